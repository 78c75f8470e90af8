import { useState } from "preact/hooks";
import type { DistrictSheetsFound } from "../../excel/districts/districtReport";
import { t } from "../../i18n/t";
import type { PageProps } from "../page";
import { done } from "../status";

/** 删除生成的县区表, from the look to the answer. */
export interface Removal {
  /** Looks what would be deleted, and what would suffer from it. */
  readonly ask: () => void;
  /** Waits for an answer. */
  readonly found: DistrictSheetsFound | null;
  readonly confirm: () => void;
  readonly close: () => void;
}

const removing = () =>
  import(/* webpackChunkName: "writing", webpackPrefetch: true */ "../../excel/districts/deleteDistrictSheets");

/** Deletes the sheets that were made, after what that would mean was shown. */
export function useRemoval({ messages, run }: Pick<PageProps, "messages" | "run">): Removal {
  const [found, setFound] = useState<DistrictSheetsFound | null>(null);
  const close = () => setFound(null);
  const ask = () =>
    void run(async () => {
      const sheets = await (await removing()).findDistrictSheets();
      if (sheets.worksheetNames.length === 0) return said("districtsPage.nothingToRemove");
      setFound(sheets);
      return null;
    });
  const confirm = () =>
    void run(async () => {
      await (await removing()).deleteDistrictSheets();
      close();
      return said("districtsPage.removed", found?.worksheetNames.length);
    });
  const said = (key: "districtsPage.nothingToRemove" | "districtsPage.removed", count = 0) =>
    done({ text: t(messages, key, { count }), worksheetNames: [] });
  return { ask, found, confirm, close };
}
