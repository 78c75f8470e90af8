/** The names that our worksheets are born with, apart from all that stands in them: links need no more. */
export const sheetNames = {
  "actuals.name": "完成数-{indicator}",
  "city.name": "完成数-全市",
  "rules.name": "规则",
  "monitoring.name": "监测",
  "records.name": "导入记录",
  "directory.name": "目录",
  "pledge.name": "责任状-{district}",
} as const;
