import type { Page } from "../page";
import { functionsPage } from "./functionsPage";
import { targetsPage } from "./targetsPage";

/** The pages that work, in the order of the work. */
export const pages: readonly Page[] = [targetsPage, functionsPage];
