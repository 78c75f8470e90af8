import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { Run } from "../page";
import type { HostFacts } from "../services";
import { BlankForm } from "./blankForm";
import { FileButton } from "./fileButton";
import { Limits } from "./limits";
import { PasteField } from "./pasteField";
import { ReadingPanel } from "./readingPanel";
import type { Importing } from "./useImport";
import { useDrop } from "./useDrop";
import "../styles/import.css";

interface ImportPartProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly isShown: boolean;
  readonly run: Run;
  readonly host: HostFacts | undefined;
  readonly importing: Importing;
  /** Another object each time the ribbon asks for the import; `null` while it never has. */
  readonly request: object | null;
}

/** The ways in: the selection, a file, pasted cells; and the form for those who are to report. */
export function ImportPart(props: ImportPartProps): JSX.Element {
  const { messages, isBusy, isShown, run, host, importing, request } = props;
  const { start, reading, stop } = importing;
  const isTarget = useDrop({ run, start, isOn: isShown && !isBusy });
  const heading = useFocusOn(request);
  return (
    <section class={`group import ${isTarget ? "is-target" : ""}`} aria-labelledby="import">
      <h2 id="import" ref={heading} tabIndex={-1}>
        {t(messages, "import.title")}
      </h2>
      <p class="hint">{t(messages, isTarget ? "import.dropHere" : "import.intro")}</p>
      {reading ? (
        <ReadingPanel {...{ messages, reading, stop }} />
      ) : (
        <Ways {...{ messages, isBusy, run, host, start }} />
      )}
    </section>
  );
}

/** Brings the keyboard and the eye to the heading when the ribbon asks for the import. */
function useFocusOn(request: object | null) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (request === null) return;
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: "start" });
  }, [request]);
  return heading;
}

interface WaysProps extends Pick<ImportPartProps, "messages" | "isBusy" | "run" | "host"> {
  readonly start: Importing["start"];
}

function Ways({ messages, isBusy, run, host, start }: WaysProps): JSX.Element {
  return (
    <>
      <div class="actions">
        <Button
          onPress={() => start({ kind: "selection" })}
          isBusy={isBusy}
          label={`${t(messages, "import.fromSelection")}: ${t(messages, "import.fromSelectionHint")}`}
        >
          {t(messages, "import.fromSelection")}
        </Button>
        <FileButton {...{ messages, isBusy }} choose={(file) => start({ kind: "file", file })} />
      </div>
      <PasteField {...{ messages, isBusy }} paste={start} />
      <Limits messages={messages} />
      <BlankForm {...{ messages, isBusy, run, host }} />
    </>
  );
}
