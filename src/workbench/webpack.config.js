const { readFileSync } = require("node:fs");
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const webpack = require("webpack");
require("./cli/requireTypeScript.cjs");
const { parseRequirementSets } = require("./protocol/requirementSets.ts");

const root = path.join(__dirname, "../..");
const cache = path.join(root, "node_modules/.cache");

/**
 * The page of the workbench, for people and machines without Excel. Nothing of it ships: it is built beside, not into, dist/.
 * @type {(env: Record<string, string>, argv: { mode?: string }) => import("webpack").Configuration}
 */
module.exports = (_env, argv = {}) => ({
  name: "workbench",
  mode: argv.mode ?? "production",
  context: root,
  entry: { workbench: "./src/workbench/page/main.ts" },
  output: {
    path: path.join(cache, "workbench"),
    filename: "[name].js",
    chunkFilename: "[id].js",
    publicPath: "/",
    clean: true,
  },
  devtool: false,
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, onlyCompileBundledFiles: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [
    new webpack.DefinePlugin({ REQUIREMENT_SETS: JSON.stringify(requirementSets()) }),
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    new HtmlPlugin({ filename: "index.html", template: "src/workbench/page/index.html", minify: false }),
  ],
  // Served on this machine only: shrinking the spreadsheet would take longer than it ever saves.
  optimization: { minimize: false },
  performance: { hints: false },
  cache: {
    type: "filesystem",
    name: `workbench-${argv.mode ?? "production"}`,
    cacheDirectory: path.join(cache, "webpack-workbench"),
  },
});

/** Which requirement set each member of Excel's API needs, read from Microsoft's type definitions by our own parser. */
function requirementSets() {
  return parseRequirementSets(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
}
