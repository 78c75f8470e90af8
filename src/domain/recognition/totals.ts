import type { Plan } from "../plan";
import type { Inquiry } from "./inquiry";
import type { Entry, StatedTotal } from "./entries";
import type { ReadTable } from "./readTable";
import type { TotalCheck } from "./findings";

/** A table, and its months that count for nothing. */
export interface Totalling {
  readonly table: ReadTable;
  readonly unused: ReadonlySet<Entry>;
}

/** Every stated total of a table beside the sum of what it is the total of. */
export function totalChecks(plan: Plan, inquiry: Inquiry, { table, unused }: Totalling): readonly TotalCheck[] {
  // months alone that could not be added up have no date of their own
  const isUsed = ({ series }: StatedTotal): boolean =>
    !table.entries.some((entry) => entry.series === series && entry.isMonth && unused.has(entry));
  return table.totals.filter(isUsed).map((total) => {
    const check = checkOf(plan, table, total);
    tell(inquiry, total, check);
    return check;
  });
}

function checkOf(plan: Plan, table: ReadTable, total: StatedTotal): TotalCheck {
  const own = table.entries.filter(({ series }) => series === total.series);
  const members = total.kind === "total" ? own : membersOf(plan, table, { total, own });
  const more =
    total.kind === "total"
      ? [...table.additions, ...table.unallocated].filter(({ series }) => series === total.series)
      : [];
  const sum = [...(members ?? own), ...more].reduce((all, { value }) => all + value, 0);
  const { indicatorId, period, label, kind, place, stated } = total;
  const difference = stated === null || members === null ? null : stated - sum;
  return { indicatorId, period, label, kind, place, stated, sum, districtCount: (members ?? own).length, difference };
}

interface Members {
  readonly total: StatedTotal;
  readonly own: readonly Entry[];
}

/** The districts of a subtotal: of its group by its words, else the rows since the total before it. */
function membersOf(plan: Plan, table: ReadTable, { total, own }: Members): readonly Entry[] | null {
  const group =
    /市区|城区|区小计|区合计/.test(total.label) && !/县区/.test(total.label)
      ? "urban"
      : /县/.test(total.label) && !/县区/.test(total.label)
        ? "county"
        : null;
  if (group !== null) {
    const ids = plan.districts.filter((district) => district.group === group).map(({ id }) => id);
    return own.filter(({ key }) => ids.includes(key.districtId));
  }
  const before = table.rows.filter(
    ({ row, use }) => row < total.row && (use.kind === "total" || use.kind === "subtotal"),
  );
  const since = before[before.length - 1]?.row ?? -1;
  const rows = table.rows.filter(({ row, use }) => row > since && row < total.row && use.kind === "district");
  const ids = rows.flatMap(({ use }) => (use.kind === "district" ? [use.districtId] : []));
  return ids.length === 0 ? null : own.filter(({ key }) => ids.includes(key.districtId));
}

function tell(inquiry: Inquiry, { isError, label, place }: StatedTotal, { difference, stated, sum }: TotalCheck): void {
  if (isError) inquiry.note("totalError", label, [place], { sum: String(sum) });
  else if (difference !== null && difference !== 0) {
    inquiry.note("totalDiffers", label, [place], {
      stated: String(stated),
      sum: String(sum),
      difference: String(difference),
    });
  }
}
