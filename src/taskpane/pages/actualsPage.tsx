import type { JSX } from "preact";
import type { Actuals } from "../../domain/actuals";
import { t, type Messages } from "../../i18n/t";
import { ActualsForm } from "../actuals/actualsForm";
import { Button } from "../button";
import { FiguresNote } from "../figuresNote";
import type { PageProps } from "../page";
import { useActuals } from "../useActuals";
import { PreviewPanel } from "../writing/previewPanel";
import { useWriting } from "../writing/useWriting";

/** 完成数: the sheets into which figures are typed, their dates, and how far they are filled. */
export function ActualsPage(props: PageProps): JSX.Element {
  const { messages, isBusy, isShown, run } = props;
  const actuals = useActuals(isShown);
  const { write, pending, close } = useWriting(props, "entry");
  if (pending) return <PreviewPanel {...{ messages, isBusy, run, pending, close }} />;
  if (!actuals) return <p class="hint">{t(messages, "pane.reading")}</p>;
  if (!hasEntrySheets(actuals)) {
    return <NoSheets {...{ messages, isBusy }} create={() => write({ kind: "entry", added: null })} />;
  }
  return (
    <>
      <FiguresNote actuals={actuals} />
      <ActualsForm {...{ messages, isBusy, run, actuals, write }} />
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
