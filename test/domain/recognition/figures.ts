/** What 17 districts reported, made up by hand, each date's total beside it. 示例数据，非真实. */
export type Truth = Readonly<Record<string, number>>;

/** The figures of one indicator at one date. */
export interface TruthColumn {
  readonly indicatorId: string;
  /** The last day: `2019-06-30`. */
  readonly date: string;
  readonly figures: Truth;
  readonly total: number;
}

/** Every district's id with the plan's own name of it, in the order of the plan. */
export const districtNames: Readonly<Record<string, string>> = {
  ...{ lingchuan: "灵川县", quanzhou: "全州县", xingan: "兴安县", yongfu: "永福县", yangshuo: "阳朔县" },
  ...{ guanyang: "灌阳县", longsheng: "龙胜县", ziyuan: "资源县", pingle: "平乐县", lipu: "荔浦县" },
  ...{ gongcheng: "恭城县", lingui: "临桂区", xiangshan: "象山区", xiufeng: "秀峰区", diecai: "叠彩区" },
  ...{ qixing: "七星区", yanshan: "雁山区" },
};

/** The 17 ids, in the order of the plan. */
export const districtIds: readonly string[] = Object.keys(districtNames);

const stockRows: Readonly<Record<string, readonly number[]>> = {
  //          2015  2017  2018  6/2019  2019
  lingchuan: [55, 81, 97, 104, 112],
  quanzhou: [21, 33, 41, 47, 55],
  xingan: [44, 64, 79, 84, 91],
  yongfu: [46, 68, 80, 88, 99],
  yangshuo: [15, 20, 25, 28, 31],
  guanyang: [16, 22, 27, 30, 33],
  longsheng: [10, 14, 18, 20, 23],
  ziyuan: [16, 23, 31, 35, 41],
  pingle: [21, 30, 39, 44, 50],
  lipu: [49, 70, 83, 89, 96],
  gongcheng: [17, 23, 28, 31, 36],
  lingui: [129, 188, 228, 244, 263],
  xiangshan: [187, 270, 325, 347, 371],
  xiufeng: [101, 146, 173, 187, 202],
  diecai: [68, 98, 117, 125, 134],
  qixing: [1571, 2301, 3049, 3460, 3890],
  yanshan: [47, 66, 79, 85, 92],
};

const flowRows: Readonly<Record<string, readonly number[]>> = {
  //          2017  2018  6/2019  2019  1/2019  2/2019  3/2019 (counted from January)
  lingchuan: [151, 166, 84, 172, 12, 26, 41],
  quanzhou: [85, 91, 47, 97, 7, 15, 23],
  xingan: [149, 160, 86, 175, 13, 27, 42],
  yongfu: [158, 170, 90, 181, 14, 28, 44],
  yangshuo: [47, 54, 27, 57, 4, 9, 13],
  guanyang: [71, 78, 40, 83, 6, 13, 20],
  longsheng: [45, 52, 28, 58, 5, 9, 15],
  ziyuan: [52, 55, 29, 60, 3, 8, 14],
  pingle: [80, 86, 46, 95, 8, 14, 22],
  lipu: [120, 129, 67, 138, 11, 21, 33],
  gongcheng: [102, 111, 57, 118, 9, 18, 28],
  lingui: [301, 322, 169, 347, 26, 54, 83],
  xiangshan: [478, 511, 266, 540, 43, 86, 131],
  xiufeng: [316, 338, 177, 361, 28, 58, 87],
  diecai: [250, 269, 141, 288, 22, 45, 69],
  qixing: [2611, 2790, 1473, 2999, 231, 470, 728],
  yanshan: [149, 158, 83, 170, 12, 26, 40],
};

/** 有效发明专利拥有量, by its dates. */
export const stock = {
  2015: columnOf("inForce", "2015-12-31", 0, 2413),
  2017: columnOf("inForce", "2017-12-31", 1, 3517),
  2018: columnOf("inForce", "2018-12-31", 2, 4519),
  "2019-06": columnOf("inForce", "2019-06-30", 3, 5048),
  2019: columnOf("inForce", "2019-12-31", 4, 5619),
};

/** 发明专利受理量, by its dates; always counted from January. */
export const flow = {
  2017: columnOf("applications", "2017-12-31", 0, 5165),
  2018: columnOf("applications", "2018-12-31", 1, 5540),
  "2019-06": columnOf("applications", "2019-06-30", 2, 2910),
  2019: columnOf("applications", "2019-12-31", 3, 5939),
  "2019-01": columnOf("applications", "2019-01-31", 4, 454),
  "2019-02": columnOf("applications", "2019-02-28", 5, 927),
  "2019-03": columnOf("applications", "2019-03-31", 6, 1433),
};

/** 发明专利受理量 of a month alone, dated by its end. */
export const monthsAlone = [
  flow["2019-01"],
  alone(flow["2019-01"], flow["2019-02"], 473),
  alone(flow["2019-02"], flow["2019-03"], 506),
] as const;

/** The same as `column`, with the figures of the month alone. */
function alone(before: TruthColumn, column: TruthColumn, total: number): TruthColumn {
  const figures = districtIds.map((id) => [id, (column.figures[id] ?? NaN) - (before.figures[id] ?? NaN)]);
  return { ...column, figures: Object.fromEntries(figures) as Truth, total };
}

function columnOf(indicatorId: string, date: string, at: number, total: number): TruthColumn {
  const rows = indicatorId === "inForce" ? stockRows : flowRows;
  const figures = Object.entries(rows).map(([id, row]) => [id, row[at] ?? NaN] as const);
  return { indicatorId, date, figures: Object.fromEntries(figures), total };
}
