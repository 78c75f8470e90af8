/** The wished worksheet name, or `<name> (2)` and so on when a stranger's worksheet has it. Excel ignores case. */
export function freeWorksheetName(wished: string, taken: readonly string[]): string {
  return firstFree(wished, taken, (number) => `${wished} (${number})`);
}

/** The wished table name, or `<name>_2` and so on. Tables share their names with the workbook's defined names. */
export function freeTableName(wished: string, taken: readonly string[]): string {
  return firstFree(wished, taken, (number) => `${wished}_${number}`);
}

function firstFree(wished: string, taken: readonly string[], numbered: (number: number) => string): string {
  const inUse = new Set(taken.map((name) => name.toUpperCase()));
  let name = wished;
  for (let number = 2; inUse.has(name.toUpperCase()); number++) name = numbered(number);
  return name;
}
