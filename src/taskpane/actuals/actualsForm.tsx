import type { JSX } from "preact";
import type { Actuals } from "../../domain/actuals";
import { t, type Messages } from "../../i18n/t";
import type { SheetsRequest } from "../../sheets/sheetsRequest";
import { Button } from "../button";
import type { Run } from "../page";
import { reportedIndicators } from "../reportedIndicators";
import { openSheet, sheets } from "../sheets";
import { CityCard } from "./cityCard";
import { CutOffForm } from "./cutOffForm";
import { IndicatorCard } from "./indicatorCard";

interface ActualsFormProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly actuals: Actuals;
  readonly write: (request: SheetsRequest) => void;
}

/** A new date, and for each sheet how far it is filled. */
export function ActualsForm({ messages, isBusy, run, actuals, write }: ActualsFormProps): JSX.Element {
  const shared = { messages, isBusy, run, actuals };
  return (
    <>
      <CutOffForm {...{ messages, isBusy, actuals }} add={(added) => write({ kind: "entry", added })} />
      <h2>{t(messages, "actualsPage.state")}</h2>
      {reportedIndicators.map((indicator) => (
        <IndicatorCard key={indicator.id} {...shared} indicator={indicator} />
      ))}
      <CityCard {...shared} />
      <Incomplete messages={messages} actuals={actuals} />
      <Sheets {...{ messages, isBusy, run }} update={() => write({ kind: "entry", added: null })} />
    </>
  );
}

/** The sheets that someone has deleted since. */
function Incomplete({ messages, actuals }: Pick<ActualsFormProps, "messages" | "actuals">): JSX.Element | null {
  const names = [
    ...reportedIndicators.filter(({ id }) => !actuals.tables.has(id)).map((each) => sheets.actuals(each).name),
    ...(actuals.city ? [] : [sheets.city.name]),
  ];
  if (names.length === 0) return null;
  return (
    <p class="refusal">{t(messages, "actualsPage.incomplete", { names: names.join(t(messages, "error.comma")) })}</p>
  );
}

interface SheetsProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly update: () => void;
}

/** Where the rules and the record stand, and the button that mends what was damaged. */
function Sheets({ messages, isBusy, run, update }: SheetsProps): JSX.Element {
  return (
    <>
      <p class="hint">{t(messages, "actualsPage.records")}</p>
      <div class="links">
        {[sheets.records, sheets.rules].map((sheet) => (
          <Button key={sheet.mark} look="link" isBusy={isBusy} onPress={() => openSheet(run, sheet)}>
            {t(messages, "pane.opensSheet", { name: sheet.name })}
          </Button>
        ))}
      </div>
      <div class="actions">
        <Button onPress={update} isBusy={isBusy}>
          {t(messages, "actualsPage.update")}
        </Button>
      </div>
    </>
  );
}
