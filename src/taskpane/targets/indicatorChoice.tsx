import type { JSX } from "preact";
import { defaultPlan } from "../../domain/plans";
import { t } from "../../i18n/t";
import { Choice, Choices } from "../choice";
import { withItem, type ChoiceProps } from "./choice";

const indicatorIds = defaultPlan.annexes.map((annex) => annex.indicatorId);

/** Any of the assessed indicators for worksheets, one of them for the selected cell. */
export function IndicatorChoice({ messages, choice, setChoice }: ChoiceProps): JSX.Element {
  const isOne = choice.place === "cells";
  const chosen = isOne ? [choice.blockIndicatorId] : choice.indicatorIds;
  const choose = (id: string, isIn: boolean) =>
    isOne
      ? setChoice({ ...choice, blockIndicatorId: id })
      : setChoice({ ...choice, indicatorIds: withItem(indicatorIds, choice.indicatorIds, { id, isIn }) });
  return (
    <Choices legend={t(messages, isOne ? "targetsPage.indicator" : "targetsPage.indicators")}>
      {defaultPlan.indicators
        .filter(({ id }) => indicatorIds.includes(id))
        .map(({ id, name }) => (
          <Choice
            key={`${choice.place} ${id}`}
            kind={isOne ? "radio" : "checkbox"}
            group="indicator"
            label={name}
            isChosen={chosen.includes(id)}
            onChoose={(isIn) => choose(id, isIn)}
          />
        ))}
    </Choices>
  );
}
