import { readDelimitedText } from "../../src/files/delimitedText";

const pasted = async (text: string) => (await readDelimitedText(text, { given: "", isPasted: true })).values;

describe("pasted text", () => {
  it("is cut at tabs, as worksheets and Word give it, cells with line breaks and quotation marks included", async () => {
    expect(await pasted('县区\t2019年\r\n"七星区\n（高新区）"\t"3""968"\r\n')).toEqual([
      ["县区", "2019年"],
      ["七星区\n（高新区）", '3"968'],
    ]);
  });

  it("keeps the thousands of one column together, and the dates and lists of prose apart from nothing", async () => {
    expect(await pasted("1,234\n2,345,678\n12")).toEqual([["1,234"], ["2,345,678"], ["12"]]);
    expect(await pasted("七星区：1,234 件")).toEqual([["七星区：1,234 件"]]);
  });

  it("is cut at commas where they are what divides it", async () => {
    expect(await pasted("县区,2019\n七星区,12\n临桂区,13")).toEqual([
      ["县区", "2019"],
      ["七星区", "12"],
      ["临桂区", "13"],
    ]);
  });

  it("keeps a quotation mark inside a cell from Word", async () => {
    expect(await pasted('"十三五"规划\t件\n"七星区\t12')).toEqual([
      ['"十三五"规划', "件"],
      ['"七星区', "12"],
    ]);
  });
});
