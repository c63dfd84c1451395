import type { ResultRow } from '@e-index/contracts';

export interface GroupChoice {
  /** `kind`, or the name of a group attribute. */
  readonly by: string;
  readonly value: string;
  readonly count: number;
}

/** The values of an attribute that some body has, with the number of bodies; ordered by attribute, then value. */
export const groupChoices = (rows: readonly Pick<ResultRow, 'kind' | 'groups'>[]): readonly GroupChoice[] => {
  const counts = new Map<string, GroupChoice>();
  for (const { kind, groups } of rows) {
    for (const [by, value] of [['kind', kind] as const, ...Object.entries(groups)]) {
      if (value === null) continue;
      const key = JSON.stringify([by, value]);
      counts.set(key, { by, value, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].toSorted((a, b) => a.by.localeCompare(b.by) || a.value.localeCompare(b.value));
};

/** Whether a body is in the group; a null group holds everybody. */
export const isInGroup = ({ kind, groups }: Pick<ResultRow, 'kind' | 'groups'>, group: Pick<GroupChoice, 'by' | 'value'> | null): boolean =>
  group === null || (group.by === 'kind' ? kind : new Map(Object.entries(groups)).get(group.by)) === group.value;
