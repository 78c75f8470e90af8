import { target } from "../../src/functions/targets";
import { ratioOf, type Row } from "./measure";

// The yardstick: the least that can fill the same 2-D result, a Map asked with exactly the right key.
const districts = ["七星区", "灵川县", "荔浦市", "龙胜各族自治县", "临桂区", "象山", "Quanzhou", "450330"];
const years = [2016, 2017, 2018, 2019, 2020];

const column = (rows: number): unknown[][] => Array.from({ length: rows }, (_, i) => [districts[i % districts.length]]);
const yearRow: unknown[][] = [years];

const answers = new Map<string, number>(
  districts.flatMap((district) =>
    years.map((year): [string, number] => [
      `${district}|${year}`,
      target([[district]], [[year]], null as never)[0]?.[0],
    ]),
  ),
);

function fill(names: unknown[][], wantedYears: unknown[][]): unknown[][] {
  const [row] = wantedYears;
  return names.map(([name]) => row?.map((year) => answers.get(`${name}|${year}`)) ?? []);
}

/** TARGET against the yardstick, both in this run. */
export function benchFunctions(): Row[] {
  const wide = column(20_000);
  const long = column(100_000);
  const cells = column(10_000);
  return [
    {
      what: "TARGET, one call over 20,000×5",
      ...ratioOf(
        () => target(wide, yearRow, null as never),
        () => fill(wide, yearRow),
      ),
      goal: "≤ 1.5×",
    },
    {
      what: "TARGET, one call over 100,000×1",
      ...ratioOf(
        () => target(long, [[2019]], null as never),
        () => fill(long, [[2019]]),
      ),
      goal: "≤ 3×",
    },
    {
      what: "TARGET, 10,000 calls of one cell",
      ...ratioOf(
        () => cells.map((cell) => target([cell], [[2019]], null as never)),
        () => cells.map((cell) => fill([cell], [[2019]])),
      ),
      goal: "≤ 6×",
    },
  ];
}
