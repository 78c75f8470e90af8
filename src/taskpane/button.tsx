import type { ComponentChildren, JSX } from "preact";

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  readonly look?: "primary" | "secondary" | "link";
  readonly isDisabled?: boolean;
  readonly label?: string;
}

/** A native button in one of the pane's three looks. A page has one primary. */
export function Button({ children, onPress, look = "secondary", isDisabled = false, label }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={`button button-${look}`} disabled={isDisabled} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
