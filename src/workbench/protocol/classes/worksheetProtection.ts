import { protect, unprotect } from "../../objects/view";
import { worksheetOf } from "../../objects/workbook";
import type { Worksheet } from "../../objects/worksheet";
import type { ClassTable, HostContext } from "../hostObject";
import type { WorksheetState } from "./worksheet";

/** Excel.WorksheetProtection. */
export const worksheetProtection: ClassTable<WorksheetState> = {
  type: "WorksheetProtection",
  read: {
    protected: (state, host) => sheet(state, host).protection !== null,
    options: (state, host) => sheet(state, host).protection?.options ?? {},
  },
  methods: {
    protect: ({ worksheetId }, [options, password], { workbook }) =>
      protect(
        workbook,
        worksheetId,
        { options: (options ?? {}) as Record<string, unknown>, password: (password ?? null) as string | null },
        "addin",
      ),
    unprotect: ({ worksheetId }, [password], { workbook }) =>
      unprotect(workbook, worksheetId, (password ?? null) as string | null, "addin"),
  },
};

const sheet = ({ worksheetId }: WorksheetState, { workbook }: HostContext): Worksheet =>
  worksheetOf(workbook, worksheetId);
