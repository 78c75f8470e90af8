import { PlanError } from "../../src/domain/planError";
import { answerQuestions } from "../../src/files/answering";
import { channelTo, openChannel, openInPlace } from "../../src/files/channel";
import type { Question } from "../../src/files/messages";
import { openReader, type Reader } from "../../src/files/reader";
import { buffer, refusal, writtenWorkbook } from "./brought";

const ignore = () => undefined;
const context = { answers: new Map<string, string>(), stored: [], fileName: "", focus: null };

/** A worker as the pane sees it: what crosses is copied, and events come later. It runs here, where coverage sees it. */
class LocalWorker extends EventTarget {
  isTerminated = false;
  private readonly answer = answerQuestions((said) => this.tell(said));

  postMessage(question: Question, moved: ArrayBuffer[] = []): void {
    const copy = structuredClone(question, { transfer: moved });
    setTimeout(() => void this.answer(copy), 0);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  /** It dies, as one does that runs out of memory or whose script is not there. */
  die(): void {
    this.dispatchEvent(Object.assign(new Event("error", { cancelable: true }), { message: "gone" }));
  }

  private tell(said: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent("message", { data: structuredClone(said) }));
  }
}

function readerWithWorker(): { reader: Reader; worker: LocalWorker } {
  const worker = new LocalWorker();
  return { worker, reader: openReader(async (listener) => channelTo(worker as unknown as Worker, listener)) };
}

describe.each([
  { where: "in a worker", open: () => readerWithWorker().reader },
  { where: "in place", open: () => openReader(openInPlace) },
  { where: "where there are no workers", open: () => openReader(openChannel) },
])("a reader $where", ({ open }) => {
  it("sums up a file by its name and its sheets, and says how far it is", async () => {
    const reader = open();
    const bytes = buffer(
      await writtenWorkbook((sheet, workbook) => {
        sheet.addRow(["县区", "2019年"]);
        sheet.addRow(["七星区", 3968]);
        workbook.addWorksheet("说明").state = "hidden";
      }),
    );
    const shares: number[] = [];
    expect(await reader.read({ name: "完成数.2019.xlsx", bytes }, (share) => shares.push(share))).toEqual({
      name: "完成数.2019",
      sheets: [
        { name: "数据", rowCount: 2, columnCount: 2, isHidden: false },
        { name: "说明", rowCount: 0, columnCount: 0, isHidden: true },
      ],
    });
    expect(shares[shares.length - 1]).toBe(1);
    reader.close();
  });

  it("says what was read last means, as often as it is asked", async () => {
    const reader = open();
    await reader.read({ text: "完全不是表" }, ignore);
    await reader.read({ text: "县区\t2019年有效发明专利拥有量\n七星区\t3968" }, ignore);
    const first = await reader.recognise(context);
    expect(Object.keys(first).sort()).toEqual(["doubts", "figures", "ignored", "missing", "notes", "tables", "totals"]);
    expect(await reader.recognise(context)).toEqual(first);
    reader.close();
  });

  it("refuses with the same refusal as where it was found", async () => {
    const reader = open();
    const reading = reader.read({ text: "1\n".repeat(200_001) }, ignore);
    const error: unknown = await reading.catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(PlanError);
    expect(error).toMatchObject({ code: "tooManyRows", given: "1 1 1 1 1 1 1 1 1 1 …", facts: { limit: "200000" } });
    // It goes on afterwards.
    expect(await reader.read({ text: "a\tb" }, ignore)).toMatchObject({ sheets: [{ rowCount: 1, columnCount: 2 }] });
    reader.close();
  });

  it("refuses what is empty: pasted text, cells, a workbook", async () => {
    const reader = open();
    const empty = { name: "表1", row: 0, column: 0, values: [] };
    expect(await refusal(reader.read({ text: " \n\t\n" }, ignore))).toEqual({ code: "nothingPasted", given: "" });
    expect(await refusal(reader.read({ sheets: [empty] }, ignore))).toEqual({ code: "noCells", given: "表1" });
    const bytes = buffer(await writtenWorkbook(ignore));
    expect(await refusal(reader.read({ name: "空表.xlsx", bytes }, ignore))).toEqual({
      code: "noCells",
      given: "空表.xlsx",
    });
    reader.close();
  });

  it("refuses what is awaited when it is closed, and everything after", async () => {
    const reader = open();
    const reading = refusal(reader.read({ text: "七星区\t1" }, ignore));
    await Promise.resolve();
    reader.close();
    expect(await reading).toEqual({ code: "cancelled", given: "七星区 1" });
    expect(await refusal(reader.recognise(context))).toEqual({ code: "cancelled", given: "七星区 1" });
    reader.close();
  });
});

describe("a reader in a worker", () => {
  it("moves the file's bytes instead of copying them", async () => {
    const { reader } = readerWithWorker();
    const bytes = new TextEncoder().encode("县区,1").buffer as ArrayBuffer;
    const reading = reader.read({ name: "a.csv", bytes }, ignore);
    await reading;
    expect(bytes.byteLength).toBe(0);
  });

  it("ends the worker when it is closed", async () => {
    const { reader, worker } = readerWithWorker();
    await reader.read({ text: "a\tb" }, ignore);
    expect(worker.isTerminated).toBe(false);
    reader.close();
    await new Promise((done) => setTimeout(done, 0));
    expect(worker.isTerminated).toBe(true);
  });

  it("says that reading broke off when the worker dies, and keeps saying so", async () => {
    const { reader, worker } = readerWithWorker();
    const reading = refusal(reader.read({ text: "七星区\t1" }, ignore));
    await new Promise((done) => setImmediate(done));
    worker.die();
    expect(await reading).toEqual({ code: "readerStopped", given: "七星区 1" });
    expect(worker.isTerminated).toBe(true);
    reader.close();
    expect(await refusal(reader.recognise(context))).toEqual({ code: "readerStopped", given: "七星区 1" });
  });

  it("says so too when the worker cannot start", async () => {
    const reader = openReader(async () => Promise.reject(new Error("blocked by the policy")));
    expect(await refusal(reader.read({ text: "七星区\t1" }, ignore))).toEqual({
      code: "readerStopped",
      given: "七星区 1",
    });
    reader.close();
  });

  it("lets a bug stay one, with the place where it happened", async () => {
    const { reader } = readerWithWorker();
    const broken = { name: "表1", row: 0, column: 0, values: null } as unknown as {
      name: string;
      row: 0;
      column: 0;
      values: [];
    };
    const error: unknown = await reader.read({ sheets: [broken] }, ignore).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(PlanError);
    expect((error as Error).stack).toContain("sheetLimits");
  });
});
