import { execFileSync } from "node:child_process";
import { join } from "node:path";

const read = `
  const { OfficeAddinManifest } = require("office-addin-manifest");
  OfficeAddinManifest.readManifestFile("manifest.xml").then((info) => console.log(JSON.stringify(info)));
`;

describe("manifest.xml", () => {
  it("is read by Microsoft's own parser as what it means to be", () => {
    const printed = execFileSync(process.execPath, ["-e", read], { cwd: join(__dirname, "../.."), encoding: "utf8" });
    const info = JSON.parse(printed);
    expect(info).toMatchObject({
      displayName: "专利目标",
      defaultLocale: "zh-CN",
      officeAppType: "TaskPaneApp",
      version: "0.1.0.0",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});
