import type { ComponentChildren, JSX } from "preact";

interface FactProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

/** One line of a card: what it is, and how much. */
export function Fact({ name, children }: FactProps): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
