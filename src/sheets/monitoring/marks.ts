import { statusWord } from "../../i18n/statusWord";
import { zhCN } from "../../i18n/zhCN";
import { quoted } from "../cells";
import type { ConditionSpec } from "../conditionSpec";
import { columnFixed } from "../markedCells";
import { lookSentinel, markLook, markSentinel, markedStatuses } from "../statusLook";
import { firstPrinted, lastPrinted, workingKey } from "./columns";
import { itemsOf, rowKeyAt, type Block } from "./items";

/** Who is behind, in colour on name and word; and totals in bold wherever they stand. */
export function monitoringConditions(block: Block): readonly ConditionSpec[] {
  return [...statusMarks(block), totalsLook(block)];
}

/** The colours that 标示 sets and 清除标示 takes away. */
export function statusMarks(block: Block): readonly ConditionSpec[] {
  const [first, last] = edges(block);
  return markedStatuses.flatMap((code) =>
    ["name", "status"].map((column) => ({
      area: { from: [first, column] as const, to: [last, column] as const },
      formula: (places) => {
        const status = columnFixed(places.cell(first, "status"));
        return `=(${status}=${quoted(statusWord(zhCN, { code, reason: null }))})*${markSentinel({ status: code, part: "word" })}`;
      },
      look: markLook({ status: code, part: "word" }),
    })),
  );
}

function totalsLook(block: Block): ConditionSpec {
  const [first, last] = edges(block);
  return {
    area: { from: [first, firstPrinted], to: [last, lastPrinted] },
    formula: (places) => {
      const pick = columnFixed(places.cell(first, workingKey("pick")));
      return `=(${pick}>${block.districts.length})*${lookSentinel}`;
    },
    look: { isBold: true },
  };
}

function edges(block: Block): readonly [string, string] {
  return [rowKeyAt(block, 0), rowKeyAt(block, itemsOf(block).length - 1)];
}
