import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

const domGlobals = ["document", "window", "localStorage", "sessionStorage", "navigator", "fetch"];
const officeGlobals = ["Excel", "Office", "OfficeExtension"];

/** Which global names a room may not say, and who may. */
const rooms = [
  {
    room: "domain",
    banned: [...officeGlobals, "CustomFunctions", ...domGlobals],
    who: "domain is pure: excel speaks to Excel, taskpane to the page.",
  },
  { room: "i18n", banned: [...officeGlobals, "CustomFunctions", ...domGlobals], who: "i18n holds sentences only." },
  {
    room: "sheets",
    banned: [...officeGlobals, "CustomFunctions", ...domGlobals],
    who: "sheets only describes; src/excel writes.",
  },
  {
    room: "functions",
    banned: [...officeGlobals, ...domGlobals],
    who: "functions read a store in domain that src/excel fills.",
  },
  { room: "taskpane", banned: ["Excel", "OfficeExtension", "CustomFunctions"], who: "taskpane asks src/excel." },
  { room: "commands", banned: ["Excel", "OfficeExtension", "CustomFunctions"], who: "commands ask src/excel." },
  {
    room: "files",
    banned: [...officeGlobals, "CustomFunctions", ...domGlobals],
    who: "files runs in a worker; htmlTables.ts alone takes HTML apart, in the pane.",
  },
  { room: "xlsx", banned: [...officeGlobals, "CustomFunctions"], who: "xlsx writes files without Excel." },
];

const roomRules = rooms.map(({ room, banned, who }) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-globals": ["error", ...banned.map((name) => ({ name, message: who }))],
    "no-restricted-syntax": [
      "error",
      ...banned.map((name) => ({ selector: `TSQualifiedName[left.name="${name}"]`, message: who })),
    ],
  },
}));

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", name: "Error", package: "custom-functions-runtime" }] },
      ],
      "no-alert": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/functions/**/*.ts"], rules: { "@typescript-eslint/no-explicit-any": "off" } },
  {
    files: ["**/*.mjs", "**/*.cjs", "**/webpack.config.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        require: "readonly",
        module: "writable",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        fetch: "readonly",
        performance: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  ...roomRules,
  prettier,
);
