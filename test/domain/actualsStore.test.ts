import { noActuals, type Actuals } from "../../src/domain/actuals";
import { createActualsStore } from "../../src/domain/actualsStore";
import { entered } from "./enteredFigures";

const others: Actuals = entered([]);

describe("createActualsStore", () => {
  it("holds nothing until it is filled", () => {
    const store = createActualsStore();
    expect(store.current()).toBeNull();
    store.set(noActuals);
    expect(store.current()).toBe(noActuals);
  });

  it("tells each listener once for each change, when the new figures are already there", () => {
    const store = createActualsStore();
    const seen: unknown[] = [];
    store.subscribe(() => seen.push(["one", store.current()]));
    store.subscribe(() => seen.push(["other", store.current()]));
    store.set(others);
    expect(seen).toEqual([
      ["one", others],
      ["other", others],
    ]);
  });

  it("tells of the same figures again: who fills it knows whether they changed", () => {
    const store = createActualsStore();
    const listener = jest.fn();
    store.subscribe(listener);
    store.set(others);
    store.set(others);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it("tells nobody who has left, not even one that leaves while others are told", () => {
    const store = createActualsStore();
    const late = jest.fn();
    const leaveEarly = jest.fn(() => leave());
    store.subscribe(leaveEarly);
    const leave = store.subscribe(late);
    store.set(others);
    expect([leaveEarly.mock.calls.length, late.mock.calls.length]).toEqual([1, 0]);
  });

  it("keeps two subscriptions of one listener apart", () => {
    const store = createActualsStore();
    const listener = jest.fn();
    const leave = store.subscribe(listener);
    store.subscribe(listener);
    leave();
    leave();
    store.set(others);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("does not tell of a change that came before a subscription", () => {
    const store = createActualsStore();
    const late = jest.fn();
    store.subscribe(() => store.subscribe(late));
    store.set(others);
    expect(late).not.toHaveBeenCalled();
  });
});
