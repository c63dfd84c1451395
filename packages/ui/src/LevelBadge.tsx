import type { Text } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';

export interface LevelBadgeProps {
  /** The level's number, null for a body or section without a level. */
  readonly level: number | null;
  readonly levels: readonly { readonly level: number; readonly name: Text }[];
  readonly locale: Locale;
  /** Number and pips only; the name stays for screen readers. */
  readonly short?: boolean;
}

const none = { lv: 'nav līmeņa', en: 'no level' } as const;
const word = { lv: (n: number) => `${n}. līmenis`, en: (n: number) => `Level ${n}` } as const;

/** A maturity level told three ways: number and name, filled pips, colour. */
export function LevelBadge({ level, levels, locale, short = false }: LevelBadgeProps) {
  if (level === null) return <span className="ei-level ei-level--none">{none[locale]}</span>;
  const position = levels.findIndex((candidate) => candidate.level === level);
  const name = levels[position]?.name;
  const label = name === undefined ? word[locale](level) : `${word[locale](level)} · ${text(name, locale)}`;
  return (
    <span className={`ei-level ei-level--${Math.min(5, Math.max(1, position + 1))}`} title={short ? label : undefined}>
      <span className="ei-level__pips" aria-hidden="true">
        {levels.map((candidate, at) => (
          <span key={candidate.level} className={at <= position ? 'ei-level__pip ei-level__pip--on' : 'ei-level__pip'} />
        ))}
      </span>
      {short ? (
        <>
          <span aria-hidden="true">{level}</span>
          <span className="ei-visually-hidden">{label}</span>
        </>
      ) : (
        label
      )}
    </span>
  );
}
