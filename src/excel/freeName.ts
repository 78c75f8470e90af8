/** The most characters that Excel allows in a worksheet's name. */
const longestName = 31;

/** Names that are in use; Excel ignores case. Each name that is given out is taken from then on. */
export interface TakenNames {
  readonly inUse: Set<string>;
}

/** The names that a workbook has. */
export function takenNames(names: readonly string[]): TakenNames {
  return { inUse: new Set(names.map((name) => name.toUpperCase())) };
}

/** The wished worksheet name, or `<name> (2)` and so on when a stranger's worksheet has it; no longer than Excel allows. */
export function freeWorksheetName(wished: string, taken: TakenNames): string {
  return firstFree(taken, (number) => {
    const ending = number === 1 ? "" : ` (${number})`;
    return cut(wished, longestName - ending.length) + ending;
  });
}

/** The wished table name, or `<name>_2` and so on. Tables share their names with the workbook's defined names. */
export function freeTableName(wished: string, taken: TakenNames): string {
  return firstFree(taken, (number) => (number === 1 ? wished : `${wished}_${number}`));
}

function firstFree({ inUse }: TakenNames, nameOf: (number: number) => string): string {
  let number = 1;
  while (inUse.has(nameOf(number).toUpperCase())) number++;
  inUse.add(nameOf(number).toUpperCase());
  return nameOf(number);
}

/** Cut so that no character is halved and no apostrophe or space is left at the end. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const whole = name.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
  return whole.replace(/['\s]+$/, "");
}
