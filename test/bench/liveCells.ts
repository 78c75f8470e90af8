import { chromium, type Browser, type Page } from "playwright-core";
import { askCount } from "./asks";
import { timeEdit, type EditTimes } from "./editTimes";
import { editedCell, enteredTables } from "./listEntries";
import { listLines, liveFormulas, nativeFormulas } from "./listFormulas";
import { ratio, type Row } from "./measure";

const warmUps = 2;
const rounds = 5;
const resultsAt = `Sheet1!E1:E${askCount}`;

/**
 * From an edit of one figure to 5,000 live cells, beside the same cells as INDEX and MATCH. Each list has a page of its
 * own, asked in turns: in one page the grid would calculate the one list along with the other.
 */
export async function benchLiveCells(
  address: string,
  options: { executablePath: string; args: string[] },
): Promise<Row[]> {
  const browser = await chromium.launch(options);
  try {
    const live = await openList(browser, address, liveFormulas());
    const native = await openList(browser, address, nativeFormulas());
    return await rowsOf(live, native);
  } finally {
    await browser.close();
  }
}

async function rowsOf(live: Page, native: Page): Promise<Row[]> {
  const times: { live: EditTimes[]; native: EditTimes[] } = { live: [], native: [] };
  let changed = 0;
  let before = await sameResults(live, native);
  for (let round = 0; round < warmUps + rounds; round++) {
    // In turns far behind and ahead, so that statuses change too.
    const edit = { ...editedCell(), figure: (round % 2 ? 4000 : 3000) + round };
    const [ours, theirs] = [await timeEdit(live, edit), await timeEdit(native, edit)];
    if (!ours || !theirs) return notSettled(ours ? "INDEX and MATCH" : "live");
    const after = await sameResults(live, native);
    changed = after.filter((text, i) => text !== before[i]).length;
    before = after;
    if (round < warmUps) continue;
    times.live.push(ours);
    times.native.push(theirs);
  }
  const totals = (all: readonly EditTimes[]): number[] => all.map(({ shown }) => shown);
  const what = `an edit to ${askCount} live cells (${changed} change), beside INDEX and MATCH`;
  return [{ what, ...ratio(totals(times.live), totals(times.native)), goal: "–" }, ...parts(times.live)];
}

/** Where the time of the live cells goes, each part beside the whole. */
function parts(times: readonly EditTimes[]): Row[] {
  const whole = times.map(({ shown }) => shown);
  const part = (what: string, of: (each: EditTimes) => number): Row => ({
    what: `of it: ${what}`,
    ...ratio(times.map(of), whole),
    goal: "–",
  });
  return [
    part("the grid calculates the sheet, then the add-in reads it", ({ read }) => read),
    part("the answer reaches our code, up to its last result", ({ read, emitted }) => emitted - read),
    part("office.js waits (50 ms) and sends", ({ emitted, sent }) => sent - emitted),
    part("the grid takes the results and calculates", ({ sent, shown }) => shown - sent),
  ];
}

function notSettled(which: string): Row[] {
  console.log(`The ${askCount} ${which} cells did not show an edit in time: no figure for them.`);
  return [];
}

/** A workbook with both 完成数 sheets filled, and the list of 5,000 cells on its first worksheet. */
async function openList(browser: Browser, address: string, formulas: readonly string[][]): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForFunction(() => window.workbench?.isReady());
  await page.evaluate(async () => {
    await window.workbench.pane.runCommand("Button.CreateEntrySheets", "createEntrySheets");
    await window.workbench.settled();
  });
  const entries = [
    ...enteredTables(),
    [`Sheet1!A1:D${askCount}`, listLines()] as const,
    [resultsAt, formulas] as const,
  ];
  for (const [place, contents] of entries) {
    await page.evaluate(
      async ([at, cells]) => {
        window.workbench.enter(at, cells as string[][]);
        await window.workbench.settled();
      },
      [place, contents] as const,
    );
  }
  return page;
}

/** What both lists show; refuses when a cell of one says something else. */
async function sameResults(live: Page, native: Page): Promise<string[]> {
  const shown = (page: Page): Promise<string[][]> => page.evaluate((range) => window.workbench.shown(range), resultsAt);
  const [ours, theirs] = [(await shown(live)).flat(), (await shown(native)).flat()];
  const at = ours.findIndex((text, i) => text !== theirs[i]);
  if (at >= 0) throw new Error(`line ${at + 1} of the list: live ${ours[at]}, INDEX and MATCH ${theirs[at]}`);
  return ours;
}
