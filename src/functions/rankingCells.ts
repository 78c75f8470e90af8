import type { RankGroup } from "../domain/ranking";
import { orCellError } from "./answer";
import { broadcast } from "./broadcast";
import { figuresFor } from "./figuresFor";
import { askedFor, type Given, type LiveCells } from "./liveCells";
import { liveTable } from "./liveTable";
import { rankingMeasure, type TableMeasure } from "./measures";
import { isOmitted, onlyReading, type Argument } from "./reading";

const measures: Readonly<Record<RankGroup, TableMeasure>> = {
  all: rankingMeasure("all"),
  county: rankingMeasure("county"),
  urban: rankingMeasure("urban"),
};

/** Ranks among a group, which broadcasts like every other argument; without district and date the whole table of one group. */
export function rankingCells(given: Given, groups: Argument<RankGroup>): LiveCells {
  const asked = askedFor(given);
  if (isOmitted(given.县区) && isOmitted(given.年份或日期)) {
    return (read) => {
      const group = onlyReading(groups);
      return group.answer === undefined ? liveTable(measures[group.value], asked[2], read) : [[group.answer]];
    };
  }
  return (read) =>
    broadcast([...asked, groups], (region, period, indicator, group) => {
      const each = { region, period, indicator };
      return orCellError(() => measures[group].of(each, figuresFor(measures[group], each, read)));
    });
}
