import { EntryRefusal } from "../grid/entries/entryRefusal";
import { HostError, type HostErrorCode } from "../objects/hostError";

const sentences: Readonly<Record<HostErrorCode, string>> = {
  AccessDenied: "工作表受保护，不能改这里。",
  ApiNotFound: "试用台不支持这个操作。",
  GeneralException: "操作没有成功。",
  InsertDeleteConflict: "这样会移动表格里的单元格，不能执行。",
  InvalidArgument: "输入的内容 Excel 不接受。",
  InvalidOperation: "工作簿里至少要留一张可见的工作表。",
  InvalidOperationInCellEditMode: "正在编辑单元格，请先按 Enter 或 Esc 结束编辑。",
  InvalidSelection: "选中的不是一整块单元格",
  InvalidReference: "引用的单元格不存在。",
  ItemAlreadyExists: "已有同名的工作表。",
  ItemNotFound: "找不到要操作的工作表或单元格。",
  NonBlankCellOffSheet: "这样会把有内容的单元格推出工作表，不能执行。",
  NotImplemented: "试用台不支持这个操作。",
  OperationCellsExceedLimit: "一次操作的单元格太多。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容太多。",
  ResponsePayloadSizeLimitExceeded: "一次读取的内容太多。",
};

const notEmulated: Readonly<Record<string, string>> = {
  "a reference to a spill, like A1#": "引用溢出区域，如 A1#；请改用区域地址，如 A1:A17",
  "links to pages and files": "打开网页和文件的链接",
  "formatting whole rows or columns": "设置整行或整列的格式；请先选定要用的单元格",
};

/** Why something did not happen, as a Chinese sentence for the user. */
export function refusalSentence(reason: unknown): string {
  if (reason instanceof EntryRefusal) return reason.message;
  if (!(reason instanceof HostError)) return unsupported(reason instanceof Error ? reason.message : String(reason));
  const { code, detail } = reason;
  const what = notEmulated[detail];
  if (code === "ApiNotFound" && what !== undefined) return unsupported(what);
  return code === "InvalidArgument" ? argumentSentence(detail) : sentences[code];
}

const unsupported = (what: string): string => `试用台不支持这个操作（${what}）。`;

function argumentSentence(detail: string): string {
  const [, formula] = /^no formula: (.*)$/s.exec(detail) ?? [];
  if (formula !== undefined) return `公式没有录入：${formula} 不完整，请检查括号、引号和结尾。`;
  const [, name] = /^sheet name: (.*)$/s.exec(detail) ?? [];
  if (name !== undefined)
    return `工作表名称不能是“${name}”：要 1—31 个字，不含 : \\ / ? * [ ]，首尾不是单引号，也不是 History。`;
  return detail === "too long" ? "内容太长：公式最多 8192 个字符，文字最多 32767 个。" : sentences.InvalidArgument;
}
