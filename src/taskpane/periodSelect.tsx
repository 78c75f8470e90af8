import type { JSX } from "preact";
import { isoDate, type Period } from "../domain/period";
import type { Indicator } from "../domain/plan";
import { periodLabel } from "../i18n/periodLabel";
import { t, type Messages } from "../i18n/t";
import { Select } from "./select";

interface PeriodSelectProps {
  readonly messages: Messages;
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly period: Period;
  readonly choose: (period: Period) => void;
  readonly isLabelHidden?: boolean;
}

/** The dates that a 完成数 sheet has a column for, the newest first. */
export function PeriodSelect(props: PeriodSelectProps): JSX.Element {
  const { messages, indicator, periods, period, choose, isLabelHidden = false } = props;
  return (
    <Select
      label={t(messages, "pane.period")}
      isLabelHidden={isLabelHidden}
      options={[...periods]
        .reverse()
        .map((each) => ({ value: isoDate(each), label: periodLabel(messages, indicator.kind, each) }))}
      value={isoDate(period)}
      choose={(chosen) => choose(periods.find((each) => isoDate(each) === chosen) ?? period)}
    />
  );
}
