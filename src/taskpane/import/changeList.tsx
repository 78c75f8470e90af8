import type { JSX } from "preact";
import type { ImportChange, ImportNames } from "../../domain/importChanges";
import { defaultPlan } from "../../domain/plans";
import { periodLabel } from "../../i18n/periodLabel";
import { t, type MessageKey, type Messages } from "../../i18n/t";
import { Fact } from "../fact";
import { formatCount } from "../figures";
import type { ChangesView } from "./importView";
import { cellName } from "./source";
import { useCut } from "../useCut";

interface ChangeListProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly view: ChangesView;
}

/** What would become of what is stored: counted, and each change with the cell that it comes from. */
export function ChangeList({ messages, names, view }: ChangeListProps): JSX.Element {
  const { changed, states, added } = view;
  return (
    <section class="group" aria-labelledby="import-changes">
      <h3 id="import-changes">{t(messages, "import.changes")}</h3>
      <Counts {...{ messages, view }} />
      <Changes {...{ messages, names, changes: changed }} title="import.listChanged" isOpen />
      <Changes {...{ messages, names, changes: states }} title="import.listStates" isOpen />
      <Changes {...{ messages, names, changes: added }} title="import.listNew" isOpen={false} />
    </section>
  );
}

/** New and changed ones always; the others where there are any. */
function Counts({ messages, view: { counts, kept } }: Omit<ChangeListProps, "names">): JSX.Element {
  const lines = [
    { key: "import.new", count: counts.new, isAlwaysTold: true },
    { key: "import.changed", count: counts.changed, isAlwaysTold: true },
    { key: "import.nowFinal", count: counts.nowFinal },
    { key: "import.nowPreliminary", count: counts.nowPreliminary },
    { key: "import.same", count: counts.same },
    { key: "import.kept", count: kept },
  ] as const;
  return (
    <dl class="facts">
      {lines
        .filter((line) => line.count > 0 || "isAlwaysTold" in line)
        .map(({ key, count }) => (
          <Fact key={key} name={t(messages, key)}>
            {t(messages, "import.count", { count })}
          </Fact>
        ))}
    </dl>
  );
}

interface ChangesProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly changes: readonly ImportChange[];
  readonly title: MessageKey;
  readonly isOpen: boolean;
}

function Changes({ messages, names, changes, title, isOpen }: ChangesProps): JSX.Element | null {
  const { shown, more } = useCut(messages, changes);
  if (changes.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{t(messages, title, { count: changes.length })}</summary>
      <table class="changes">
        <thead>
          <tr>
            <th scope="col">{t(messages, "import.district")}</th>
            <th scope="col">{t(messages, "import.was")}</th>
            <th scope="col">{t(messages, "import.becomes")}</th>
            <th scope="col">{t(messages, "import.cell")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((change) => (
            <ChangeRow key={keyOf(change)} {...{ messages, names, change }} />
          ))}
        </tbody>
      </table>
      {more}
    </details>
  );
}

interface ChangeRowProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly change: ImportChange;
}

function ChangeRow({ messages, names, change }: ChangeRowProps): JSX.Element {
  const { figure, before } = change;
  const indicator = defaultPlan.indicators.find(({ id }) => id === figure.indicatorId);
  const district = defaultPlan.districts.find(({ id }) => id === figure.districtId);
  const period = periodLabel(messages, indicator?.kind ?? "stock", figure.period);
  return (
    <tr>
      <th scope="row">
        {district?.name}
        <small class="hint">{`${indicator?.shortName ?? ""} ${period}`}</small>
      </th>
      <td>{before.isInvalid ? t(messages, "import.invalid") : withState(messages, before)}</td>
      <td>{withState(messages, figure)}</td>
      <td class="source-cell">{cellName(messages, names, figure.place)}</td>
    </tr>
  );
}

function withState(
  messages: Messages,
  shown: { readonly value: number | null; readonly isPreliminary: boolean },
): string {
  const value = formatCount(shown.value);
  return shown.isPreliminary && shown.value !== null ? t(messages, "import.preliminary", { value }) : value;
}

function keyOf({ figure: { place } }: ImportChange): string {
  return `${place.sheet} ${place.row} ${place.column}`;
}
