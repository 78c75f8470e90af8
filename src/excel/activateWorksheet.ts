import { PlanError } from "../domain/planError";

/** Shows the worksheet of that name to the user. Refuses (`hiddenSheet`) one that its user has hidden. */
export async function activateWorksheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(name);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") throw new PlanError("hiddenSheet", name);
    worksheet.activate();
    await context.sync();
  });
}
