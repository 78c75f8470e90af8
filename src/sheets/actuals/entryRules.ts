import { word } from "../../i18n/sheetWords";
import type { ConditionSpec, ValidationSpec } from "../conditionSpec";
import { edgesOf, rowFixed } from "../markedCells";
import { preliminaryLook } from "../markSpecs";
import { invalidLook, lookSentinel } from "../statusLook";
import type { AreaSpec } from "../formulaSpec";
import type { ActualsSubject } from "./subject";

/** What may be typed where, with its tip. */
export function actualsValidations(subject: ActualsSubject, first: string, last: string): readonly ValidationSpec[] {
  const { indicator } = subject;
  const tip = indicator.kind === "stock" ? word("actuals.tip.stock") : word("actuals.tip.flow");
  const count = { rule: { kind: "count" as const }, tip, refusal: word("actuals.refusal") };
  const sureness = {
    rule: { kind: "items" as const, items: [word("actuals.final"), word("actuals.preliminary")] },
    tip: word("actuals.stateTip"),
    refusal: word("actuals.stateRefusal"),
  };
  const remark = {
    rule: { kind: "custom" as const, formula: () => "=TRUE" },
    tip: word("actuals.remarkTip"),
    refusal: word("actuals.remarkTip"),
  };
  const [firstDistrict, lastDistrict] = edgesOf(subject.plan.districts);
  const [firstCounted, lastCounted] = edgesOf(subject.districts);
  const across = (from: string, to: string): AreaSpec => ({ from: [from, first], to: [to, last] });
  return [
    { area: across(firstDistrict, lastDistrict), ...count },
    { area: across("published", "published"), ...count },
    { area: across("state", "state"), ...sureness },
    { area: across(`flag.${firstCounted}`, `flag.${lastCounted}`), ...sureness },
    { area: across(`remark.${firstCounted}`, `remark.${lastCounted}`), ...remark },
  ];
}

/** 数据有误 beside what does not count. From the names on, so that a new first column is inside. */
export function actualsConditions(subject: ActualsSubject, last: string): readonly ConditionSpec[] {
  const [firstDistrict, lastDistrict] = edgesOf(subject.plan.districts);
  const invalidIn = (first: string, end: string): ConditionSpec => ({
    area: { from: [first, "district"], to: [end, last] },
    formula: (places) => {
      const cell = places.cell(first, "district");
      const date = rowFixed(places, "date");
      const isNoCount = `IF(ISNUMBER(${cell}),(${cell}<0)+(${cell}<>INT(${cell}))>0,TRUE)`;
      return `=IF(ISNUMBER(${date}),IFERROR(IF(${cell}="",FALSE,${isNoCount}),TRUE),FALSE)*${lookSentinel}`;
    },
    look: invalidLook,
  });
  return [invalidIn(firstDistrict, lastDistrict), invalidIn("published", "published"), preliminaryLook(subject.plan)];
}
