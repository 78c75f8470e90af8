import type { JSX } from "preact";
import type { ImportNames } from "../../domain/importChanges";
import { isSamePeriod, type Period } from "../../domain/period";
import { defaultPlan } from "../../domain/plans";
import type { RecognisedTable } from "../../domain/recognition/recognition";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type Messages } from "../../i18n/t";
import { addressOfArea } from "../../sheets/address";
import { Fact } from "../fact";
import { shortened } from "./source";
import { useCut } from "../useCut";

interface TableListProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly hiddenSheets: ReadonlySet<number>;
  readonly tables: readonly RecognisedTable[];
  /** How many figures would be imported from each table. */
  readonly counts: readonly number[];
}

/** Each table that was understood: what it is, and how much of it can be imported. */
export function TableList({ messages, names, hiddenSheets, tables, counts }: TableListProps): JSX.Element | null {
  const numbered = tables.map((table, i) => ({ table, count: counts[i] ?? 0 }));
  const { shown, more } = useCut(messages, numbered, 3);
  if (tables.length === 0) return null;
  return (
    <section class="group" aria-labelledby="import-tables">
      <h3 id="import-tables">{t(messages, "import.understood", { count: tables.length })}</h3>
      {shown.map(({ table, count }, i) => (
        <TableCard key={i} {...{ messages, names, table, count }} isHidden={hiddenSheets.has(table.sheet)} />
      ))}
      {more}
    </section>
  );
}

/** A title has room for three lines. */
const longestTitle = 80;

interface TableCardProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly table: RecognisedTable;
  readonly count: number;
  readonly isHidden: boolean;
}

function TableCard(props: TableCardProps): JSX.Element {
  const { messages, table } = props;
  const title = shortened(table.title, longestTitle) || t(messages, "import.untitled");
  const missing = missingNames(table);
  return (
    <article class="card" aria-label={title}>
      <h4>{title}</h4>
      <TableFacts {...props} />
      {missing.length > 0 && (
        <p class="hint">
          {t(messages, "import.missingDistricts", { names: missing.join(t(messages, "error.comma")) })}
        </p>
      )}
    </article>
  );
}

function TableFacts({ messages, names, table, count, isHidden }: TableCardProps): JSX.Element {
  const place = placeOf(messages, names, table);
  return (
    <dl class="facts">
      <Fact name={t(messages, "import.place")}>{isHidden ? t(messages, "import.hiddenSheet", { place }) : place}</Fact>
      <Fact name={t(messages, "import.layout")}>{t(messages, `import.layout.${table.layout}`)}</Fact>
      <Fact name={t(messages, "import.indicators")}>{indicatorNames(messages, table)}</Fact>
      <Fact name={t(messages, "import.periods")}>{periodNames(messages, table)}</Fact>
      <Fact name={t(messages, "import.districts")}>
        {t(messages, "import.districtCount", { count: table.districtIds.length, all: defaultPlan.districts.length })}
      </Fact>
      <Fact name={t(messages, "import.figures")}>{t(messages, "import.figureCount", { count })}</Fact>
    </dl>
  );
}

function missingNames({ districtIds }: RecognisedTable): readonly string[] {
  return defaultPlan.districts.filter(({ id }) => !districtIds.includes(id)).map(({ name }) => name);
}

function placeOf(messages: Messages, names: ImportNames, table: RecognisedTable): string {
  const sheet = names.sheets[table.sheet] ?? "";
  const cell = addressOfArea(table);
  return sheet === "" ? cell : t(messages, "import.sheetCell", { sheet, cell });
}

function indicatorNames(messages: Messages, { indicatorIds }: RecognisedTable): string {
  const found = defaultPlan.indicators.filter(({ id }) => indicatorIds.includes(id));
  return found.map(({ name }) => name).join(t(messages, "error.comma")) || t(messages, "import.unknown");
}

function periodNames(messages: Messages, { indicatorIds, periods }: RecognisedTable): string {
  const kinds = defaultPlan.indicators.filter(({ id }) => indicatorIds.includes(id)).map(({ kind }) => kind);
  const kind = kinds.length === 1 && kinds[0] === "flow" ? "flow" : "stock";
  const label = (period: Period) => periodLabel(messages, kind, period);
  const distinct = periods.filter((each, i) => periods.findIndex((other) => isSamePeriod(each, other)) === i);
  const [first] = distinct;
  const last = distinct[distinct.length - 1];
  if (!first || !last) return t(messages, "import.unknown");
  if (distinct.length <= 3) return distinct.map(label).join(t(messages, "error.comma"));
  return t(messages, "import.periodsMany", { first: label(first), last: label(last), count: distinct.length });
}
