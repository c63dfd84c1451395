import { fieldOf } from '../../interchange/fieldOf.js';
import { formatPath } from '../../interchange/path.js';
import type { Change, Compared, Place } from './change.js';
import type { Entries } from './shape.js';
import { staysInOrder } from './staysInOrder.js';

/**
 * The changes between two lists whose entries have a code (or a level its number): the list of now, with what was taken out
 * where it stood. `compareEntry` compares an entry that both lists have.
 */
export function compareEntries(
  shape: Entries,
  before: unknown,
  after: unknown,
  at: Compared,
  compareEntry: (before: unknown, after: unknown, at: Compared) => readonly Change[],
): readonly Change[] {
  const [was, is] = [entriesOf(before), entriesOf(after)];
  const name = (entry: unknown): unknown => fieldOf(entry, shape.by);
  const codeOf = (entry: unknown): string => (shape.by === 'level' ? String(name(entry)) : at.code);
  const positions = new Map(was.map((entry, position) => [name(entry), position]));
  const kept = is.filter((entry) => positions.has(name(entry)));
  const places = new Map(is.map((entry, position) => [entry, position]));
  const stays = staysInOrder(
    kept.map((entry) => positions.get(name(entry)) ?? 0),
    kept.map((entry) => places.get(entry) ?? 0),
  );
  const stayed = new Set(kept.filter((_, position) => stays[position]));
  const names = new Set(is.map(name));

  const removedFrom = (start: number): readonly Change[] => {
    const end = was.findIndex((entry, position) => position >= start && names.has(name(entry)));
    return was.slice(start, end < 0 ? was.length : end).map((entry, offset) => ({
      kind: 'removed',
      path: formatPath([...at.before, start + offset]),
      code: codeOf(entry),
      before: entry,
      after: null,
    }));
  };
  const changesOf = (entry: unknown, position: number): readonly Change[] => {
    const path = [...at.after, position];
    const code = codeOf(entry);
    const old = positions.get(name(entry));
    if (old === undefined) return [{ kind: 'added', path: formatPath(path), code, before: null, after: entry }];
    const places: readonly Place[] = [old, position].map((place) => ({ parent: at.code, position: place }));
    const [from, to] = places;
    const moved: readonly Change[] = stayed.has(entry) ? [] : [{ kind: 'moved', path: formatPath(path), code, before: from, after: to }];
    const within = compareEntry(was[old], entry, { before: [...at.before, old], after: path, code });
    return [...moved, ...within, ...removedFrom(old + 1)];
  };
  return [...removedFrom(0), ...is.flatMap(changesOf)];
}

const entriesOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);
