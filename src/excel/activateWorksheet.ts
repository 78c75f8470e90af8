/** Shows the worksheet of that name to the user. */
export async function activateWorksheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
