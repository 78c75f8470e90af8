/** @jest-environment jsdom */
import { forgetAnswers, rememberAnswers, rememberedAnswers } from "../../../src/taskpane/import/rememberedAnswers";
import { doubt } from "./handMade";

beforeEach(() => localStorage.clear());

describe("answers that are remembered on this machine", () => {
  it("are those about a unit, not those about a cell or an open question", () => {
    rememberAnswers([
      doubt({ id: "unit", answer: "qixing" }),
      doubt({ id: "cell", answer: "130", isLasting: false }),
      doubt({ id: "open" }),
    ]);
    expect([...rememberedAnswers()]).toEqual([["unit", "qixing"]]);
  });

  it("are replaced by a later one, and forgotten together", () => {
    rememberAnswers([doubt({ id: "unit", answer: "qixing" }), doubt({ id: "other", answer: "skip" })]);
    rememberAnswers([doubt({ id: "unit", answer: "skip" })]);
    expect([...rememberedAnswers()]).toEqual([
      ["other", "skip"],
      ["unit", "skip"],
    ]);
    forgetAnswers();
    expect([...rememberedAnswers()]).toEqual([]);
  });

  it("never grow without end: the oldest go", () => {
    rememberAnswers([doubt({ id: "oldest", answer: "skip" })]);
    rememberAnswers(Array.from({ length: 200 }, (_, i) => doubt({ id: `unit ${i}`, answer: "skip" })));
    expect(rememberedAnswers().size).toBe(200);
    expect(rememberedAnswers().has("oldest")).toBe(false);
  });

  it.each(["", "{", "{}", "null", "[1]", '[["a"]]', '[["a",1]]', '"text"'])(
    "are none in a text that is not ours: %s",
    (text) => {
      localStorage.setItem("patent-targets.import.answers", text);
      expect([...rememberedAnswers()]).toEqual([]);
    },
  );

  it("are none where the machine refuses to store", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const kept = Object.getOwnPropertyDescriptor(globalThis, "localStorage");
    Object.defineProperty(globalThis, "localStorage", { configurable: true, get: refuse });
    try {
      rememberAnswers([doubt({ answer: "qixing" })]);
      forgetAnswers();
      expect([...rememberedAnswers()]).toEqual([]);
    } finally {
      Object.defineProperty(globalThis, "localStorage", kept ?? {});
    }
  });
});
