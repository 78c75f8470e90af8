import type { JSX } from "preact";
import { t } from "../../i18n/t";
import { FunctionCard } from "../functions/functionCard";
import { ReplaceQuestion, useInsertion } from "../functions/insertion";
import { LookUpPanel } from "../functions/lookUpPanel";
import { SelfCheck } from "../functions/selfCheck";
import { ShortNamesPanel } from "../functions/shortNamesPanel";
import type { PageProps } from "../page";
import { useActuals } from "../useActuals";
import "../styles/lookUp.css";
import "../styles/functions.css";

/** 函数: look a target up, put it into a cell, see every function at work, and call them by short names. */
export function FunctionsPage(props: PageProps): JSX.Element {
  const { messages, services, isBusy, isShown, run } = props;
  const actuals = useActuals(isShown);
  const insertion = useInsertion(messages, run);
  const { insert } = insertion;
  const targetName = services.functions.find(({ id }) => id === "TARGET")?.name ?? "TARGET";
  return (
    <>
      <LookUpPanel {...{ messages, isBusy, insert, targetName }} />
      <ReplaceQuestion messages={messages} insertion={insertion} />
      <h2>{t(messages, "functionsPage.all")}</h2>
      {services.functions.map((each) => (
        <FunctionCard key={each.id} of={each} {...{ messages, isBusy, insert, actuals }} />
      ))}
      <ShortNamesPanel {...props} />
      <SelfCheck messages={messages} services={services} />
    </>
  );
}
