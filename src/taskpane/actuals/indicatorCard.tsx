import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals, ActualsTable } from "../../domain/actuals";
import { findColumn, newestPeriod } from "../../domain/columns";
import { isSamePeriod, type Period } from "../../domain/period";
import type { Indicator } from "../../domain/plan";
import { PlanError } from "../../domain/planError";
import { defaultPlan } from "../../domain/plans";
import { errorSentence } from "../../i18n/errorSentence";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { PeriodSelect } from "../periodSelect";
import { openSheet, sheets } from "../sheets";
import { ReportFacts } from "./reportFacts";

interface IndicatorCardProps {
  readonly messages: Messages;
  readonly run: Run;
  readonly isBusy: boolean;
  readonly actuals: Actuals;
  readonly indicator: Indicator;
}

/** How far one 完成数 sheet is filled at one date, the newest unless another is chosen. */
export function IndicatorCard(props: IndicatorCardProps): JSX.Element | null {
  const { messages, run, isBusy, actuals, indicator } = props;
  const table = actuals.tables.get(indicator.id);
  if (!table) return null;
  const sheet = sheets.actuals(indicator);
  return (
    <article class="card" aria-label={indicator.name}>
      {table instanceof PlanError ? (
        <>
          <h3>{indicator.name}</h3>
          <p class="refusal">{errorSentence(messages, table)}</p>
        </>
      ) : (
        <Reported {...props} table={table} />
      )}
      <Button look="link" isBusy={isBusy} onPress={() => openSheet(run, sheet)}>
        {t(messages, "pane.opensSheet", { name: sheet.name })}
      </Button>
    </article>
  );
}

function Reported(props: IndicatorCardProps & { readonly table: ActualsTable }): JSX.Element {
  const { messages, run, isBusy, actuals, indicator, table } = props;
  const [chosen, choose] = useState<Period | null>(null);
  const periods = table.columns.map(({ period }) => period);
  // A column that is gone is no longer chosen.
  const standing = chosen && periods.some((each) => isSamePeriod(each, chosen)) ? chosen : null;
  const period = standing ?? newestPeriod(defaultPlan, actuals, indicator.id);
  const column = findColumn(table, period);
  return (
    <>
      <div class="card-head">
        <h3>{indicator.name}</h3>
        <PeriodSelect {...{ messages, indicator, periods, period, choose }} isLabelHidden />
      </div>
      {column && <ReportFacts {...{ messages, run, isBusy, indicator, column }} />}
    </>
  );
}
