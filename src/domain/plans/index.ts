import type { Plan } from "../plan";
import { guilin2016To2020 } from "./guilin2016To2020";

/** Every plan the add-in knows. */
export const plans: readonly Plan[] = [guilin2016To2020];

/** The plan that is meant where none is named. */
export const defaultPlan: Plan = guilin2016To2020;
