import { HostError, notEmulated } from "../objects/hostError";
import type { ClassTable, HostContext, HostObject } from "./hostObject";
import { queryObject } from "./query";
import { classOf, serviceObject } from "./classes";
import { refuseNewer } from "./requirementSets";
import {
  actionTypes,
  lowerFirst,
  pathTypes,
  type Action,
  type Arguments,
  type Batch,
  type BatchResponse,
  type ObjectPath,
} from "./wire";

/** Called before each action with its index; a thrown error is that action's failure. */
export type BeforeAction = (index: number) => void;

/** Runs the actions of a request in order. What came before a failing one stays done, as in Excel. */
export async function runBatch(host: HostContext, batch: Batch, beforeAction: BeforeAction): Promise<BatchResponse> {
  const run: Run = { host, batch, objects: new Map() };
  const response: BatchResponse = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      beforeAction(index);
      if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: await perform(run, action) });
    } catch (error) {
      return { ...response, Error: failure(error, index, action.Name) };
    }
  }
  return response;
}

interface Run {
  readonly host: HostContext;
  readonly batch: Batch;
  /** Objects by path id: a path is evaluated once in a request. */
  readonly objects: Map<number, HostObject | null>;
}

async function perform(run: Run, action: Action): Promise<unknown> {
  if (action.ActionType === actionTypes.trace) return null;
  const object = objectOf(run, action.ObjectPathId);
  const isQuery = action.ActionType === actionTypes.query;
  if (action.ActionType === actionTypes.instantiate) return object && identityOf(run.host, object);
  if (isQuery) return object && queryObject(run.host, object, action.QueryInfo ?? {});
  // The proxies keep every range of an Excel.run before they know whether it exists.
  if (!object && action.Name === "_KeepReference") return null;
  if (!object) throw new HostError("ItemNotFound", `${action.Name} of an object that does not exist`);
  const name = lowerFirst(action.Name);
  if (action.ActionType === actionTypes.method) return callMethod(run, object, name, action.ArgumentInfo);
  if (action.ActionType === actionTypes.setProperty)
    return setProperty(run, object, name, argumentsOf(run, action.ArgumentInfo)[0]);
  throw notEmulated(`action type ${action.ActionType} (${object.type}.${name})`);
}

function objectOf(run: Run, pathId: number): HostObject | null {
  const known = run.objects.get(pathId);
  if (known !== undefined) return known;
  const path = run.batch.ObjectPaths[String(pathId)];
  if (!path) throw new HostError("InvalidArgument", `no object path ${pathId}`);
  const object = evaluate(run, path);
  run.objects.set(pathId, object);
  return object;
}

function evaluate(run: Run, path: ObjectPath): HostObject | null {
  const { host } = run;
  if (path.ObjectPathType === pathTypes.root) return { type: "Workbook", state: null };
  if (path.ObjectPathType === pathTypes.service) return serviceObject(path.Name);
  if (path.ObjectPathType === pathTypes.nullObject) return null;
  if (path.ObjectPathType === pathTypes.reference) return keptRange(host, path.Name);
  const parent = path.ParentObjectPathId === undefined ? null : objectOf(run, path.ParentObjectPathId);
  if (!parent) return null;
  if (path.ObjectPathType === pathTypes.indexer) return asObject(callMethod(run, parent, "getItem", path.ArgumentInfo));
  const name = lowerFirst(path.Name);
  if (path.ObjectPathType === pathTypes.method) return asObject(callMethod(run, parent, name, path.ArgumentInfo));
  const child = tableOf(parent).children?.[name];
  refuseNewer(host.profile, parent.type, name);
  if (!child) throw notEmulated(`${parent.type}.${name}`);
  return child(parent.state as never, host);
}

function callMethod(run: Run, object: HostObject, name: string, given: Arguments | undefined): unknown {
  refuseNewer(run.host.profile, object.type, name);
  const method = tableOf(object).methods?.[name];
  if (!method) throw notEmulated(`${object.type}.${name}`);
  const result = method(object.state as never, argumentsOf(run, given), run.host);
  return result === undefined ? null : result;
}

function setProperty(run: Run, object: HostObject, name: string, value: unknown): null {
  refuseNewer(run.host.profile, object.type, `${name}=`);
  const write = tableOf(object).write?.[name];
  if (!write) throw notEmulated(`setting ${object.type}.${name}`);
  write(object.state as never, value, run.host);
  return null;
}

/** Arguments with objects put where the request only names their paths. */
function argumentsOf(run: Run, given: Arguments | undefined): readonly unknown[] {
  const references = given?.ReferencedObjectPathIds ?? [];
  return (given?.Arguments ?? []).map((argument, i) => {
    const pathId = references[i];
    return typeof pathId === "number" && pathId > 0 ? objectOf(run, pathId) : withObjects(run, argument);
  });
}

/** A plain argument with the objects in its members put where the proxies left `{ _ObjectPathId }`. */
function withObjects(run: Run, given: unknown): unknown {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return given;
  const { _ObjectPathId: pathId } = given as { _ObjectPathId?: number };
  if (typeof pathId === "number") return objectOf(run, pathId);
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, withObjects(run, value)]));
}

function identityOf(host: HostContext, object: HostObject): unknown {
  return tableOf(object).identify?.(object.state as never, host) ?? {};
}

function keptRange(host: HostContext, referenceId: string): HostObject {
  const state = host.ranges.kept.get(referenceId);
  if (!state) throw new HostError("ItemNotFound", referenceId);
  return { type: "Range", state };
}

const tableOf = (object: HostObject): ClassTable<never> => classOf(object.type);
const asObject = (result: unknown): HostObject | null => result as HostObject | null;

function failure(error: unknown, index: number, name: string): BatchResponse["Error"] {
  const isRefusal = error instanceof HostError;
  const code = isRefusal ? error.code : "GeneralException";
  // Anything else is a fault of the workbench itself: its stack must be seen.
  const message = isRefusal
    ? error.message
    : `The workbench failed: ${error instanceof Error ? error.stack : String(error)}`;
  return { Code: code, Message: message, ActionIndex: index, Location: name };
}
