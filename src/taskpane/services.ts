import type { Messages } from "../i18n/t";

/** What the pane cannot reach through its own imports, given by `main.ts`. */
export interface PaneServices {
  /** The language of the pane. */
  readonly messages: Messages;
  /** Every custom function, in the order of the metadata. */
  readonly functions: readonly PaneFunction[];
  /** The short names that the workbook can be given for some of them. */
  readonly shortNames: readonly ShortName[];
  /** Where we run, for the self-check. Left out where nothing is known. */
  readonly host?: HostFacts;
}

/** `TARGET`, and the LAMBDA that it stands for. */
export interface ShortName {
  readonly name: string;
  readonly formula: string;
}

/** One custom function: how Excel describes it, and a way to really run it. */
export interface PaneFunction {
  /** `TARGET`. */
  readonly id: string;
  /** As written in a formula: `PATENT.TARGET`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly PaneParameter[];
  /**
   * Gives what the cell would show. Arguments are single values as typed, `null` where one is left out;
   * wrapping them for matrix parameters, and the first result of a streaming function, is the caller's business.
   * Refuses by throwing (or rejecting with) what the custom function throws: `{ code: "#N/A", message }`.
   */
  run(args: readonly FunctionArgument[]): unknown;
}

export interface PaneParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
}

export type FunctionArgument = string | number | null;

/** What the self-check shows. */
export interface HostFacts {
  /** `Excel`. */
  readonly host: string;
  /** `PC`, `OfficeOnline` ... */
  readonly platform: string;
  readonly version: string;
  /** Requirement sets by name and version, and whether this Excel has them. */
  readonly requirements: readonly { readonly name: string; readonly isSupported: boolean }[];
}
