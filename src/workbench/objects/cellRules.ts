import { area, type Area } from "./area";
import { areasWithin, areasWithout } from "./areas";
import { copyFormula, displaceArea, type Displacement } from "./rewriteFormula";

/** What cells keep beside their contents: a conditional format or a validation. */
export interface CellRule {
  /** Relative references in the rule's formulas count from the first cell of the first one. */
  readonly areas: readonly Area[];
}

/** Gives a rule with every formula in it changed. */
export type FormulaChange<Rule> = (rule: Rule, change: (formula: string) => string) => Rule;

/** The rules without the cells of a rectangle; one that had no others is gone. */
export function rulesWithout<Rule extends CellRule>(
  rules: readonly Rule[],
  place: Area,
  inFormulas: FormulaChange<Rule>,
): readonly Rule[] {
  return rules.flatMap((rule) => onAreas(rule, areasWithout(rule.areas, place), inFormulas));
}

/** The parts of the rules that lie in a rectangle. */
export function rulesWithin<Rule extends CellRule>(
  rules: readonly Rule[],
  place: Area,
  inFormulas: FormulaChange<Rule>,
): readonly Rule[] {
  return rules.flatMap((rule) => onAreas(rule, areasWithin(rule.areas, place), inFormulas));
}

/** The rule with its formulas as they read from another cell than the one they count from. */
export function readFrom<Rule extends CellRule>(
  rule: Rule,
  cell: Pick<Area, "row" | "column">,
  inFormulas: FormulaChange<Rule>,
): Rule {
  const first = rule.areas[0] ?? cell;
  const [rows, columns] = [cell.row - first.row, cell.column - first.column];
  return rows === 0 && columns === 0 ? rule : inFormulas(rule, (formula) => copyFormula(formula, rows, columns));
}

/**
 * Moves the cells of rules after cells came or went, and lets formulas count from the first cell that is left.
 * What the formulas point to moves afterwards, with all formulas of the workbook.
 */
export function displaceRules<Rule extends CellRule>(
  rules: readonly Rule[],
  displacement: Displacement,
  inFormulas: FormulaChange<Rule>,
): readonly Rule[] {
  return rules.flatMap((rule) => {
    const moves = rule.areas.flatMap((before) => {
      const after = displaceArea(before, displacement);
      if (after === null) return [];
      return after === "untouched"
        ? [{ stood: before, after: before }]
        : [{ stood: firstLeft(before, displacement), after }];
    });
    const [first] = moves;
    if (!first) return [];
    const counted = readFrom(rule, first.stood, inFormulas);
    return [Object.freeze({ ...counted, areas: moves.map(({ after }) => after) })];
  });
}

function onAreas<Rule extends CellRule>(
  rule: Rule,
  areas: readonly Area[],
  inFormulas: FormulaChange<Rule>,
): readonly Rule[] {
  const [first] = areas;
  return first ? [Object.freeze({ ...readFrom(rule, first, inFormulas), areas })] : [];
}

// Of an area whose first rows or columns were deleted: the first cell, where it stood before, that stays.
function firstLeft(before: Area, { axis, at, count }: Displacement): Area {
  const start = axis === "row" ? before.row : before.column;
  if (count >= 0 || start < at || start >= at - count) return before;
  return axis === "row" ? area(at - count, before.column) : area(before.row, at - count);
}
