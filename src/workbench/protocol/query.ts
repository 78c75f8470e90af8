import { HostError, notEmulated } from "../objects/hostError";
import { classOf } from "./classes";
import type { ClassTable, HostContext, HostObject } from "./hostObject";
import { isNewer, refuseNewer } from "./requirementSets";
import { upperFirst, type Query } from "./wire";

/** The properties a `load` asks for, in the shape the proxies expect. */
export async function queryObject(host: HostContext, object: HostObject | null, query: Query): Promise<unknown> {
  const wanted = treeOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return load(host, object, wanted, query);
}

/** What to load: names with what to load below them; an empty tree is everything simple. */
type Tree = Map<string, Tree>;

function treeOf(names: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const name of names) {
    let node = root;
    for (const part of name.split(/[./]/)) {
      if (part.toLowerCase() === "items") continue;
      const next = node.get(part) ?? new Map();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}

async function load(host: HostContext, object: HostObject | null, wanted: Tree, query: Query = {}): Promise<unknown> {
  if (!object) return null;
  const table = classOf(object.type);
  const identity = table.identify?.(object.state as never, host) ?? {};
  if (!table.items) return { ...identity, ...(await loadMembers(host, object, table, wanted)) };
  const own = new Map([...wanted].filter(([name]) => memberNamed(table, name) !== null));
  const ownValues = own.size > 0 ? await loadMembers(host, object, table, own) : {};
  // Asked for nothing but its count, a collection gives no items.
  if (own.size > 0 && own.size === wanted.size) return { ...identity, ...ownValues };
  const below: Tree = new Map([...wanted].filter(([name]) => !own.has(name)));
  const skip = query.Skip ?? 0;
  const items = table.items(object.state as never, host).slice(skip, skip + (query.Top ?? Infinity));
  const loaded: unknown[] = [];
  for (const item of items) loaded.push(await load(host, item, below));
  return { ...identity, ...ownValues, _Items: loaded };
}

async function loadMembers(
  host: HostContext,
  object: HostObject,
  table: ClassTable<never>,
  wanted: Tree,
): Promise<object> {
  const values: Record<string, unknown> = {};
  for (const [given, below] of spelledOut(host, object.type, table, wanted)) {
    const name = memberNamed(table, given);
    if (name === null) throw notEmulated(`${object.type}.${given}`);
    refuseNewer(host.profile, object.type, name);
    const read = table.read?.[name];
    const child = table.children?.[name];
    if (read) values[upperFirst(name)] = await read(object.state as never, host);
    else if (child) values[upperFirst(name)] = await load(host, child(object.state as never, host), below);
  }
  return values;
}

// Nothing named, or *: every simple property this Excel knows.
function spelledOut(host: HostContext, type: string, table: ClassTable<never>, wanted: Tree): [string, Tree][] {
  const named = [...wanted].filter(([name]) => name !== "*" && !name.startsWith("$"));
  if (wanted.size > 0 && named.length === wanted.size) return named;
  const simple = Object.keys(table.read ?? {}).filter((name) => !isNewer(host.profile, type, name));
  if (simple.length === 0 && named.length === 0) throw new HostError("InvalidArgument", `nothing to load of ${type}`);
  return [...simple.map((name): [string, Tree] => [name, new Map()]), ...named];
}

function memberNamed(table: ClassTable<never>, given: string): string | null {
  const wanted = given.toLowerCase();
  const names = [...Object.keys(table.read ?? {}), ...Object.keys(table.children ?? {})];
  return names.find((name) => name.toLowerCase() === wanted) ?? null;
}
