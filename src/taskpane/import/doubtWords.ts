import type { ImportNames } from "../../domain/importChanges";
import { parsePeriod } from "../../domain/period";
import type { Indicator } from "../../domain/plan";
import { defaultPlan } from "../../domain/plans";
import type { Choice, Doubt } from "../../domain/recognition/doubt";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { cellName, placesText, shortened } from "./source";

type Facts = Doubt["facts"];

/** The question: what was written, in which cells, and what the choices are about. */
export function doubtSentence(messages: Messages, names: ImportNames, doubt: Doubt): string {
  const { given, facts, places } = doubt;
  const question = t(messages, sentenceKey(doubt), {
    ...facts,
    ...named(messages, facts),
    given: shortened(given) || t(messages, "import.thisTable"),
    places: placesText(messages, names, places),
  });
  return facts["sum"] ? `${question}${t(messages, "import.sum", { sum: facts["sum"] })}` : question;
}

function sentenceKey({ code, facts }: Doubt): MessageKey {
  return code === "lastYear" && facts["stored"] === "0" ? "doubt.lastYearNew" : `doubt.${code}`;
}

/** What the facts name by an id or a date, in words. */
function named(messages: Messages, { reason, period, districtId, indicatorId }: Facts): Facts {
  const indicator = defaultPlan.indicators.find(({ id }) => id === indicatorId);
  return {
    ...(reason && { reason: t(messages, `reason.${reason}` as MessageKey) }),
    ...(period && { period: dateLabel(messages, period, indicator?.kind) }),
    district: districtName(districtId ?? ""),
    indicator: indicator?.shortName ?? "",
  };
}

/** One answer in words. */
export function choiceLabel(messages: Messages, names: ImportNames, { id, code, facts }: Choice): string {
  if (code === "period") return dateLabel(messages, id);
  if (code !== "cell") return t(messages, `choice.${code}`, facts);
  const [sheet = 0, row = 0, column = 0] = [facts["sheet"], facts["row"], facts["column"]].map(Number);
  return t(messages, "choice.cell", { ...facts, cell: cellName(messages, names, { sheet, row, column }) });
}

/** The answer that holds, in words; one that was entered is a date or a district. */
export function answerLabel(messages: Messages, names: ImportNames, { choices, answer, entry }: Doubt): string {
  const chosen = choices.find(({ id }) => id === answer);
  if (chosen) return choiceLabel(messages, names, chosen);
  if (answer === null) return "";
  return entry === "district" ? districtName(answer) : dateLabel(messages, answer);
}

function districtName(districtId: string): string {
  return defaultPlan.districts.find(({ id }) => id === districtId)?.name ?? districtId;
}

function dateLabel(messages: Messages, date: string, kind: Indicator["kind"] = "stock"): string {
  return periodLabel(messages, kind, parsePeriod(date));
}
