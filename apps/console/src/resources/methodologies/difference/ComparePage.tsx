import { useMemo } from 'react';
import { Button } from '@mui/material';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { PageHeader } from '../../../layout/PageHeader.js';
import { Reading } from '../../../layout/Reading.js';
import { useRead } from '../../../providers/useRead.js';
import { sortVersions } from '../versions/groupVersions.js';
import { differenceBetween } from './differenceBetween.js';
import { DifferenceView } from './DifferenceView.js';
import { differenceWords } from './differenceWords.js';
import { useVersionDocument, type VersionDocument } from './useVersionDocument.js';
import { VersionSelect } from './VersionSelect.js';

/** Any two stored versions: `/methodologies/<later>/compare?with=<earlier>`. */
export function ComparePage() {
  const { say } = useSaid(differenceWords);
  const navigate = useNavigate();
  const { id: later = '' } = useParams();
  const [search] = useSearchParams();
  const earlier = search.get('with') ?? '';
  const versions = useRead(['versions'], (api) => api.methodologies({ perPage: 1000 }));
  const show = (one: string, other: string): void =>
    void navigate(`/methodologies/${one}/compare${other === '' ? '' : `?with=${encodeURIComponent(other)}`}`);
  return (
    <>
      <PageHeader title={say.title} crumbs={[{ to: '/methodologies', name: say.methodologies }]}>
        <p>{say.compareLead}</p>
      </PageHeader>
      <Reading of={versions}>
        {({ items }) => {
          const sorted = sortVersions(items);
          return (
            <div className="filters difference__tools">
              <VersionSelect
                label={say.earlier}
                versions={sorted.filter(({ id }) => id !== later)}
                chosen={earlier}
                onChoose={(id) => show(later, id)}
              />
              <VersionSelect
                label={say.later}
                versions={sorted}
                chosen={later}
                onChoose={(id) => show(id, id === earlier ? later : earlier)}
              />
              {earlier === '' ? null : <Button onClick={() => show(earlier, later)}>⇄ {say.swap}</Button>}
            </div>
          );
        }}
      </Reading>
      {earlier === '' ? null : <Both earlier={earlier} later={later} />}
    </>
  );
}

function Both({ earlier, later }: { readonly earlier: string; readonly later: string }) {
  const [before, after] = [useVersionDocument(earlier), useVersionDocument(later)];
  return <Reading of={before}>{(was) => <Reading of={after}>{(is) => <Compared before={was} after={is} />}</Reading>}</Reading>;
}

function Compared({ before, after }: { readonly before: VersionDocument; readonly after: VersionDocument }) {
  const { say, locale } = useSaid(differenceWords);
  const [was, is] = [before.methodology, after.methodology];
  const difference = useMemo(() => (was === null || is === null ? null : differenceBetween(was, is, locale)), [was, is, locale]);
  const [from, to] = [before, after].map(({ row }) => `${row.methodology} ${row.version}`);
  if (difference === null) return <p className="notice notice--warning">{say.versionFaulty((was === null ? from : to) ?? '')}</p>;
  const name = say.compareTitle(from ?? '', to ?? '');
  return (
    <>
      <h2>{name}</h2>
      <DifferenceView difference={difference} name={name} />
    </>
  );
}
