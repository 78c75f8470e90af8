import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Actuals } from "../../domain/actuals";
import { t, type Messages } from "../../i18n/t";
import { refusal } from "../refusal";
import { resultOf, type Result } from "./result";

/** Rows of a result that the page shows before it only counts. */
const shownRows = 4;

interface ResultViewProps {
  readonly messages: Messages;
  /** The call as typed, to name its result by. */
  readonly formula: string;
  readonly run: () => unknown;
  /** Figures that the call may read: it is run again when they change. */
  readonly actuals: Actuals | null;
}

/** Runs an example when it comes into view and whenever the figures change, and shows what a cell would. */
export function ResultView({ messages, formula, run, actuals }: ResultViewProps): JSX.Element {
  const [result, setResult] = useState<Result | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    resultOf(run).then(setResult, (error: unknown) => setFault(refusal(messages, error).lines[0]?.text ?? ""));
  }, [actuals]);
  if (fault !== null) return <p class="refusal">{fault}</p>;
  if (result === null) return <p aria-busy={true}>{t(messages, "functionsPage.running")}</p>;
  if (result.kind === "error") return <p class="refusal">{`${result.code} ${result.message}`}</p>;
  return <Cells messages={messages} formula={formula} rows={result.rows} />;
}

interface CellsProps {
  readonly messages: Messages;
  readonly formula: string;
  readonly rows: readonly (readonly string[])[];
}

function Cells({ messages, formula, rows }: CellsProps): JSX.Element {
  const isOneCell = rows.length === 1 && rows[0]?.length === 1;
  if (isOneCell) return <output class="result">{rows[0]?.[0] || t(messages, "functionsPage.blank")}</output>;
  return (
    <div class="result-table" tabIndex={0} role="group" aria-label={t(messages, "functionsPage.result", { formula })}>
      <table>
        <tbody>
          {rows.slice(0, shownRows).map((row, i) => (
            <tr key={i}>
              {row.map((cell, k) => (
                <td key={k}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownRows && <p class="hint">{t(messages, "functionsPage.rowsMore", { count: rows.length })}</p>}
    </div>
  );
}
