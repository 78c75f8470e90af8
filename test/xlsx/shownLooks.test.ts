import { useLibreOffice } from "../libreOffice";
import { cells, style, workbook, worksheet } from "./parts";
import { written } from "./writtenFile";

const libreOffice = useLibreOffice();

const centred = { ...style, horizontal: "centerContinuous", fill: "#FFFF00" } as const;
const sheet = worksheet("看", {
  cells: [
    { row: 4, column: 2, content: 1, style: null },
    { row: 5, column: 2, content: "藏", style: null },
    { row: 6, column: 3, content: "藏", style: null },
    { row: 6, column: 4, content: 'x<y & "z"\n二', style: { ...style, wraps: true } },
    { row: 8, column: 0, content: "题", style: centred },
    { row: 8, column: 1, content: null, style: centred },
    { row: 8, column: 4, content: 0.8, style: { ...style, numberFormat: "0.0%" } },
  ],
  columns: [{ index: 3, size: null, isHidden: true }],
  rows: [{ index: 5, size: null, isHidden: true }],
});

describe("shownLooks", () => {
  it("finds cells by their address: blank rows above, hidden rows and columns, and texts across columns do not shift them", async () => {
    const file = workbook([worksheet("空"), sheet, worksheet("藏", { visibility: "hidden", cells: cells([7]) })]);
    const { path } = await written(libreOffice, file);
    const looks = await libreOffice.shownLooks(path, "看");
    expect(looks["C5"]?.text).toBe("1");
    expect(looks["C6"]).toBeUndefined();
    expect(looks["D7"]).toBeUndefined();
    expect(looks["E7"]?.text).toBe('x<y & "z"\n二');
    expect(looks["A9"]).toMatchObject({ text: "题", fill: "#FFFF00" });
    expect(looks["E9"]?.text).toBe("80.0%");
  });

  it("finds each worksheet by its name", async () => {
    const file = workbook([worksheet("甲", { cells: cells(["一"]) }), worksheet("乙 & 丙", { cells: cells(["二"]) })]);
    const { path } = await written(libreOffice, file);
    expect((await libreOffice.shownLooks(path, "乙 & 丙"))["A1"]?.text).toBe("二");
    await expect(libreOffice.shownLooks(path, "丁")).rejects.toThrow("丁");
  });
});
