import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { FileWorkbook } from "../../src/xlsx/fileWorkbook";
import { writeXlsx } from "../../src/xlsx/writeXlsx";
import type { CalculatedValue, LibreOffice } from "../libreOffice";
import { answerIn, ownNames, type Answer, type SheetNames } from "./calculatedAnswer";
import { requestOf, standingDates, type IndicatorId, type Scene } from "./enteredScene";

/** What LibreOffice calculates from a saved file, once every computed cell of it was found to be the script's. */
export interface Calculated {
  /** How many cells were compared. */
  readonly cells: number;
  /** The printed row of a district or total on 监测, by the heads of its columns. */
  row(indicator: IndicatorId, name: string): Readonly<Record<string, CalculatedValue>>;
  /** The names on 监测, from the top. */
  names(indicator: IndicatorId): readonly CalculatedValue[];
  /** A line of 监测: `asOf`, `share`, `rule`. */
  line(indicator: IndicatorId, key: string): CalculatedValue;
  /** What 完成数 says at a date: `city`, `check`. */
  column(indicator: IndicatorId, date: string, key: string): CalculatedValue;
}

/** Recalculates a saved workbook with LibreOffice and expects every computed cell to be what the script says. */
export async function expectScriptsFigures(
  libreOffice: LibreOffice,
  file: FileWorkbook,
  scene: Scene,
  names: SheetNames = ownNames,
): Promise<Calculated> {
  const path = libreOffice.keep("monitoring.xlsx", await writeXlsx(file));
  const dates = { inForce: standingDates("inForce", scene), applications: standingDates("applications", scene) };
  const answer = answerIn(await libreOffice.recalculate(path), dates, names);
  const { cells, differences } = compared(answer, expectedAnswer(scene));
  expect(differences).toEqual([]);
  return { cells, ...readable(answer) };
}

function readable(answer: Answer): Omit<Calculated, "cells"> {
  const { monitoring, actuals } = answer as unknown as {
    readonly monitoring: Readonly<Record<IndicatorId, Half>>;
    readonly actuals: Readonly<
      Record<IndicatorId, Readonly<Record<string, Readonly<Record<string, CalculatedValue>>>>>
    >;
  };
  return {
    row: (indicator, name) => {
      const { header, rows } = monitoring[indicator];
      const found = rows.find((row) => row[1] === name);
      if (!found) throw new Error(`监测 has no row ${name}`);
      return Object.fromEntries(header.map((head, i) => [String(head), found[i] ?? ""]));
    },
    names: (indicator) => monitoring[indicator].rows.map((row) => row[1] ?? ""),
    line: (indicator, key) => monitoring[indicator][key as "asOf"],
    column: (indicator, date, key) => actuals[indicator][date]?.[key] ?? "",
  };
}

interface Half {
  readonly header: readonly CalculatedValue[];
  readonly rows: readonly (readonly CalculatedValue[])[];
  readonly asOf: CalculatedValue;
}

/** Every cell as the script works it out, in a process of its own: it imports nothing from `src/`. */
export function expectedAnswer(scene: Scene): Answer {
  const script = join(__dirname, "monitoring.mjs");
  const input = JSON.stringify({ ...(requestOf(scene) as object), wantsRanges: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { input, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Answer;
}

export interface Comparison {
  readonly cells: number;
  readonly differences: readonly string[];
}

const tolerance = 1e-9;

/** How many cells were compared, and each that differs: texts to the letter, numbers to nine decimals. */
export function compared(actual: unknown, expected: unknown, place = ""): Comparison {
  if (typeof expected === "object" && expected !== null) {
    const parts = Object.entries(expected).map(([key, value]) =>
      compared((actual as Readonly<Record<string, unknown>> | null | undefined)?.[key], value, `${place}/${key}`),
    );
    return {
      cells: parts.reduce((sum, { cells }) => sum + cells, 0),
      differences: parts.flatMap(({ differences }) => differences),
    };
  }
  const isEqual =
    typeof actual === "number" && typeof expected === "number"
      ? Math.abs(actual - expected) <= tolerance
      : actual === expected;
  const said = `${place}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
  return { cells: 1, differences: isEqual ? [] : [said] };
}
