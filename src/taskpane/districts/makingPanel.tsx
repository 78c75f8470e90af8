import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Progress } from "./useDistrictSheets";

interface MakingPanelProps {
  readonly messages: Messages;
  readonly progress: Progress;
  readonly stop: () => void;
}

/** How many sheets are there, which came last, and the way to stop. */
export function MakingPanel({ messages, progress, stop }: MakingPanelProps): JSX.Element {
  const { doneCount, wantedCount, doneNames, isStopping } = progress;
  const panel = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the way to stop takes the keyboard.
  useEffect(() => panel.current?.querySelector("button")?.focus(), []);
  const title = t(messages, "districtsPage.making", { done: doneCount, wanted: wantedCount });
  return (
    <div class="card making" ref={panel}>
      <p role="status">{title}</p>
      {/* Nothing is done at first: a bar without a value moves by itself. */}
      <progress aria-label={title} {...(doneCount > 0 ? { value: doneCount, max: wantedCount } : {})} />
      {doneNames.length > 0 && (
        <p class="hint">
          {t(messages, "districtsPage.justMade", { names: doneNames.join(t(messages, "error.comma")) })}
        </p>
      )}
      <p class="hint">{t(messages, "districtsPage.stopHint")}</p>
      <div class="actions">
        <Button onPress={stop} isBusy={isStopping}>
          {t(messages, isStopping ? "districtsPage.stopping" : "districtsPage.stop")}
        </Button>
      </div>
    </div>
  );
}
