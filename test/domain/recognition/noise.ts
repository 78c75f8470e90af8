import type { SourceSheet } from "../../../src/domain/recognition/sourceSheet";
import { blanks, footnotes, numberings, prefixes } from "../acceptedNoise";
import { column as storedColumn, table as storedTable } from "../enteredFigures";
import { guilinSpellings } from "../guilinSpellings";
import {
  Clash,
  cleanFlow,
  cleanStock,
  figures,
  insertedRow,
  inTurn,
  onTable,
  plainColumn,
  plainRow,
  takes,
  uses,
  type Alteration,
  type Book,
  type Cell,
  type Column,
  type Draft,
  type Override,
  type Row,
} from "./draft";
import { columns, figureAt, insertAfter, name, rows, title } from "./edits";
import { districtIds, type TruthColumn } from "./figures";
import type { Random } from "./randomness";

/** One way in which real tables are not clean. Figures keep their truth, whatever is written. */
export type Noise = (random: Random) => Alteration;

/** By name, so that a failure says which were at work. */
export const noises: Readonly<Record<string, Noise>> = {
  spelledNames,
  spelledNumbers,
  doubtfulNumbers,
  spelledHeads,
  besideColumns,
  yearGroups,
  indicatorsSideBySide,
  bareMonths,
  monthsAloneInHead,
  titles,
  targetsTitle,
  strangeUnits,
  strangeTotals,
  extraTotals,
  districtAgain,
  namelessRow,
  blankRows,
  headAgain,
  shuffledRows,
  shuffledColumns,
  layouts,
  edges,
  hiddenParts,
  notesBelow,
  unitText,
  textOnly,
  secondTable,
  sheetNames,
  stored,
  strayCells,
  officialTargets,
};

/** Figures nobody made up: 17 for each date, mostly growing. */
export function randomFigures(random: Random): Alteration {
  return onTable((draft) => {
    let before = randomTruth(random, draft.columns[0]?.truth ?? null, null);
    const made = draft.columns.map((column, i) => {
      if (i > 0) before = randomTruth(random, column.truth, before);
      return { ...column, truth: before };
    });
    return { ...draft, columns: made };
  });
}

function randomTruth(random: Random, like: TruthColumn | null, before: TruthColumn | null): TruthColumn {
  if (!like) throw new Error("a column without figures");
  const level = () =>
    random.oneOf([random.below(12), 10 + random.below(90), 100 + random.below(900), random.below(9000)]);
  const grown = (figure: number) =>
    Math.round(figure * (random.chance(0.05) ? 0.2 + random.below(30) / 10 : 1 + random.below(40) / 100));
  const made = districtIds.map((id) => [id, before ? grown(before.figures[id] ?? 0) : level()] as const);
  const total = made.reduce((sum, [, figure]) => sum + figure, 0);
  return { ...like, figures: Object.fromEntries(made), total };
}

/** By the first column of figures; a table without any has no words of its own to lose. */
function isStock(draft: Draft | undefined): boolean {
  return draft?.columns.find(({ truth }) => truth)?.truth?.indicatorId === "inForce";
}

/** Alterations of which each is left out where it cannot be made. */
function eachIfPossible(...alterations: readonly Alteration[]): Alteration {
  return (book) =>
    alterations.reduce((made, alter) => {
      try {
        return alter(made);
      } catch (error) {
        if (error instanceof Clash) return made;
        throw error;
      }
    }, book);
}

function spelledNames(random: Random): Alteration {
  return eachIfPossible(...districtIds.map((id) => name(id, spelledName(random, id))));
}

function spelledName(random: Random, id: string): Cell {
  const spelling = guilinSpellings[id];
  if (!spelling) throw new Error(`no spellings of ${id}`);
  if (random.chance(0.1)) return random.oneOf([...spelling.codes, ...spelling.codes.map(Number), spelling.pinyin]);
  const text = random.oneOf(prefixes) + random.oneOf(spelling.names);
  const numbering = random.chance(0.2) ? random.oneOf(numberings) : "";
  const footnote = random.chance(0.2) ? random.oneOf(footnotes) : "";
  return [...`${numbering}${text}${footnote}`]
    .map((each) => each + (random.chance(0.2) ? random.oneOf(blanks) : ""))
    .join("");
}

