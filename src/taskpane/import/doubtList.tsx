import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { ImportNames } from "../../domain/importChanges";
import type { Doubt } from "../../domain/recognition/doubt";
import { t, type Messages } from "../../i18n/t";
import { Button } from "../button";
import { AnsweredDoubt } from "./answeredDoubt";
import { DoubtCard } from "./doubtCard";
import type { Answering } from "./useAnswers";
import { useCut } from "../useCut";

interface DoubtListProps {
  readonly messages: Messages;
  readonly names: ImportNames;
  readonly answering: Answering;
}

/** The doubt that was touched last: it stays unfolded, so that nothing moves under the mouse or the keyboard. */
interface Touched {
  readonly id: string;
  readonly isReopened: boolean;
}

/** The questions: open ones as cards, answered ones as lines that can be changed. */
export function DoubtList({ messages, names, answering }: DoubtListProps): JSX.Element | null {
  const [touched, touch] = useState<Touched | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { doubts } = answering.compared.recognition;
  if (doubts.length === 0) return null;
  const { open, unfolded, folded } = sorted(answering, touched);
  // What had the keyboard is gone: the heading takes it.
  const fold = () => (touch(null), heading.current?.focus());
  const skipAll = () => {
    answering.answer(new Map(open.map(({ id, choices }) => [id, choices[0]?.id ?? "skip"])));
    fold();
  };
  return (
    <section class="group" aria-labelledby="import-doubts">
      <h3 id="import-doubts" ref={heading} tabIndex={-1}>
        {t(messages, "import.doubts")}
      </h3>
      <OpenCount {...{ messages, open: open.length, all: doubts.length, skipAll }} />
      <Cards {...{ messages, names, answering, touched, touch, fold }} doubts={unfolded} />
      <AnsweredList {...{ messages, names, answering, folded }} change={(id) => touch({ id, isReopened: true })} />
    </section>
  );
}

/** The open ones; those that stand as cards, with the one that was touched last; and those that are a line. */
function sorted({ compared, answerOf }: Answering, touched: Touched | null) {
  const { doubts } = compared.recognition;
  const isOpen = (doubt: Doubt) => answerOf(doubt) === null;
  const isUnfolded = (doubt: Doubt) => isOpen(doubt) || doubt.id === touched?.id;
  return {
    open: doubts.filter(isOpen),
    unfolded: doubts.filter(isUnfolded),
    folded: doubts.filter((doubt) => !isUnfolded(doubt)),
  };
}

interface OpenCountProps {
  readonly messages: Messages;
  readonly open: number;
  readonly all: number;
  readonly skipAll: () => void;
}

function OpenCount({ messages, open, all, skipAll }: OpenCountProps): JSX.Element {
  return (
    <div class="open-count">
      <p aria-live="polite">
        {open > 0
          ? t(messages, "import.doubtsOpen", { count: open })
          : t(messages, "import.doubtsDone", { count: all })}
      </p>
      {open > 0 && (
        <Button look="link" onPress={skipAll}>
          {t(messages, "import.skipAll")}
        </Button>
      )}
    </div>
  );
}

interface CardsProps extends DoubtListProps {
  readonly doubts: readonly Doubt[];
  readonly touched: Touched | null;
  readonly touch: (touched: Touched) => void;
  readonly fold: () => void;
}

function Cards({ messages, names, answering, doubts, touched, touch, fold }: CardsProps): JSX.Element {
  const { shown, more } = useCut(messages, doubts);
  const give = (id: string, answer: string) => {
    if (touched?.id !== id) touch({ id, isReopened: false });
    answering.answer(new Map([[id, answer]]));
  };
  return (
    <>
      {shown.map((doubt) => (
        <DoubtCard
          key={doubt.id}
          {...{ messages, names, doubt }}
          answer={answering.answerOf(doubt)}
          isReopened={touched?.id === doubt.id && touched.isReopened}
          give={(answer) => give(doubt.id, answer)}
          fold={fold}
        />
      ))}
      {more}
    </>
  );
}

interface AnsweredListProps extends DoubtListProps {
  readonly folded: readonly Doubt[];
  readonly change: (id: string) => void;
}

function AnsweredList({ messages, names, answering, folded, change }: AnsweredListProps): JSX.Element | null {
  const { shown, more } = useCut(messages, folded);
  const { remembered, answerOf, forget } = answering;
  if (folded.length === 0) return null;
  const line = (doubt: Doubt) => (
    <AnsweredDoubt
      key={doubt.id}
      {...{ messages, names }}
      doubt={{ ...doubt, answer: answerOf(doubt) }}
      isRemembered={remembered.has(doubt.id)}
      change={() => change(doubt.id)}
    />
  );
  return (
    <>
      <ul class="answered-list">{shown.map(line)}</ul>
      {more}
      {folded.some(({ id }) => remembered.has(id)) && (
        <Button look="link" onPress={forget}>
          {t(messages, "import.forget")}
        </Button>
      )}
    </>
  );
}
