import type { District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { RowRole } from "../sheetSpec";
import { programName, yearSpan } from "./planFacts";

/** One line of a 责任状. */
export interface PledgeLine {
  readonly key: string;
  readonly role: RowRole;
  /** At most 27 characters: so many fill the width of the page. */
  readonly content: string;
  /** From the middle of the page on. */
  readonly beside?: string;
}

/** The title, the parties and why they sign. */
export function pledgeOpening(plan: Plan, district: District): readonly PledgeLine[] {
  const { first, last } = yearSpan(plan);
  const government = (region: string): string => word("pledge.government", { region });
  return [
    { key: "title", role: "headline", content: plan.city.fullName + programName(plan) },
    { key: "title2", role: "headline", content: word("pledge.title") },
    { key: "years", role: "subtitle", content: word("pledge.years", { first, last }) },
    line("partyA", word("pledge.partyA", { party: government(plan.city.fullName) })),
    line("partyB", word("pledge.partyB", { party: government(fullNameIn(district, first)) })),
    line("opening1", "　　为落实《" + plan.city.fullName + programName(plan)),
    line("opening2", `（${first}—${last}年）》，完成各年度目标任务，双方签订本责任状。`),
    line("part1", "　　一、目标任务（单位：件）"),
  ];
}

/** The official name that a district had in a year. */
function fullNameIn({ names, name }: District, year: number): string {
  return names.filter(({ from }) => from <= year).slice(-1)[0]?.name ?? name;
}

/** What both sides undertake. */
export function pledgeTerms(): readonly PledgeLine[] {
  return numbered("term", [
    "　　拥有量为年末有效件数，受理量为当年累计件数。",
    "　　二、乙方责任",
    "　　（一）按照本责任状的目标任务，制定本县区的发明专利双",
    "倍增计划，建立责任制度，按年度完成目标任务。",
    "　　（二）设立发明专利双倍增引导资金，保障工作经费。",
    "　　（三）按时、如实报送发明专利统计数据。",
    "　　三、甲方责任",
    "　　统筹协调和指导乙方的工作，将发明专利申请量和拥有量纳",
    "入对乙方的考核。",
    "　　四、本责任状一式两份，双方各执一份，自签字之日起生效。",
  ]);
}

/** Where both sides sign. */
export function pledgeEnd(): readonly PledgeLine[] {
  return [
    line("space", ""),
    line("seals", "甲方（盖章）：", "乙方（盖章）："),
    line("signatures", "负责人（签字）：", "负责人（签字）："),
    line("space2", ""),
    line("dates", "　　　　年　　月　　日", "　　　　年　　月　　日"),
  ];
}

function line(key: string, content: string, beside?: string): PledgeLine {
  return { key, role: "clause", content, ...(beside !== undefined && { beside }) };
}

function numbered(opening: string, contents: readonly string[]): readonly PledgeLine[] {
  return contents.map((content, i) => line(`${opening}${i + 1}`, content));
}
