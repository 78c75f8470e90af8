import type { JSX } from "preact";
import type { Period } from "../../domain/period";
import type { Messages } from "../../i18n/t";
import { IndicatorSwitch } from "../indicatorSwitch";
import { PeriodSelect } from "../periodSelect";
import { reportedIndicators } from "../reportedIndicators";
import type { ViewChoice } from "./monitoringView";

interface ViewFieldsProps {
  readonly messages: Messages;
  /** Tells the fields of one form from those of another. */
  readonly group: string;
  readonly choice: ViewChoice;
  readonly setChoice: (choice: ViewChoice) => void;
  readonly periods: readonly Period[];
  readonly period: Period;
}

/** At first the plan's first indicator, at its newest date. */
export const firstView: ViewChoice = { indicatorId: reportedIndicators[0]?.id ?? "", period: null };

/** Which indicator, at which date. */
export function ViewFields(props: ViewFieldsProps): JSX.Element {
  const { messages, group, choice, setChoice, periods, period } = props;
  const { indicatorId } = choice;
  const indicator = reportedIndicators.find(({ id }) => id === indicatorId);
  return (
    <div class="fields">
      <IndicatorSwitch
        {...{ messages, group, indicatorId, indicators: reportedIndicators }}
        choose={(id) => setChoice({ indicatorId: id, period: null })}
      />
      {indicator && periods.length > 0 && (
        <PeriodSelect
          {...{ messages, indicator, periods, period }}
          isLabelHidden
          choose={(chosen) => setChoice({ ...choice, period: chosen })}
        />
      )}
    </div>
  );
}
