import { readMethodology, type Methodology } from '@e-index/core';

/**
 * The methodology in a stored canonical text, which was read before it was stored.
 * @throws Error where it is faulty all the same: the row was changed behind the platform's back.
 */
export function storedMethodology(canonical: string): Methodology {
  const read = readMethodology(canonical);
  if (!read.ok) throw new Error(`a stored methodology has faults, the first at ${read.faults[0]?.path ?? '$'}`);
  return read.value;
}
