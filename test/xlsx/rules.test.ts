import type { FileConditionalFormat, FileValidation } from "../../src/xlsx/fileRules";
import { useLibreOffice } from "../libreOffice";
import { area, cells, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const nothing = { fill: null, fontColor: null, isBold: null, isItalic: null, numberFormat: null };
const behind: FileConditionalFormat = {
  areas: [area(0, 0, 3, 1), area(4, 0)],
  formula: '=AND(A1<规则!$A$1,N("专利目标")=0)',
  stopsIfTrue: true,
  look: { fill: "#FFC7CE", fontColor: "#9C0006", isBold: true, isItalic: true, numberFormat: '"▼"0' },
};
const all: FileConditionalFormat = {
  ...behind,
  areas: [area(0, 0, 5, 2)],
  formula: "=TRUE",
  stopsIfTrue: false,
  look: { ...nothing, fill: "#FFEB9C" },
};
const rules = worksheet("规则", { cells: cells([10]) });
const figures = cells([9, 1], [10, 1], [3, 1], [4, 1], [5, 1]);

describe("conditional formats", () => {
  const file = workbook([worksheet("监测", { cells: figures, conditionalFormats: [behind, all] }), rules]);

  it("colour exactly the cells for which the formula is true, by cells of other worksheets too", async () => {
    const { path } = await written(libreOffice, file);
    const looks = await libreOffice.shownLooks(path, "监测");
    const fillOf = (address: string) => looks[address]?.fill;
    // 9, 3 and 5 are below 10; 4 lies outside the first rule's areas; column B only follows the second.
    expect(["A1", "A2", "A3", "A4", "A5", "B1"].map(fillOf)).toEqual([
      "#FFC7CE",
      "#FFEB9C",
      "#FFC7CE",
      "#FFEB9C",
      "#FFC7CE",
      "#FFEB9C",
    ]);
    expect(looks["A1"]).toMatchObject({ color: "#9C0006", isBold: true, isItalic: true });
    expect(looks["A2"]).toMatchObject({ color: "#000000", isBold: false, isItalic: false });
  });

  it("follow the cell that they look at", async () => {
    const lower = workbook([
      worksheet("监测", { cells: figures, conditionalFormats: [behind] }),
      worksheet("规则", { cells: cells([4]) }),
    ]);
    const { path } = await written(libreOffice, lower);
    const looks = await libreOffice.shownLooks(path, "监测");
    // Only 3 is below 4.
    expect(["A1", "A2", "A3", "A5"].map((address) => looks[address]?.fill)).toEqual([null, null, "#FFC7CE", null]);
  });

  it("show their own number format", async () => {
    const { path } = await written(libreOffice, file);
    const [page] = await libreOffice.pages(await libreOffice.toPdf(path));
    const lines = page?.text
      .trim()
      .split("\n")
      .map((line) => line.trim().split(/\s+/)[0]);
    expect(lines).toEqual(["▼9", "10", "▼3", "4", "▼5"]);
  });

  it("keep their order, areas and whether they stop", async () => {
    const { sheet, part } = await written(libreOffice, file);
    expect(sheet("监测").conditionalFormattings).toMatchObject([
      { ref: "A1:A3 A5", rules: [{ priority: 1, formulae: ['AND(A1<规则!$A$1,N("专利目标")=0)'] }] },
      { ref: "A1:B5", rules: [{ priority: 2, formulae: ["TRUE"] }] },
    ]);
    expect(await part("xl/worksheets/sheet1.xml")).toMatch(/priority="1" stopIfTrue="1"/);
    expect(await part("xl/worksheets/sheet1.xml")).not.toMatch(/priority="2" stopIfTrue/);
  });

  it("can take bold away", async () => {
    const plain: FileConditionalFormat = { ...all, look: { ...nothing, isBold: false } };
    const { part } = await written(libreOffice, workbook([worksheet("监测", { conditionalFormats: [plain] })]));
    expect(await part("xl/styles.xml")).toContain('<dxf><font><b val="0"/></font></dxf>');
  });
});

describe("validations", () => {
  const plain: FileValidation = {
    areas: [area(0, 0)],
    rule: { type: "custom", formula: "=TRUE" },
    allowsBlank: true,
    prompt: null,
    alert: null,
  };

  it("offer the cells of another worksheet or a list of their own, with tip and alert", async () => {
    const fromCells: FileValidation = {
      ...plain,
      areas: [area(0, 0, 3, 1), area(4, 0)],
      rule: { type: "list", source: "=规则!$A$1:$A$3", hasDropDown: true },
      allowsBlank: false,
      prompt: { title: "县区", message: "请选一个。\n或留空。" },
      alert: { title: "数据有误", message: "<没有> 这个县区", style: "warning" },
    };
    const ownItems: FileValidation = {
      ...plain,
      areas: [area(0, 1)],
      rule: { type: "list", source: ["计划原文", "名次"], hasDropDown: false },
    };
    const { understood, part } = await written(
      libreOffice,
      workbook([worksheet("监测", { validations: [fromCells, ownItems] }), rules]),
    );
    expect(await part("xl/worksheets/sheet1.xml")).toContain('sqref="A1:A3 A5"');
    const text = await understood();
    expect(text).toContain(
      'table:condition="of:cell-content-is-in-list([$规则.$A$1:.$A$3])" table:allow-empty-cell="false"',
    );
    expect(text).toMatch(
      /<table:help-message table:title="县区" table:display="true">\s*<text:p>请选一个。<\/text:p>\s*<text:p>或留空。<\/text:p>/,
    );
    expect(text).toMatch(
      /<table:error-message table:message-type="warning" table:title="数据有误" table:display="true">\s*<text:p>&lt;没有&gt; 这个县区</,
    );
    expect(text).toMatch(
      /cell-content-is-in-list\(&quot;计划原文&quot;;&quot;名次&quot;\)" table:allow-empty-cell="true" table:display-list="no"/,
    );
  });

  it.each([
    [
      { type: "whole", operator: "greaterThanOrEqual", first: 0, second: null },
      "cell-content-is-whole-number() and cell-content()&gt;=0",
    ],
    [
      { type: "whole", operator: "between", first: 1, second: 12 },
      "cell-content-is-whole-number() and cell-content-is-between(1,12)",
    ],
    [
      { type: "decimal", operator: "lessThan", first: "=规则!$A$1", second: null },
      "cell-content-is-decimal-number() and cell-content()&lt;[$规则.$A$1]",
    ],
    // 42370 is 2016-01-01, 44196 is 2020-12-31.
    [
      { type: "date", operator: "notBetween", first: 42370, second: 44196 },
      "cell-content-is-date() and cell-content-is-not-between(42370,44196)",
    ],
    [{ type: "custom", formula: "=AND(ISNUMBER(A1),A1>=0)" }, "is-true-formula(AND(ISNUMBER([.A1]);[.A1]&gt;=0))"],
  ] as const)("hold %j", async (rule, condition) => {
    const { understood } = await written(
      libreOffice,
      workbook([worksheet("监测", { validations: [{ ...plain, rule }] }), rules]),
    );
    expect(await understood()).toContain(condition);
  });
});
