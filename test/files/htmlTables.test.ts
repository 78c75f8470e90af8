/** @jest-environment jsdom */
import { readHtmlTables } from "../../src/files/htmlTables";
import { openInPlace } from "../../src/files/channel";
import { openReader } from "../../src/files/reader";

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;

describe("tables of pasted HTML", () => {
  it("have the cells as shown, and what is merged", () => {
    const html = table(
      "<td colspan=3>各县区完成情况</td>",
      "<td rowspan=2>县区</td><td colspan=2>拥有量</td>",
      "<td>2018年</td><td>2019年</td>",
      "<td>七星区</td><td x:num='3968'>3,968</td><td>&nbsp;</td>",
    );
    expect(readHtmlTables(html)).toEqual([
      {
        name: "",
        row: 0,
        column: 0,
        values: [
          ["各县区完成情况", "", ""],
          ["县区", "拥有量", ""],
          ["", "2018年", "2019年"],
          ["七星区", "3,968", "\u00A0"],
        ],
        merges: [
          { row: 0, column: 0, rowCount: 1, columnCount: 3 },
          { row: 1, column: 0, rowCount: 2, columnCount: 1 },
          { row: 1, column: 1, rowCount: 1, columnCount: 2 },
        ],
      },
    ]);
  });

  it("break lines where a browser would, and nowhere else", () => {
    const html = table("<td>发明<br>专利</td><td><p>七星\n   区</p><p>（高新区）</p></td><td> <span> 12 </span> </td>");
    expect(readHtmlTables(html)[0]?.values).toEqual([["发明\n专利", "七星 区\n（高新区）", "12"]]);
  });

  it("fill rows that lack cells, and place cells beside those that reach down from above", () => {
    const html = table("<td>a</td><td rowspan=2>b</td><td>c</td>", "<td>d</td><td>e</td>", "<td>f</td>");
    expect(readHtmlTables(html)[0]?.values).toEqual([
      ["a", "b", "c"],
      ["d", "", "e"],
      ["f", "", ""],
    ]);
  });

  it("are one sheet each; a table that only holds tables is none, nor is an empty one", () => {
    const html = `<table><tr><td>${table("<td>1</td>")}</td><td>${table("<td>2</td>")}</td></tr></table>${table("<td> </td>")}`;
    expect(readHtmlTables(html).map(({ values }) => values)).toEqual([[["1"]], [["2"]]]);
  });

  it("say which rows nobody sees", () => {
    const html = "<table><tr><td>1</td></tr><tr style='display:none'><td>2</td></tr><tr hidden><td>3</td></tr></table>";
    expect([...(readHtmlTables(html)[0]?.hiddenRows ?? [])]).toEqual([1, 2]);
  });

  it("run nothing and load nothing", () => {
    const html = table(
      "<td>1<script>window.ran = true</script><style>td{}</style><img src=x onerror='window.ran = true'></td>",
    );
    expect(readHtmlTables(html)[0]?.values).toEqual([["1"]]);
    expect("ran" in window).toBe(false);
  });

  it("cannot reach further than their rows, nor hold more cells than can be read", () => {
    expect(readHtmlTables(table("<td rowspan=60000>a</td><td>b</td>", "<td>c</td>"))[0]?.values).toEqual([
      ["a", "b"],
      ["", "c"],
    ]);
    const wide = Array.from({ length: 2100 }, () => "<td colspan=1000>1</td>");
    expect(() => readHtmlTables(table(...wide))).toThrow("tooManyCells");
  });
});

describe("a reader of what is pasted", () => {
  it("takes the tables of the HTML, and the text where there are none", async () => {
    const reader = openReader(openInPlace);
    const html = table("<td colspan=2>七星区</td>", "<td>1</td><td>2</td>");
    expect(await reader.read({ text: "七星区", html }, () => undefined)).toEqual({
      name: "",
      sheets: [{ name: "", rowCount: 2, columnCount: 2, isHidden: false }],
    });
    expect(await reader.read({ text: "a\tb\tc", html: "<p>a b c</p>" }, () => undefined)).toMatchObject({
      sheets: [{ rowCount: 1, columnCount: 3 }],
    });
    reader.close();
  });
});
