import type { FaultCode } from '@e-index/core';
import type { WorkbookFault, WorkbookFaultCode } from '@e-index/messages';
import type { ReadCell } from '../xlsx/readCell.js';
import { readList } from './listText.js';
import type { Value } from './value.js';
import { wordMeant } from './words.js';

export type ReadValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: WorkbookFaultCode | FaultCode; readonly params?: WorkbookFault['params'] };

// "12,5" as it is written in Latvian, "12.5" as elsewhere; the minus sign of typographers as well.
const NUMBER = /^[-+\u2212]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** What a cell says, read as its column wants it; undefined where the cell is empty. */
export function readValue(value: Value, cell: ReadCell): ReadValue {
  if (cell.is === 'error') return { ok: false, code: 'error-value', params: { found: cell.text } };
  if (cell.is === 'uncalculated') return { ok: false, code: 'formula-without-value' };
  switch (value.is) {
    case 'note':
    case 'open':
      return nothing;
    case 'number':
      return readNumber(cell, value.or);
    case 'truth':
      return readTruth(cell);
    case 'text':
    case 'code':
    case 'word':
    case 'list':
      return readWritten(value, cell);
  }
}

type Sound = Exclude<ReadCell, { is: 'error' } | { is: 'uncalculated' }>;

const nothing: ReadValue = { ok: true, value: undefined };

function readNumber(cell: Sound, or: 'weight' | 'nothing' | undefined): ReadValue {
  if (cell.is === 'number') return { ok: true, value: cell.number };
  const written = shown(cell).trim();
  if (written === '') return nothing;
  if (NUMBER.test(written)) return { ok: true, value: Number(written.replace(',', '.').replace('\u2212', '-')) };
  const word = or === undefined || cell.is === 'truth' ? undefined : wordMeant(or, written);
  if (word !== undefined) return { ok: true, value: or === 'nothing' ? null : word };
  return { ok: false, code: 'not-a-number', params: or === undefined ? { found: written } : { found: written, word: or } };
}

function readTruth(cell: Sound): ReadValue {
  if (cell.is === 'truth') return { ok: true, value: cell.truth };
  const written = shown(cell).trim();
  if (written === '') return nothing;
  const word = wordMeant('truth', written);
  return word === undefined ? { ok: false, code: 'yes-or-no', params: { found: written } } : { ok: true, value: word === 'true' };
}

function readWritten(value: Extract<Value, { is: 'text' | 'code' | 'word' | 'list' }>, cell: Sound): ReadValue {
  // 1E5 typed as a code is kept as 100000, 1.10 as 1.1, 1-2 as a day: only digits that are shown as they were typed can be trusted.
  if (cell.is === 'truth' || (cell.is === 'number' && !(cell.plain && Number.isSafeInteger(cell.number))))
    return { ok: false, code: 'not-text', params: { found: shown(cell) } };
  const written = shown(cell);
  if (value.is === 'text') return { ok: true, value: written };
  if (written.trim() === '') return nothing;
  if (value.is === 'code') return { ok: true, value: written.trim() };
  if (value.is === 'word') return readWord(value.words, written);
  const words = readList(written);
  if (value.words === undefined) return { ok: true, value: words };
  const read = words.map((word) => readWord(value.words, word));
  return read.find(({ ok }) => !ok) ?? { ok: true, value: read.map((word) => (word.ok ? word.value : undefined)) };
}

function readWord(words: Extract<Value, { is: 'word' }>['words'] | undefined, written: string): ReadValue {
  const meant = words === undefined ? undefined : wordMeant(words, written);
  return meant === undefined
    ? { ok: false, code: 'no-such-word', params: { words: String(words), found: written.trim() } }
    : { ok: true, value: meant };
}

function shown(cell: Sound): string {
  switch (cell.is) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'truth':
      return cell.truth ? 'TRUE' : 'FALSE';
  }
}
