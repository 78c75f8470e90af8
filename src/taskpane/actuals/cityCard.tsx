import type { JSX } from "preact";
import type { Actuals, CityColumn } from "../../domain/actuals";
import { defaultPlan } from "../../domain/plans";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { Fact } from "../fact";
import type { Run } from "../page";
import { openSheet, sheets } from "../sheets";

interface CityCardProps {
  readonly messages: Messages;
  readonly run: Run;
  readonly isBusy: boolean;
  readonly actuals: Actuals;
}

/** The newest of the figures that only the whole city has. */
export function CityCard({ messages, run, isBusy, actuals }: CityCardProps): JSX.Element | null {
  if (!actuals.city) return null;
  const title = t(messages, "actualsPage.city");
  return (
    <article class="card" aria-label={title}>
      <h3>{title}</h3>
      <dl class="facts">
        {entries.map((entry) => (
          <NewestFact key={entry.field} {...{ messages, entry }} columns={actuals.city ?? []} />
        ))}
      </dl>
      <Button look="link" isBusy={isBusy} onPress={() => openSheet(run, sheets.city)}>
        {t(messages, "pane.opensSheet", { name: sheets.city.name })}
      </Button>
    </article>
  );
}

/** A figure of the city: how it is called with and without its date. */
interface Entry {
  readonly field: "grants" | "population";
  readonly known: MessageKey;
  readonly unknown: MessageKey;
  readonly kind: "flow" | "stock";
}

const entries: readonly Entry[] = [
  { field: "grants", known: "actualsPage.grants", unknown: "actualsPage.noGrants", kind: "flow" },
  { field: "population", known: "actualsPage.population", unknown: "actualsPage.noPopulation", kind: "stock" },
];

const grantsUnit = defaultPlan.indicators.find(({ id }) => id === "grants")?.unit ?? "";

interface NewestFactProps {
  readonly messages: Messages;
  readonly entry: Entry;
  readonly columns: readonly CityColumn[];
}

function NewestFact({ messages, entry, columns }: NewestFactProps): JSX.Element {
  const { field, known, unknown, kind } = entry;
  const newest = columns.filter((column) => column[field] !== null).pop();
  if (!newest) return <Fact name={t(messages, unknown)}>{t(messages, "status.unreported")}</Fact>;
  const name = t(messages, known, { period: periodLabel(messages, kind, newest.period) });
  const unit = field === "grants" ? grantsUnit : t(messages, "actualsPage.populationUnit");
  return <Fact name={name}>{`${newest[field]} ${unit}`}</Fact>;
}
