import type { ComponentChildren, JSX } from "preact";

interface ChoiceProps {
  readonly kind: "checkbox" | "radio";
  readonly group: string;
  readonly label: string;
  readonly hint?: string;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** A native check box or radio button with its words beside it. */
export function Choice({ kind, group, label, hint, isChosen, onChoose }: ChoiceProps): JSX.Element {
  return (
    <label class="choice">
      <input type={kind} name={group} checked={isChosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <small class="hint">{hint}</small>}
      </span>
    </label>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly children: ComponentChildren;
}

/** Choices that belong together, under one heading. */
export function Choices({ legend, children }: ChoicesProps): JSX.Element {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
