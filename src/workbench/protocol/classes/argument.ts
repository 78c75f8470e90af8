import { HostError } from "../../objects/hostError";
import type { HostObject, RangeState } from "../hostObject";

/** A text argument; anything else is refused as Excel refuses it. */
export function textOf(given: unknown, what: string): string {
  if (typeof given !== "string" || given === "") throw new HostError("InvalidArgument", what);
  return given;
}

/** A whole number, or what stands in for an omitted one. */
export function wholeOf(given: unknown, what: string, omitted?: number): number {
  if ((given === null || given === undefined) && omitted !== undefined) return omitted;
  if (typeof given !== "number" || !Number.isInteger(given)) throw new HostError("InvalidArgument", what);
  return given;
}

/** A number, for sizes and margins. */
export function numberOf(given: unknown, what: string): number {
  if (typeof given !== "number" || !Number.isFinite(given)) throw new HostError("InvalidArgument", what);
  return given;
}

/** A truth value. */
export function flagOf(given: unknown, what: string): boolean {
  if (typeof given !== "boolean") throw new HostError("InvalidArgument", what);
  return given;
}

/** The members of a plain object. */
export function membersOf(given: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof given !== "object" || given === null) throw new HostError("InvalidArgument", what);
  return given as Readonly<Record<string, unknown>>;
}

/** One of the words a setting knows, in any case. */
export function wordOf<Word extends string>(given: unknown, words: readonly Word[], what: string): Word {
  const found = words.find((word) => typeof given === "string" && word.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw new HostError("InvalidArgument", `${what} ${String(given)}`);
  return found;
}

/** `#RRGGBB` in upper case, from that or from a colour's plain name in use here. */
export function colourOf(given: unknown): string {
  const names: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000" };
  const text = typeof given === "string" ? (names[given.toLowerCase()] ?? given) : "";
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw new HostError("InvalidArgument", `colour ${String(given)}`);
  return `#${text.replace("#", "").toUpperCase()}`;
}

/** The range that an argument is, when it is one. */
export function rangeArgument(given: unknown): RangeState | null {
  const object = given as HostObject | null;
  return typeof object === "object" && object?.type === "Range" ? (object.state as RangeState) : null;
}
