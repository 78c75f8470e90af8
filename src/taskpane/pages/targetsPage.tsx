import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { defaultPlan } from "../../domain/plans";
import type { Page, PageProps } from "../page";
import { firstChoice, type TargetsChoice } from "../targets/choice";
import type { PendingInsertion } from "../targets/insert";
import { PreviewPanel } from "../targets/previewPanel";
import { TargetsForm } from "../targets/targetsForm";

/** 目标表: the official targets into the workbook. */
export const targetsPage: Page = { id: "targets", title: "targetsPage.title", Component: TargetsPage };

/** All that writes comes later, in a quiet moment: the page itself is there at once. */
const writing = () => import(/* webpackChunkName: "writing", webpackPrefetch: true */ "../targets/insert");

function TargetsPage({ messages, isBusy, run, previewRequest }: PageProps): JSX.Element {
  const [choice, setChoice] = useState<TargetsChoice>(() => firstChoice(defaultPlan));
  const [pending, setPending] = useState<PendingInsertion | null>(null);
  const insertInto = (indicatorIds: readonly string[]) =>
    run(async () => {
      const { insertSheets } = await writing();
      const result = await insertSheets(messages, indicatorIds);
      if ("lines" in result) return result;
      setPending(result);
      return null;
    });
  const insert = () =>
    choice.place === "sheets"
      ? insertInto(choice.indicatorIds)
      : run(async () => (await writing()).insertBlock(messages, choice));
  useEffect(() => {
    if (previewRequest) void insertInto(previewRequest.indicatorIds);
  }, [previewRequest]);
  if (pending) return <PreviewPanel {...{ messages, isBusy, run, pending, close: () => setPending(null) }} />;
  return <TargetsForm {...{ messages, isBusy, choice, setChoice }} insert={() => void insert()} />;
}
