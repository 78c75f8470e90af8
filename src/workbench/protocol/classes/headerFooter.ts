import { setPage } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import type { HeaderFooterPlace, PageLayout } from "../../objects/pageLayout";
import type { ClassTable, HostContext } from "../hostObject";
import { textOf } from "./argument";
import type { WorksheetState } from "./worksheet";

const places: readonly HeaderFooterPlace[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

/** Excel.HeaderFooterGroup: the same on all pages. */
export const headerFooterGroup: ClassTable<WorksheetState> = {
  type: "HeaderFooterGroup",
  read: { state: () => "Default" },
  children: { defaultForAllPages: (state) => ({ type: "HeaderFooter", state }) },
};

/** Excel.HeaderFooter. */
export const headerFooter: ClassTable<WorksheetState> = {
  type: "HeaderFooter",
  read: Object.fromEntries(
    places.map((place) => [place, (state: WorksheetState, host: HostContext) => textsOf(state, host)[place]]),
  ),
  write: Object.fromEntries(
    places.map((place) => [
      place,
      (state: WorksheetState, value: unknown, host: HostContext) => write(state, place, value, host),
    ]),
  ),
};

function textsOf({ worksheetId }: WorksheetState, { workbook }: HostContext): PageLayout["headersFooters"] {
  return worksheetOf(workbook, worksheetId).page.headersFooters;
}

function write(state: WorksheetState, place: HeaderFooterPlace, value: unknown, host: HostContext): void {
  const text = value === "" ? "" : textOf(value, place);
  const headersFooters = Object.freeze({ ...textsOf(state, host), [place]: text });
  setPage(host.workbook, state.worksheetId, { headersFooters }, "addin");
}
