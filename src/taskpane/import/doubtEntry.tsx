import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { parsePeriod } from "../../domain/period";
import { PlanError } from "../../domain/planError";
import { defaultPlan } from "../../domain/plans";
import type { Doubt } from "../../domain/recognition/doubt";
import { errorSentence } from "../../i18n/errorSentence";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Select } from "../select";

interface DoubtEntryProps {
  readonly messages: Messages;
  readonly doubt: Doubt;
  readonly answer: string | null;
  readonly entry: "district" | "period";
  readonly give: (answer: string) => void;
}

/** An answer beside the choices: any district, or any date. */
export function DoubtEntry({ messages, doubt, answer, entry, give }: DoubtEntryProps): JSX.Element {
  // What was entered before stands there to be corrected.
  const entered = doubt.choices.some(({ id }) => id === answer) ? "" : (answer ?? "");
  if (entry === "district") return <DistrictEntry {...{ messages, entered, give }} />;
  return <PeriodEntry {...{ messages, entered, give }} />;
}

interface EntryProps {
  readonly messages: Messages;
  readonly entered: string;
  readonly give: (answer: string) => void;
}

function DistrictEntry({ messages, entered, give }: EntryProps): JSX.Element {
  const [districtId, choose] = useState(entered);
  const districts = defaultPlan.districts.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div class="fields">
      <Select
        label={t(messages, "import.otherDistrict")}
        options={[{ value: "", label: t(messages, "import.pickDistrict") }, ...districts]}
        value={districtId}
        choose={choose}
      />
      <Button onPress={() => give(districtId)} isDisabled={districtId === ""}>
        {t(messages, "import.use")}
      </Button>
    </div>
  );
}

function PeriodEntry({ messages, entered, give }: EntryProps): JSX.Element {
  const [text, setText] = useState(entered);
  const [fault, setFault] = useState<string | null>(null);
  const hint = useId();
  const use = (event?: Event) => {
    // The browser would send the field somewhere.
    event?.preventDefault();
    const refused = periodFault(messages, text);
    setFault(refused);
    if (refused === null) give(text.trim());
  };
  return (
    <form class="entry" onSubmit={use}>
      <div class="fields">
        <PeriodField {...{ messages, text, setText, hint }} />
        <Button onPress={() => use()} isDisabled={text.trim() === ""}>
          {t(messages, "import.use")}
        </Button>
      </div>
      <p id={hint} class={fault ? "refusal" : "hint"} role={fault ? "alert" : undefined}>
        {fault ?? t(messages, "import.otherPeriodHint")}
      </p>
    </form>
  );
}
interface PeriodFieldProps {
  readonly messages: Messages;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The id of what says how a date is written. */
  readonly hint: string;
}

function PeriodField({ messages, text, setText, hint }: PeriodFieldProps): JSX.Element {
  return (
    <label class="field">
      <span class="field-name">{t(messages, "import.otherPeriod")}</span>
      <input type="text" value={text} aria-describedby={hint} onInput={(event) => setText(event.currentTarget.value)} />
    </label>
  );
}

/** Why the text is no date; `null` when it is one. */
function periodFault(messages: Messages, text: string): string | null {
  try {
    parsePeriod(text.trim());
    return null;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return errorSentence(messages, error);
  }
}
