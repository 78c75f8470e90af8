import { refuseContent, refuseNumberFormat, refuseTableStyle } from "../../../src/workbench/objects/limits";

const refused = expect.objectContaining({ code: "InvalidArgument" });

describe("refuseContent", () => {
  it.each(["=SUM(B5:B21", "=1+1)", '="七星区', "=A1+", `=${"1+".repeat(5000)}1`, "字".repeat(32768)])(
    "refuses %p",
    (text) => {
      expect(() => refuseContent(text)).toThrow(refused);
    },
  );

  it.each(['=IF(A1="(","",A1)', "='it''s (2)'!A1", "=", "（注", "字".repeat(32767), "=SUM(目标_拥有量[2019年])"])(
    "takes %p",
    (text) => {
      expect(() => refuseContent(text)).not.toThrow();
    },
  );
});

describe("refuseContent", () => {
  it.each(["=SUM(A1#)", "=目标!$B$2#*2"])(
    "says that it does not emulate %s, which the grid cannot calculate",
    (text) => {
      expect(() => refuseContent(text)).toThrow("a reference to a spill");
    },
  );

  it("takes # where it is no reference to a spill", () => {
    expect(() => refuseContent('=IF(A1=#N/A,"A1#",0)')).not.toThrow();
  });
});

describe("refuseNumberFormat", () => {
  it.each(["General", "0.0%", '0"件"', "[红色]-0;0", "@", 'yyyy"年"', "0\\ "])("takes %s", (format) => {
    expect(() => refuseNumberFormat(format)).not.toThrow();
  });

  it.each(["", '0"件', "[Red-0"])("refuses %p", (format) => {
    expect(() => refuseNumberFormat(format)).toThrow(refused);
  });
});

describe("refuseTableStyle", () => {
  it.each(["", "TableStyleLight1", "TableStyleMedium28", "TableStyleDark11"])("takes %p", (style) => {
    expect(() => refuseTableStyle(style)).not.toThrow();
  });

  it.each(["TableStyleLight22", "TableStyleMedium0", "Blue"])("refuses %s", (style) => {
    expect(() => refuseTableStyle(style)).toThrow(refused);
  });
});
