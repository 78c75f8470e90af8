/** The walls between the rooms: what each may import. One row per room, read by both rule sets below. */
const mayImport = {
  domain: { rooms: [], why: "domain outlives Office and is checked by hand: it imports nothing." },
  i18n: { rooms: [], why: "a translator opens one file: i18n imports nothing." },
  sheets: {
    rooms: ["domain", "i18n"],
    why: "a description can be printed, compared and tested; src/excel performs it.",
  },
  functions: {
    rooms: ["domain", "i18n"],
    why: "functions read figures from a store in domain that src/excel keeps filled.",
  },
  excel: {
    rooms: ["sheets", "domain"],
    why: "the shell writes descriptions; sentences belong to the doors (taskpane, commands).",
  },
  files: {
    rooms: ["domain"],
    why: "what people bring becomes cells and what they mean, in a worker: no page, no Excel, no sentences there.",
  },
  xlsx: { rooms: ["sheets"], why: "xlsx writes the same descriptions as src/excel, and nothing else." },
  taskpane: {
    rooms: ["domain", "i18n", "sheets", "excel", "xlsx", "files"],
    why: "the pane is a door: it chooses an action and shows its result.",
  },
  commands: {
    rooms: ["domain", "i18n", "sheets", "excel"],
    why: "the ribbon is a door: it chooses an action and shows its result.",
  },
};

const wall = ([room, { rooms, why }]) => ({
  name: `wall-${room}`,
  severity: "error",
  comment: why,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...rooms].map((name) => `^src/${name}/`) },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(mayImport).map(wall),
    {
      name: "wall-workbench",
      severity: "error",
      comment: "The workbench fakes the global Excel for people and tests; nothing that ships may know it.",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "wall-main",
      severity: "error",
      comment: "main.ts is the one entry: it wires the rooms, so no room imports it.",
      from: { path: "^src/", pathNot: "^src/main\\.ts$" },
      to: { path: "^src/main\\.ts$" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one file, or a third is missing.",
      from: {},
      to: { circular: true },
    },
    {
      name: "shipped-libraries",
      severity: "error",
      comment: "What ships is in dependencies and in README's table; tools are devDependencies.",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-orphan-plans",
      severity: "error",
      comment: "Only plans/index.ts lists the plans' files: pages and sheets ask it.",
      from: { path: "^src/", pathNot: "^src/domain/plans/index\\.ts$" },
      to: { path: "^src/domain/plans/", pathNot: "^src/domain/plans/index\\.ts$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
