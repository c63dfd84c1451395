import { formatPercent } from '@e-index/messages';
import { useWords } from '../i18n/useWords.js';

export interface ProgressBarProps {
  readonly answered: number;
  readonly asked: number;
}

/** How far along: the numbers, and a bar that repeats them. */
export function ProgressBar({ answered, asked }: ProgressBarProps) {
  const { say, locale } = useWords();
  const share = asked === 0 ? 1 : answered / asked;
  return (
    <span className="ei-bar progress">
      <span className="progress__numbers">
        {say.answeredOf(answered, asked)} <span className="quiet">{formatPercent(share, locale)}</span>
      </span>
      <span className="ei-bar__track" aria-hidden="true">
        <span className="ei-bar__fill" style={{ width: `${share * 100}%` }} />
      </span>
    </span>
  );
}
