declare module "jest-axe" {
  /** Runs axe over rendered HTML and gives what it found. */
  export function axe(html: Element): Promise<{ readonly violations: readonly { readonly id: string }[] }>;
}
