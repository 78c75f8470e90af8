import type { Validation } from "../../objects/validation";

/** The refusal of something typed that the cell's validation does not allow, in the words of whoever set it. */
export class EntryRefusal extends Error {
  constructor({ title, message }: Validation["errorAlert"]) {
    // Excel's own sentence where none was given.
    const sentence = message === "" ? "此值与此单元格定义的数据验证限制不匹配。" : message;
    super(title === "" ? sentence : `${title}：${sentence}`);
    this.name = "EntryRefusal";
  }
}
