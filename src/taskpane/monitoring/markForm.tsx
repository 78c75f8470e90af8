import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { describeMarkedCells } from "../report";
import { monitoringView } from "./monitoringView";
import { firstView, ViewFields } from "./viewFields";

interface MarkFormProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
  readonly isBusy: boolean;
  readonly run: Run;
}

/** Marks the user's own selected figures: by which indicator, at which date. */
export function MarkForm({ messages, actuals, isBusy, run }: MarkFormProps): JSX.Element {
  const [choice, setChoice] = useState(firstView);
  const { periods, period } = monitoringView(defaultPlan, actuals, choice);
  const mark = () =>
    void run(async () => {
      const { markSelection } = await import(/* webpackChunkName: "writing" */ "../../excel/marks");
      return describeMarkedCells(messages, await markSelection({ indicatorId: choice.indicatorId, period }));
    });
  return (
    <details class="mark-form">
      <summary>{t(messages, "monitoringPage.markCells")}</summary>
      <div class="group">
        <p class="hint">{t(messages, "monitoringPage.markCellsHint")}</p>
        <ViewFields {...{ messages, choice, setChoice, periods, period }} group="marked" />
        <div class="actions">
          <Button onPress={mark} isBusy={isBusy} isDisabled={periods.length === 0}>
            {t(messages, "monitoringPage.markCellsDo")}
          </Button>
        </div>
      </div>
    </details>
  );
}
