import { useEffect, useRef, useState } from "preact/hooks";
import { defaultPlan } from "../../domain/plans";
import type { DistrictOutcome, DistrictSheetsRequest, Watch } from "../../excel/districts/districtReport";
import type { WriteChoice } from "../../excel/report";
import type { PageProps } from "../page";
import { describeDistricts } from "./describe";
import type { PendingDistricts } from "./make";

/** The making of district sheets, from the first press to the result. */
export interface Making {
  /** At once when that only creates, after a question when something existing would change. */
  readonly make: () => void;
  /** Shows the same without writing. */
  readonly preview: () => void;
  /** Waits for an answer on the preview. */
  readonly pending: PendingDistricts | null;
  readonly confirm: (choice: WriteChoice) => void;
  readonly close: () => void;
  /** How far it is; `null` while nothing is made. */
  readonly progress: Progress | null;
  /** Ends it: finished sheets stay, those that are being written are taken back. */
  readonly stop: () => void;
}

export interface Progress {
  readonly doneCount: number;
  readonly wantedCount: number;
  /** The districts of which the sheets came last. */
  readonly doneNames: readonly string[];
  readonly isStopping: boolean;
}

/** All that writes comes later, in a quiet moment: the page itself is there at once. */
const making = () => import(/* webpackChunkName: "writing", webpackPrefetch: true */ "./make");

/** Makes the district sheets that are asked for, with progress and a way to stop; the ribbon's button does the same. */
export function useDistrictSheets(
  { messages, run, districtsRequest }: Pick<PageProps, "messages" | "run" | "districtsRequest">,
  asked: () => Promise<DistrictSheetsRequest>,
): Making {
  const [pending, setPending] = useState<PendingDistricts | null>(null);
  const { progress, watched, stop } = useWatch();
  const close = () => setPending(null);
  const make = () =>
    void run(async () => {
      const [{ makeOrAsk }, request] = await Promise.all([making(), asked()]);
      const result = await watched(request, (watch) => makeOrAsk(request, watch));
      if ("doneCount" in result) return describeDistricts(messages, result);
      setPending(result);
      return null;
    });
  const preview = () =>
    void run(async () => {
      const [{ previewDistrictSheets }, request] = await Promise.all([making(), asked()]);
      setPending({ request, preview: await previewDistrictSheets(request) });
      return null;
    });
  const confirm = (answer: WriteChoice) =>
    void run(async () => {
      if (!pending) return null;
      const outcome = await confirmed(pending.request, answer, watched);
      close();
      return describeDistricts(messages, outcome);
    });
  useEffect(() => {
    if (districtsRequest !== null) make();
  }, [districtsRequest]);
  return { make, preview, pending, confirm, close, progress, stop };
}

type Watched = <Result>(request: DistrictSheetsRequest, action: (watch: Watch) => Promise<Result>) => Promise<Result>;

async function confirmed(
  request: DistrictSheetsRequest,
  answer: WriteChoice,
  watched: Watched,
): Promise<DistrictOutcome> {
  const { writeDistrictSheets } = await making();
  return watched(request, (watch) => writeDistrictSheets(request, answer, watch));
}

/** What is shown while sheets are made, and the wish to stop. */
function useWatch(): { readonly progress: Progress | null; readonly watched: Watched; readonly stop: () => void } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const isStopping = useRef(false);
  const watched: Watched = (request, action) => {
    isStopping.current = false;
    setProgress(begun(request));
    const onProgress = (doneCount: number) =>
      setProgress((last) => last && { ...last, doneCount, doneNames: namesOf(request, last.doneCount, doneCount) });
    return action({ onProgress, isCancelled: () => isStopping.current }).finally(() => setProgress(null));
  };
  const stop = () => {
    isStopping.current = true;
    setProgress((last) => last && { ...last, isStopping: true });
  };
  return { progress, watched, stop };
}

function begun({ districtIds }: DistrictSheetsRequest): Progress {
  return { doneCount: 0, wantedCount: districtIds.length, doneNames: [], isStopping: false };
}

function namesOf({ districtIds }: DistrictSheetsRequest, from: number, to: number): readonly string[] {
  const nameOf = (id: string) => defaultPlan.districts.find((district) => district.id === id)?.name ?? id;
  return districtIds.slice(from, to).map(nameOf);
}
