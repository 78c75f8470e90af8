/** Runs against the worksheet in front and gives what `act` returns after its syncs. */
export function onSheet<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
}

/** Gives cells a custom conditional format with this formula. */
export function mark(sheet: Excel.Worksheet, address: string, formula: string): Excel.ConditionalFormat {
  const format = sheet.getRange(address).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = formula;
  return format;
}

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
