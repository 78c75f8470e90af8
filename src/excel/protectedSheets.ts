import { PlanError } from "../domain/planError";

/** Lets a refused write name the protected worksheets it was for; any other refusal stays as Excel gave it. */
export async function namingProtected(write: Promise<void>, worksheetNames: readonly string[]): Promise<void> {
  try {
    await write;
  } catch (refusal) {
    const isDenied = refusal instanceof OfficeExtension.Error && refusal.code === "AccessDenied";
    if (!isDenied || worksheetNames.length === 0) throw refusal;
    throw new PlanError("protectedSheet", worksheetNames.join("、"));
  }
}