function someCells(random: Random, count: number, override: (figure: number) => Omit<Override, "remark">): Alteration {
  const keys = random.some(districtIds, count).map((id) => `${id}/${random.below(4)}`);
  return eachIfPossible(
    ...keys.map((key) =>
      inTurn(
        takes(key),
        uses("columns"),
        onTable((draft) => {
          const written = { remark: "", ...override(figureAt(draft, key)) };
          return { ...draft, cells: new Map([...draft.cells, [key, written]]) };
        }),
      ),
    ),
  );
}

function spelledNumbers(random: Random): Alteration {
  const ways: readonly ((n: number) => Cell)[] = [
    String,
    (n) => `${n} `,
    (n) => ` ${n}\u3000`,
    (n) => `'${n}`,
    (n) => `${n}件`,
    (n) => `${n}.0`,
    (n) => n.toLocaleString("en-US"),
    (n) => n.toLocaleString("en-US").replace(/,/g, "，"),
    wide,
    (n) => ({ value: n, text: n.toLocaleString("en-US"), format: "#,##0" }),
    (n) => ({ value: n, text: "####", format: "General" }),
    (n) => ({ value: n, text: `${n}件`, format: '0"件"' }),
  ];
  return inTurn(
    takes("types"),
    someCells(random, 9, (n) => ({ ...plainOverride, cell: random.oneOf(ways)(n) })),
  );
}

const plainOverride = { as: "figure", isPreliminary: false, says: null, isInSum: true } as const;

/** Nothing of this is a figure before someone has looked at it. */
function doubtfulNumbers(random: Random): Alteration {
  const ways: readonly ((n: number) => Cell)[] = [
    ...["", "-", "—", "--", "…", "/", "无", "暂缺", "N/A", "***", "#N/A", "#REF!", "#####"].map((text) => () => text),
    ...[
      (n: number) => n + 0.5,
      (n: number) => `${n}.5`,
      (n: number) => -1 - n,
      (n: number) => `(${n})`,
      (n: number) => `△${n}`,
    ],
    ...[
      (n: number) => `约${n}`,
      (n: number) => `${n}+`,
      (n: number) => `≥${n}`,
      (n: number) => `${n}余`,
      (n: number) => `近${n}`,
    ],
    ...[
      (n: number) => `${n}*`,
      (n: number) => `${n}①`,
      (n: number) => `${n}/${n + 9}`,
      (n: number) => `${n}（${n + 3}）`,
    ],
    ...[
      (n: number) => `${n + 9}/${n}`,
      (n: number) => `${n}→${n + 1}`,
      (n: number) => `${n}、${n + 1}`,
      (n: number) => `${n}-${n + 2}`,
    ],
    ...[(n: number) => `${n}l`, (n: number) => `O${n}`, (n: number) => `1,${String(n % 100).padStart(2, "0")}`],
    ...[
      (n: number) => `${(n / 10000).toFixed(2)}万件`,
      () => "24.80%",
      () => "已报",
      () => "3-5",
      () => true,
      () => 1e15,
    ],
    ...[
      () => ({ value: 43529, text: "3月5日", format: 'm"月"d"日"' }),
      () => ({ value: 0.3, text: "30%", format: "0%" }),
    ],
    ...[
      (n: number) => `${n}（含高新区）`,
      (n: number) => `同比${n}`,
      (n: number) => `第${n}`,
      (n: number) => `${n}千`,
      () => "1.2E+03",
    ],
  ];
  return someCells(random, 6, (n) => ({ ...plainOverride, as: "open", cell: random.oneOf(ways)(n) }));
}

