import { nameCases } from "./names";
import { numberCases } from "./numbers";
import type { RecognitionCase } from "./recognitionCase";
import { structureCases } from "./structure";
import { timeCases } from "./times";
import { totalCases } from "./totals";

/** The 56 cases of dirty input, in their order. */
export const allCases: readonly RecognitionCase[] = [
  ...structureCases,
  ...nameCases,
  ...totalCases,
  ...numberCases,
  ...timeCases,
];
