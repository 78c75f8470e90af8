import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { defaultPlan } from "../../domain/plans";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Choice } from "../choice";
import type { Run } from "../page";
import type { HostFacts } from "../services";
import { Select } from "../select";
import { done } from "../status";
import { DistrictChoice } from "../targets/districtChoice";
import { firstBlankChoice, type BlankChoice } from "./blankChoice";

interface BlankFormProps {
  readonly messages: Messages;
  readonly isBusy: boolean;
  readonly run: Run;
  readonly host: HostFacts | undefined;
}

const everyDistrict = defaultPlan.districts.map(({ id }) => id);
const months = Array.from({ length: 12 }, (_, i) => i + 1);

/** 下载空表: the form to be filled in, for which districts and which date. */
export function BlankForm(props: BlankFormProps): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="blank-form" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t(props.messages, "import.blank")}</summary>
      {isOpen && (canDownload(props.host) ? <Form {...props} /> : <NoDownload messages={props.messages} />)}
    </details>
  );
}

/** On a Mac a pane's download does nothing, without a word: https://github.com/OfficeDev/office-js/issues/2700. */
function canDownload(host: HostFacts | undefined): boolean {
  return !["Mac", "iOS"].includes(host?.platform ?? "");
}

function NoDownload({ messages }: Pick<BlankFormProps, "messages">): JSX.Element {
  return <p class="hint">{t(messages, "import.blankNoDownload")}</p>;
}

function Form({ messages, isBusy, run }: BlankFormProps): JSX.Element {
  const [choice, setChoice] = useState(() => firstBlankChoice(defaultPlan));
  const download = () =>
    void run(async () => {
      const { downloadBlankForm } = await import(/* webpackChunkName: "blankForm" */ "./downloadBlankForm");
      const name = await downloadBlankForm(messages, choice);
      return done({ text: t(messages, "import.blankDone", { name }), worksheetNames: [] });
    });
  return (
    <div class="group">
      <p class="hint">{t(messages, "import.blankHint")}</p>
      <DateFields {...{ messages, choice, setChoice }} />
      <Districts {...{ messages, choice, setChoice }} />
      <div class="actions">
        <Button onPress={download} isBusy={isBusy} isDisabled={choice.districtIds.length === 0}>
          {t(messages, "import.blankDownload")}
        </Button>
      </div>
    </div>
  );
}

interface FieldsProps {
  readonly messages: Messages;
  readonly choice: BlankChoice;
  readonly setChoice: (choice: BlankChoice) => void;
}

function DateFields({ messages, choice, setChoice }: FieldsProps): JSX.Element {
  const option = (value: number, key: "actualsPage.yearOption" | "actualsPage.monthOption") => ({
    value: String(value),
    label: t(messages, key, { year: value, month: value }),
  });
  return (
    <div class="fields">
      <Select
        label={t(messages, "actualsPage.year")}
        options={defaultPlan.years.map((year) => option(year, "actualsPage.yearOption"))}
        value={String(choice.year)}
        choose={(year) => setChoice({ ...choice, year: Number(year) })}
      />
      <Select
        label={t(messages, "actualsPage.month")}
        options={months.map((month) => option(month, "actualsPage.monthOption"))}
        value={String(choice.month)}
        choose={(month) => setChoice({ ...choice, month: Number(month) })}
      />
    </div>
  );
}

function Districts({ messages, choice, setChoice }: FieldsProps): JSX.Element {
  const [isSome, setIsSome] = useState(false);
  const chooseAll = (isAll: boolean) => {
    setIsSome(!isAll);
    setChoice({ ...choice, districtIds: isAll ? everyDistrict : [] });
  };
  return (
    <>
      <Choice
        kind="checkbox"
        group="blank-districts"
        label={t(messages, "import.blankAll", { count: everyDistrict.length })}
        isChosen={!isSome}
        onChoose={chooseAll}
      />
      {isSome && (
        <DistrictChoice
          messages={messages}
          chosen={choice.districtIds}
          choose={(districtIds) => setChoice({ ...choice, districtIds })}
        />
      )}
    </>
  );
}