const yearSpellings: readonly ((year: number) => Cell)[] = [
  (year) => year,
  String,
  (year) => `${year}年度`,
  (year) => `’${year % 100}`,
  (year) => `'${year % 100}年`,
  (year) => `${[...String(year)].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join("")}年`,
  wide,
  (year) => `${year}年末`,
  (year) => `${year}\n年`,
  (year) => `${year}年1-12月`,
  (year) => `截至${year}年12月31日`,
  (year) => ({ value: serialOfNewYearsEve(year), text: `${year}/12/31`, format: "yyyy/m/d" }),
  (year) => `${year}年12月底`,
];

/** 43830 is 31 December 2019. */
function serialOfNewYearsEve(year: number): number {
  return 43830 + [-1096, -731, -365, 0, 366][year - 2016]!;
}

function spelledHeads(random: Random): Alteration {
  return inTurn(
    takes("heads", "types"),
    onTable((draft) => ({
      ...draft,
      columns: draft.columns.map((column) =>
        isWholeYear(column) ? { ...column, head: [spelledYear(random, column)] } : column,
      ),
    })),
  );
}

function isWholeYear({ head, truth }: Column): boolean {
  return head.length === 1 && truth !== null && /^\d{4}年$/.test(String(head[0]));
}

function spelledYear(random: Random, { truth }: Column): Cell {
  return random.oneOf(yearSpellings)(Number(truth?.date.slice(0, 4)));
}

/** What stands beside actuals in real tables: never ours, unless someone says so. */
function besideColumns(random: Random): Alteration {
  const number = () => random.below(400);
  const ratio = () => random.oneOf<Cell>([random.below(130) / 100, `${random.below(1200) / 10}%`, 0.9, 97.5]);
  const text = () => random.oneOf(["", "达标", "落后", "初步", "含高新区12件", "2019年补报3件"]);
  const kinds: readonly (readonly [head: string, cell: () => Cell])[] = [
    ...(["2019年目标", "目标", "目标任务", "年度目标数", "计划数", "任务数", "2020年目标值"] as const).map(
      (head) => [head, number] as const,
    ),
    ...(
      [
        "完成率",
        "完成率(%)",
        "完成比例",
        "占比",
        "占全市比重",
        "同比",
        "同比增长",
        "环比",
        "增长率（%）",
        "增幅",
      ] as const
    ).map((head) => [head, ratio] as const),
    ...(
      [
        "排名",
        "位次",
        "序号",
        "差额",
        "缺口",
        "增量",
        "净增",
        "同比增加",
        "环比增加数",
        "去年同期",
        "上年同期",
        "上年",
      ] as const
    ).map((head) => [head, number] as const),
    ...(["备注", "状态", "说明", "责任单位"] as const).map((head) => [head, text] as const),
    ...(
      [
        "实用新型",
        "外观设计",
        "PCT",
        "发明专利授权量",
        "2018年授权量",
        "企业数",
        "高校",
        "每万人口发明专利拥有量",
      ] as const
    ).map((head) => [head, number] as const),
    ...(["当月", "本月", "1-3月增加", "合计", "小计", "五年累计", "预计2019年", "2019年预计数", "上年末"] as const).map(
      (head) => [head, number] as const,
    ),
  ];
  const added = random.some(kinds, 1 + random.below(4)).map(([head, cell], i): Column => {
    const cells = new Map<string, Cell>();
    const beside = ({ key }: Row) => cells.get(key) ?? (cells.set(key, cell()), cells.get(key) ?? "");
    return { ...plainColumn, key: `beside ${i}`, head: [head], beside };
  });
  const lefts = random.chance(0.3) ? added.slice(0, 1) : [];
  const rights = added.slice(lefts.length);
  return inTurn(
    takes("beside columns"),
    uses("layout", "months"),
    onTable((draft) => ({
      ...draft,
      lefts: [...draft.lefts, ...lefts],
      columns: random.chance(0.5) ? [...draft.columns, ...rights] : interleaved(random, draft.columns, rights),
    })),
  );
}

