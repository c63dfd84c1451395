import { createHash } from 'node:crypto';
import { writeCanonical } from '@e-index/core';

/** A row of the audit trail as it is sealed: everything but the seal itself. Moments are ISO 8601 in UTC. */
export interface AuditRow {
  readonly id: string;
  readonly at: string;
  readonly person: string | null;
  readonly action: string;
  readonly subject: string;
  readonly detail: unknown;
}

export interface Link {
  readonly position: number;
  readonly seal: string;
}

export const chainStart: Link = { position: 0, seal: '' };

/**
 * The seals of rows that follow `last`: each is the SHA-256 (hex) of the canonical JSON of its position, the seal before it and
 * the row, so that a row changed, taken out or put in later breaks every seal behind it.
 */
export const sealChain = (last: Link, rows: readonly AuditRow[]): readonly Link[] => {
  const links: Link[] = [];
  let before = last;
  for (const row of rows) {
    const position = before.position + 1;
    const content = writeCanonical(JSON.parse(JSON.stringify({ position, before: before.seal, ...row })));
    before = { position, seal: createHash('sha256').update(content).digest('hex') };
    links.push(before);
  }
  return links;
};
