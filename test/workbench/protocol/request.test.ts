import { bytesOf } from "../../../src/workbench/protocol/request";

describe("bytesOf", () => {
  it.each([
    ["A1", 2],
    ["é", 2],
    ["县区", 6],
    ["𠀀", 4],
    ["", 0],
  ])("counts %p as %i bytes", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });
});
