/** A write failed, and so did putting back what it had already done: the user must look for themselves. */
export class NotRestored extends Error {
  constructor(
    readonly refusal: unknown,
    readonly hindrance: unknown,
  ) {
    super("a failed write could not be taken back");
    this.name = "NotRestored";
  }
}

/** Sends a batch; when Excel refuses it, puts back what it did before the refusal and gives the refusal on. */
export async function syncOrRestore(context: Excel.RequestContext, restore: () => Promise<void>): Promise<void> {
  return sendOrRestore(context, [() => {}], restore);
}

/** The same for what is too much for one batch: each piece queues its part and is sent before the next. */
export async function sendOrRestore(
  context: Excel.RequestContext,
  pieces: readonly (() => void)[],
  restore: () => Promise<void>,
): Promise<void> {
  for (const [i, queue] of pieces.entries()) {
    await sendPiece(context, queue, { restore, isFirst: i === 0 });
  }
}

async function sendPiece(
  context: Excel.RequestContext,
  queue: () => void,
  { restore, isFirst }: { readonly restore: () => Promise<void>; readonly isFirst: boolean },
): Promise<void> {
  try {
    queue();
    await context.sync();
  } catch (refusal) {
    // While a cell is edited Excel does not even begin: there is nothing to put back, and it would refuse that too.
    if (!isFirst || !isRefusedUnbegun(refusal)) await restoreOr(refusal, restore);
    throw refusal;
  }
}

async function restoreOr(refusal: unknown, restore: () => Promise<void>): Promise<void> {
  try {
    await restore();
  } catch (hindrance) {
    throw new NotRestored(refusal, hindrance);
  }
}

function isRefusedUnbegun(refusal: unknown): boolean {
  const codes: readonly string[] = ["InvalidOperationInCellEditMode", "RequestPayloadSizeLimitExceeded"];
  return refusal instanceof OfficeExtension.Error && codes.includes(refusal.code);
}
