import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import { holdsFigure } from "../../domain/columns";
import { PlanError } from "../../domain/planError";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { firstChoice, requestOf } from "../districts/choice";
import { DistrictsForm } from "../districts/districtsForm";
import { DistrictsPreview } from "../districts/districtsPreview";
import { MakingPanel } from "../districts/makingPanel";
import { RemovalPanel } from "../districts/removalPanel";
import { Sending } from "../districts/sending";
import { useDistrictSheets, type Making } from "../districts/useDistrictSheets";
import { useWorkbookFonts } from "../districts/useWorkbookFonts";
import { useRemoval, type Removal } from "../districts/useRemoval";
import { useHasSheet } from "../monitoring/useHasSheet";
import type { PageProps } from "../page";
import { openSheet, sheets } from "../sheets";
import { useActuals } from "../useActuals";
import "../styles/districts.css";

/** 县区表: a finished sheet for every district, and 目录, in one press. */
export function DistrictsPage(props: PageProps): JSX.Element {
  const { messages, isBusy, isShown } = props;
  const [choice, setChoice] = useState(firstChoice);
  const fonts = useWorkbookFonts(messages, isShown);
  const making = useDistrictSheets(props, async () => requestOf(defaultPlan, choice, await fonts.asked()));
  const removal = useRemoval(props);
  const { progress, stop, pending, confirm, close } = making;
  if (progress) return <MakingPanel {...{ messages, progress, stop }} />;
  if (pending) return <DistrictsPreview {...{ messages, isBusy, pending, confirm, close }} />;
  if (removal.found) return <RemovalPanel {...{ messages, isBusy }} {...removal} found={removal.found} />;
  const hasChosen = choice.isAll || choice.districtIds.length > 0;
  return (
    <>
      <p class="intro">{t(messages, "districtsPage.intro")}</p>
      <FiguresMissing {...{ messages, isShown }} />
      <DistrictsForm {...{ messages, choice, setChoice }} workbookFonts={fonts.shown} />
      <Sending messages={messages} />
      <Standing {...props} removal={removal} />
      <Actions {...{ messages, isBusy, hasChosen, making }} />
    </>
  );
}

/** That the sheets can be made before there are figures, and where these are typed. */
function FiguresMissing({ messages, isShown }: Pick<PageProps, "messages" | "isShown">): JSX.Element | null {
  const actuals = useActuals(isShown);
  if (!actuals || holdsAnyFigure(actuals)) return null;
  return <p class="hint">{t(messages, "districtsPage.noFigures")}</p>;
}

function holdsAnyFigure({ tables }: Actuals): boolean {
  return [...tables.values()].some((table) => table instanceof PlanError || table.columns.some(holdsFigure));
}

/** The way to what was made, and to its end. */
function Standing(props: PageProps & { readonly removal: Removal }): JSX.Element {
  const { messages, isBusy, isShown, run, removal } = props;
  const hasDirectory = useHasSheet(messages, sheets.directory.mark, isShown);
  return (
    <div class="links">
      {hasDirectory && (
        <Button look="link" isBusy={isBusy} onPress={() => openSheet(run, sheets.directory)}>
          {t(messages, "pane.opensSheet", { name: sheets.directory.name })}
        </Button>
      )}
      <Button look="link" isBusy={isBusy} onPress={removal.ask}>
        {t(messages, "districtsPage.remove")}
      </Button>
    </div>
  );
}

interface ActionsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly hasChosen: boolean;
  readonly making: Making;
}

function Actions({ messages, isBusy, hasChosen, making }: ActionsProps): JSX.Element {
  return (
    <div class="actions actions-below">
      {!hasChosen && <p class="hint">{t(messages, "targetsPage.chooseDistrict")}</p>}
      <Button look="primary" onPress={making.make} isBusy={isBusy} isDisabled={!hasChosen}>
        {t(messages, "districtsPage.make")}
      </Button>
      <Button look="link" onPress={making.preview} isBusy={isBusy} isDisabled={!hasChosen}>
        {t(messages, "districtsPage.preview")}
      </Button>
    </div>
  );
}
