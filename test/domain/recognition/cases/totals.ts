import { inTurn, mayNote, onTable, plainRow, takes, uses, type Alteration, type Row } from "../draft";
import { insertAfter, row } from "../edits";
import { districtIds } from "../figures";
import { either, type RecognitionCase } from "./recognitionCase";

const labels = ["总计", "全市", "桂林市", "合  计", "Total", "全市合计", "总　计"];
const counties = districtIds.slice(0, 11);
const urban = districtIds.slice(11);

/** The cases of totals: compared, never imported. */
export const totalCases: readonly RecognitionCase[] = [
  {
    number: 27,
    title: "every way to write 合计",
    on: either,
    variants: [...labels.map((text) => label(text)), label("小计", { kind: "subtotal" })],
  },
  {
    number: 28,
    title: "小计 of counties and of urban districts",
    on: either,
    variants: [subtotals("县小计", "城区小计"), subtotals("各县小计", "市区小计")],
  },
  {
    number: 29,
    title: "the total first",
    on: either,
    variants: [
      inTurn(
        takes("total", "order"),
        onTable((draft) => ({ ...draft, rows: totalFirst(draft.rows) })),
      ),
    ],
  },
  {
    number: 30,
    title: "a total that is not the sum",
    on: either,
    variants: [statedOtherwise("0", 1), statedOtherwise("1", -100)],
  },
  {
    number: 31,
    title: "a total that is an old result of a formula, or an error",
    on: either,
    variants: [
      inTurn(statedOtherwise("0", -3), formulas("total/0", "total/1"), mayNote("formulas")),
      inTurn(
        totalCell("1", "#REF!", () => null),
        formulas("total/1"),
      ),
    ],
  },
];

function label(text: string, change: Partial<Row> = {}): Alteration {
  return inTurn(takes("total"), row("total", { name: text, ...change }));
}

function subtotals(ofCounties: string, ofUrban: string): Alteration {
  const subtotal = (key: string, name: string, members: readonly string[]): Row => ({
    ...{ ...plainRow, key, name, kind: "subtotal", members },
  });
  return inTurn(
    takes("total", "order"),
    insertAfter("gongcheng", subtotal("counties", ofCounties, counties)),
    insertAfter("yanshan", subtotal("urban", ofUrban, urban)),
  );
}

function totalFirst(rows: readonly Row[]): readonly Row[] {
  return [...rows.filter(({ kind }) => kind === "total"), ...rows.filter(({ kind }) => kind !== "total")];
}

function statedOtherwise(column: string, by: number): Alteration {
  return totalCell(
    column,
    (total) => total + by,
    (total) => total + by,
  );
}

/** Another content of 合计 in one column. */
function totalCell(
  column: string,
  cell: string | ((total: number) => number),
  says: (total: number) => number | null,
): Alteration {
  return inTurn(
    takes("total"),
    uses("columns"),
    onTable((draft) => {
      const total = draft.columns.find(({ key }) => key === column)?.truth?.total ?? NaN;
      const written = typeof cell === "string" ? cell : cell(total);
      const plain = { as: "open", isPreliminary: false, remark: "", isInSum: false } as const;
      return {
        ...draft,
        cells: new Map([...draft.cells, [`total/${column}`, { ...plain, cell: written, says: says(total) }]]),
      };
    }),
  );
}

function formulas(...keys: readonly string[]): Alteration {
  return onTable((draft) => ({ ...draft, formulas: [...draft.formulas, ...keys] }));
}
