interface Named {
  readonly name: string;
}

/**
 * Each handler under its job's name.
 * @throws Error naming a job without a handler, or one with two.
 */
export function pairHandlers<H extends { readonly definition: Named }>(
  definitions: readonly Named[],
  handlers: readonly H[],
): ReadonlyMap<string, H> {
  const byName = new Map<string, H>();
  for (const handler of handlers) {
    if (byName.has(handler.definition.name)) throw new Error(`job ${handler.definition.name} has two handlers`);
    byName.set(handler.definition.name, handler);
  }
  const names = definitions.map((definition) => definition.name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) !== index) throw new Error(`job ${name} is defined twice`);
    if (!byName.has(name)) throw new Error(`job ${name} has no handler`);
  }
  return byName;
}
