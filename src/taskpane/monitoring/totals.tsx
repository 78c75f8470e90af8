import type { JSX } from "preact";
import type { Monitoring } from "../../domain/monitoring";
import type { TotalRow } from "../../domain/monitoringTotals";
import { t, type Messages } from "../../i18n/t";
import { formatCount, formatPercent, formatRate } from "../figures";
import { dominantName } from "./bulletin";
import { StatusMark } from "./statusMark";

interface TotalsProps {
  readonly messages: Messages;
  readonly monitoring: Monitoring;
}

/** 全市, 全市 without the district that makes most of it, and while some are missing what was reported. */
export function Totals({ messages, monitoring }: TotalsProps): JSX.Element {
  const { totals, timeShare } = monitoring;
  const shown = totals.filter((row) => row.kind !== "reported" || isPartial(row));
  return (
    <section class="group" aria-labelledby="totals">
      <div class="card-head">
        <h2 id="totals">{t(messages, "monitoringPage.totals")}</h2>
        <span class="hint">{t(messages, shares[timeShare.basis], { share: formatPercent(timeShare.share) })}</span>
      </div>
      <table class="totals">
        <TotalsHead messages={messages} />
        <tbody>
          {shown.map((row) => (
            <Total key={row.kind} messages={messages} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TotalsHead({ messages }: Pick<TotalsProps, "messages">): JSX.Element {
  return (
    <thead>
      <tr>
        <td />
        {(["actual", "target", "rate", "status"] as const).map((column) => (
          <th key={column} scope="col">
            {t(messages, `monitoringPage.${column}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What the time share is counted by. */
const shares = {
  year: "monitoringPage.timeShare",
  months: "monitoringPage.byMonths",
  days: "monitoringPage.byDays",
} as const;

function Total({ messages, row }: { readonly messages: Messages; readonly row: TotalRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">{nameOf(messages, row)}</th>
      <td class="number">{`${formatCount(row.actual)}${row.isPreliminary && row.actual !== null ? "*" : ""}`}</td>
      <td class="number">{formatCount(row.target)}</td>
      <td class="number">{formatRate(row.attainment)}</td>
      <td>
        <StatusMark messages={messages} status={row.status} />
      </td>
    </tr>
  );
}

function isPartial({ reportedCount, districtCount }: TotalRow): boolean {
  return reportedCount > 0 && reportedCount < districtCount;
}

function nameOf(messages: Messages, { kind, reportedCount: count, districtCount: all }: TotalRow): string {
  switch (kind) {
    case "city":
      return t(messages, "monitoringPage.city");
    case "withoutDominant":
      return t(messages, "monitoringPage.without", { district: dominantName });
    case "reported":
      return t(messages, "monitoringPage.reportedOnly", { count, all });
  }
}
