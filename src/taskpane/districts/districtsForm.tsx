import type { ComponentChildren, JSX } from "preact";
import { defaultPlan } from "../../domain/plans";
import { t } from "../../i18n/t";
import type { FontChoice } from "../../sheets/fonts";
import { Choice, Choices } from "../choice";
import { DistrictChoice } from "../targets/districtChoice";
import type { ChoiceProps } from "./choice";

interface FormProps extends ChoiceProps {
  /** The fonts that the workbook has now. */
  readonly workbookFonts: FontChoice;
}

/** Which form, for which districts, and how it looks. */
export function DistrictsForm(props: FormProps): JSX.Element {
  return (
    <>
      <FormChoice {...props} />
      <WhichDistricts {...props} />
      <FontsChoice {...props} />
      {props.choice.form === "report" && <TabColors {...props} />}
    </>
  );
}

const forms = [
  { form: "report", label: "districtsPage.report", hint: "districtsPage.reportHint" },
  { form: "pledge", label: "districtsPage.pledge", hint: "districtsPage.pledgeHint" },
] as const;

function FormChoice({ messages, choice, setChoice }: ChoiceProps): JSX.Element {
  return (
    <Choices legend={t(messages, "districtsPage.form")}>
      {forms.map(({ form, label, hint }) => (
        <Choice
          key={form}
          kind="radio"
          group="form"
          label={t(messages, label)}
          hint={t(messages, hint)}
          isChosen={choice.form === form}
          onChoose={() => setChoice({ ...choice, form })}
        />
      ))}
    </Choices>
  );
}

function WhichDistricts({ messages, choice, setChoice }: ChoiceProps): JSX.Element {
  const { isAll, districtIds } = choice;
  const radio = (words: string, means: boolean): ComponentChildren => (
    <Choice
      kind="radio"
      group="which"
      label={words}
      isChosen={isAll === means}
      onChoose={() => setChoice({ ...choice, isAll: means })}
    />
  );
  return (
    <>
      <Choices legend={t(messages, "districtsPage.which")}>
        {radio(t(messages, "districtsPage.allDistricts", { count: defaultPlan.districts.length }), true)}
        {radio(t(messages, "districtsPage.someDistricts"), false)}
      </Choices>
      {!isAll && (
        <DistrictChoice
          messages={messages}
          chosen={districtIds}
          choose={(chosen) => setChoice({ ...choice, districtIds: chosen })}
        />
      )}
    </>
  );
}

const fonts = [
  { font: "windows", label: "districtsPage.windowsFonts", hint: "districtsPage.windowsFontsHint" },
  { font: "official", label: "districtsPage.officialFonts", hint: "districtsPage.officialFontsHint" },
] as const;

function FontsChoice({ messages, choice, setChoice, workbookFonts }: FormProps): JSX.Element {
  return (
    <Choices legend={t(messages, "districtsPage.fonts")}>
      {fonts.map(({ font, label, hint }) => (
        <Choice
          key={font}
          kind="radio"
          group="fonts"
          label={t(messages, label)}
          hint={t(messages, hint)}
          isChosen={(choice.fonts ?? workbookFonts) === font}
          onChoose={() => setChoice({ ...choice, fonts: font })}
        />
      ))}
    </Choices>
  );
}

function TabColors({ messages, choice, setChoice }: ChoiceProps): JSX.Element {
  return (
    <Choice
      kind="checkbox"
      group="tabs"
      label={t(messages, "districtsPage.tabColors")}
      hint={t(messages, "districtsPage.tabColorsHint")}
      isChosen={choice.colorsTabs}
      onChoose={(colorsTabs) => setChoice({ ...choice, colorsTabs })}
    />
  );
}
