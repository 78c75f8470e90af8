import { lift } from "../../../../src/workbench/grid/functions/lift";

const cell = (value: string | number) => ({ value, message: null });

describe("lift", () => {
  it("asks once when every argument has the shape the function takes", () => {
    const asked: unknown[] = [];
    const answer = lift([[["七星区"]], null], (args) => (asked.push(args), [[cell(3968)]]));
    expect(asked).toEqual([[[["七星区"]], null]]);
    expect(answer).toEqual([[cell(3968)]]);
  });

  it("asks for each cell of a range in the place of one value", () => {
    const answer = lift(["七星区", { spread: [["拥有量"], ["受理量"]] }], ([, indicator]) => [
      [cell(`${String(indicator)}!`)],
    ]);
    expect(answer).toEqual([[cell("拥有量!")], [cell("受理量!")]]);
  });

  it("repeats a column beside a row", () => {
    const answer = lift([{ spread: [["a"], ["b"]] }, { spread: [["x", "y"]] }], ([one, other]) => [
      [cell(`${String(one)}${String(other)}`)],
    ]);
    expect(answer?.map((row) => row.map(({ value }) => value))).toEqual([
      ["ax", "ay"],
      ["bx", "by"],
    ]);
  });

  it("waits until all have been answered", () => {
    expect(lift([{ spread: [["a"], ["b"]] }], ([one]) => (one === "a" ? [[cell(1)]] : null))).toBeNull();
  });

  it("gives #VALUE! rather than a wrong number where an answer would be an array inside an array", () => {
    expect(lift([{ spread: [["a"]] }], () => [[cell(1), cell(2)]])).toEqual([[{ value: "#VALUE!", message: null }]]);
  });
});
