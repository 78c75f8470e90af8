import { HostError } from "../../objects/hostError";
import { setSetting } from "../../objects/view";
import type { ClassTable, HostContext, HostObject } from "../hostObject";
import { textOf } from "./argument";

interface SettingState {
  readonly key: string;
}

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export const settings: ClassTable<null> = {
  type: "SettingCollection",
  items: (_, { workbook }) => [...workbook.settings.keys()].map(settingObject),
  methods: {
    add: (_, [key, value], { workbook }) => {
      setSetting(workbook, textOf(key, "key"), value ?? null, "addin");
      return settingObject(String(key));
    },
    getCount: (_, __, { workbook }) => workbook.settings.size,
    getItem: (_, [key], host) => settingObject(existing(textOf(key, "key"), host)),
    getItemOrNullObject: (_, [key], { workbook }) =>
      workbook.settings.has(String(key)) ? settingObject(String(key)) : null,
  },
};

/** Excel.Setting. */
export const setting: ClassTable<SettingState> = {
  type: "Setting",
  identify: ({ key }) => ({ _Id: key }),
  read: {
    key: ({ key }, host) => existing(key, host),
    value: ({ key }, host) => host.workbook.settings.get(existing(key, host)),
  },
  write: { value: ({ key }, value, { workbook }) => setSetting(workbook, key, value ?? null, "addin") },
  methods: { delete: ({ key }, _, host) => setSetting(host.workbook, existing(key, host), undefined, "addin") },
};

const settingObject = (key: string): HostObject => ({ type: "Setting", state: { key } });

function existing(key: string, { workbook }: HostContext): string {
  if (!workbook.settings.has(key)) throw new HostError("ItemNotFound", key);
  return key;
}
