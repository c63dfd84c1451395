import type { JsonValue } from '@e-index/core';
import { formatNumber } from '@e-index/messages';
import { useSaid } from '../../../i18n/useSaid.js';
import { changedPart } from './changedPart.js';
import { conflictWords } from './conflictWords.js';
import { fieldName } from './placeName.js';

export interface ValueViewProps {
  readonly value: JsonValue | undefined;
  /** The text it is to be told from: the words that differ are marked. */
  readonly against?: JsonValue | undefined;
}

/** A value of a field for people, whatever it is. */
export function ValueView({ value, against }: ValueViewProps) {
  const { say, locale } = useSaid(conflictWords);
  if (value === undefined || value === null) return <span className="quiet">{say.nothing}</span>;
  if (typeof value === 'number') return <>{formatNumber(value, locale)}</>;
  if (typeof value === 'boolean') return <>{value ? say.yes : say.no}</>;
  if (typeof value === 'string') return <TextView text={value} against={typeof against === 'string' ? against : undefined} />;
  // Entries have no names but their places, and never change them here.
  const entries = Object.entries<JsonValue>(Array.isArray(value) ? Object.fromEntries(value.entries()) : { ...value });
  return (
    <ul className="value-view">
      {entries.map(([name, inner]) => (
        <li key={name}>
          <span className="quiet">{Array.isArray(value) ? `${Number(name) + 1}.` : `${fieldName(name, locale)}:`}</span>{' '}
          <ValueView value={inner} />
        </li>
      ))}
    </ul>
  );
}

function TextView({ text, against }: { readonly text: string; readonly against: string | undefined }) {
  if (against === undefined) return <>{text}</>;
  const { start, own, end } = changedPart(text, against);
  return (
    <>
      {start}
      {own === '' ? null : <mark>{own}</mark>}
      {end}
    </>
  );
}
