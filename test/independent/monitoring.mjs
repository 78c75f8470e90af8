// What the sheets of a workbook should say, worked out a second time: nothing here comes from src/. Reads the figures
// entered as JSON from its input and writes every computed cell as JSON. Numbers are exact fractions until they are written.
import { readFileSync } from "node:fs";
import { bulletin } from "./bulletin.mjs";
import { dateOf, serialOf } from "./calendar.mjs";
import { cityGoals } from "./cityGoals.mjs";
import { alterTargets } from "./officialPlan.mjs";
import { calculated, newestDate, readSheet } from "./reported.mjs";
import { readRules } from "./statusRule.mjs";

const request = JSON.parse(readFileSync(0, "utf8"));
const { note = "", period = "最新", order = "计划原文", totals = "在后", city = {}, wantsRanges = false } = request;
const given = { behindPoints: 10, leastShort: 2, fallbackRate: 0.9, ...request.rules };
const rules = readRules(given);
alterTargets(request.altered ?? []);
const inForce = readSheet("inForce", request.inForce);
const applications = readSheet("applications", request.applications);
const newest = newestDate([inForce, applications]);
const date = chosenDate();

const chosen = { date, order, totals, note, rules, given };
const answer = {
  monitoring: { inForce: bulletin(inForce, chosen), applications: bulletin(applications, chosen) },
  actuals: {
    inForce: calculated(inForce, rules, wantsRanges),
    applications: calculated(applications, rules, wantsRanges),
  },
  city: cityGoals(city, { inForce, applications }),
  rules: { newest: serialOf(newest), valid: rules === null ? 0 : 1 },
};
process.stdout.write(JSON.stringify(answer));

/** The newest date unless one of the columns was chosen; anything else is no period. */
function chosenDate() {
  if (period === "最新" || period === "") return newest;
  const isListed = applications.columns.has(period);
  return isListed ? dateOf(period) : null;
}
