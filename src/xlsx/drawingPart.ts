import { emus } from "./drawingWords";
import type { FileChart, FileCorner } from "./fileChart";
import { element } from "./xml";

const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The layer over a worksheet's cells: where each chart lies. The relationship of the first is `rId1`. */
export function drawingPart(charts: readonly FileChart[]): string {
  const namespaces = {
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  };
  const anchors = charts.map(anchor).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("xdr:wsDr", namespaces, anchors)}`;
}

function anchor({ name, from, to }: FileChart, i: number): string {
  const chart = element("c:chart", {
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "xmlns:r": relationships,
    "r:id": `rId${i + 1}`,
  });
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
  const names = element("xdr:cNvPr", { id: i + 2, name }) + element("xdr:cNvGraphicFramePr", {});
  const frame = [
    element("xdr:nvGraphicFramePr", {}, names),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element("a:graphic", {}, element("a:graphicData", { uri }, chart)),
  ];
  const parts = [
    corner("xdr:from", from),
    corner("xdr:to", to),
    element("xdr:graphicFrame", { macro: "" }, frame.join("")),
    element("xdr:clientData", {}),
  ];
  return element("xdr:twoCellAnchor", { editAs: "twoCell" }, parts.join(""));
}

function corner(name: string, { row, column, right, down }: FileCorner): string {
  const parts = [
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, String(emus(right))),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, String(emus(down))),
  ];
  return element(name, {}, parts.join(""));
}
