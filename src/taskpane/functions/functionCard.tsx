import type { JSX } from "preact";
import type { Actuals } from "../../domain/actuals";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import type { FunctionArgument, PaneFunction } from "../services";
import { examples } from "./examples";
import { formulaText } from "./formulaText";
import type { Insert } from "./insertion";
import { ResultView } from "./resultView";

interface FunctionCardProps {
  readonly messages: Messages;
  readonly of: PaneFunction;
  readonly isBusy: boolean;
  readonly insert: Insert;
  readonly actuals: Actuals | null;
}

/** One custom function: how it is called, what it gives, and examples that are really run. */
export function FunctionCard({ messages, of, isBusy, insert, actuals }: FunctionCardProps): JSX.Element {
  return (
    <article class="card">
      <h3 class="signature">{signature(of)}</h3>
      <p>{of.description}</p>
      <dl class="parameters">
        {of.parameters.map(({ name, description }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      {(examples[of.id] ?? []).map((args, i) => (
        <Example key={i} {...{ messages, of, args, isBusy, insert, actuals }} />
      ))}
    </article>
  );
}

interface ExampleProps extends FunctionCardProps {
  readonly args: readonly FunctionArgument[];
}

function Example({ messages, of, args, isBusy, insert, actuals }: ExampleProps): JSX.Element {
  const formula = formulaText(of.name, args);
  return (
    <div class="example">
      <code>{formula}</code>
      <div class="example-result">
        <ResultView {...{ messages, formula, actuals }} run={() => of.run(args)} />
        <Button
          look="link"
          isBusy={isBusy}
          label={t(messages, "functionsPage.insertThis", { formula })}
          onPress={() => insert({ formula })}
        >
          {t(messages, "functionsPage.insertExample")}
        </Button>
      </div>
    </div>
  );
}

function signature({ name, parameters }: PaneFunction): string {
  return `${name}(${parameters.map((each) => (each.isOptional ? `[${each.name}]` : each.name)).join(", ")})`;
}
