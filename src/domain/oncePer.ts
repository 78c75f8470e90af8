/** Works a thing out once for each object and remembers it as long as the object is used. */
export function oncePer<Key extends object, Result>(workOut: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const found = known.get(key) ?? { result: workOut(key) };
    known.set(key, found);
    return found.result;
  };
}
