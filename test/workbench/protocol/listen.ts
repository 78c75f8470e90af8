type Seen = Record<string, unknown>;
type Source = Excel.WorksheetCollection | Excel.Worksheet;

/** Waits until messages on their way have come. */
export const arrival = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** Notes what the named events bring, for all worksheets or for one. */
export async function listen(
  names: readonly string[],
  worksheetId: string | null = null,
): Promise<{ seen: Seen[]; remove(): Promise<void> }> {
  const seen: Seen[] = [];
  const note = async (event: object): Promise<void> => void seen.push({ ...event });
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const source: Source = worksheetId ? worksheets.getItem(worksheetId) : worksheets;
    const events = source as unknown as Record<string, OfficeExtension.EventHandlers<object>>;
    const added = names.map((name) => events[name]?.add(note));
    await context.sync();
    return added;
  });
  const remove = async (): Promise<void> => {
    for (const handler of handlers) {
      if (!handler) continue;
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    }
  };
  return { seen, remove };
}
