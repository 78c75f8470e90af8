/** What 目录, 完成情况表 and 责任状 say. */
export const districtWords = {} as const;
