import { useLibreOffice } from "../libreOffice";
import { cells, style, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

describe("contents", () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    "'前引号",
    "<b>&amp;\"'</b>",
    "_x000D_",
    " 空 ",
    "二\n行",
  ];

  it("writes every text as text, whatever it begins with", async () => {
    const texts = worksheet("文字", {
      cells: hostile.map((content, row) => ({ row, column: 0, content, style: null })),
    });
    const { path, sheet } = await written(libreOffice, workbook([texts]));
    expect(hostile.map((_, i) => sheet("文字").getCell(i + 1, 1).value)).toEqual(hostile);
    expect((await libreOffice.recalculate(path))["文字"]?.map(([value]) => value)).toEqual(hostile);
  });

  it("writes numbers, truth values, errors and blanks as what they are", async () => {
    const values = worksheet("值", { cells: cells([3968, -0.5, true, false, { error: "#N/A" }, null, 43646]) });
    const { path } = await written(libreOffice, workbook([values]));
    expect((await libreOffice.recalculate(path))["值"]).toEqual([[3968, -0.5, true, false, "#N/A", null, 43646]]);
  });

  it("writes formulas without results, which the opener calculates", async () => {
    const sums = worksheet("公式", { cells: cells([1, 2, "=SUM(A1:B1)", "='表 二'!A1*2", '=IF(C1=3,"一致","相差")']) });
    const { path, part } = await written(libreOffice, workbook([sums, worksheet("表 二", { cells: cells([21]) })]));
    expect(await part("xl/worksheets/sheet1.xml")).toContain("<f>SUM(A1:B1)</f></c>");
    expect(await part("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect((await libreOffice.recalculate(path))["公式"]).toEqual([[1, 2, 3, 42, "一致"]]);
  });

  it("gives functions newer than Excel 2007 the names by which they are calculated", async () => {
    const texts = worksheet("新", {
      cells: cells(["甲", "乙", '=TEXTJOIN("、",TRUE,A1:B1)', '=IFNA(MATCH("丙",A1:B1,0),"无")', "=RANK.EQ(1,E2:E3)"]),
    });
    const { path } = await written(libreOffice, workbook([{ ...texts, cells: [...texts.cells, ...figures] }]));
    expect((await libreOffice.recalculate(path))["新"]?.[0]).toEqual(["甲", "乙", "甲、乙", "无", 2]);
  });
  const figures = [
    { row: 1, column: 4, content: 5, style: null },
    { row: 2, column: 4, content: 1, style: null },
  ];

  it("stores a custom function as Excel does, which is #NAME? without the add-in", async () => {
    const { path, part } = await written(
      libreOffice,
      workbook([worksheet("函数", { cells: cells(['=PATENT.TARGET("七星区",2019)']) })]),
    );
    expect(await part("xl/worksheets/sheet1.xml")).toContain("_xldudf_PATENT_TARGET(");
    expect((await libreOffice.recalculate(path))["函数"]).toEqual([["#NAME?"]]);
  });

  it("marks a formula that fills several cells, for Excel not to cut it down to one", async () => {
    const spill = worksheet("溢出", {
      cells: [{ row: 0, column: 0, content: { formula: "=B1:B3*2", isSpilling: true }, style: null }],
    });
    const { part } = await written(libreOffice, workbook([spill]));
    expect(await part("xl/worksheets/sheet1.xml")).toContain('<c r="A1" cm="1"><f t="array" ref="A1">B1:B3*2</f></c>');
  });
});

describe("looks", () => {
  const red = { ...style, fill: "#FFC7CE", color: "#9C0006", isBold: true, isItalic: true, numberFormat: "0.0%" };

  it("keeps fills, fonts and number formats", async () => {
    const looks = worksheet("样式", { cells: [{ row: 0, column: 0, content: 0.8, style: red }] });
    const { path } = await written(libreOffice, workbook([looks]));
    expect((await libreOffice.shownLooks(path, "样式"))["A1"]).toEqual({
      text: "80.0%",
      fill: "#FFC7CE",
      color: "#9C0006",
      isBold: true,
      isItalic: true,
    });
  });

  it("keeps borders, alignment, indent, wrapping and unlocked cells", async () => {
    const borders = { top: { line: "medium", color: "#FF0000" }, left: { line: "dotted", color: "#0000FF" } } as const;
    const given = {
      ...style,
      borders,
      horizontal: "left",
      vertical: "top",
      wraps: true,
      indent: 2,
      isLocked: false,
    } as const;
    const { sheet, understood } = await written(
      libreOffice,
      workbook([worksheet("样式", { cells: [{ row: 1, column: 1, content: "x", style: given }] })]),
    );
    expect(sheet("样式").getCell("B2").style).toMatchObject({
      font: { name: "宋体", size: 11 },
      border: { top: { style: "medium", color: { argb: "FFFF0000" } }, left: { style: "dotted" } },
      alignment: { horizontal: "left", vertical: "top", wrapText: true, indent: 2 },
      protection: { locked: false },
    });
    expect(await understood()).toMatch(/fo:border-top="[\d.]+pt solid #ff0000"/);
  });

  it("lets untouched cells look as in a Chinese Excel", async () => {
    const { understood } = await written(libreOffice, workbook([worksheet("空白", { cells: cells([1]) })]));
    const normal = /<style:style style:name="Default"[^]*?<\/style:style>/.exec(await understood())?.[0];
    expect(normal).toContain('style:vertical-align="middle"');
    expect(normal).toMatch(/(font-name|font-family)="等线"/);
    expect(normal).toContain('fo:font-size="11pt"');
  });
});

describe("sizes", () => {
  it("keeps widths and heights in points, and what is hidden", async () => {
    const sized = worksheet("尺寸", {
      cells: cells([1, 2, 3], [4], [5]),
      columns: [
        { index: 0, size: 120, isHidden: false },
        { index: 2, size: null, isHidden: true },
      ],
      rows: [
        { index: 0, size: 36, isHidden: false },
        { index: 1, size: null, isHidden: true },
      ],
    });
    const { sheet, understood } = await written(libreOffice, workbook([sized]));
    expect(sheet("尺寸").getColumn(1).width).toBe(20);
    expect(sheet("尺寸").getColumn(3).hidden).toBe(true);
    expect(sheet("尺寸").getRow(2).hidden).toBe(true);
    const text = await understood();
    expect(text).toContain('table:visibility="collapse"');
    // 36 points. Columns are measured by digits of the standard font, which is not the same everywhere.
    expect(text).toContain('style:row-height="1.27cm"');
    const [wide = 0, standard = 0] = [...text.matchAll(/style:column-width="([\d.]+)cm"/g)].map(([, width]) =>
      Number(width),
    );
    expect(wide / standard).toBeCloseTo(120 / 54, 1);
  });
});

describe("worksheets", () => {
  it("keeps their order, visibility, tab colour, gridlines, frozen panes and which is in front", async () => {
    const file = workbook(
      [
        worksheet("甲"),
        worksheet("乙 '二' 附", {
          tabColor: "#C00000",
          showsGridlines: false,
          freeze: { rows: 4, columns: 1 },
          cells: cells([1]),
        }),
        worksheet("丙", { visibility: "hidden" }),
        worksheet("丁", { visibility: "veryHidden" }),
      ],
      { activeWorksheet: 1 },
    );
    const { reader, sheet, part, understood } = await written(libreOffice, file);
    expect(reader.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["甲", "visible"],
      ["乙 '二' 附", "visible"],
      ["丙", "hidden"],
      ["丁", "veryHidden"],
    ]);
    expect(sheet("乙 '二' 附").views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 4, showGridLines: false });
    expect(sheet("乙 '二' 附").properties.tabColor).toEqual({ argb: "FFC00000" });
    expect(await part("xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
    expect(await part("xl/workbook.xml")).toContain('activeTab="1"');
    // Without a window LibreOffice forgets frozen panes: it tells of the colour and of what is hidden.
    const text = await understood();
    expect(text).toContain('table:tab-color="#c00000"');
    expect(
      [...text.matchAll(/<table:table table:name="(.)[^"]*" table:style-name="(ta\d)"/g)].map(([, name, look]) => [
        name,
        new RegExp(`style:name="${look}"[^]*?table:display="(\\w+)"`).exec(text)?.[1],
      ]),
    ).toEqual([
      ["甲", "true"],
      ["乙", "true"],
      ["丙", "false"],
      ["丁", "false"],
    ]);
  });

  it("protects cells and structure", async () => {
    const guarded = worksheet("保护", { cells: cells([1]), protection: { permits: ["formatColumns", "sort"] } });
    const { sheet, part, understood } = await written(libreOffice, workbook([guarded], { isStructureProtected: true }));
    expect(sheet("保护").sheetProtection).toMatchObject({ sheet: true, formatColumns: true, sort: true });
    expect(sheet("保护").sheetProtection?.formatCells).toBeFalsy();
    expect(await part("xl/workbook.xml")).toContain('lockStructure="1"');
    expect(await understood()).toMatch(/<table:table [^>]*table:protected="true"/);
  });
});
