import { areaAddress } from "./areaAddress";
import type { FileAreas, FileConditionalFormat, FileListSource, FileValidation, FileValidationRule } from "./fileRules";
import type { FileWorksheet } from "./fileWorkbook";
import { storedFormula } from "./storedFormula";
import { element, escapedText } from "./xml";

/** A formula as the file stores it. */
type Stored = (formula: string) => string;

/** The conditional formats and validations of a worksheet, as they stand behind its cells. */
export function rulePart(
  { conditionalFormats, validations }: FileWorksheet,
  firstLook: number,
  namespaces: readonly string[],
): string {
  const stored: Stored = (formula) => escapedText(storedFormula(formula, namespaces));
  const formats = conditionalFormats.map((format, i) => conditionalFormat(format, i, { look: firstLook + i, stored }));
  const rules = validations.map((validation) => dataValidation(validation, stored));
  const list = rules.length > 0 ? element("dataValidations", { count: rules.length }, rules.join("")) : "";
  return formats.join("") + list;
}

// Custom number formats of cells count up from 164; a look's must not take one of theirs.
const firstFormatId = 1000;

/** The looks of all conditional formats of the workbook, in the order of worksheets and formats. */
export function lookPart(worksheets: readonly FileWorksheet[]): string {
  const looks = worksheets.flatMap(({ conditionalFormats }) => conditionalFormats.map(({ look }) => look));
  return element(
    "dxfs",
    { count: looks.length },
    looks.map((look, i) => differential(look, firstFormatId + i)).join(""),
  );
}

function differential(look: FileConditionalFormat["look"], formatId: number): string {
  const { fill, fontColor, isBold, isItalic, numberFormat } = look;
  const font = [
    switched("b", isBold),
    switched("i", isItalic),
    fontColor ? element("color", { rgb: argb(fontColor) }) : "",
  ];
  const parts = [
    font.some((part) => part !== "") ? element("font", {}, font.join("")) : "",
    numberFormat === null ? "" : element("numFmt", { numFmtId: formatId, formatCode: numberFormat }),
    fill === null ? "" : element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: argb(fill) }))),
  ];
  return element("dxf", {}, parts.join(""));
}

const sqref = (areas: FileAreas): string => areas.map(areaAddress).join(" ");

const switched = (name: string, isOn: boolean | null): string =>
  isOn === null ? "" : element(name, isOn ? {} : { val: 0 });

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function conditionalFormat(
  { areas, formula, stopsIfTrue }: FileConditionalFormat,
  index: number,
  { look, stored }: { look: number; stored: Stored },
): string {
  const attributes = {
    type: "expression",
    dxfId: look,
    priority: index + 1,
    stopIfTrue: stopsIfTrue ? 1 : undefined,
  };
  const rule = element("cfRule", attributes, element("formula", {}, stored(formula)));
  return element("conditionalFormatting", { sqref: sqref(areas) }, rule);
}

function dataValidation({ areas, rule, allowsBlank, prompt, alert }: FileValidation, stored: Stored): string {
  const attributes = {
    type: rule.type,
    errorStyle: alert && alert.style !== "stop" ? alert.style : undefined,
    operator: "operator" in rule && rule.operator !== "between" ? rule.operator : undefined,
    allowBlank: allowsBlank ? 1 : undefined,
    // The file says it the other way round: 1 hides the arrow.
    showDropDown: rule.type === "list" && !rule.hasDropDown ? 1 : undefined,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: alert ? 1 : undefined,
    errorTitle: alert?.title || undefined,
    error: alert?.message || undefined,
    promptTitle: prompt?.title || undefined,
    prompt: prompt?.message || undefined,
    sqref: sqref(areas),
  };
  return element("dataValidation", attributes, formulasOf(rule, stored).join(""));
}

function formulasOf(rule: FileValidationRule, stored: Stored): string[] {
  if (rule.type === "list") return [element("formula1", {}, listSource(rule.source, stored))];
  if (rule.type === "custom") return [element("formula1", {}, stored(rule.formula))];
  const bounds = rule.second === null ? [rule.first] : [rule.first, rule.second];
  return bounds.map((bound, i) =>
    element(`formula${i + 1}`, {}, typeof bound === "number" ? String(bound) : stored(bound)),
  );
}

function listSource(source: FileListSource, stored: Stored): string {
  return typeof source === "string" ? stored(source) : escapedText(`"${source.join(",").replace(/"/g, '""')}"`);
}
