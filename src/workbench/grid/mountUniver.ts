import {
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  mergeLocales,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { BaseFunction } from "@univerjs/preset-sheets-core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { defaultTheme } from "@univerjs/themes";
import { plainStyle } from "../objects/cell";
import { bareWorksheet } from "./bare";
import { unitId } from "./gridWords";
import { repairEngine } from "./engineRepairs";
import type { FunctionMetadata } from "./functions/metadata";
import { functionHelp } from "./functions/functionHelp";
import type { Picture } from "./picture";
import { styleForGrid } from "./style";
import { hiddenMenuEntries } from "./unsupported";
import "@univerjs/preset-sheets-core/lib/index.css";

export interface MountOptions {
  readonly container: HTMLElement;
  readonly functions: readonly [new (name: string) => BaseFunction, string][];
  readonly metadata: readonly FunctionMetadata[];
  readonly namespace: string;
}

/** The grid's own interface, and when it is on the screen and takes keys. */
export interface Mounted {
  readonly api: FUniver;
  readonly isRendered: Promise<void>;
}

/** Starts Univer with our functions inside the container, showing one bare sheet of the picture. */
export function mountUniver(options: MountOptions, picture: Picture): Mounted {
  repairEngine();
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN) },
    theme: defaultTheme,
    logLevel: LogLevel.ERROR,
  });
  for (const plugin of pluginsFor(options)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin as PluginCtor<Plugin>);
  }
  const api = FUniver.newAPI(univer);
  const isRendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });
  api.createWorkbook(bareWorkbook(picture));
  return { api, isRendered };
}

function pluginsFor({ container, functions, metadata, namespace }: MountOptions) {
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    ribbonType: "simple",
    disableAutoFocus: true,
    // Excel says nothing when a text looks like a number; its green corner is not what this product is about.
    disableTextFormatAlert: true,
    menu: hiddenMenuEntries,
    sheets: { disableForceStringAlert: true },
    formula: { function: functions as never, description: functionHelp(metadata, namespace) },
  });
  return plugins;
}

function bareWorkbook({ sheets }: Picture) {
  const [first] = sheets;
  if (!first) throw new Error("A workbook has a worksheet.");
  const { id, name, rowCount, columnCount } = first;
  return {
    id: unitId,
    name: unitId,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    defaultStyle: styleForGrid(plainStyle),
    sheetOrder: [id],
    sheets: { [id]: bareWorksheet({ id, name, rowCount, columnCount }) },
  };
}
