import type { JSX } from "preact";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import { describeClearing, describeMarks } from "../report";
import { useHasSheet } from "./useHasSheet";
import { sheets } from "../sheets";

interface ActionsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly isShown: boolean;
  readonly run: Run;
  readonly write: () => void;
}

const marking = () => import(/* webpackChunkName: "writing" */ "../../excel/marks");

/** The sheet, the marks, and taking them away. */
export function Actions({ messages, isBusy, isShown, run, write }: ActionsProps): JSX.Element {
  const hasMonitoring = useHasSheet(messages, sheets.monitoring.mark, isShown);
  const mark = () => void run(async () => describeMarks(messages, await (await marking()).markSheets()));
  const clear = () => void run(async () => describeClearing(messages, await (await marking()).clearMarks()));
  return (
    <div class="actions actions-below">
      <Button look="primary" onPress={write} isBusy={isBusy}>
        {t(messages, hasMonitoring ? "monitoringPage.update" : "monitoringPage.create")}
      </Button>
      <Button onPress={mark} isBusy={isBusy}>
        {t(messages, "monitoringPage.mark")}
      </Button>
      <Button onPress={clear} isBusy={isBusy}>
        {t(messages, "monitoringPage.clear")}
      </Button>
    </div>
  );
}
