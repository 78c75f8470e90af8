import type { JSX } from "preact";
import type { Option } from "./select";

interface SwitchProps {
  readonly legend: string;
  readonly group: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly choose: (value: string) => void;
}

/** Native radio buttons side by side, for a choice between a few short words. */
export function Switch({ legend, group, options, value, choose }: SwitchProps): JSX.Element {
  return (
    <fieldset class="switch">
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => choose(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
