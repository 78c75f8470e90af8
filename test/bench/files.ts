import { Workbook } from "@cj-tech-master/excelts";
import { readXlsx } from "hucre/xlsx";
import { readBytes } from "../../src/files/readBytes";
import { ratio, type Row } from "./measure";

const rows = 100_000;
const rounds = 5;
const districts = ["七星区", "象山区", "叠彩区", "秀峰区", "雁山区", "临桂区", "灵川县"];

/** How long a large file takes to become cells, beside what the library alone needs for the same file. */
export async function benchFiles(): Promise<Row[]> {
  const workbook = await largeWorkbook();
  const text = largeText();
  const read = (name: string, bytes: Uint8Array) => readBytes({ name, bytes: bytes.slice().buffer }, () => undefined);
  const size = `${rows.toLocaleString("en")} rows × 6`;
  return [
    {
      what: `an .xlsx of ${size} as cells, texts and formats, beside the library's own parse`,
      ...(await inTurns(
        () => read("a.xlsx", workbook),
        () => readXlsx(workbook, { readStyles: true }),
      )),
      goal: "≤ 1.3×",
    },
    {
      what: `a .csv of ${size}, beside splitting its lines at commas`,
      ...(await inTurns(
        () => read("a.csv", text),
        async () =>
          new TextDecoder()
            .decode(text)
            .split("\n")
            .map((line) => line.split(",")),
      )),
      goal: "",
    },
  ];
}

async function inTurns(ours: () => Promise<unknown>, yardstick: () => Promise<unknown>) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(await millisecondsOf(ours));
    times[1].push(await millisecondsOf(yardstick));
  }
  return ratio(times[0], times[1]);
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Name, code, year, count, share and date: half of the cells have a number format of their own. */
async function largeWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("数据");
  for (let i = 0; i < rows; i++) {
    const row = sheet.addRow([...textCells(i), i % 977, (i % 1000) / 1000, new Date(Date.UTC(2019, i % 12, 1))]);
    row.getCell(4).numFmt = "#,##0";
    row.getCell(5).numFmt = "0.0%";
    row.getCell(6).numFmt = 'yyyy"年"m"月"';
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function largeText(): Uint8Array {
  const lines = Array.from({ length: rows }, (_, i) =>
    [...textCells(i), i % 977, `${(i % 1000) / 10}%`, "2019-06-30"].join(","),
  );
  return new TextEncoder().encode(lines.join("\n"));
}

const textCells = (i: number) => [districts[i % districts.length] ?? "", 450_300_000_000 + i, 2016 + (i % 5)];
