/** Sets one place of a fresh document to another value (undefined takes the field out), and gives the document back. */
export function spoil(document, place, value) {
  const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  let node = document;
  for (const step of steps.slice(0, -1)) {
    const next = Reflect.get(node, step);
    if (typeof next !== 'object' || next === null) throw new Error(`nothing at ${place}`);
    node = next;
  }
  const last = steps.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(node, last);
  else Reflect.set(node, last, value);
  return document;
}
