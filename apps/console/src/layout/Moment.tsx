import { useWords } from '../i18n/useWords.js';
import { formatMoment } from '../format/formatMoment.js';
import { formatRelative } from '../format/formatRelative.js';

export interface MomentProps {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly now?: Date;
}

/** How long ago, and exactly when, both as text: a tooltip alone does not reach everybody. */
export function Moment({ at, now = new Date() }: MomentProps) {
  const { locale } = useWords();
  return (
    <time dateTime={at} className="moment">
      {formatRelative(at, now, locale)} <span className="quiet">{formatMoment(at, locale)}</span>
    </time>
  );
}
