import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import { isoDate, type Period } from "../../domain/period";
import { defaultPlan } from "../../domain/plans";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Choice } from "../choice";
import { reportedIndicators } from "../reportedIndicators";
import { Select, type Option } from "../select";
import { chosenCutOff, cutOffMonths, endOfMonth, suggestedCutOff, takenDates, type CutOffChoice } from "./cutOffChoice";

interface CutOffFormProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
  readonly isBusy: boolean;
  readonly add: (cutOff: Period) => void;
}

interface FieldsProps {
  readonly messages: Messages;
  readonly actuals: Actuals;
  readonly choice: CutOffChoice;
  readonly setChoice: (choice: CutOffChoice) => void;
}

/** Which date the 完成数 sheets are to get a column for: the end of a month, or any other day. */
export function CutOffForm({ messages, actuals, isBusy, add }: CutOffFormProps): JSX.Element {
  // Until the user chooses, the suggestion follows what was added.
  const [chosen, setChoice] = useState<CutOffChoice | null>(null);
  const choice = chosen ?? suggestedCutOff(defaultPlan, actuals);
  const cutOff = chosenCutOff(choice);
  const fields = { messages, actuals, choice, setChoice };
  const press = () => {
    if (cutOff) add(cutOff);
    setChoice(null);
  };
  return (
    <section class="group" aria-labelledby="cut-off">
      <h2 id="cut-off">{t(messages, "actualsPage.cutOff")}</h2>
      {choice.otherDate === null ? <MonthFields {...fields} /> : <DateField {...fields} />}
      <OtherDate {...fields} />
      <p class="hint">{cutOff ? willAdd(messages, cutOff) : t(messages, "actualsPage.chooseDate")}</p>
      <div class="actions">
        <Button look="primary" onPress={press} isBusy={isBusy} isDisabled={cutOff === null}>
          {t(messages, "actualsPage.add")}
        </Button>
      </div>
    </section>
  );
}

function OtherDate({ messages, choice, setChoice }: FieldsProps): JSX.Element {
  return (
    <Choice
      kind="checkbox"
      group="other-date"
      label={t(messages, "actualsPage.otherDate")}
      isChosen={choice.otherDate !== null}
      onChoose={(isOther) => setChoice({ ...choice, otherDate: isOther ? "" : null })}
    />
  );
}

function MonthFields({ messages, actuals, choice, setChoice }: FieldsProps): JSX.Element {
  return (
    <div class="fields">
      <Select
        label={t(messages, "actualsPage.year")}
        options={yearOptions(messages)}
        value={String(choice.year)}
        choose={(year) => setChoice({ ...choice, year: Number(year) })}
      />
      <Select
        label={t(messages, "actualsPage.month")}
        options={monthOptions(messages, actuals, choice.year)}
        value={String(choice.month)}
        choose={(month) => setChoice({ ...choice, month: Number(month) })}
      />
    </div>
  );
}

function yearOptions(messages: Messages): readonly Option[] {
  return defaultPlan.years.map((year) => ({
    value: String(year),
    label: t(messages, "actualsPage.yearOption", { year }),
  }));
}

/** Each month, and whether its end has a column already. */
function monthOptions(messages: Messages, actuals: Actuals, year: number): readonly Option[] {
  const taken = takenDates(actuals);
  return cutOffMonths.map((month) => {
    const isTaken = taken.has(isoDate(endOfMonth(year, month)));
    const label = t(messages, isTaken ? "actualsPage.monthTaken" : "actualsPage.monthOption", { month });
    return { value: String(month), label };
  });
}

function DateField({ messages, choice, setChoice }: FieldsProps): JSX.Element {
  const [first, last] = [Math.min(...defaultPlan.years), Math.max(...defaultPlan.years)];
  return (
    <label class="field">
      <span class="field-name">{t(messages, "actualsPage.date")}</span>
      <input
        type="date"
        min={`${first}-01-01`}
        max={`${last}-12-30`}
        value={choice.otherDate ?? ""}
        onInput={(event) => setChoice({ ...choice, otherDate: event.currentTarget.value })}
      />
    </label>
  );
}

/** A level and a count are headed differently: 2019年6月末, 2019年1—6月. */
function willAdd(messages: Messages, cutOff: Period): string {
  const labels = new Set(reportedIndicators.map(({ kind }) => periodLabel(messages, kind, cutOff)));
  return t(messages, "actualsPage.willAdd", { labels: [...labels].join(t(messages, "error.comma")) });
}
