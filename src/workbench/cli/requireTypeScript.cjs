// Lets the build and the benchmarks run the sources as they are: each file is transpiled when it is first required.
const { readFileSync } = require("node:fs");
const typescript = require("typescript");

const compilerOptions = {
  target: typescript.ScriptTarget.ES2019,
  module: typescript.ModuleKind.CommonJS,
  jsx: typescript.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
  esModuleInterop: true,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    const source = readFileSync(fileName, "utf8");
    module._compile(typescript.transpileModule(source, { compilerOptions, fileName }).outputText, fileName);
  };
}
require.extensions[".css"] = () => {};