function interleaved(random: Random, own: readonly Column[], added: readonly Column[]): readonly Column[] {
  return added.reduce((all, column) => {
    const at = random.below(all.length + 1);
    return [...all.slice(0, at), column, ...all.slice(at)];
  }, own);
}

/** Over 目标, 完成数 and 完成率 the merged year. */
function yearGroups(random: Random): Alteration {
  const actualWord = random.oneOf(["完成数", "实际完成", "完成", "实绩", "实际"]);
  const targetWord = random.oneOf(["目标", "目标数", "任务数", "计划"]);
  return inTurn(
    takes("heads", "layout"),
    onTable((draft) => ({
      ...draft,
      columns: draft.columns.flatMap((column): Column[] => {
        const year = column.head[0] ?? "";
        const beside = (word: string, cell: () => Cell): Column => ({
          ...plainColumn,
          key: `${column.key} ${word}`,
          head: [year, word],
          beside: cell,
        });
        const both = [beside(targetWord, () => 20 + random.below(300)), { ...column, head: [year, actualWord] }];
        return [...random.shuffled(both), beside("完成率", () => `${random.below(1300) / 10}%`)];
      }),
    })),
  );
}

function indicatorsSideBySide(random: Random): Alteration {
  const isUnder = random.chance(0.5);
  return (book) => {
    const hasStock = isStock(book.drafts[0]);
    const other = hasStock ? cleanFlow : cleanStock;
    const words = hasStock ? ["有效发明专利拥有量", "发明专利受理量"] : ["发明专利受理量", "有效发明专利拥有量"];
    const under = (column: Column, word = "", key = column.key): Column => ({
      ...column,
      key,
      head: isUnder ? [word, ...column.head] : [`${String(column.head[0])}${word}`],
    });
    return inTurn(
      takes("heads", "layout", "arrangement"),
      title(["桂林市各县区发明专利情况表"]),
      onTable((draft) => ({
        ...draft,
        columns: [
          ...draft.columns.map((column) => under(column, words[0])),
          ...other.columns.map((column) =>
            under({ ...column, truth: randomTruth(random, column.truth, null) }, words[1], `other ${column.key}`),
          ),
        ],
      })),
    )(book);
  };
}

const monthEnds = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Months of 2019 counted from January, and each alone. */
function monthly(
  random: Random,
  indicatorId: string,
): readonly { readonly counted: TruthColumn; readonly alone: TruthColumn }[] {
  const months = 2 + random.below(5);
  const alone = Array.from({ length: months }, (_, i) => {
    const date = `2019-${String(i + 1).padStart(2, "0")}-${monthEnds[i]}`;
    return randomTruth(random, { indicatorId, date, figures: {}, total: 0 }, null);
  });
  return alone.map((month, i) => ({ counted: alone.slice(0, i + 1).reduce(plus), alone: month }));
}

function plus(one: TruthColumn, other: TruthColumn): TruthColumn {
  const figuresOf = districtIds.map((id) => [id, (one.figures[id] ?? 0) + (other.figures[id] ?? 0)] as const);
  return { ...other, figures: Object.fromEntries(figuresOf), total: one.total + other.total };
}

/** Heads that say only 1月, 2月: what the cells hold is not known, so no figure may come of it. */
function bareMonths(random: Random): Alteration {
  const isAlone = random.chance(0.5);
  const table = monthTable(
    random,
    (month) => random.oneOf([`${month}月`, `2019年${month}月`, `${month}月份`]),
    isAlone,
  );
  const open = (draft: Draft): Draft => ({
    ...draft,
    columns: draft.columns.map((column) => ({ ...column, isOpen: true })),
  });
  return inTurn(table, onTable(open));
}

/** Heads that say it: 当月 alone, 累计 counted. */
function monthsAloneInHead(random: Random): Alteration {
  const isAlone = random.chance(0.5);
  const words = isAlone ? ["当月", "本月"] : ["累计", "末"];
  return monthTable(random, (month) => `2019年${month}月${random.oneOf(words)}`, isAlone);
}

