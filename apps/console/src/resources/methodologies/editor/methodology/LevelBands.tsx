import { formatNumber } from '@e-index/messages';
import { LevelBadge } from '@e-index/ui';
import { useSaid } from '../../../../i18n/useSaid.js';
import { readText } from '../../draft/readText.js';
import { fieldIn, numberOf, stringOf, type Loose } from '../json/jsonIn.js';
import { methodologyWords } from './methodologyWords.js';

/** The bands of the levels from 0 to 100 as a bar, and the levels' badges as they will be seen. */
export function LevelBands({ levels }: { readonly levels: readonly Loose[] }) {
  const { say, locale } = useSaid(methodologyWords);
  const shown = levels
    .flatMap((level) => {
      const [number, from] = [numberOf(fieldIn(level, 'level')), numberOf(fieldIn(level, 'from'))];
      if (number === undefined || from === undefined || from < 0 || from > 100) return [];
      return [{ level: number, from, name: readText(fieldIn(level, 'name')), color: stringOf(fieldIn(level, 'color')) }];
    })
    .toSorted((a, b) => a.from - b.from);
  return (
    <div>
      <div className="editor-bands" role="img" aria-label={say.levelPreview}>
        {shown.map(({ level, from, color }, at) => (
          <span
            key={at}
            className={`ei-level--${Math.min(5, at + 1)}`}
            style={{
              flexGrow: Math.max(0.5, (shown[at + 1]?.from ?? 100) - from),
              ...(color === undefined ? {} : { borderBlockEndColor: color }),
            }}
          >
            {level}
          </span>
        ))}
      </div>
      <ul className="plain-list editor-badges">
        {shown.map(({ level, from }, at) => (
          <li key={at}>
            <LevelBadge level={level} levels={shown} locale={locale} />{' '}
            <span className="quiet">{`${formatNumber(from, locale)}–${formatNumber(shown[at + 1]?.from ?? 100, locale)}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
