import type { JSX } from "preact";
import type { Actuals } from "../../domain/actuals";
import { t, type Messages } from "../../i18n/t";
import type { SheetsRequest } from "../../sheets/sheetsRequest";
import { ActualsForm } from "../actuals/actualsForm";
import { Button } from "../button";
import { FiguresNote } from "../figuresNote";
import { ImportPart } from "../import/importPart";
import { useImport, type Importing } from "../import/useImport";
import type { PageProps } from "../page";
import { useActuals } from "../useActuals";
import { PreviewPanel } from "../writing/previewPanel";
import { useWriting } from "../writing/useWriting";

/** 完成数: the sheets into which figures are typed or imported, their dates, and how far they are filled. */
export function ActualsPage(props: PageProps): JSX.Element {
  const { messages, isBusy, run } = props;
  const { write, pending, close } = useWriting(props, "entry");
  const importing = useImport(props);
  const { opened } = importing;
  const preview = pending && <PreviewPanel {...{ messages, isBusy, run, pending, close }} />;
  if (!opened) return preview ?? <Figures {...props} {...{ importing, write }} />;
  // What was answered there outlives a question about the sheets.
  return (
    <>
      {preview}
      <div hidden={pending !== null}>
        <opened.Preview {...{ messages, isBusy, run }} session={opened.session} close={importing.close} />
      </div>
    </>
  );
}

interface FiguresProps extends PageProps {
  readonly importing: Importing;
  readonly write: (request: SheetsRequest) => void;
}

function Figures(props: FiguresProps): JSX.Element {
  const { messages, services, isBusy, isShown, run, importRequest, importing, write } = props;
  const actuals = useActuals(isShown);
  if (!actuals) return <p class="hint">{t(messages, "pane.reading")}</p>;
  const hasSheets = hasEntrySheets(actuals);
  return (
    <>
      {hasSheets && <FiguresNote actuals={actuals} />}
      {!hasSheets && <NoSheets {...{ messages, isBusy }} create={() => write({ kind: "entry", added: null })} />}
      <ImportPart {...{ messages, isBusy, isShown, run, importing }} host={services.host} request={importRequest} />
      {hasSheets && <ActualsForm {...{ messages, isBusy, run, actuals, write }} />}
    </>
  );
}

function hasEntrySheets({ tables, city }: Actuals): boolean {
  return tables.size > 0 || city !== null;
}

interface NoSheetsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly create: () => void;
}

/** What the sheets are, and the one button that makes them. */
function NoSheets({ messages, isBusy, create }: NoSheetsProps): JSX.Element {
  return (
    <>
      <p class="intro">{t(messages, "actualsPage.intro")}</p>
      <ul class="bullets">
        <li>{t(messages, "actualsPage.introStock")}</li>
        <li>{t(messages, "actualsPage.introFlow")}</li>
        <li>{t(messages, "actualsPage.introCity")}</li>
      </ul>
      <p class="hint">{t(messages, "actualsPage.introAlso")}</p>
      <div class="actions">
        <Button look="primary" onPress={create} isBusy={isBusy}>
          {t(messages, "actualsPage.create")}
        </Button>
      </div>
    </>
  );
}
