import type { JSX } from "preact";
import { defaultPlan } from "../../domain/plans";
import { t } from "../../i18n/t";
import { Button } from "../button";
import { Choice, Choices } from "../choice";
import { missingChoice, type ChoiceProps } from "./choice";
import { DistrictChoice } from "./districtChoice";
import { IndicatorChoice } from "./indicatorChoice";

interface TargetsFormProps extends ChoiceProps {
  readonly isBusy: boolean;
  readonly insert: () => void;
}

/** Where, which indicators, which districts, and the one button. */
export function TargetsForm({ messages, choice, setChoice, isBusy, insert }: TargetsFormProps): JSX.Element {
  const missing = missingChoice(choice);
  const { districts, years } = defaultPlan;
  const facts = { count: districts.length, first: years[0] ?? "", last: years[years.length - 1] ?? "" };
  return (
    <>
      <p class="intro">{t(messages, "targetsPage.intro", facts)}</p>
      <PlaceChoice {...{ messages, choice, setChoice }} />
      <IndicatorChoice {...{ messages, choice, setChoice }} />
      {choice.place === "cells" && (
        <DistrictChoice
          messages={messages}
          chosen={choice.districtIds}
          choose={(districtIds) => setChoice({ ...choice, districtIds })}
        />
      )}
      {missing && <p class="hint">{t(messages, missing)}</p>}
      <div class="actions actions-below">
        <Button look="primary" onPress={insert} isBusy={isBusy} isDisabled={missing !== null}>
          {t(messages, "targetsPage.insert")}
        </Button>
      </div>
    </>
  );
}

const places = [
  { place: "sheets", label: "targetsPage.sheets", hint: "targetsPage.sheetsHint" },
  { place: "cells", label: "targetsPage.cells", hint: "targetsPage.cellsHint" },
] as const;

function PlaceChoice({ messages, choice, setChoice }: ChoiceProps): JSX.Element {
  return (
    <Choices legend={t(messages, "targetsPage.where")}>
      {places.map(({ place, label, hint }) => (
        <Choice
          key={place}
          kind="radio"
          group="place"
          label={t(messages, label)}
          hint={t(messages, hint)}
          isChosen={choice.place === place}
          onChoose={() => setChoice({ ...choice, place })}
        />
      ))}
    </Choices>
  );
}
