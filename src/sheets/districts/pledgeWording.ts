import type { District, Plan } from "../../domain/plan";
import { word } from "../../i18n/sheetWords";
import type { RowRole } from "../sheetSpec";
import { brokenLines } from "./lineBreaks";
import { programName, yearSpan } from "./planFacts";

/** One line of a 责任状. */
export interface PledgeLine {
  readonly key: string;
  readonly role: RowRole;
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
    ...paragraph("opening", word("pledge.opening", { title: plan.title })),
    ...paragraph("part", word("pledge.tableHead")),
  ];
}

/** The official name that a district had in a year. */
function fullNameIn({ names, name }: District, year: number): string {
  return names.filter(({ from }) => from <= year).slice(-1)[0]?.name ?? name;
}

/** What both sides undertake, in the words of the plan. */
export function pledgeTerms(): readonly PledgeLine[] {
  return terms.flatMap((key, i) => paragraph(`term${i + 1}`, word(key)));
}

const terms = [
  "pledge.kinds",
  "pledge.ofB",
  "pledge.ofB1",
  "pledge.ofB2",
  "pledge.ofB3",
  "pledge.ofA",
  "pledge.ofA1",
  "pledge.copies",
] as const;

/** Where both sides sign. */
export function pledgeEnd(): readonly PledgeLine[] {
  return [
    line("space", ""),
    line("seals", word("pledge.sealA"), word("pledge.sealB")),
    line("signatures", word("pledge.signature"), word("pledge.signature")),
    line("space2", ""),
    line("dates", word("pledge.date"), word("pledge.date")),
  ];
}

function line(key: string, content: string, beside?: string): PledgeLine {
  return { key, role: "clause", content, ...(beside !== undefined && { beside }) };
}

/** Lines of their own, as a cell of Excel does not run over many columns and break. */
function paragraph(key: string, content: string): readonly PledgeLine[] {
  const indented = `${indent}${content}`;
  return brokenLines(indented, charactersAcross).map((each, i) => line(`${key}.${i + 1}`, each));
}

/** Two full-width spaces. */
const indent = "\u3000\u3000";
const charactersAcross = 27;
