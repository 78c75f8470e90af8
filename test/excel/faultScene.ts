import { snapshot } from "../../src/workbench/objects/snapshot";
import type { WorkbookModel } from "../../src/workbench/objects/workbook";
import type { ProfileId } from "../../src/workbench/protocol/profiles";
import { startExcel, type InProcessExcel } from "../workbench/excelInProcess";
import { userHands } from "./userHands";

/** A command, and the workbook in which it is given. */
export interface FaultScene {
  readonly title: string;
  readonly prepare: (user: ReturnType<typeof userHands>, excel: InProcessExcel) => Promise<void>;
  readonly act: () => Promise<unknown>;
  /** Worksheets that had already gone come back with other ids: only then are ids left out. */
  readonly ignoresIds?: true;
  /** Fails at every so-manieth action, and at the first and last: a command of thousands would take minutes. */
  readonly step?: number;
  /** Where the command needs a newer Excel than the oldest. */
  readonly profile?: ProfileId;
}

/**
 * Lets the host fail at every action of every sync of a scene, each time in a new workbook, and compares everything
 * the workbook holds with what it held before; then the command is given again and must succeed.
 */
export async function failEverywhere({
  prepare,
  act,
  ignoresIds,
  step = 1,
  profile = "ltsc2021",
}: FaultScene): Promise<number> {
  const { before, batches, result } = await rehearse({ prepare, act, profile });
  const idsMatter = !ignoresIds;
  for (const { batch, action } of batches.flatMap((actions, i) => everyAction(actions, i, step))) {
    const excel = startExcel({ profile });
    await prepare(userHands(excel.workbook), excel);
    excel.host.failAt({ batch, action, code: "GeneralException" });
    const place = `sync ${batch}, action ${action}`;
    await expect(act().then(() => place)).rejects.toMatchObject({ code: "GeneralException" });
    expectSame({ found: seen(excel.workbook, idsMatter), expected: idsMatter ? before : withoutIds(before), place });
    await act();
    expectSame({ found: seen(excel.workbook, false), expected: result, place: `${place}, tried again` });
    excel.dispose();
  }
  return batches.length;
}

function everyAction(actions: number, i: number, step: number): { batch: number; action: number }[] {
  const all = Array.from({ length: actions }, (_, action) => ({ batch: i + 1, action }));
  return all.filter(({ action }) => action % step === 0 || action === actions - 1);
}

type Rehearsed = Pick<FaultScene, "prepare" | "act"> & { readonly profile: ProfileId };

interface Rehearsal {
  readonly before: string;
  /** How many actions each sync has when nothing fails. */
  readonly batches: readonly number[];
  readonly result: string;
}

async function rehearse({ prepare, act, profile }: Rehearsed): Promise<Rehearsal> {
  const excel = startExcel({ profile });
  await prepare(userHands(excel.workbook), excel);
  const before = seen(excel.workbook, true);
  const batches: number[] = [];
  // What is done in the background afterwards, as lines of 导入记录, is no part of all or nothing.
  excel.host.onBatch(({ kind, isPatient, actions }) => {
    if (kind === "workbook" && !isPatient) batches.push(actions);
  });
  await act();
  excel.dispose();
  return { before, batches, result: seen(excel.workbook, false) };
}

function seen(workbook: WorkbookModel, idsMatter: boolean): string {
  const text = JSON.stringify(snapshot(workbook));
  return idsMatter ? text : withoutIds(text);
}

function withoutIds(text: string): string {
  return text.replace(/"id":"[^"]*",/g, "");
}

/** Compares as text, which is quick, and shows where two snapshots part only when they do. */
function expectSame({ found, expected, place }: { found: string; expected: string; place: string }): void {
  if (found === expected) return;
  expect({ place, workbook: JSON.parse(found) as unknown }).toEqual({
    place,
    workbook: JSON.parse(expected) as unknown,
  });
}
