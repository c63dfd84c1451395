import { policiesOf, type Methodology } from '@e-index/core';
import { formatPercent } from '../formatPercent.js';
import { namedTextTurn, namedTurn } from './namedTurn.js';
import type { Telling } from './Telling.js';

type Steps = readonly (string | number)[];

/** What a change in a field of the document itself says: its title, version, policies and aggregation. */
export function methodologySentences([field, policy, detail]: Steps, telling: Telling): readonly string[] {
  const { say } = telling;
  const [was, is] = [telling.before.methodology, telling.after.methodology];
  switch (field) {
    case 'id':
      return namedTurn(say, 'code', was.id, is.id);
    case 'version':
      return namedTurn(say, 'version', was.version, is.version);
    case 'title':
      return namedTextTurn(telling, 'title', was.title, is.title);
    case 'follows':
      return namedTurn(say, 'follows', followed(was), followed(is));
    case 'aggregation':
      return namedTurn(
        say,
        'aggregationMean',
        say.aggregation[was.aggregation ?? 'arithmetic'](),
        say.aggregation[is.aggregation ?? 'arithmetic'](),
      );
    default:
      return policySentences(String(policy), String(detail), telling);
  }
}

const followed = ({ follows }: Methodology): string | undefined => (follows === undefined ? undefined : `${follows.id} ${follows.version}`);

function policySentences(policy: string, detail: string, telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const [was, is] = [policiesOf(telling.before.methodology), policiesOf(telling.after.methodology)];
  switch (policy) {
    case 'unanswered':
      return [say.unanswered[is.unanswered]()];
    case 'notApplicable':
      return [say.notApplicable[is.notApplicable]()];
    case 'minimumAnswered':
      return namedTurn(say, 'minimumAnswered', formatPercent(was.minimumAnswered, locale, 2), formatPercent(is.minimumAnswered, locale, 2));
    case 'sources': {
      const order = ({ sources }: typeof is): string => sources.map((source) => say.source[source]()).join(', ');
      return namedTurn(say, 'sourceOrder', order(was), order(is));
    }
    default: {
      // Decimals matter where the ranking is on the rounded score; then they are told with it.
      if (detail === 'decimals' && is.ranking.on === 'unrounded' && was.ranking.on === 'unrounded') {
        return namedTurn(say, 'rankingDecimals', String(was.ranking.decimals), String(is.ranking.decimals));
      }
      const rank = ({ ranking }: typeof is): string =>
        ranking.on === 'rounded' ? say.rankedOn.rounded({ decimals: ranking.decimals }) : say.rankedOn.unrounded();
      return namedTurn(say, 'ranking', rank(was), rank(is));
    }
  }
}
