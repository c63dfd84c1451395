// JavaScript moves names like `10` before all others. Where order carries meaning (the groups in the results come in order
// of first appearance) that would lose it, so the reader leaves the order of such objects here.
const written = new WeakMap<object, readonly string[]>();

export function rememberOrder(object: object, names: readonly string[]): void {
  written.set(object, names);
}

/** Names in the order of the document for objects that readJson made; for other objects the order that JavaScript keeps. */
export function namesInOrder(object: object): readonly string[] {
  return written.get(object) ?? Object.keys(object);
}