function monthTable(random: Random, head: (month: number) => string, isAlone: boolean): Alteration {
  const made = monthly(random, "applications").map(({ counted, alone }, i): Column => {
    const column = figures(String(i), head(i + 1), counted);
    if (!isAlone) return column;
    return { ...column, beside: ({ districtId }) => (districtId ? alone.figures[districtId] : alone.total) ?? "" };
  });
  const shown = random.chance(0.3) ? made.slice(1) : made;
  return inTurn(
    takes("layout", "months", "types"),
    title(["2019年桂林市各县区发明专利受理量完成情况表"]),
    columns(() => (random.chance(0.3) ? random.shuffled(shown) : shown)),
  );
}

function titles(random: Random): Alteration {
  return (book) => {
    const word = isStock(book.drafts[0]) ? "有效发明专利拥有量" : "发明专利受理量";
    const lines = random.oneOf<readonly (readonly string[])[]>([
      [["附件1"], [`桂林市各县区${word}`, "情况表"]],
      [[`关于2019年全市${word}目标任务完成情况的通报`], ["（截至2019年12月31日）"]],
      [[[...word].join(" ")]],
      [],
      [["各县区完成情况"]],
      [[`桂林市${word}统计表`], ["填报单位：市知识产权局", "填报日期：2020年1月5日"], [""]],
    ]);
    return title(...lines)(book);
  };
}

/** The plan's own kind of table: no column of it is an actual. */
function targetsTitle(random: Random): Alteration {
  const text = random.oneOf([
    "“十三五”期间全市各县区发明专利受理量目标任务分解表",
    "各县区有效发明专利拥有量年度计划表",
    "发明专利受理量目标分解",
  ]);
  return inTurn(
    takes("columns", "heads", "months"),
    title([text]),
    onTable((draft) => ({
      ...draft,
      columns: draft.columns.map((column) => {
        const { truth } = column;
        const beside = ({ districtId }: Row) => (districtId ? truth?.figures[districtId] : truth?.total) ?? "";
        return { ...column, truth: null, beside: column.beside ?? beside };
      }),
    })),
  );
}

/** A row whose numbers belong to no district, somewhere. */
function stray(random: Random, key: string, text: Cell, kind: Row["kind"] = "other"): Alteration {
  const added: Row = { ...plainRow, key, name: text, kind, stated: 8 + random.below(500) };
  return (book) => insertAfter(random.oneOf(book.drafts[0]?.rows ?? []).key, added)(book);
}

function strangeUnits(random: Random): Alteration {
  const names = [
    "高新区",
    "桂林高新区",
    "经开区",
    "市本级",
    "市辖区",
    "其他",
    "其 他",
    "不详",
    "驻桂高校",
    "其中：高新区",
    "七星关区",
    "临桂新区",
  ];
  const more = [
    "迭彩区",
    "灵山县",
    "自然资源局",
    "450301",
    "象山县（宁波）",
    "荔浦、平乐",
    "其中",
    "中央驻桂单位",
    "七星区其中：高校",
  ];
  const chosen = random.some([...names, ...more], 1 + random.below(3));
  return inTurn(
    takes("strange units"),
    uses("open rows"),
    ...chosen.map((text, i) => stray(random, `unit ${i}`, text)),
  );
}

function extraTotals(random: Random): Alteration {
  const names = [
    "小计",
    "县小计",
    "城区小计",
    "全市",
    "合计",
    "总计",
    "桂林市",
    "六城区合计",
    "十一县合计",
    "平均",
    "全市平均",
    "全区",
    "广西",
    "Total",
  ];
  const chosen = random.some(names, 1 + random.below(3));
  return inTurn(
    takes("extra totals"),
    uses("open rows"),
    ...chosen.map((text, i) => stray(random, `extra total ${i}`, text, "subtotal")),
  );
}

