import type { FileChartFont, FileStroke } from "./fileChart";
import { element, escapedText } from "./xml";

/** EMUs, in which drawings are measured, of points. */
export const emus = (points: number): number => Math.round(points * 12700);

/** How an area is filled and bordered. */
export function shapePart(fill: string | null, line: FileStroke | null): string {
  return element("c:spPr", {}, fillPart(fill) + linePart(line));
}

/** A line, or that there is none. */
export function linePart(line: FileStroke | null): string {
  if (!line) return element("a:ln", {}, fillPart(null));
  const dash = element("a:prstDash", { val: line.dash });
  return element("a:ln", { w: emus(line.weight), cap: "flat" }, `${fillPart(line.color)}${dash}<a:round/>`);
}

/** The look of all text in a part of a chart. */
export function textLookPart(font: FileChartFont): string {
  return element("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${paragraph(font, '<a:endParaRPr lang="zh-CN"/>')}`);
}

/** A text with its look. */
export function textPart(text: string, font: FileChartFont): string {
  const run = element("a:r", {}, fontPart("a:rPr", font) + element("a:t", {}, escapedText(text)));
  return element("c:tx", {}, element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraph(font, run)}`));
}

const paragraph = (font: FileChartFont, content: string): string =>
  element("a:p", {}, element("a:pPr", {}, fontPart("a:defRPr", font)) + content);

function fontPart(
  name: "a:rPr" | "a:defRPr",
  { size, isBold, isItalic, color, name: typeface }: FileChartFont,
): string {
  const attributes = {
    lang: name === "a:rPr" ? "zh-CN" : undefined,
    sz: Math.round(size * 100),
    b: isBold ? 1 : 0,
    i: isItalic ? 1 : 0,
  };
  // Chinese text takes the East Asian face, figures the Latin one.
  const faces = element("a:latin", { typeface }) + element("a:ea", { typeface });
  return element(name, attributes, fillPart(color) + faces);
}

function fillPart(color: string | null): string {
  if (color === null) return element("a:noFill", {});
  return element("a:solidFill", {}, element("a:srgbClr", { val: color.slice(1).toUpperCase() }));
}
