import type { District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { cellsAcross, derived, entry, quoted, text } from "../cells";
import type { Places } from "../formulaSpec";
import { keyed } from "../keys";
import { pageNumber } from "../look";
import type { ColumnSpec, RowSpec, SheetSpec } from "../sheetSpec";
import { targetLookUp } from "../targetLookUp";
import { districtMark } from "./districtMarks";
import { assessedIndicators, type Assessed } from "./planFacts";
import { pledgeEnd, pledgeOpening, pledgeTerms, type PledgeLine } from "./pledgeWording";
import { worksheetNameOf } from "./worksheetNameOf";

/**
 * The 责任状 of a district, to be signed when the plan begins: parties, wording that its users change as they like, and
 * the targets of every year. It holds no figure, rank or status.
 */
export function pledgeSheet(plan: Plan, district: District): SheetSpec {
  const columns = pledgeColumns(plan);
  const lines = (given: readonly PledgeLine[]): readonly RowSpec[] => given.map((line) => lineRow(columns, line));
  const notice = word("pledge.notice");
  return Object.freeze(
    keyed({
      mark: districtMark("pledge", district.id),
      name: worksheetNameOf(word("pledge.name", { district: district.name })),
      columns,
      rows: [
        {
          key: "notice",
          role: "control",
          label: notice,
          height: 20,
          cells: cellsAcross(columns, { item: text(notice) }),
        },
        ...lines(pledgeOpening(plan, district)),
        ...tableRows(plan, district, columns),
        ...lines(pledgeTerms()),
        ...lines(pledgeEnd()),
      ],
      table: null,
      page: {
        orientation: "portrait",
        paper: "a4",
        fitToPagesWide: 1,
        fitToPagesTall: 1,
        area: { from: ["title", "item"], to: ["dates", "sum"] },
        outerFooter: pageNumber,
        frozen: { rows: 2, columns: 1 },
      },
    }),
  );
}

function pledgeColumns({ years }: Plan): readonly ColumnSpec[] {
  return [
    { key: "item", label: word("pledge.indicator"), widthInChars: 25, alignment: "Center", size: 12 },
    ...years.map((year): ColumnSpec => {
      const label = t(zhCN, "sheet.year", { year });
      return { key: String(year), label, widthInChars: 9, alignment: "Center", size: 12 };
    }),
    { key: "sum", label: word("pledge.sum"), widthInChars: 10, alignment: "Center", size: 12 },
  ];
}

/** A line of the user's own: what it begins with, and what stands beside it. */
function lineRow(columns: readonly ColumnSpec[], { key, role, content, beside }: PledgeLine): RowSpec {
  const column = columns[Math.ceil(columns.length / 2) - 1]?.key ?? "sum";
  const second = beside === undefined ? {} : { [column]: entry(beside) };
  return { key, role, label: content || key, cells: cellsAcross(columns, { item: entry(content), ...second }) };
}

function tableRows(plan: Plan, district: District, columns: readonly ColumnSpec[]): readonly RowSpec[] {
  const heads = columns.map(({ key, label }) => [key, text(label)] as const);
  const label = t(zhCN, "sheet.header");
  return [
    { key: "header", role: "header", label, cells: cellsAcross(columns, Object.fromEntries(heads)) },
    ...assessedIndicators(plan).map((assessed) => targetRow({ plan, district, assessed }, columns)),
  ];
}

interface Part {
  readonly plan: Plan;
  readonly district: District;
  readonly assessed: Assessed;
}

/** Only what counts over the year is added up: levels are not. */
function targetRow(part: Part, columns: readonly ColumnSpec[]): RowSpec {
  const { plan, assessed } = part;
  const { id, kind, shortName } = assessed.indicator;
  const isFlow = kind === "flow";
  const label = word(isFlow ? "pledge.flowRow" : "pledge.stockRow", { indicator: shortName });
  const years = plan.years.map(
    (year) => [String(year), derived((places) => `=${targetOf(part, places, year)}`)] as const,
  );
  const sum = isFlow ? derived((places) => `=${sumOf(plan, id, places)}`) : text(word("dash"));
  const cells = cellsAcross(columns, { item: text(label), ...Object.fromEntries(years), sum });
  return { key: id, role: "body", label, cells };
}

function targetOf({ plan, district, assessed }: Part, places: Places, year: number): string {
  return targetLookUp({ plan, indicatorId: assessed.indicator.id, district, year }, places, quoted(word("dash")));
}

function sumOf({ years }: Plan, indicatorId: string, places: Places): string {
  const [first, last] = [String(years[0]), String(years[years.length - 1])];
  const all = places.block([indicatorId, first], [indicatorId, last]);
  return `IF(COUNT(${all})=${years.length},SUM(${all}),${quoted(word("dash"))})`;
}