function strangeTotals(random: Random): Alteration {
  const change = (row: Row): readonly Row[] =>
    row.key !== "total"
      ? [row]
      : random.chance(0.3)
        ? []
        : [{ ...row, name: random.oneOf(["全市", "总 计", "桂林市", "合　计"]), ...statedBy(random) }];
  return inTurn(
    takes("total", "order"),
    onTable((draft) => {
      const changed = draft.rows.flatMap(change);
      return { ...draft, rows: random.chance(0.5) ? [...changed.slice(-1), ...changed.slice(0, -1)] : changed };
    }),
  );
}

function statedBy(random: Random): Partial<Row> {
  return random.chance(0.3) ? { stated: random.below(9000) } : {};
}

/** A district's second row with other numbers: which one counts, nobody knows. */
function districtAgain(random: Random): Alteration {
  const id = random.oneOf(districtIds);
  return inTurn(
    takes(id),
    uses("open rows"),
    stray(random, `${id} again`, random.oneOf(guilinSpellings[id]?.names ?? [""])),
    onTable((draft) => withoutTruth(draft, id)),
  );
}

/** Of this district nothing may be imported. */
function withoutTruth(draft: Draft, id: string): Draft {
  return { ...draft, rows: draft.rows.map((row) => (row.key === id ? { ...row, districtId: null, stated: 7 } : row)) };
}

/** Numbers in a row that has no name: a total without its word, or a remainder. */
function namelessRow(random: Random): Alteration {
  return inTurn(takes("nameless"), uses("open rows"), stray(random, "nameless", ""));
}

function blankRows(random: Random): Alteration {
  const after = random.some(districtIds, 3);
  return inTurn(
    takes("blanks"),
    uses("rows"),
    ...after.map((id, i) => insertAfter(id, insertedRow(`blank ${i}`, "blank"))),
  );
}

function headAgain(random: Random): Alteration {
  return inTurn(
    takes("page breaks"),
    uses("rows", "layout"),
    insertAfter(random.oneOf(districtIds), insertedRow("again", "head")),
  );
}

function shuffledRows(random: Random): Alteration {
  return inTurn(
    takes("order"),
    rows((all) => random.shuffled(all)),
  );
}

function shuffledColumns(random: Random): Alteration {
  return inTurn(
    takes("columns' order"),
    onTable((draft) => ({ ...draft, columns: random.shuffled(draft.columns) })),
  );
}

function layouts(random: Random): Alteration {
  const layout = random.oneOf(["across", "long"] as const);
  return inTurn(
    takes("layout"),
    onTable((draft) => ({ ...draft, layout })),
  );
}

function edges(random: Random): Alteration {
  return inTurn(
    takes("edges", "arrangement"),
    onTable((draft) => ({ ...draft, leadingColumns: random.below(3), hasGaps: random.chance(0.3) })),
  );
}

function hiddenParts(random: Random): Alteration {
  return inTurn(
    takes("hidden"),
    onTable((draft) => ({ ...draft, hidden: [random.oneOf(districtIds), String(random.below(3))] })),
  );
}

function notesBelow(random: Random): Alteration {
  const lines = [
    "注：标*为初步数。",
    "数据来源：国家知识产权局",
    "截至2019年6月30日",
    "2.七星区含高新区130件",
    "制表：张三　审核：李四",
    "七星区",
    "",
    "2020",
  ];
  return inTurn(
    takes("below"),
    onTable((draft) => ({ ...draft, below: random.some(lines, 1 + random.below(4)) })),
  );
}

function unitText(random: Random): Alteration {
  const text = random.oneOf(["单位：件", " 单位: 件  ", "（单位：件、%）", "计量单位：件", "单位：万件"]);
  return inTurn(
    takes("unit", ...(text === "单位：万件" ? ["columns", "heads", "months"] : [])),
    onTable((draft) => ({ ...draft, unit: { text, isBelow: random.chance(0.5) } })),
    // in 万件 a whole number is ten thousand times as much: these tables have no truth that could be read
    text === "单位：万件"
      ? onTable((draft) => ({ ...draft, columns: draft.columns.map(tenThousandfold) }))
      : (book: Book) => book,
  );
}

