import type { JSX } from "preact";
import { t } from "../../i18n/t";
import { FiguresNote } from "../figuresNote";
import { Actions } from "../monitoring/actions";
import { Goals } from "../monitoring/goals";
import { LiveView } from "../monitoring/liveView";
import { MarkForm } from "../monitoring/markForm";
import type { PageProps } from "../page";
import { useActuals } from "../useActuals";
import { PreviewPanel } from "../writing/previewPanel";
import { useWriting } from "../writing/useWriting";
import "../styles/monitoring.css";

/** 监测: who is behind and by how much, live while figures are typed, and the sheet that says so in print. */
export function MonitoringPage(props: PageProps): JSX.Element {
  const { messages, isBusy, isShown, run } = props;
  const actuals = useActuals(isShown);
  const { write, pending, close } = useWriting(props, "monitoring");
  if (pending) return <PreviewPanel {...{ messages, isBusy, run, pending, close }} />;
  if (!actuals) return <p class="hint">{t(messages, "pane.reading")}</p>;
  const hasFigures = actuals.tables.size > 0;
  return (
    <>
      {hasFigures ? (
        <>
          <FiguresNote actuals={actuals} />
          <LiveView {...{ messages, actuals, isBusy, run }} />
          <Goals {...{ messages, actuals }} />
          <MarkForm {...{ messages, actuals, isBusy, run }} />
        </>
      ) : (
        <p class="intro">{t(messages, "monitoringPage.empty")}</p>
      )}
      <Actions {...{ messages, isBusy, isShown, run }} write={() => write({ kind: "monitoring" })} />
    </>
  );
}
