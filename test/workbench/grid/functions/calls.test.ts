import {
  beginPass,
  callersOf,
  createCalls,
  errorAt,
  isWaiting,
  releaseUnused,
  resultOf,
  settle,
  takeUnsent,
  type Caller,
} from "../../../../src/workbench/grid/functions/calls";

const b2: Caller = { worksheetId: "s", row: 1, column: 1 };
const b3: Caller = { worksheetId: "s", row: 2, column: 1 };
const target = (calls: ReturnType<typeof createCalls>, name: string, caller: Caller) =>
  resultOf(calls, "TARGET", [[[name]], [[2019]]], caller);

describe("calls of custom functions", () => {
  it("ask the add-in once for what two cells call alike", () => {
    const calls = createCalls();
    expect(target(calls, "七星区", b2)).toBeNull();
    expect(target(calls, "七星区", b3)).toBeNull();
    expect(takeUnsent(calls).map(({ functionId, args }) => [functionId, args])).toEqual([
      ["TARGET", [[["七星区"]], [[2019]]]],
    ]);
    expect(takeUnsent(calls)).toEqual([]);
  });

  it("answer every calculation after the first from what the add-in said", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    const [call] = takeUnsent(calls);
    expect(isWaiting(calls)).toBe(true);
    expect(settle(calls, call?.id ?? 0, [[{ value: 3968, message: null }]])).toBe(true);
    expect(isWaiting(calls)).toBe(false);
    beginPass(calls);
    expect(target(calls, "七星区", b2)).toEqual([[{ value: 3968, message: null }]]);
  });

  it("take the same answer again as nothing new, so that a stream does not calculate for ever", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    const id = takeUnsent(calls)[0]?.id ?? 0;
    expect(settle(calls, id, [[{ value: 1, message: null }]])).toBe(true);
    expect(settle(calls, id, [[{ value: 1, message: null }]])).toBe(false);
    expect(settle(calls, id, [[{ value: 2, message: null }]])).toBe(true);
  });

  it("let go of a call when its cell calls something else", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    beginPass(calls);
    target(calls, "雁山区", b2);
    expect(releaseUnused(calls, () => "=F()").map(({ args }) => args[0])).toEqual([[["七星区"]]]);
  });

  it("keep a call while one of its cells is left, and let go of it with the last", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    target(calls, "七星区", b3);
    expect(releaseUnused(calls, ({ row }) => (row === 2 ? "=F()" : null))).toEqual([]);
    expect(releaseUnused(calls, () => null)).toHaveLength(1);
  });

  it("let go of a call when a formula that calls nothing took its place", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    expect(releaseUnused(calls, () => "=F()")).toEqual([]);
    beginPass(calls);
    expect(releaseUnused(calls, () => "=1+1")).toHaveLength(1);
  });

  it("keep the calls of cells that a calculation did not touch", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    beginPass(calls);
    target(calls, "雁山区", b3);
    expect(releaseUnused(calls, () => "=F()")).toEqual([]);
  });

  it("drop an answer that comes after its call was let go", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    const id = takeUnsent(calls)[0]?.id ?? 0;
    releaseUnused(calls, () => null);
    expect(settle(calls, id, [[{ value: 1, message: null }]])).toBe(false);
  });

  it("know the sentence of the one bad cell inside a spilled answer", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    const id = takeUnsent(calls)[0]?.id ?? 0;
    settle(calls, id, [[{ value: 3968, message: null }], [{ value: "#N/A", message: "找不到县区“七星星”。" }]]);
    expect(errorAt(calls, b2, { down: 1, right: 0 })).toEqual({ code: "#N/A", message: "找不到县区“七星星”。" });
    expect(errorAt(calls, b2, { down: 0, right: 0 })).toBeNull();
  });

  it("name the cells whose calls have a new answer, and no others", () => {
    const calls = createCalls();
    target(calls, "七星区", b2);
    target(calls, "雁山区", b3);
    const [, yanshan] = takeUnsent(calls);
    settle(calls, yanshan?.id ?? 0, [[{ value: 1, message: null }]]);
    expect(callersOf(calls, [yanshan?.id ?? 0])).toEqual([b3]);
  });

  it("take 5,000 answers at once in less than a second", () => {
    const calls = createCalls();
    for (let row = 0; row < 5000; row++) target(calls, `县区${row}`, { ...b2, row });
    const ids = takeUnsent(calls).map(({ id }) => id);
    const start = performance.now();
    for (const id of ids) settle(calls, id, [[{ value: id, message: null }]]);
    expect(callersOf(calls, ids)).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
