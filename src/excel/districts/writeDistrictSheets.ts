import type { Plan } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import { isUpToDate } from "../../sheets/edits";
import type { Intent } from "../intent";
import { rememberWrite } from "../lastWrite";
import type { WriteChoice } from "../report";
import { previewOf } from "../tellWrite";
import { changesSomething } from "../writeIntents";
import { decideDistricts, type AskedDistricts, type DecidedDistricts } from "./decideDistricts";
import type { DistrictOutcome, DistrictPreview, DistrictSheetsRequest, Watch } from "./districtReport";
import { colorTabs } from "./tabColors";
import { writeBatches, type DoneBatches } from "./writeBatches";

/** What a command for district sheets would make and change, 目录 and the sheets they rest on included. Changes nothing. */
export async function previewDistrictSheets(
  request: DistrictSheetsRequest,
  plan: Plan = defaultPlan,
): Promise<DistrictPreview> {
  return preview(await decided({ plan, request, choice: { keep: [] } }));
}

/**
 * Makes district sheets, 目录 and what they rest on, or brings them up to date in place: one look, then a few sheets at
 * a time. A refusal at the very beginning is thrown; later it is told beside what was done, and that stays.
 */
export async function writeDistrictSheets(
  request: DistrictSheetsRequest,
  choice: WriteChoice,
  watch: Watch,
  plan: Plan = defaultPlan,
): Promise<DistrictOutcome> {
  const asked = { plan, request, choice };
  return carriedOut(asked, await decided(asked), watch);
}

/** The same when that changes nothing that exists; else writes nothing and gives what would change. */
export async function writeDistrictsUnlessChanging(
  request: DistrictSheetsRequest,
  watch: Watch,
  plan: Plan = defaultPlan,
): Promise<DistrictOutcome | DistrictPreview> {
  const asked = { plan, request, choice: { keep: [] } };
  const toDo = await decided(asked);
  const met = preview(toDo);
  return met.changesExisting ? met : carriedOut(asked, toDo, watch);
}

function decided(asked: AskedDistricts): Promise<DecidedDistricts> {
  return Excel.run((context) => decideDistricts(context, asked));
}

function preview(toDo: DecidedDistricts): DistrictPreview {
  const intents = [...toDo.base, toDo.directory.first, ...toDo.sheets];
  return {
    sheets: intents.map((intent) => ({ ...previewOf(intent), willChange: willChange(intent, toDo) })),
    changesExisting: intents.some((intent) => changesStanding(intent, toDo)),
  };
}

async function carriedOut(
  { plan, request }: AskedDistricts,
  toDo: DecidedDistricts,
  watch: Watch,
): Promise<DistrictOutcome> {
  const done = await writeBatches(toDo, watch);
  return request.colorsTabs && request.form === "report" ? colored(plan, done) : done.outcome;
}

/** Colours that Excel refuses undo nothing of what was written; they are told as what was not done. */
async function colored(plan: Plan, done: DoneBatches): Promise<DistrictOutcome> {
  try {
    const tabColors = await Excel.run((context) => colorTabs(context, plan, done.worksheetIds));
    if (done.write) rememberWrite({ ...done.write, tabColors });
    return done.outcome;
  } catch (error) {
    return { ...done.outcome, stoppedBy: { kind: "refusal", error } };
  }
}

function willChange(intent: Intent, { fontChange }: DecidedDistricts): boolean {
  return changesSomething(intent) || (fontChange?.sheets ?? []).some(({ spec }) => spec.mark === intent.spec.mark);
}

/** That 目录 lists another sheet is what the user asks for, and changes nothing of theirs. */
function changesStanding(intent: Intent, decided: DecidedDistricts): boolean {
  if (intent.kind === "create") return false;
  if (intent !== decided.directory.first) return willChange(intent, decided);
  const { edits, mendTo, charts } = intent;
  const cells = edits.cells.filter((edit) => !decided.listing.isListed(edit));
  return mendTo !== null || charts.length > 0 || !isUpToDate({ ...edits, cells }) || decided.fontChange !== null;
}
