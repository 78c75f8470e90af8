/** @jest-environment jsdom */
import { h, render } from "preact";
import { actualsStore } from "../../src/domain/actualsStore";
import { useActuals } from "../../src/taskpane/useActuals";
import { column, entered, table } from "../domain/enteredFigures";

const figures = (lipu: number) => entered([table("inForce", column("2019", { lipu }))]);

let pictures: number[] = [];

function Page({ isShown }: { readonly isShown: boolean }): null {
  const found = useActuals(isShown)?.tables.get("inForce");
  const figure = found && "columns" in found ? found.columns[0]?.figures.get("lipu")?.value : undefined;
  pictures.push(figure ?? NaN);
  return null;
}

const draw = (isShown: boolean) => render(h(Page, { isShown }), document.body);
/** Preact draws in a later moment, and runs effects after the frame. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(async () => {
  actualsStore.set(figures(90));
  pictures = [];
  draw(true);
  await drawn();
  pictures = [];
});
afterEach(() => render(null, document.body));

describe("useActuals", () => {
  it("gives one picture for each change", async () => {
    actualsStore.set(figures(91));
    await drawn();
    expect(pictures).toEqual([91]);
  });

  it("gives none while the page is hidden, and the newest when it is shown again", async () => {
    draw(false);
    await drawn();
    pictures = [];
    actualsStore.set(figures(92));
    actualsStore.set(figures(93));
    await drawn();
    expect(pictures).toEqual([]);
    draw(true);
    await drawn();
    expect(pictures[pictures.length - 1]).toBe(93);
  });

  it("no longer follows when the page is gone", async () => {
    render(null, document.body);
    await drawn();
    actualsStore.set(figures(94));
    await drawn();
    expect(pictures).toEqual([]);
  });
});
