import { useEffect, useRef, useState } from "preact/hooks";
import { PlanError } from "../../domain/planError";
import { t, type Messages } from "../../i18n/t";
import type { PageProps } from "../page";
import { done, type Status } from "../status";
import type { ImportSession } from "./session";
import { sourceTitle, type ImportSource } from "./source";

type Preview = typeof import("./importPreview").ImportPreview;

/** An import from the first press to the result. */
export interface Importing {
  readonly start: (source: ImportSource) => void;
  /** What is being read, and how much of it has been; `null` while nothing is. */
  readonly reading: Reading | null;
  /** Gives up what is being read. */
  readonly stop: () => void;
  /** What was read, and the page that shows it; `null` while there is none. */
  readonly opened: { readonly session: ImportSession; readonly Preview: Preview } | null;
  readonly close: () => void;
}

export interface Reading {
  readonly source: ImportSource;
  /** How much of it has been read, from 0 to 1; `null` when all has and its tables are being looked for. */
  readonly share: number | null;
}

/** What reads is fetched with the first import. */
const sessions = () => import(/* webpackChunkName: "import" */ "./openSession");
const previews = () => import(/* webpackChunkName: "import" */ "./importPreview");

/** Reads what someone brings, with progress and a way out, and keeps it open for the preview. */
export function useImport({ messages, run }: Pick<PageProps, "messages" | "run">): Importing {
  const [reading, setReading] = useState<Reading | null>(null);
  const [opened, setOpened] = useState<Importing["opened"]>(null);
  const stopping = useRef<AbortController | null>(null);
  const close = () => {
    opened?.session.close();
    setOpened(null);
  };
  const open = async (source: ImportSource, { signal }: AbortController) => {
    const [{ openSession }, { ImportPreview }] = await Promise.all([sessions(), previews()]);
    const progress = (share: number | null) => setReading({ source, share });
    setOpened({ session: await openSession(source, { signal, progress }), Preview: ImportPreview });
    return null;
  };
  const read = (source: ImportSource) => {
    stopping.current = new AbortController();
    setReading({ source, share: 0 });
    return open(source, stopping.current)
      .catch((error: unknown) => stopped(messages, source, error))
      .finally(() => setReading(null));
  };
  useEffect(() => () => stopping.current?.abort(), []);
  const start = (source: ImportSource) => void run(() => read(source));
  return { start, reading, stop: () => stopping.current?.abort(), opened, close };
}

/** To be told to stop is no refusal. */
function stopped(messages: Messages, source: ImportSource, error: unknown): Status {
  if (!(error instanceof PlanError) || error.code !== "cancelled") throw error;
  const text = t(messages, "import.stopped", { name: sourceTitle(messages, source) });
  return done({ text, worksheetNames: [] });
}
