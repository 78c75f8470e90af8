import { inWords, serialOf } from "./calendar.mjs";
import { blankOr, dash, figuresAt, printedRate, rateOf, shown, statusSaid } from "./districtFigures.mjs";
import { districts, targetOf, years } from "./officialPlan.mjs";

/** The keys of the rows, in the order of the annexes. */
const ids =
  "lingchuan quanzhou xingan yongfu yangshuo guanyang longsheng ziyuan pingle lipu gongcheng lingui xiangshan xiufeng diecai qixing yanshan".split(
    " ",
  );

export const asOfSaid = ({ chosen, note }) =>
  (chosen ? `（截至${inWords(chosen)}）` : "（报告期有误：请在第一行从列表里选）") +
  (note === "" ? "" : `\u3000${note}`);

/** Every computed cell of 目录. */
export function directory(scene) {
  const { sheets, chosen } = scene;
  const cells = {
    "control base": chosen ? serialOf(chosen) : "",
    "asOf number": asOfSaid(scene),
  };
  for (const sheet of sheets) {
    Object.assign(cells, headOf(scene, sheet), wholeOf(scene, sheet));
    districts.forEach((name, i) => Object.assign(cells, rowOf(scene, sheet, { name, id: ids[i], row: i + 2 })));
  }
  return cells;
}

/** For the period and each year: its date, the places of it and of its counterpart among the columns, and the target's column. */
function headOf({ moments }, { indicator, columns }) {
  const dates = [...columns.keys()];
  // the label of the row is the first cell
  const placeOf = (date) => (date && columns.has(date.text) ? dates.indexOf(date.text) + 2 : 0);
  const targetColumn = (year) => (years.includes(year) ? years.indexOf(year) + 2 : "");
  return Object.fromEntries(
    Object.entries(moments).flatMap(([key, { year, date, lastYear }]) => {
      const column = `${key}.${indicator}`;
      return [
        [`control ${column}`, date ? serialOf(date) : ""],
        [`title ${column}`, placeOf(date)],
        [`asOf ${column}`, placeOf(lastYear)],
        [`unit ${column}`, targetColumn(key === "now" ? year : Number(key))],
      ];
    }),
  );
}

function rowOf({ moments, rules }, sheet, { name, id, row }) {
  const { indicator } = sheet;
  const now = figuresAt(sheet, { ...moments.now, year: moments.now.date?.year }, name);
  const said = statusSaid(sheet, moments.now, name, rules);
  const rates = years.map((year) => [
    `${id} ${year}.${indicator}`,
    blankOr(moments[year].date ? rateOf(figuresAt(sheet, moments[year], name)) : null),
  ]);
  return {
    [`${id} ${indicator}.target`]: shown(now.target),
    [`${id} ${indicator}.actual`]: shown(now.actual),
    [`${id} ${indicator}.rate`]: printedRate(rateOf(now)),
    [`${id} ${indicator}.status`]: said.replace("*", ""),
    [`${id} said.${indicator}`]: said,
    [`${id} now.${indicator}`]: row,
    ...Object.fromEntries(rates),
  };
}

function wholeOf({ moments }, sheet) {
  const { indicator, columns } = sheet;
  const { date } = moments.now;
  const whole = {
    target: date ? targetOf(indicator, "合计", date.year) : null,
    actual: (date && columns.get(date.text)?.city) ?? null,
  };
  return {
    [`whole ${indicator}.target`]: shown(whole.target),
    [`whole ${indicator}.actual`]: shown(whole.actual),
    [`whole ${indicator}.rate`]: whole.target === null ? dash : printedRate(rateOf(whole)),
  };
}
