import { noActuals, type Actuals } from "../../src/domain/actuals";
import { actualsStore } from "../../src/domain/actualsStore";
import { actual, gap, status } from "../../src/functions/progress";
import { answerLive } from "../../src/functions/live";
import { pace } from "../../src/functions/pace";
import { column, entered, table } from "../domain/enteredFigures";
import { loadCustomFunctions } from "./customFunctionsRuntime";
import { cellOf, streamed, type Streamed } from "./streamed";

beforeAll(loadCustomFunctions);

const gapOf = (...given: readonly unknown[]) => streamed(gap, given, 4);
const actualOf = (...given: readonly unknown[]) => streamed(actual, given, 3);

const qixing = (count: number | null, others: Record<string, number> = {}): Actuals =>
  entered([table("inForce", column("2019", { qixing: count, ...others }))]);

const open: Streamed[] = [];
const kept = (call: Streamed): Streamed => {
  open.push(call);
  return call;
};
afterEach(() => open.splice(0).forEach(({ cancel }) => cancel()));

// The first test of the file: the store is empty only until then.
describe("before the workbook has been read", () => {
  it("emits nothing that depends on it, and then once", () => {
    const waiting = kept(gapOf("七星区", 2019));
    const waitingStatus = kept(streamed(status, ["七星区", 2019, "受理量", 3036], 4));
    expect([waiting.results, waitingStatus.results]).toEqual([[], []]);
    actualsStore.set(qixing(3000));
    expect([waiting.results, waitingStatus.results]).toEqual([[[[-968]]], [[["达标"]]]]);
  });
});

describe("a call that depends on the workbook", () => {
  it("emits once for each change of its own result", () => {
    actualsStore.set(qixing(3000));
    const call = kept(gapOf("七星区", 2019));
    actualsStore.set(qixing(3001));
    actualsStore.set(qixing(3001));
    actualsStore.set(qixing(3001, { lipu: 90 }));
    actualsStore.set(qixing(3968));
    expect(call.results).toEqual([[[-968]], [[-967]], [[0]]]);
  });

  it("emits an error once, and another one when its sentence changes", () => {
    actualsStore.set(noActuals);
    const call = kept(gapOf("七星区", "2019-6-30"));
    actualsStore.set(noActuals);
    actualsStore.set(qixing(3000));
    actualsStore.set(entered([table("inForce", column("2019-06-15", {}))]));
    actualsStore.set(entered([table("inForce", column("2019-06-30", { qixing: 3500 }))]));
    const sentences = call.results.map((result) => (result as { message?: string }).message ?? result);
    expect(sentences).toEqual([
      expect.stringContaining("还没有“完成数-拥有量”表"),
      expect.stringContaining("最接近的是 2019"),
      expect.stringContaining("最接近的是 2019-6-15"),
      [[-468]],
    ]);
  });

  it("emits a matrix again when one cell of it changes", () => {
    actualsStore.set(qixing(3000, { lipu: 90 }));
    const call = kept(gapOf([["七星区"], ["荔浦"], ["七行区"]], 2019));
    actualsStore.set(qixing(3000, { lipu: 90 }));
    expect(call.results).toHaveLength(1);
    actualsStore.set(qixing(3000, { lipu: 91 }));
    expect(call.results).toHaveLength(2);
    expect(call.last()).toEqual([[-968], [-8], [expect.objectContaining({ code: "#N/A" })]]);
  });

  it("is released when it is cancelled, and only it", () => {
    actualsStore.set(qixing(3000));
    const [one, other] = [gapOf("七星区", 2019), kept(gapOf("七星区", 2019))];
    one.cancel();
    actualsStore.set(qixing(3001));
    expect([one.results.length, other.results.length]).toEqual([1, 2]);
  });

  it("is released even while another is being answered", () => {
    actualsStore.set(qixing(3000));
    const second: { call?: Streamed } = {};
    const first = kept({ ...gapOf("七星区", 2019) });
    first.results.push = (result: unknown) => {
      second.call?.cancel();
      return Array.prototype.push.call(first.results, result);
    };
    second.call = gapOf("七星区", 2019);
    actualsStore.set(qixing(3001));
    expect(second.call.results).toEqual([[[-968]]]);
  });

  it("reads its arguments once, however often the workbook changes", () => {
    actualsStore.set(qixing(3000));
    const read = jest.fn(() => "七星区");
    const name = Object.defineProperty({ type: "String" }, "basicValue", { get: read, enumerable: true });
    kept(gapOf([[name]], 2019));
    const readings = read.mock.calls.length;
    actualsStore.set(qixing(3001));
    actualsStore.set(qixing(3002));
    expect(read.mock.calls.length).toBe(readings);
    expect(readings).toBeGreaterThan(0);
  });
});

describe("a call that needs no figure of the workbook", () => {
  it("is answered at once and never again", () => {
    actualsStore.set(qixing(3000));
    const calls = [
      kept(gapOf("七星区", 2019, "拥有量", 3900)),
      kept(streamed(pace, ["七星区", "2019-6-30", "受理量"], 3)),
      kept(gapOf("七星区", 2021)), // no such year, whatever is reported
    ];
    actualsStore.set(qixing(3001));
    expect(calls.map(({ results }) => results.length)).toEqual([1, 1, 1]);
    expect(calls.map(cellOf).slice(0, 2)).toEqual([-68, 1518]);
  });
});

describe("the store", () => {
  it("has one listener for all calls, and none when the last is gone", () => {
    actualsStore.set(qixing(3000));
    const subscribe = jest.spyOn(actualsStore, "subscribe");
    const calls = Array.from({ length: 50 }, () => gapOf("七星区", 2019));
    expect(subscribe).toHaveBeenCalledTimes(1);
    calls.forEach(({ cancel }) => cancel());
    actualsStore.set(qixing(3001));
    expect(calls.every(({ results }) => results.length === 1)).toBe(true);
    kept(gapOf("七星区", 2019));
    expect(subscribe).toHaveBeenCalledTimes(2);
    subscribe.mockRestore();
  });

  it("answers 5,000 calls once each for one change", () => {
    actualsStore.set(qixing(3000));
    const calls = Array.from({ length: 5000 }, () => kept(gapOf("七星区", 2019)));
    actualsStore.set(qixing(3001));
    expect(calls.every(({ results }) => results.length === 2)).toBe(true);
  });

  it("lets a bug in one call keep no other from its result, and shows the bug", () => {
    actualsStore.set(qixing(3000));
    let isBroken = false;
    const invocation = { setResult: () => undefined, onCanceled: undefined as (() => void) | undefined };
    answerLive(invocation as never, (read) => {
      read();
      if (isBroken) throw new TypeError("a bug");
      return [[1]];
    });
    const call = kept(actualOf("七星区", 2019));
    isBroken = true;
    expect(() => actualsStore.set(qixing(3001))).toThrow("a bug");
    expect(cellOf(call)).toBe(3001);
    invocation.onCanceled?.();
  });
});
