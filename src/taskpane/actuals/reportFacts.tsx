import type { JSX } from "preact";
import type { ActualsColumn } from "../../domain/actuals";
import type { Indicator } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Fact } from "../fact";
import { formatCount } from "../figures";
import type { Run } from "../page";
import { RateBar } from "../rateBar";
import { openEntry } from "../sheets";
import { reportState, type ReportState } from "./reportState";

interface ReportFactsProps {
  readonly messages: Messages;
  readonly run: Run;
  readonly isBusy: boolean;
  readonly indicator: Indicator;
  readonly column: ActualsColumn;
}

/** Who has reported, who has not, what is wrong, and the sums. */
export function ReportFacts(props: ReportFactsProps): JSX.Element {
  const { messages, column } = props;
  const state = reportState(defaultPlan, column);
  return (
    <>
      <p class="headline">
        {state.reported}
        <span class="unit">
          {`/${state.all} `}
          {t(messages, "actualsPage.reported")}
        </span>
      </p>
      <RateBar
        rate={state.reported / state.all}
        due={null}
        code={state.reported === state.all ? "reached" : "normal"}
      />
      <InvalidCells {...props} state={state} />
      <Missing messages={messages} state={state} />
      <Sums {...props} state={state} />
    </>
  );
}

interface StateProps {
  readonly messages: Messages;
  readonly state: ReportState;
}

function Missing({ messages, state: { missing, all } }: StateProps): JSX.Element | null {
  if (missing.length === 0 || missing.length === all) return null;
  return (
    <details>
      <summary>{t(messages, "actualsPage.missing", { count: missing.length })}</summary>
      <p>{missing.map(({ name }) => name).join(t(messages, "error.comma"))}</p>
    </details>
  );
}

/** Each wrong cell by name; pressing it goes there. */
function InvalidCells(props: ReportFactsProps & StateProps): JSX.Element | null {
  const { messages, run, isBusy, indicator, column, state } = props;
  if (state.invalid.length === 0) return null;
  const period = periodLabel(messages, indicator.kind, column.period);
  return (
    <div class="invalid">
      <p class="refusal">{t(messages, "actualsPage.invalid", { count: state.invalid.length })}</p>
      <div class="links">
        {state.invalid.map(({ id, name }) => (
          <Button
            key={id}
            look="link"
            isBusy={isBusy}
            label={t(messages, "actualsPage.goToEntry", { region: name, period })}
            onPress={() => openEntry(run, { indicatorId: indicator.id, districtId: id, period: column.period })}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Sums({ messages, state, indicator }: StateProps & Pick<ReportFactsProps, "indicator">): JSX.Element {
  const { reported: count, all, sum, published, difference } = state;
  const total = count === all ? "actualsPage.total" : "actualsPage.reportedTotal";
  const shown = (figure: number | null): string =>
    figure === null ? formatCount(null) : `${formatCount(figure)} ${indicator.unit}`;
  return (
    <dl class="facts">
      <Fact name={t(messages, total, { count, all })}>{shown(sum)}</Fact>
      <Fact name={t(messages, "actualsPage.published")}>{shown(published)}</Fact>
      <Fact name={t(messages, "actualsPage.difference")}>{shown(difference).replace("-", "−")}</Fact>
    </dl>
  );
}
