import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { chainStart, sealChain, type AuditRow } from './sealChain.js';

const row = (id: string, detail: unknown = {}): AuditRow => ({
  id,
  at: '2026-11-22T10:00:00.000Z',
  person: null,
  action: 'answer.save',
  subject: 'assignment/1',
  detail,
});

test('a seal is the SHA-256 of position, the seal before it and the row, as canonical JSON', () => {
  const content =
    '{"action":"answer.save","at":"2026-11-22T10:00:00.000Z","before":"","detail":{"a":1},"id":"7","person":null,"position":1,"subject":"assignment/1"}';
  expect(sealChain(chainStart, [row('7', { a: 1 })])).toEqual([{ position: 1, seal: createHash('sha256').update(content).digest('hex') }]);
});

test('sealing in two batches gives the seals of one', () => {
  const [first, second] = sealChain(chainStart, [row('1'), row('2')]);
  expect(sealChain(first ?? chainStart, [row('2')])).toEqual([second]);
});

test('a changed row changes every seal behind it', () => {
  const [, true2] = sealChain(chainStart, [row('1'), row('2')]);
  const [, false2] = sealChain(chainStart, [row('1', { forged: true }), row('2')]);
  expect(false2?.seal).not.toBe(true2?.seal);
});
