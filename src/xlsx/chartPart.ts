import { linePart, shapePart, textLookPart, textPart } from "./drawingWords";
import type { FileAxis, FileChart, FileSeries } from "./fileChart";
import { seriesPart, val } from "./seriesPart";
import { element } from "./xml";

const CATEGORIES = 1001;
const VALUES = 1002;

/**
 * A chart as a part of the file. The order of elements is the schema's: Excel repairs away what stands elsewhere.
 * Source: ECMA-376 part 1, 21.2, dml-chart.xsd.
 */
export function chartPart(chart: FileChart): string {
  const { title, legend, blanksAs } = chart;
  const parts = [
    title ? element("c:title", {}, textPart(title.text, title.font) + val("c:overlay", title.isOverlaid ? 1 : 0)) : "",
    val("c:autoTitleDeleted", title ? 0 : 1),
    plotPart(chart),
    legend
      ? element(
          "c:legend",
          {},
          val("c:legendPos", legend.position) + val("c:overlay", legend.isOverlaid ? 1 : 0) + textLookPart(legend.font),
        )
      : "",
    val("c:plotVisOnly", chart.showsHiddenCells ? 0 : 1),
    val("c:dispBlanksAs", blanksAs),
    naAsBlank,
  ];
  const space =
    val("c:roundedCorners", 0) + element("c:chart", {}, parts.join("")) + shapePart(chart.fill, chart.border);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element("c:chartSpace", namespaces, space)}`;
}

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

// What Excel writes into new charts since 2018: #N/A is a gap. Older ones leave a gap between columns anyway.
// Source: https://learn.microsoft.com/openspecs/office_standards/ms-odrawxml, dataDisplayOptions16
const naAsBlank =
  '<c:extLst><c:ext uri="{56B9EC1D-385E-4148-901F-78D8002777C0}" ' +
  'xmlns:c16r3="http://schemas.microsoft.com/office/drawing/2017/03/chart"><c16r3:dataDisplayOptions16>' +
  '<c16r3:dispNaAsBlank val="1"/></c16r3:dataDisplayOptions16></c:ext></c:extLst>';

function plotPart(chart: FileChart): string {
  const numbered = chart.series.map((series, index) => ({ series, index }));
  const columns = numbered.filter(({ series }) => series.kind === "columns");
  const lines = numbered.filter(({ series }) => series.kind === "line");
  const parts = [
    "<c:layout/>",
    columns.length > 0 ? columnGroup(columns, chart.gapWidth) : "",
    lines.length > 0 ? lineGroup(lines) : "",
    categoryAxisPart(chart.categoryAxis),
    valueAxisPart(chart.valueAxis),
    shapePart(null, null),
  ];
  return element("c:plotArea", {}, parts.join(""));
}

type Numbered = readonly { readonly series: FileSeries; readonly index: number }[];

const axisIds = val("c:axId", CATEGORIES) + val("c:axId", VALUES);
const seriesParts = (given: Numbered): string => given.map(({ series, index }) => seriesPart(series, index)).join("");

function columnGroup(series: Numbered, gapWidth: number): string {
  const head = val("c:barDir", "col") + val("c:grouping", "clustered") + val("c:varyColors", 0);
  return element("c:barChart", {}, head + seriesParts(series) + val("c:gapWidth", gapWidth) + axisIds);
}

function lineGroup(series: Numbered): string {
  const head = val("c:grouping", "standard") + val("c:varyColors", 0);
  return element("c:lineChart", {}, head + seriesParts(series) + val("c:marker", 1) + axisIds);
}

function categoryAxisPart(axis: FileAxis): string {
  const tail = val("c:auto", 1) + val("c:lblAlgn", "ctr") + val("c:lblOffset", 100) + val("c:noMultiLvlLbl", 0);
  return element("c:catAx", {}, axisHead(axis, { id: CATEGORIES, place: "b", crossing: VALUES }) + tail);
}

function valueAxisPart(axis: FileAxis): string {
  const unit = axis.majorUnit === null ? "" : val("c:majorUnit", axis.majorUnit);
  const tail = val("c:crossBetween", "between") + unit;
  return element("c:valAx", {}, axisHead(axis, { id: VALUES, place: "l", crossing: CATEGORIES }) + tail);
}

function axisHead(axis: FileAxis, { id, place, crossing }: { id: number; place: string; crossing: number }): string {
  const bounds = [
    val("c:orientation", "minMax"),
    axis.maximum === null ? "" : val("c:max", axis.maximum),
    axis.minimum === null ? "" : val("c:min", axis.minimum),
  ];
  const isLinked = axis.numberFormat === "General" ? 1 : 0;
  return [
    val("c:axId", id),
    element("c:scaling", {}, bounds.join("")),
    val("c:delete", axis.isVisible ? 0 : 1),
    val("c:axPos", place),
    axis.gridlines ? element("c:majorGridlines", {}, element("c:spPr", {}, linePart(axis.gridlines))) : "",
    element("c:numFmt", { formatCode: axis.numberFormat, sourceLinked: isLinked }),
    val("c:majorTickMark", "none"),
    val("c:minorTickMark", "none"),
    val("c:tickLblPos", "nextTo"),
    element("c:spPr", {}, linePart(axis.line)),
    textLookPart(axis.font),
    val("c:crossAx", crossing),
    val("c:crosses", "autoZero"),
  ].join("");
}
