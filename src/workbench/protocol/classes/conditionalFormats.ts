import { addConditionalFormat, clearConditionalFormats } from "../../objects/conditionalFormats";
import type { ConditionalFormat } from "../../objects/conditionalFormat";
import { HostError, notEmulated } from "../../objects/hostError";
import { placeOfRange, type ClassTable, type HostContext, type HostObject, type RangeState } from "../hostObject";
import { wholeOf, wordOf } from "./argument";
import { formatsFound } from "./conditionalFormat";

const types = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

/** Excel.ConditionalFormatCollection: the formats that share a cell with a range, the strongest first. */
export const conditionalFormats: ClassTable<RangeState> = {
  type: "ConditionalFormatCollection",
  items: (range, host) => formatsFound(range, host).map((format) => formatObject(range, format)),
  methods: {
    add: (range, [given], { workbook }) => {
      const type = wordOf(given, types, "type");
      if (type !== "Custom") throw notEmulated(`ConditionalFormatCollection.add("${type}")`);
      return formatObject(range, addConditionalFormat(workbook, range.worksheetId, placeOfRange(range), "addin"));
    },
    clearAll: (range, _, { workbook }) =>
      clearConditionalFormats(workbook, range.worksheetId, placeOfRange(range), "addin"),
    getCount: (range, _, host) => formatsFound(range, host).length,
    getItem: (range, [id], host) => {
      const format = matching(range, id, host);
      if (!format) throw new HostError("ItemNotFound", String(id));
      return format;
    },
    getItemAt: (range, [index], host) => {
      const format = formatsFound(range, host)[wholeOf(index, "index")];
      if (!format) throw new HostError("InvalidArgument", "index");
      return formatObject(range, format);
    },
    getItemOrNullObject: (range, [id], host) => matching(range, id, host),
  },
};

const formatObject = (range: RangeState, { id }: ConditionalFormat): HostObject => ({
  type: "ConditionalFormat",
  state: { range, formatId: id },
});

function matching(range: RangeState, id: unknown, host: HostContext): HostObject | null {
  const format = formatsFound(range, host).find((one) => one.id === id);
  return format ? formatObject(range, format) : null;
}
