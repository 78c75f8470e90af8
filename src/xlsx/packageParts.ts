import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import type { FileWorkbook, FileWorksheet } from "./fileWorkbook";
import { replaced, type PartChange } from "./libraryGaps";
import { LINK_ID } from "./linkPart";
import { element } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_ID = "rIdDrawing";

interface Relationship {
  readonly id: string;
  readonly type: "drawing" | "chart" | "hyperlink";
  readonly target: string;
}

/** The parts that charts and links to addresses bring into a file, and what binds them to the rest of it. */
export function boundParts({ worksheets }: FileWorkbook): ReadonlyMap<string, PartChange> {
  const drawn = worksheets.flatMap((worksheet, i) => (worksheet.charts.length > 0 ? [{ worksheet, i }] : []));
  const charts = drawn.flatMap(({ worksheet }) => worksheet.charts);
  const drawings = drawn.flatMap(({ worksheet }, i) => drawingParts(worksheet, i, chartsBefore(drawn, i)));
  const relationships = worksheets.flatMap((worksheet, i): [string, PartChange][] => {
    const bound = sheetRelationships(worksheet, drawn.findIndex((one) => one.i === i) + 1);
    return bound.length > 0 ? [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, withRelationships(bound)]] : [];
  });
  return new Map<string, PartChange>([
    ...charts.map((chart, i): [string, PartChange] => [`xl/charts/chart${i + 1}.xml`, () => chartPart(chart)]),
    ...drawings,
    ...relationships,
    ["[Content_Types].xml", withTypes(drawn.length, charts.length)],
  ]);
}

/** Names the layer of charts in a worksheet, where the schema wants it. */
export const withDrawing =
  ({ charts }: FileWorksheet): PartChange =>
  (xml) => {
    if (charts.length === 0) return xml;
    const next = xml.includes("<tableParts") ? "<tableParts" : "</worksheet>";
    return replaced(xml, next, element("drawing", { "r:id": DRAWING_ID }) + next);
  };

function drawingParts({ charts }: FileWorksheet, i: number, firstChart: number): [string, PartChange][] {
  const bound = charts.map((_, j): Relationship => {
    return { id: `rId${j + 1}`, type: "chart", target: `../charts/chart${firstChart + j + 1}.xml` };
  });
  return [
    [`xl/drawings/drawing${i + 1}.xml`, () => drawingPart(charts)],
    [`xl/drawings/_rels/drawing${i + 1}.xml.rels`, withRelationships(bound)],
  ];
}

const chartsBefore = (drawn: readonly { readonly worksheet: FileWorksheet }[], i: number): number =>
  drawn.slice(0, i).reduce((sum, { worksheet }) => sum + worksheet.charts.length, 0);

function sheetRelationships({ links }: FileWorksheet, drawing: number): readonly Relationship[] {
  const addresses = links.flatMap(({ address }, i): Relationship[] =>
    address === null ? [] : [{ id: `${LINK_ID}${i + 1}`, type: "hyperlink", target: address }],
  );
  const layer: Relationship = { id: DRAWING_ID, type: "drawing", target: `../drawings/drawing${drawing}.xml` };
  return drawing > 0 ? [layer, ...addresses] : addresses;
}

/** Adds relationships to those that the library wrote; without any it makes the part. */
function withRelationships(bound: readonly Relationship[]): PartChange {
  const written = bound.map(({ id, type, target }) => {
    const mode = type === "hyperlink" ? "External" : undefined;
    return element("Relationship", { Id: id, Type: `${office}/${type}`, Target: target, TargetMode: mode });
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const xmlns = "http://schemas.openxmlformats.org/package/2006/relationships";
  const end = "</Relationships>";
  return (xml) =>
    xml === ""
      ? head + element("Relationships", { xmlns }, written.join(""))
      : replaced(xml, end, written.join("") + end);
}

function withTypes(drawings: number, charts: number): PartChange {
  const vendor = "application/vnd.openxmlformats-officedocument";
  const override = (part: string, type: string): string =>
    element("Override", { PartName: part, ContentType: `${vendor}.${type}+xml` });
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1);
  const overrides = [
    ...numbers(drawings).map((i) => override(`/xl/drawings/drawing${i}.xml`, "drawing")),
    ...numbers(charts).map((i) => override(`/xl/charts/chart${i}.xml`, "drawingml.chart")),
  ];
  return (xml) => replaced(xml, "</Types>", `${overrides.join("")}</Types>`);
}
