import type { JSX } from "preact";
import type { Indicator } from "../domain/plan";
import { t, type Messages } from "../i18n/t";
import { Switch } from "./switch";

interface IndicatorSwitchProps {
  readonly messages: Messages;
  readonly indicators: readonly Indicator[];
  readonly indicatorId: string;
  readonly group: string;
  readonly choose: (indicatorId: string) => void;
}

/** One of the indicators of which districts report figures. */
export function IndicatorSwitch(props: IndicatorSwitchProps): JSX.Element {
  const { messages, indicators, indicatorId, group, choose } = props;
  return (
    <Switch
      legend={t(messages, "pane.indicator")}
      group={group}
      options={indicators.map(({ id, shortName }) => ({ value: id, label: shortName }))}
      value={indicatorId}
      choose={choose}
    />
  );
}
