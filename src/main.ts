import "./main.css";
import { showPane } from "./taskpane/pane";
import { zhCN } from "./i18n/zhCN";
void Office.onReady(() => {
  const root = document.getElementById("root");
  if (root) showPane(root, { messages: zhCN, functions: [] });
});
