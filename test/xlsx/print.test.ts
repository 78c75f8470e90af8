import { useLibreOffice } from "../libreOffice";
import { area, cells, page, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const rows = (count: number) => cells(...Array.from({ length: count }, (_, i) => [`行${i + 1}`, i]));

async function printed(given: Partial<typeof page>, contents = rows(3)) {
  const file = await written(
    libreOffice,
    workbook([worksheet("打印", { page: { ...page, ...given }, cells: contents })]),
  );
  return { ...file, pages: await libreOffice.pages(await libreOffice.toPdf(file.path)) };
}

describe("print set-up", () => {
  it("prints on the paper and the way round that is said", async () => {
    const { sheet, pages } = await printed({ paper: "A3", orientation: "landscape" });
    expect(sheet("打印").pageSetup).toMatchObject({ paperSize: 8, orientation: "landscape" });
    // A3 is 420 mm × 297 mm.
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[1191, 842]]);
  });

  it("keeps margins in points and centring", async () => {
    const margins = { top: 72, bottom: 36, left: 18, right: 108, header: 9, footer: 27 };
    const { sheet } = await printed({ margins, isCentredHorizontally: true, isCentredVertically: true });
    expect(sheet("打印").pageSetup).toMatchObject({
      margins: { top: 1, bottom: 0.5, left: 0.25, right: 1.5, header: 0.125, footer: 0.375 },
      horizontalCentered: true,
      verticalCentered: true,
    });
  });

  it("fits a long list on one page, or one page wide on as many as it takes", async () => {
    expect((await printed({ zoom: { pagesWide: 1, pagesTall: 1 } }, rows(120))).pages).toHaveLength(1);
    const { sheet, pages } = await printed({ zoom: { pagesWide: 1, pagesTall: null } }, rows(120));
    expect(sheet("打印").pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    // At its full size a row takes 14.25 points, so a page of 841 − 108 points holds 51: three pages.
    expect(pages).toHaveLength(3);
  });

  it("prints at the scale that is said", async () => {
    const { sheet, pages } = await printed({ zoom: 50 }, rows(102));
    expect(sheet("打印").pageSetup.scale).toBe(50);
    expect(pages).toHaveLength(1);
  });

  it("prints the print area only, with its title rows on every page and a new page at each break", async () => {
    const { pages } = await printed(
      { printArea: area(0, 0, 9, 1), titleRows: { row: 0, rowCount: 2 }, rowBreaks: [4, 6] },
      rows(20),
    );
    const lines = pages.map(({ text }) =>
      text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    );
    expect(lines).toEqual([
      ["行1", "行2", "行3", "行4"],
      ["行1", "行2", "行5", "行6"],
      ["行1", "行2", "行7", "行8", "行9"],
    ]);
  });

  it("prints headers and footers in their places, page numbers among them", async () => {
    const { sheet, pages } = await printed({
      header: { left: "左上", center: "中上 & 居中".replace("&", "&&"), right: "右上" },
      footer: { left: "", center: '&"宋体"&14— &P —', right: "共 &N 页" },
    });
    expect(sheet("打印").headerFooter.oddHeader).toBe("&L左上&C中上 && 居中&R右上");
    expect(sheet("打印").headerFooter.oddFooter).toBe('&C&"宋体"&14— &P —&R共 &N 页');
    expect(pages[0]?.text).toMatch(/左上 +中上 & 居中 +右上/);
    expect(pages[0]?.text).toMatch(/— ?1 ?— +共 ?1 页/);
  });

  it("prints other footers on even pages, outside on both", async () => {
    const nothing = { left: "", center: "", right: "" };
    const { pages } = await printed({
      footer: { ...nothing, right: "右 &P" },
      evenPages: { header: nothing, footer: { ...nothing, left: "左 &P" } },
      rowBreaks: [1],
    });
    expect(pages.map(({ text }) => /[左右] ?\d/.exec(text)?.[0]?.replace(" ", ""))).toEqual(["右1", "左2"]);
  });
});
