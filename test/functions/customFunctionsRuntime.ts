import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createContext, runInContext } from "node:vm";

const nothing = () => undefined;

/** The little of a browser and of office.js that Microsoft's host file looks at while it loads. */
const prelude = `
  var window = globalThis, self = globalThis;
  var Type = Function;
  Type.registerNamespace = (name) => { globalThis[name] = globalThis[name] ?? {}; };
  Type.prototype.registerClass = () => {};
  var CustomFunctions = { _association: { mappings: {}, onchange() {}, associate() {} }, associate() {} };
`;

const browser = {
  addEventListener: nothing,
  removeEventListener: nothing,
  setTimeout: nothing,
  clearTimeout: nothing,
  console,
  navigator: { userAgent: "jest" },
  location: { href: "https://localhost/", origin: "https://localhost", search: "", hash: "" },
  document: {
    addEventListener: nothing,
    getElementById: () => null,
    createElement: () => ({}),
    readyState: "loading",
  },
  Microsoft: {
    Office: {
      WebExtension: {
        onReady: nothing,
        onReadyInternal: nothing,
        actions: { _association: { mappings: {}, onchange: nothing, associate: nothing }, associate: nothing },
      },
    },
  },
};

/** Makes Microsoft's own `CustomFunctions` global, with the Error and ErrorCode that a function finds in Excel. */
export function loadCustomFunctions(): void {
  const folder = dirname(require.resolve("@microsoft/office-js/package.json"));
  const context = createContext({ ...browser });
  runInContext(prelude, context);
  runInContext(readFileSync(join(folder, "dist/excel-web-16.00.js"), "utf8"), context);
  Object.assign(globalThis, { CustomFunctions: runInContext("CustomFunctions", context) });
}
