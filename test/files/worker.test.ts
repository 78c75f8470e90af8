import type { Answer, Question } from "../../src/files/messages";

describe("the worker", () => {
  it("answers the messages that it gets", async () => {
    const scope = Object.assign(new EventTarget(), { postMessage: (said: Answer) => heard.push(said) });
    const heard: Answer[] = [];
    Object.assign(globalThis, { self: scope });
    await import("../../src/files/worker");
    const question: Question = { id: 7, kind: "read", brought: { text: "县区\t件\n七星区\t12" } };
    scope.dispatchEvent(new MessageEvent("message", { data: question }));
    while (heard.length < 2) await new Promise((done) => setTimeout(done, 5));
    expect(heard).toEqual([
      { id: 7, kind: "progress", share: 1 },
      {
        id: 7,
        kind: "done",
        result: { name: "", sheets: [{ name: "", rowCount: 2, columnCount: 2, isHidden: false }] },
      },
    ]);
  });
});
