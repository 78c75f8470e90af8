import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { DistrictOrder } from "../../domain/districtOrder";
import { inOrder, type DistrictRow, type Monitoring } from "../../domain/monitoring";
import { defaultPlan } from "../../domain/plans";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { formatCount, formatRate } from "../figures";
import { RateBar } from "../rateBar";
import { Select } from "../select";
import { barKind, barsOf, type Bar } from "./bars";
import { StatusMark } from "./statusMark";

interface DistrictListProps {
  readonly messages: Messages;
  readonly monitoring: Monitoring;
  readonly isBusy: boolean;
  readonly open: (districtId: string) => void;
}

/** Every district with its rank, rate and status; pressing one goes to its row. */
export function DistrictList({ messages, monitoring, isBusy, open }: DistrictListProps): JSX.Element {
  const [order, setOrder] = useState<DistrictOrder>("rank");
  const rows = inOrder(defaultPlan, monitoring.districts, order);
  const barOf = barsOf(monitoring);
  return (
    <section class="group" aria-labelledby="districts">
      <div class="card-head">
        <h2 id="districts">{t(messages, "monitoringPage.districts")}</h2>
        <OrderSelect {...{ messages, order, setOrder }} />
      </div>
      <p class="hint">{legend(messages, monitoring)}</p>
      <ol class="districts">
        {rows.map((row) => (
          <li key={row.district.id}>
            <District {...{ messages, row, isBusy, open }} bar={barOf(row)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface OrderSelectProps {
  readonly messages: Messages;
  readonly order: DistrictOrder;
  readonly setOrder: (order: DistrictOrder) => void;
}

function OrderSelect({ messages, order, setOrder }: OrderSelectProps): JSX.Element {
  return (
    <Select
      label={t(messages, "monitoringPage.order")}
      isLabelHidden
      options={orders.map(({ value, label }) => ({ value, label: t(messages, label) }))}
      value={order}
      choose={(value) => setOrder(orders.find((each) => each.value === value)?.value ?? order)}
    />
  );
}

const orders: readonly { readonly value: DistrictOrder; readonly label: MessageKey }[] = [
  { value: "rank", label: "monitoringPage.orderRank" },
  { value: "plan", label: "monitoringPage.orderPlan" },
  { value: "code", label: "monitoringPage.orderCode" },
];

interface DistrictProps extends Omit<DistrictListProps, "monitoring"> {
  readonly row: DistrictRow;
  readonly bar: Bar;
}

function District({ messages, row, isBusy, open, bar }: DistrictProps): JSX.Element {
  const { district, rank, attainment, status, isPreliminary } = row;
  return (
    <button
      type="button"
      class={`district is-${status.code}`}
      aria-disabled={isBusy}
      onClick={() => isBusy || open(district.id)}
    >
      <span class="rank">{formatCount(rank)}</span>
      <span class="district-name">{district.name}</span>
      <span class="figure">{`${formatRate(attainment)}${isPreliminary ? "*" : ""}`}</span>
      {row.isInvalid ? (
        <span class="status-mark">{t(messages, "monitoringPage.invalid")}</span>
      ) : (
        <StatusMark messages={messages} status={status} />
      )}
      <RateBar {...bar} code={status.code} />
    </button>
  );
}

function legend(messages: Messages, monitoring: Monitoring): string {
  const { districts } = monitoring;
  return [
    t(messages, `monitoringPage.${barKind(monitoring)}`),
    t(messages, "monitoringPage.goesToRow"),
    ...(districts.some(({ isPreliminary }) => isPreliminary) ? [t(messages, "monitoringPage.preliminary")] : []),
    ...(districts.some(({ status }) => status.isFallback) ? [t(messages, "monitoringPage.fallback")] : []),
  ].join(" ");
}
