import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { defaultPlan } from "../../domain/plans";
import type { Page, PageProps } from "../page";
import { firstChoice, type TargetsChoice } from "../targets/choice";
import { TargetsForm } from "../targets/targetsForm";
import { PreviewPanel } from "../writing/previewPanel";
import { useWriting } from "../writing/useWriting";

/** 目标表: the official targets into the workbook. */
export const targetsPage: Page = { id: "targets", title: "targetsPage.title", Component: TargetsPage };

function TargetsPage(props: PageProps): JSX.Element {
  const { messages, isBusy, run } = props;
  const [choice, setChoice] = useState<TargetsChoice>(() => firstChoice(defaultPlan));
  const { write, pending, close } = useWriting(props, "targets");
  const insertBlock = () =>
    void run(async () => {
      const { insertBlock } = await import(/* webpackChunkName: "writing" */ "../targets/insertBlock");
      return insertBlock(messages, choice);
    });
  const insert = () =>
    choice.place === "sheets" ? write({ kind: "targets", indicatorIds: choice.indicatorIds }) : insertBlock();
  if (pending) return <PreviewPanel {...{ messages, isBusy, run, pending, close }} />;
  return <TargetsForm {...{ messages, isBusy, choice, setChoice, insert }} />;
}
