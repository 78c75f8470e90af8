import type { Indicator, Plan } from "../plan";
import type { Asking } from "./asking";
import type { Choice } from "./doubt";
import type { IndicatorKindWord, Label, PatentTypeWord } from "./label";
import type { Series } from "./series";
import type { Surroundings } from "./surroundings";

/** The indicator of a series by the nearest words, asking where they name none or one that is not the plan's. */
export function indicatorOf(asking: Asking, series: Series): Indicator | "open" | "skip" {
  const { plan, around } = asking;
  const { label } = series;
  const kinds = label.kinds.size > 0 ? label.kinds : kindsAround(around);
  const types = nearest([label.types, around.title.types, around.name.types]);
  const certain = certainIndicator(plan, kinds, types);
  if (certain) return certain;
  const answer = askIndicator(asking, series, wordOf(label, around, kinds));
  if (answer === null) return "open";
  return plan.indicators.find(({ id }) => id === answer) ?? "skip";
}

function askIndicator({ plan, inquiry, around }: Asking, { label, places }: Series, word: string): string | null {
  const choices = plan.indicators.filter(({ isAssessed }) => isAssessed).map(indicatorChoice);
  if (word === "") {
    return inquiry.ask({ code: "indicatorMissing", given: around.title.given, places: [around.place], choices });
  }
  const isOwn = label.kinds.size > 0 || label.types.size > 0;
  return inquiry.ask({
    code: "indicatorUnclear",
    given: label.given || around.title.given,
    places: isOwn ? places : [around.place],
    facts: { word },
    choices,
    detail: word,
  });
}

// A title that names both indicators says nothing of a column, and what stands further out says nothing against it.
function kindsAround({ title, name }: Surroundings): ReadonlySet<IndicatorKindWord> {
  const kinds = nearest([title.kinds, name.kinds]);
  return kinds.size > 1 ? new Set() : kinds;
}

function nearest<Word>(levels: readonly ReadonlySet<Word>[]): ReadonlySet<Word> {
  return levels.find(({ size }) => size > 0) ?? new Set<Word>();
}

function certainIndicator(
  plan: Plan,
  kinds: ReadonlySet<IndicatorKindWord>,
  types: ReadonlySet<PatentTypeWord>,
): Indicator | null {
  if (kinds.size !== 1 || types.has("patent") || types.has("allTypes") || types.has("job") || types.has("other"))
    return null;
  const [kind] = kinds;
  const wanted = kind === "stock" ? "stock" : kind === "accepted" ? "flow" : null;
  return plan.indicators.find((indicator) => indicator.isAssessed && indicator.kind === wanted) ?? null;
}

function wordOf(label: Label, around: Surroundings, kinds: ReadonlySet<IndicatorKindWord>): string {
  const words: Readonly<Record<IndicatorKindWord, string>> = {
    stock: "有效",
    accepted: "受理",
    applied: "申请",
    granted: "授权",
  };
  const types = nearest([label.types, around.title.types, around.name.types]);
  const type = types.has("job") ? "职务" : types.has("allTypes") ? "三种专利" : types.has("patent") ? "专利" : "";
  return type + [...kinds].map((kind) => words[kind]).join("、");
}

function indicatorChoice({ id, name }: Indicator): Choice {
  return { id, code: "indicator", facts: { name } };
}
