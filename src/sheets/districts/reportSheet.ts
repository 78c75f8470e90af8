import type { District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import { t } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { derived, entry, text } from "../cells";
import type { ConditionSpec, ValidationSpec } from "../conditionSpec";
import { asOfFormula } from "../dateFormulas";
import type { Places } from "../formulaSpec";
import { keyed } from "../keys";
import { pageNumber } from "../look";
import type { CellSpec, RowSpec, SheetSpec } from "../sheetSpec";
import { directoryFrom } from "./directoryPlaces";
import { districtMark } from "./districtMarks";
import { assessedIndicators, programName } from "./planFacts";
import { preliminaryWhere } from "./preliminaryWhere";
import { chartRows, reportCharts } from "./reportCharts";
import { firstReported, lastReported, reportCells, reportColumns, reportKeys, workingColumn } from "./reportColumns";
import { factRows } from "./reportFacts";
import { lineKey, type ReportPart } from "./reportLine";
import { reportTable } from "./reportTable";
import { worksheetNameOf } from "./worksheetNameOf";

/**
 * The 完成情况表 of a district: both assessed indicators year by year at the period that 目录 says, two charts, what is
 * known of the district, and lines to write on. All figures are formulas over the target, 完成数, 规则 and 目录 sheets.
 */
export function reportSheet(plan: Plan, district: District): SheetSpec {
  const parts = assessedIndicators(plan).map((assessed): ReportPart => ({ plan, district, assessed }));
  return Object.freeze(
    keyed({
      mark: districtMark("report", district.id),
      name: worksheetNameOf(district.name),
      columns: reportColumns(district),
      rows: [
        ...headRows(plan, district),
        ...parts.flatMap((part, i) => reportTable(part, "一二三四五六七八九十".charAt(i))),
        ...chartRows(),
        ...factRows(plan, district),
        ...remarkRows(),
        ...noteRows(plan),
      ],
      table: null,
      page: {
        orientation: "portrait",
        paper: "a4",
        fitToPagesWide: 1,
        fitToPagesTall: 1,
        area: { from: ["title", firstReported], to: ["signs", lastReported] },
        outerFooter: pageNumber,
        frozen: { rows: 1, columns: 1 },
      },
      conditions: parts.map(preliminaryLook),
      validations: [remarkValidation],
      charts: reportCharts(parts),
    }),
  );
}

function headRows(plan: Plan, district: District): readonly RowSpec[] {
  const title = word("report.title", { district: district.name, program: programName(plan) });
  const unit = t(zhCN, "sheet.unit", { unit: assessedIndicators(plan)[0]?.annex.unit ?? "" });
  const note = (places: Places): string => places.on("rules").cell("note", "value");
  const asOf = derived((places) => `=${asOfFormula(directoryFrom(plan, places).period, note(places))}`);
  return [
    { key: "title", role: "title", label: title, height: 28, cells: reportCells({ year: text(title) }) },
    { key: "asOf", role: "subtitle", label: word("monitoring.period"), height: 18, cells: reportCells({ year: asOf }) },
    { key: "unit", role: "unit", label: unit, height: 16, cells: reportCells({ status: text(unit) }) },
  ];
}

const remarkCount = 3;

/** The user's own lines: as wide as the page, so that what is written in the first cell runs on over the others. */
function remarkRows(): readonly RowSpec[] {
  const heading = word("report.remarks");
  const line = (i: number): RowSpec => {
    const label = word("report.remark", { number: i + 1 });
    const cells = reportCells(Object.fromEntries(reportKeys.map((key) => [key, entry("")])));
    return { key: `remark.${i + 1}`, role: "fact", label, cells };
  };
  return [
    { key: "remarks", role: "section", label: heading, height: 18, cells: reportCells({ year: text(heading) }) },
    ...Array.from({ length: remarkCount }, (_, i) => line(i)),
  ];
}

const remarkValidation: ValidationSpec = {
  area: { from: ["remark.1", firstReported], to: [`remark.${remarkCount}`, lastReported] },
  rule: { kind: "custom", formula: () => "=TRUE" },
  tip: word("report.remarkTip"),
  refusal: word("report.remarkTip"),
};

function noteRows(plan: Plan): readonly RowSpec[] {
  const row = (key: string, cell: CellSpec): RowSpec => {
    return { key, role: "source", label: key, height: 12, cells: reportCells({ year: cell }) };
  };
  const assessed = assessedIndicators(plan);
  const annexes = assessed.map(({ annex }) => annex.number).join("、");
  const source = word("report.targetSource", { title: plan.title, annexes, version: plan.version });
  const calibers = assessed.map(({ indicator: { kind, shortName } }) =>
    word(kind === "flow" ? "report.caliberOf.flow" : "report.caliberOf.stock", { indicator: shortName }),
  );
  const caliber = `${word("report.caliberOpening")}${calibers.join("；")}。${word("report.gapMeaning")}`;
  return [
    row("targetSource", text(source)),
    row("source", entry(word("monitoring.source"))),
    row("caliber", entry(caliber)),
    row("signs", text(word("report.signs"))),
  ];
}

function preliminaryLook(part: ReportPart): ConditionSpec {
  const { plan, assessed } = part;
  const first = lineKey(part, plan.years[0] ?? 0);
  const last = lineKey(part, assessed.indicator.kind === "flow" ? "sum" : (plan.years[plan.years.length - 1] ?? 0));
  return preliminaryWhere("actual", { first, last, says: workingColumn("status") });
}
