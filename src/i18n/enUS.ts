import type { Messages } from "./t";

export const enUS: Messages = {
  // errors
  "error.unknownDistrict": "There is no district called “{given}”. {suggestion}",
  "error.notListedSeparately": "The plan does not list “{given}” separately; write {instead}.",
  "error.unknownYear": "The plan has no targets for {given}, only for {first}–{last}.",
  "error.bug":
    "Something went wrong in the add-in: {given}. The workbook is unchanged; try again, and pass this sentence on if it comes back.",
  // sheets
  // task pane
  // ribbon commands
};
