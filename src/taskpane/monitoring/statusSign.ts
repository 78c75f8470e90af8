import type { StatusCode } from "../../domain/status";

/** The sign beside a status word, as the marks in worksheets have it: what is a colour is a shape too. */
export const statusSigns: Readonly<Record<StatusCode, string>> = {
  reached: "▲",
  normal: "△",
  watch: "▽",
  behind: "▼",
  unreported: "",
  undetermined: "",
};
