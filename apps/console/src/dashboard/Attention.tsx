import type { Population } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Link } from 'react-router';
import { useWords } from '../i18n/useWords.js';
import { Moment } from '../layout/Moment.js';
import { usePermission } from '../providers/usePermission.js';
import { useRead } from '../providers/useRead.js';
import { completionLink } from '../resources/populations/completionLink.js';
import { stalledSince } from './stalledSince.js';

// The longest without activity come first, so a page tells the number up to its size and the bodies to call first.
const PAGE = 100;
const SHOWN = 5;

/** Who has not started and who has stopped, with the way to the list of them. */
export function Attention({ population }: { readonly population: Population }) {
  const { say, locale } = useWords();
  const mayList = usePermission('assignments');
  const { data } = useRead(
    ['stalled', population.id],
    (api) => api.assignments({ population: population.id, state: 'in_progress', sort: 'lastActivityAt', order: 'ASC', perPage: PAGE }),
    { enabled: mayList },
  );
  const stalled = stalledSince(data?.items ?? [], new Date());
  const { notStarted, returned } = population.counts;
  if (notStarted + returned + stalled.length === 0) return <p className="notice notice--success">{say.nobodyWaits}</p>;
  return (
    <>
      <h3>{say.attention}</h3>
      <ul className="plain-list">
        {notStarted === 0 ? null : (
          <li>
            <Link to={completionLink(population.id, { state: 'not_started' })}>{say.neverStarted(notStarted)}</Link>
          </li>
        )}
        {returned === 0 ? null : (
          <li>
            <Link to={completionLink(population.id, { state: 'returned' })}>{say.returnedCount(returned)}</Link>
          </li>
        )}
        {stalled.length === 0 ? null : (
          <li>
            <Link to={completionLink(population.id, { state: 'in_progress' }, 'lastActivityAt')}>
              {say.stalled(stalled.length, stalled.length === PAGE && (data?.total ?? 0) > PAGE)}
            </Link>
            <ul>
              {stalled.slice(0, SHOWN).map(({ id, organisation, lastActivityAt }) => (
                <li key={id}>
                  <Link to={`/assignments/${id}/show`}>{text(organisation.name, locale)}</Link>{' '}
                  {lastActivityAt === null ? null : <Moment at={lastActivityAt} />}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </>
  );
}
