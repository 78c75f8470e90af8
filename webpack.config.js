const { existsSync, readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");

const developmentUrl = "https://localhost:3000";
// Excel takes two add-ins of one id for the same: a developer's copy must not replace the one that is deployed.
const developmentId = "6f2c1d0e-3a54-4b7e-9c1f-5d8a2e7b4c90";
const deployedId = "c84e7b15-92d6-4f03-a6b8-1e0d53f7294a";
const officeJsCdn = "https://appsforoffice.microsoft.com";
const officeJsFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const workbenchConfig = path.join(__dirname, "src/workbench/webpack.config.js");

/** Everything Excel may fetch beside office.js, on every platform. Copied as they are: Microsoft's licence. */
const officeJsFiles = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "excel-winrt-16.00.js",
  "o15apptofilemappingtable.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
  "en-us/office_strings.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
];

const functionFiles = readdirSync(path.join(__dirname, "src/functions"))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => path.join("src/functions", name));

/**
 * `--env base=https://host/path`: where dist/ will be served. `--env officejs=self`: bring office.js along.
 * @type {(env: Record<string, string>, argv: { mode?: string }) => Promise<import("webpack").Configuration[]>}
 */
module.exports = async (env = {}, argv = {}) => {
  const configs = [await addin(env, argv)];
  if (existsSync(workbenchConfig)) configs.push(require(workbenchConfig)(env, argv));
  return configs;
};

async function addin(env, argv) {
  const mode = argv.mode ?? "production";
  const isSelfHosted = officeJsChoice(env.officejs) === "self";
  return {
    name: "addin",
    mode,
    context: __dirname,
    entry: { main: "./src/main.ts" },
    output: { path: path.join(__dirname, "dist"), filename: "[name].js", publicPath: "auto", clean: true },
    devtool: mode === "production" ? false : "source-map",
    target: ["web", "es2019"],
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [typescriptRule, styleRule] },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: functionFiles }),
      new webpack.DefinePlugin({
        CUSTOM_FUNCTIONS_METADATA: webpack.DefinePlugin.runtimeValue(functionsMetadata, true),
      }),
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new HtmlPlugin(taskPanePage(isSelfHosted)),
      new CopyPlugin({ patterns: copied(baseUrl(env.base), isSelfHosted) }),
    ],
    devServer: env.WEBPACK_SERVE ? await devServer() : undefined,
    // webpack would rewrite the page's HTML by itself, attributes and all; the page is small and to be read as it is.
    experiments: { html: false },
    performance: { hints: false },
    optimization: { splitChunks: { cacheGroups: { readLibrary, writeLibrary } } },
  };
}

// Read by the worker, and by the pane where there are no workers; written by the pane: each of a name the bench finds.
const readLibrary = { test: /[\\/]node_modules[\\/](?:hucre|numfmt)[\\/]/, name: "readLibrary", chunks: "async" };
const writeLibrary = { test: /[\\/]node_modules[\\/]@cj-tech-master[\\/]/, name: "writeLibraryParts", chunks: "async" };

const typescriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "ts-loader",
  options: { onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
};

const styleRule = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] };

/** The pane lists the functions from what Excel is told about them: one truth, and no request at run time. */
function functionsMetadata() {
  return CustomFunctionsMetadataPlugin.generateResults[functionFiles].metadataJson;
}

function taskPanePage(isSelfHosted) {
  const officeJs = isSelfHosted ? "office/office.js" : `${officeJsCdn}/lib/1/hosted/office.js`;
  const scriptSources = isSelfHosted ? "'self'" : `'self' ${officeJsCdn}`;
  const policy = [
    "default-src 'self'",
    `script-src ${scriptSources}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    // office.js opens one frame of its own folder when the host page is plain http: the workbench.
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
  return {
    filename: "taskpane.html",
    template: "assets/taskpane.html",
    minify: false,
    templateParameters: { officeJs, policy },
  };
}

function copied(base, isSelfHosted) {
  const manifest = { from: "manifest.xml", to: "manifest.xml", transform: (xml) => withBase(String(xml), base) };
  const icons = { from: "assets/icons/*.png", to: "assets/[name][ext]" };
  // Their licences ask that their texts go with every copy, and the bundles hold one of each.
  const licences = Object.keys(require("./package.json").dependencies).map((name) => ({
    from: path.join(__dirname, "node_modules", name, "LICENSE"),
    to: `${name.split("/").pop()}.LICENSE.txt`,
  }));
  const officeJs = officeJsFiles.map((file) => ({ from: path.join(officeJsFolder, file), to: `office/${file}` }));
  // Minimised already; a second pass would break the licence's "as they are".
  return [
    manifest,
    icons,
    ...licences,
    ...(isSelfHosted ? officeJs.map((file) => ({ ...file, info: { minimized: true } })) : []),
  ];
}

function withBase(xml, base) {
  return base === developmentUrl ? xml : xml.split(developmentUrl).join(base).replace(developmentId, deployedId);
}

function baseUrl(given) {
  if (given === undefined) return developmentUrl;
  if (!/^https:\/\/[^\s"<>&?#]+$/.test(given)) {
    throw new Error(`--env base=${given}: Excel loads add-ins over https only; give an address like https://host/path`);
  }
  return given.replace(/\/+$/, "");
}

function officeJsChoice(given = "cdn") {
  if (given === "cdn" || given === "self") return given;
  throw new Error(`--env officejs=${given}: write cdn (Microsoft's, the default) or self (copied into dist/office)`);
}

/** Excel sideloads from https://localhost:3000 with the developer certificate of office-addin-dev-certs. */
async function devServer() {
  try {
    const { getHttpsServerOptions } = require("office-addin-dev-certs");
    return { port: 3000, server: { type: "https", options: await getHttpsServerOptions() }, hot: false };
  } catch (error) {
    throw new Error(
      "No developer certificate: run `npx office-addin-dev-certs install` once and accept it, then start again. " +
        `Without Excel, \`npm run workbench\` needs no certificate. (${error instanceof Error ? error.message : error})`,
    );
  }
}
