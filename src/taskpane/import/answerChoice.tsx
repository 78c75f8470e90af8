import type { JSX } from "preact";

interface AnswerChoiceProps {
  readonly group: string;
  readonly label: string;
  /** Whether this answer waits to be confirmed, or is. */
  readonly hint: string | null;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** A radio button that answers when it is pressed, also when it was marked already: 不导入 is, and waits to be confirmed. */
export function AnswerChoice({ group, label, hint, isChosen, choose }: AnswerChoiceProps): JSX.Element {
  const press = (event: MouseEvent) => {
    // The second press of a double click would meet whatever has moved here meanwhile.
    if (event.detail < 2) choose();
  };
  const key = (event: KeyboardEvent) => {
    // Browsers do not click a marked radio button for the space bar.
    if (event.key !== "Enter" && !(event.key === " " && isChosen)) return;
    event.preventDefault();
    choose();
  };
  return (
    <label class="choice">
      <input type="radio" name={group} checked={isChosen} onClick={press} onKeyDown={key} />
      <span>
        {label}
        {hint !== null && <small class="hint">{hint}</small>}
      </span>
    </label>
  );
}
