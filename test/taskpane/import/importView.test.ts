import type { ActualsTable } from "../../../src/domain/actuals";
import { changesView, figureCounts } from "../../../src/taskpane/import/importView";
import { change, figure, halfYear, june2019, nothing } from "./handMade";

const held = (value: number | null) => ({ value, isInvalid: false, isPreliminary: false, remark: "" });

/** 拥有量 at the end of June 2019, and of the whole year. */
const stored: readonly ActualsTable[] = [
  {
    indicatorId: "inForce",
    columns: [
      {
        period: june2019,
        published: null,
        figures: new Map([
          ["lingchuan", held(128)],
          ["qixing", held(3500)],
          ["yanshan", held(90)],
          ["lipu", held(null)],
        ]),
      },
      { period: { year: 2019 }, published: null, figures: new Map([["qixing", held(3968)]]) },
    ],
  },
];

describe("what an import would do", () => {
  it("keeps what is stored at its dates and is not in the source", () => {
    const recognition = { ...nothing, figures: [figure()], missing: halfYear.missing };
    // 七星区 is a dash in the source and 雁山区 has no row; 荔浦县 holds nothing, and 2019 is another date.
    expect(changesView({ recognition, stored, changes: [] }).kept).toBe(2);
  });

  it("counts each kind, and writes all but what is equal", () => {
    const changes = [
      change("new", figure()),
      change("changed", figure()),
      change("changed", figure()),
      change("nowFinal", figure()),
      change("nowPreliminary", figure()),
      change("same", figure()),
    ];
    const view = changesView({ recognition: nothing, stored: [], changes });
    expect(view.counts).toEqual({ new: 1, changed: 2, nowFinal: 1, nowPreliminary: 1, same: 1 });
    expect([view.toWrite, view.changed.length, view.states.length, view.added.length]).toEqual([5, 2, 2, 1]);
  });

  it("tells from which table how many figures come", () => {
    const [table] = halfYear.tables;
    if (!table) throw new Error("no table");
    const tables = [table, { ...table, column: 6 }, { ...table, sheet: 1 }];
    const figures = [
      figure({ place: { sheet: 0, row: 4, column: 2 } }),
      figure({ place: { sheet: 0, row: 20, column: 4 } }),
      figure({ place: { sheet: 0, row: 4, column: 8 } }),
      figure({ place: { sheet: 1, row: 21, column: 2 } }),
    ];
    expect(figureCounts({ ...nothing, tables, figures })).toEqual([2, 1, 0]);
  });
});
