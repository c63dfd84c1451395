import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import { MAX_NUMBER } from '../../methodology/numbers.js';
import type { AnswerValue } from '../../methodology/responses.js';

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

const within = (value: unknown, min: number, max: number): value is number => typeof value === 'number' && value >= min && value <= max;
const isCount = (value: unknown) => within(value, 0, Number.MAX_SAFE_INTEGER) && Number.isInteger(value);

/**
 * Whether a value may stand as the answer, as INTERCHANGE.md says, save that counts may still lack their total: a person
 * names row after row.
 */
export function isValidValue(answer: AnswerDefinition, value: unknown): value is AnswerValue {
  switch (answer.type) {
    case 'single':
      return answer.options.some(({ code }) => code === value);
    case 'multiple': {
      if (!Array.isArray(value) || value.length === 0 || new Set(value).size !== value.length) return false;
      const chosen = answer.options.filter(({ code }) => value.includes(code));
      return chosen.length === value.length && (chosen.length === 1 || chosen.every(({ exclusive }) => exclusive !== true));
    }
    case 'number':
      return within(value, answer.min ?? -MAX_NUMBER, answer.max ?? MAX_NUMBER) && !(answer.integer === true && !Number.isInteger(value));
    case 'share': {
      const fields = new Map(entriesOf(value));
      const denominator = fields.get('denominator');
      return fields.size === 2 && within(denominator, 0, MAX_NUMBER) && within(fields.get('numerator'), 0, denominator);
    }
    case 'counts': {
      const fields = new Map(entriesOf(value));
      const named = entriesOf(fields.get('rows'));
      const known = named.every(([row, count]) => isCount(count) && answer.rows.some(({ code }) => code === row));
      return fields.has('rows') && known && (!fields.has('total') || isCount(fields.get('total'))) && fields.size <= 2;
    }
    case 'table': {
      const named = entriesOf(value);
      const known = named.every(
        ([row, column]) => answer.rows.some(({ code }) => code === row) && answer.columns.some(({ code }) => code === column),
      );
      return named.length > 0 && known;
    }
    case 'text':
      return typeof value === 'string' && value !== '' && !value.includes('\0') && value.length <= (answer.maxLength ?? Infinity);
  }
}