function tenThousandfold(column: Column): Column {
  const { truth } = column;
  const beside = ({ districtId }: Row) => (districtId ? truth?.figures[districtId] : truth?.total) ?? "";
  return truth ? { ...column, truth: null, beside: column.beside ?? beside } : column;
}

function textOnly(): Alteration {
  return inTurn(
    takes("types"),
    onTable((draft) => ({ ...draft, isText: true })),
  );
}

function secondTable(random: Random): Alteration {
  return (book) => {
    const other = isStock(book.drafts[0]) ? cleanFlow : cleanStock;
    const made = {
      ...other,
      columns: other.columns.map((column) => ({ ...column, truth: randomTruth(random, column.truth, null) })),
    };
    return inTurn(takes("arrangement", "layout", "types", "edges"), (altered: Book) => ({
      ...altered,
      arrangement: random.oneOf(["sheets", "beside", "below"] as const),
      drafts: [...altered.drafts, made],
      sheetNames: [...altered.sheetNames, "Sheet2"],
    }))(book);
  };
}

/** What a sheet's name says of the indicator is true; the dates in names may be anything. */
function sheetNames(random: Random): Alteration {
  const texts = ["2018年", "2019年6月", "汇总", "目标", "1月", "Sheet3", "七星区", "初步数"];
  const word = ({ drafts }: Book, at: number) => (isStock(drafts[at]) ? "有效发明专利拥有量" : "发明专利受理量");
  return inTurn(takes("sheet names"), (book) => ({
    ...book,
    sheetNames: book.sheetNames.map((_, i) => random.oneOf([...texts, word(book, i)])),
    fileName: random.oneOf(["", "2019年专利统计", "桂林市各县区（2018年度）", "导出(1)"]),
  }));
}

/** What the workbook holds already, right or wrong. */
function stored(random: Random): Alteration {
  const entries = () =>
    Object.fromEntries(districtIds.map((id) => [id, random.chance(0.8) ? random.below(4000) : null]));
  return inTurn(takes("stored"), (book) => ({
    ...book,
    stored: [
      storedTable(
        "inForce",
        storedColumn("2015", entries()),
        storedColumn("2018", entries()),
        storedColumn("2019", entries()),
      ),
      storedTable("applications", storedColumn("2017", entries()), storedColumn("2019-03-31", entries())),
    ],
  }));
}

/** Cells of something else on a sheet of its own: no table of districts. */
function strayCells(random: Random): Alteration {
  const texts = ["联系人", "七星区", "2019年", "13807730000", "合计", "", "受理量", "1"];
  const values = Array.from({ length: 3 + random.below(4) }, () =>
    Array.from({ length: 3 }, () =>
      random.chance(0.3) ? random.below(100) : random.oneOf(texts.filter((text) => text !== "七星区")),
    ),
  );
  const sheet: SourceSheet = { name: "其他", row: random.below(9), column: random.below(9), values };
  return inTurn(takes("stray"), (book) => ({ ...book, more: [...book.more, sheet] }));
}

/** The plan's own targets on a sheet beside: never taken for what was reached. */
function officialTargets(random: Random): Alteration {
  const lines: Cell[][] = districtIds.map((id) => [
    guilinSpellings[id]?.names[0] ?? "",
    ...Array.from({ length: 5 }, () => random.below(400)),
  ]);
  const head = ["县区", "2016年", "2017年", "2018年", "2019年", "2020年"];
  const titleText = random.oneOf(["附件1　有效发明专利拥有量目标任务分解表", "发明专利受理量目标任务分解表"]);
  const values = [[titleText, "", "", "", "", ""], head, ...lines] as SourceSheet["values"];
  return inTurn(takes("official"), (book) => ({
    ...book,
    more: [...book.more, { name: "目标", row: 0, column: 0, values }],
  }));
}

function wide(figure: number): string {
  return String(figure).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
