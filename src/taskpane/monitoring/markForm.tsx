import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { IndicatorSwitch } from "../indicatorSwitch";
import type { Run } from "../page";
import { PeriodSelect } from "../periodSelect";
import { describeMarkedCells } from "../report";
import { reportedIndicators } from "../reportedIndicators";
import { monitoringView, type ViewChoice } from "./monitoringView";

interface MarkFormProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
  readonly isBusy: boolean;
  readonly run: Run;
}

/** Marks the user's own selected figures: by which indicator, at which date. */
export function MarkForm({ messages, actuals, isBusy, run }: MarkFormProps): JSX.Element {
  const [choice, setChoice] = useState<ViewChoice>({ indicatorId: reportedIndicators[0]?.id ?? "", period: null });
  const { indicatorId } = choice;
  const indicator = reportedIndicators.find(({ id }) => id === indicatorId);
  const { periods, period } = monitoringView(defaultPlan, actuals, choice);
  const mark = () =>
    void run(async () => {
      const { markSelection } = await import(/* webpackChunkName: "writing" */ "../../excel/marks");
      return describeMarkedCells(messages, await markSelection({ indicatorId, period }));
    });
  return (
    <details class="mark-form">
      <summary>{t(messages, "monitoringPage.markCells")}</summary>
      <div class="group">
        <p class="hint">{t(messages, "monitoringPage.markCellsHint")}</p>
        <div class="fields">
          <IndicatorSwitch
            {...{ messages, indicators: reportedIndicators, indicatorId }}
            group="mark-indicator"
            choose={(id) => setChoice({ indicatorId: id, period: null })}
          />
          {indicator && (
            <PeriodSelect
              {...{ messages, indicator, periods, period }}
              isLabelHidden
              choose={(chosen) => setChoice({ ...choice, period: chosen })}
            />
          )}
        </div>
        <div class="actions">
          <Button onPress={mark} isBusy={isBusy} isDisabled={periods.length === 0}>
            {t(messages, "monitoringPage.markCellsDo")}
          </Button>
        </div>
      </div>
    </details>
  );
}
