import type { JSX } from "preact";
import { useId } from "preact/hooks";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly choose: (value: string) => void;
  /** The label is there for who cannot see what the list is about. */
  readonly isLabelHidden?: boolean;
}

/** A native list to choose from, with its label above it. */
export function Select({ label, options, value, choose, isLabelHidden = false }: SelectProps): JSX.Element {
  const id = useId();
  // Beside the list, not around it: else all its options would belong to its name.
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? "unseen" : "field-name"}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
