import { notEmulated } from "../../objects/hostError";
import type { HeaderFooterPlace, HeadersFooters } from "../../objects/pageLayout";
import { setPage } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import type { ClassTable, HostContext, HostObject } from "../hostObject";
import { textOf, wordOf } from "./argument";
import type { WorksheetState } from "./worksheet";

interface PagesState extends WorksheetState {
  readonly pages: "headersFooters" | "evenPages";
}

const places: readonly HeaderFooterPlace[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];
const states = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

/** Excel.HeaderFooterGroup: the same on all pages, or others on even pages. */
export const headerFooterGroup: ClassTable<WorksheetState> = {
  type: "HeaderFooterGroup",
  read: {
    state: ({ worksheetId }, { workbook }) =>
      worksheetOf(workbook, worksheetId).page.hasEvenPages ? "OddAndEven" : "Default",
  },
  write: {
    state: ({ worksheetId }, value, { workbook }) => {
      const state = wordOf(value, states, "state");
      if (state.startsWith("First")) throw notEmulated(`the HeaderFooterGroup.state ${state}`);
      setPage(workbook, worksheetId, { hasEvenPages: state === "OddAndEven" }, "addin");
    },
  },
  children: {
    // A file knows one set of texts for all pages and for the odd ones.
    defaultForAllPages: (state) => textsObject(state, "headersFooters"),
    oddPages: (state) => textsObject(state, "headersFooters"),
    evenPages: (state) => textsObject(state, "evenPages"),
  },
};

/** Excel.HeaderFooter. */
export const headerFooter: ClassTable<PagesState> = {
  type: "HeaderFooter",
  read: Object.fromEntries(
    places.map((place) => [place, (state: PagesState, host: HostContext) => textsOf(state, host)[place]]),
  ),
  write: Object.fromEntries(
    places.map((place) => [
      place,
      (state: PagesState, value: unknown, host: HostContext) => write(state, place, value, host),
    ]),
  ),
};

const textsObject = ({ worksheetId }: WorksheetState, pages: PagesState["pages"]): HostObject => ({
  type: "HeaderFooter",
  state: { worksheetId, pages },
});

function textsOf({ worksheetId, pages }: PagesState, { workbook }: HostContext): HeadersFooters {
  return worksheetOf(workbook, worksheetId).page[pages];
}

function write(state: PagesState, place: HeaderFooterPlace, value: unknown, host: HostContext): void {
  const text = value === "" ? "" : textOf(value, place);
  const texts = Object.freeze({ ...textsOf(state, host), [place]: text });
  setPage(host.workbook, state.worksheetId, { [state.pages]: texts }, "addin");
}
