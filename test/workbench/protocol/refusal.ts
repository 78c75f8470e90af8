/** What one request is refused with; fails when it is not refused. */
export async function refusal(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
  } catch (error) {
    const { code, message } = error as OfficeExtension.Error;
    return { code, message };
  }
  throw new Error("was not refused");
}
