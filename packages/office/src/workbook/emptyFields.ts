import type { Path } from '@e-index/core';

/** Lists and objects without an entry, which no cell can show: `notApplicable []`, `policies.ranking {}`. */
export function emptyFieldsOf(value: object, before = ''): readonly string[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner !== 'object' || inner === null) return [];
    const here = `${before}${name}`;
    if (Object.keys(inner).filter((key) => Reflect.get(inner, key) !== undefined).length > 0) return emptyFieldsOf(inner, `${here}.`);
    return [`${here} ${Array.isArray(inner) ? '[]' : '{}'}`];
  });
}

export interface EmptyField {
  readonly path: Path;
  readonly value: unknown;
}

/** Such a text read again; undefined for another one. */
export function readEmptyField(text: string): EmptyField | undefined {
  const [, name, sign] = /^(\S+) ?(\[\]|\{\})$/.exec(text) ?? [];
  return name === undefined ? undefined : { path: name.split('.'), value: sign === '[]' ? [] : {} };
}
