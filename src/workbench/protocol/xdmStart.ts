import type { Host } from "./host";

/** What the page of the add-in must know of its host before the first message. */
export interface XdmStart {
  readonly conversationId: string;
  readonly appId: string;
  readonly hostPageUrl: string;
  /** `zh-CN`. */
  readonly locale: string;
}

// Shared runtime (1) with custom functions (2): without the second the functions' runtime never starts.
const SHARED_WITH_FUNCTIONS = 3;
const EXCEL_ON_THE_WEB = 16;

/** The `name` of the add-in's iframe, from which office.js learns who its host is. */
export function frameName({ conversationId, appId, hostPageUrl, locale }: XdmStart): string {
  const hostInfo = ["Excel", "Web", "16.00", locale, conversationId, "", "disableLogging", SHARED_WITH_FUNCTIONS].join(
    "$",
  );
  const xdmInfo = [conversationId, appId, hostPageUrl].join("|");
  return JSON.stringify({
    baseFrameName: `addin-${conversationId}`,
    hostInfo,
    xdmInfo,
    serializerVersion: 1,
    flights: "[]",
  });
}

/** The answer to office.js's first question. */
export function appContext({ context }: Host, start: XdmStart): object {
  const { profile, workbook } = context;
  return {
    _id: start.appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: start.locale,
    _dataLocale: start.locale,
    _docUrl: `${new URL(start.hostPageUrl).origin}/工作簿1.xlsx`,
    _clientMode: 1,
    _settings: settingsPairs(workbook.settings),
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: start.conversationId,
    _appInstanceId: start.conversationId,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(profile.sets),
    _hostFullVersion: profile.hostVersion,
    _addinName: "专利目标",
    _initialDisplayMode: 2,
    _appDomains: [],
    _featureGates: {},
  };
}

/** Settings as `[name, JSON]`. */
export function settingsPairs(settings: ReadonlyMap<string, unknown>): [string, string][] {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}
