import type { Text } from '@e-index/core';
import { formatPercent, text, type Locale } from '@e-index/messages';

export interface LevelDistributionProps {
  readonly levels: readonly { readonly level: number; readonly name: Text; readonly count: number }[];
  /** Bodies surveyed: the base of every share. Those in no level make up the rest. */
  readonly surveyed: number;
  readonly locale: Locale;
  readonly caption: string;
}

const words = {
  lv: { level: 'Līmenis', count: 'Skaits', share: 'Daļa no aptaujātajām', none: 'nav līmeņa', total: 'Kopā aptaujātas' },
  en: { level: 'Level', count: 'Number', share: 'Share of surveyed', none: 'no level', total: 'Surveyed in all' },
} as const;

/** How many bodies stand in each level: a stacked bar and the table it was drawn from. Shares are of the surveyed. */
export function LevelDistribution({ levels, surveyed, locale, caption }: LevelDistributionProps) {
  const say = words[locale];
  const without = surveyed - levels.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number): number => (surveyed === 0 ? 0 : count / surveyed);
  return (
    <figure className="ei-distribution">
      <div className="ei-distribution__bar" aria-hidden="true">
        {levels.map(({ level, count }, at) =>
          count === 0 ? null : (
            <span key={level} className={`ei-distribution__part ei-level--${at + 1}`} style={{ flexGrow: count, flexBasis: 0 }}>
              {share(count) >= 0.06 ? count : ''}
            </span>
          ),
        )}
        {without > 0 ? (
          <span className="ei-distribution__part ei-distribution__part--none" style={{ flexGrow: without, flexBasis: 0 }} />
        ) : null}
      </div>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.level}</th>
            <th scope="col" className="ei-number">
              {say.count}
            </th>
            <th scope="col" className="ei-number">
              {say.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, name, count }) => (
            <tr key={level}>
              <th scope="row">{`${level}. ${text(name, locale)}`}</th>
              <td className="ei-number">{count}</td>
              <td className="ei-number">{formatPercent(share(count), locale)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.none}</th>
            <td className="ei-number">{without}</td>
            <td className="ei-number">{formatPercent(share(without), locale)}</td>
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say.total}</th>
            <td className="ei-number">{surveyed}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </figure>
  );
}
