import { defaultPlan } from "../../domain/plans";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { zhCN } from "../../i18n/zhCN";
import { blankFormSheets } from "../../sheets/blankForm/blankFormSheets";
import { fileOfSheets } from "../../xlsx/fileOfSheets";
import { writeXlsx } from "../../xlsx/writeXlsx";
import { blankPeriod, type BlankChoice } from "./blankChoice";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lets the browser keep the form for these districts and this date, and gives the name of the file. */
export async function downloadBlankForm(messages: Messages, choice: BlankChoice): Promise<string> {
  const period = blankPeriod(choice);
  const { districtIds } = choice;
  const file = fileOfSheets(blankFormSheets(defaultPlan, { districtIds, period }), t(messages, "pane.name"));
  const name = fileName(choice);
  keep(await writeXlsx(file), name);
  return name;
}

/** The form is a Chinese document in any language of the pane, and so is its name. */
function fileName(choice: BlankChoice): string {
  const [one, ...others] = defaultPlan.districts.filter(({ id }) => choice.districtIds.includes(id));
  const district = one && others.length === 0 ? one.name : "";
  return t(zhCN, "import.blankName", { period: periodLabel(zhCN, "stock", blankPeriod(choice)), district });
}

function keep(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address with the click, but reads it later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
