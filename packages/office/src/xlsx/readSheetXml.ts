import { walkXml } from '../ooxml/walkXml.js';
import { cellName, cellPlace } from './cellName.js';
import { decodeCellText } from './cellText.js';
import type { ReadCell, ReadSheet } from './readCell.js';
import { READ_LIMITS } from './readLimits.js';
import { tooLarge } from './WorkbookRefusal.js';

export interface Around {
  readonly strings: readonly string[];
  /** By cell format. */
  readonly plain: readonly boolean[];
  /** What all sheets together may still hold; reading takes away from it. */
  readonly left: { cells: number; characters: number };
}

/** A cell while it is being read. */
interface Raw {
  type: string;
  style: number;
  hasFormula: boolean;
  value: string | undefined;
  text: string | undefined;
}

/** The filled cells of a worksheet. Throws WorkbookRefusal, naming the cell, for what stands further out than any methodology does. */
export function readSheetXml(xml: string, sheet: string, around: Around): ReadSheet['rows'] {
  const rows = new Map<number, Map<number, ReadCell>>();
  if (xml === '') return rows;
  let place = { column: -1, row: -1 };
  let raw: Raw | undefined;
  let phonetic = 0;
  let into: 'value' | 'text' | undefined;

  const keep = (cell: ReadCell) => {
    const name = cellName(place.column, place.row);
    const { left } = around;
    left.cells -= 1;
    if (cell.is === 'text') left.characters -= cell.text.length;
    if (place.row >= READ_LIMITS.rows) throw tooLarge('rows', sheet, name);
    if (place.column >= READ_LIMITS.columns) throw tooLarge('columns', sheet, name);
    if (cell.is === 'text' && cell.text.length > READ_LIMITS.text) throw tooLarge('text', sheet, name);
    if (left.cells < 0) throw tooLarge('cells', sheet, name);
    if (left.characters < 0) throw tooLarge('characters', sheet, name);
    const row = rows.get(place.row) ?? new Map<number, ReadCell>();
    rows.set(place.row, row.set(place.column, cell));
  };

  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') place = { column: -1, row: rowNumber(attributes.get('r')) ?? place.row + 1 };
      if (name === 'c') {
        // Both row numbers and cell names may be left out: then the cell is the next one.
        place = cellPlace(attributes.get('r') ?? '') ?? { column: place.column + 1, row: Math.max(0, place.row) };
        raw = {
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          hasFormula: false,
          value: undefined,
          text: undefined,
        };
      }
      if (raw === undefined) return;
      if (name === 'f') raw.hasFormula = true;
      if (name === 'rPh') phonetic += 1;
      into = name === 'v' ? 'value' : name === 't' && phonetic === 0 ? 'text' : undefined;
      if (into !== undefined) raw[into] ??= '';
    },
    text: (part) => {
      if (raw !== undefined && into !== undefined) raw[into] = `${raw[into] ?? ''}${part}`;
    },
    close: (name) => {
      into = undefined;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'c' || raw === undefined) return;
      const cell = cellOf(raw, around);
      if (cell !== undefined) keep(cell);
      raw = undefined;
    },
  });
  return rows;
}

function rowNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9][0-9]{0,6}$/.test(text) ? Number(text) - 1 : undefined;
}

function cellOf({ type, style, hasFormula, value, text }: Raw, { strings, plain }: Around): ReadCell | undefined {
  const kept = type === 'inlineStr' ? text : value;
  if (kept === undefined) return hasFormula ? { is: 'uncalculated' } : undefined;
  switch (type) {
    case 's':
      return textCell(strings[Number(kept)] ?? '');
    case 'inlineStr':
    case 'str':
      return textCell(decodeCellText(kept));
    case 'b':
      return { is: 'truth', truth: kept.trim() === '1' || kept.trim() === 'true' };
    case 'e':
      return { is: 'error', text: kept };
    case 'n': {
      const number = Number(kept);
      if (kept.trim() === '') return hasFormula ? { is: 'uncalculated' } : undefined;
      return Number.isFinite(number) ? { is: 'number', number, plain: plain[style] ?? style === 0 } : { is: 'error', text: kept };
    }
    default:
      // A date in words (type d), or a type of times to come: shown as text, it is found out where it does not fit.
      return textCell(kept);
  }
}

function textCell(text: string): ReadCell | undefined {
  return text === '' ? undefined : { is: 'text', text };
}
