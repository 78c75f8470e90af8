import type { ComponentChildren, JSX } from "preact";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: "primary" | "secondary" | "link";
  readonly isDisabled?: boolean;
  /** While an action runs a button keeps the keyboard, as a disabled one would not, and does nothing. */
  readonly isBusy?: boolean;
  readonly label?: string;
}

/** A native button in one of the pane's three looks. A page has one primary. */
export function Button(props: ButtonProps): JSX.Element {
  const { children, onPress, look = "secondary", isDisabled = false, isBusy = false, label } = props;
  const availability = isDisabled || isBusy ? "is-unavailable" : "";
  return (
    <button
      type="button"
      class={`button button-${look} ${availability}`}
      disabled={isDisabled}
      aria-disabled={isBusy}
      aria-label={label}
      onClick={() => isBusy || onPress()}
    >
      {children}
    </button>
  );
}
