/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/addin.html"}
 */
import { setEditingCell } from "../../../src/workbench/objects/view";
import { createFunctionRuntime, type FunctionRuntime } from "../../../src/workbench/protocol/customFunctions";
import { createXdmHost } from "../../../src/workbench/protocol/xdm";
import type { FunctionValues } from "../../../src/workbench/protocol/functionResults";
import { openOfficePage, waitFor, type OfficePage } from "../officePage";

let page: OfficePage;
let runtime: FunctionRuntime;
beforeAll(async () => {
  page = await openOfficePage((host) => (runtime = createFunctionRuntime(host)));
});

describe("createXdmHost with an unmodified office.js", () => {
  it("introduces itself as the chosen Excel", () => {
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(false);
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });

  it("carries Excel.run into the workbook", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["灵川县"]];
      await context.sync();
    });
    expect(page.workbook.worksheets[0]?.cells.get(0)?.value).toBe("灵川县");
  });

  it("refuses at once while a cell is being edited", async () => {
    setEditingCell(page.workbook, true, "user");
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.add("新表");
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    setEditingCell(page.workbook, false, "user");
    expect(page.workbook.worksheets).toHaveLength(1);
  });

  it("runs a ribbon command and hears that it has finished", async () => {
    const heard: string[] = [];
    Office.actions.associate("insertTargets", (event: Office.AddinCommands.Event) => {
      heard.push(event.source.id);
      event.completed();
    });
    await page.xdm.whenReady;
    await page.xdm.invokeCommand("insertTargets", "InsertButton");
    expect(heard).toEqual(["InsertButton"]);
  });

  it("keeps the settings the add-in saves", async () => {
    Office.context.document.settings.set("language", "zh-CN");
    await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
    expect(page.workbook.settings.get("language")).toBe("zh-CN");
  });

  it("tells the add-in when its pane is hidden", async () => {
    const seen: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
    page.xdm.setVisible(false);
    await waitFor(() => seen.length > 0);
    expect(seen).toEqual(["Hidden"]);
  });

  it("calls custom functions in one message and returns values and error sentences", async () => {
    CustomFunctions.associate("DOUBLE", (given: number[][]) => given.map((row) => row.map((one) => one * 2)));
    CustomFunctions.associate("MISSING", () => {
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有这个县区");
    });
    await runtime.whenReady;
    const results: Record<string, FunctionValues> = {};
    const call = (name: string, args: unknown[]) => ({
      name,
      args,
      address: "Sheet1!B2",
      isStreaming: false,
      onResult: (values: FunctionValues) => void (results[name] = values),
    });
    runtime.invoke([call("DOUBLE", [[[1, 2]]]), call("MISSING", [])]);
    await waitFor(() => Object.keys(results).length === 2);
    expect(results.DOUBLE).toEqual([
      [
        { value: 2, message: null },
        { value: 4, message: null },
      ],
    ]);
    expect(results.MISSING).toEqual([[{ value: "#N/A", message: "没有这个县区" }]]);
  });

  it("delivers every result of a streaming call until it is cancelled", async () => {
    let stream: CustomFunctions.StreamingInvocation<number> | undefined;
    let isCancelled = false;
    CustomFunctions.associate("TICK", (invocation: CustomFunctions.StreamingInvocation<number>) => {
      stream = invocation;
      invocation.onCanceled = () => void (isCancelled = true);
      invocation.setResult(1);
    });
    const seen: unknown[] = [];
    const onResult = (values: FunctionValues): void => void seen.push(values[0]?.[0]?.value);
    const ids = runtime.invoke([{ name: "TICK", args: [], address: "Sheet1!A1", isStreaming: true, onResult }]);
    await waitFor(() => seen.length === 1);
    stream?.setResult(2);
    await waitFor(() => seen.length === 2);
    runtime.cancel(ids);
    await waitFor(() => isCancelled);
    expect(seen).toEqual([1, 2]);
  });

  it("answers the add-in's page and no other", () => {
    const { host } = page;
    const posted: string[] = [];
    const start = {
      conversationId: "conversation-2",
      appId: "add-in-1",
      hostPageUrl: "https://localhost/",
      locale: "zh-CN",
    };
    const xdm = createXdmHost({
      ...start,
      host,
      pageOrigin: "https://localhost",
      post: (text) => void posted.push(text),
    });
    const head = { _messageType: 0, _actionType: 1, _actionName: "richApiMessage", _correlationId: 7 };
    const text = JSON.stringify({ ...head, _conversationId: "conversation-2" });
    xdm.receive(text, "https://elsewhere.example");
    xdm.receive(JSON.stringify({ ...head, _conversationId: "conversation-1" }), "https://localhost");
    xdm.receive("no message", "https://localhost");
    expect(posted).toEqual([]);
    xdm.receive(text, "https://localhost");
    return waitFor(() => posted.length === 1).then(() => {
      xdm.dispose();
      expect(JSON.parse(posted[0] ?? "")).toMatchObject({ _correlationId: 7, _errorCode: 0, _data: { Error: 0 } });
    });
  });
});
