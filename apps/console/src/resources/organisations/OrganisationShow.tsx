import type { Organisation } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Link, useParams } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { useWords } from '../../i18n/useWords.js';
import { Facts } from '../../layout/Facts.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Reading } from '../../layout/Reading.js';
import { useRead } from '../../providers/useRead.js';
import { DatedTable } from './DatedTable.js';
import { SuccessionTable } from './SuccessionTable.js';

/** One body through time: what it was called, what it was, under whom, and what it came from and went into. */
export function OrganisationShow() {
  const { id = '' } = useParams();
  const organisation = useRead(['organisation', id], (api) => api.organisation(id));
  return <Reading of={organisation}>{(data) => <Opened organisation={data} />}</Reading>;
}

function Opened({ organisation }: { readonly organisation: Organisation }) {
  const { say, locale } = useWords();
  return (
    <>
      <PageHeader title={text(organisation.name, locale)} crumbs={[{ to: '/organisations', name: say.organisations }]} />
      <Facts
        of={[
          [say.identifier, organisation.id],
          [say.registrationNumber, organisation.registrationNumber],
          [say.establishedOn, organisation.establishedOn === null ? null : formatDay(organisation.establishedOn, locale)],
          [say.closedOn, organisation.closedOn === null ? null : formatDay(organisation.closedOn, locale)],
          [say.provenance, organisation.provenance],
        ]}
      />
      <DatedTable
        title={say.names}
        head={[say.languages.lv, say.languages.en]}
        rows={organisation.names.map(({ name, ...validity }) => ({ ...validity, cells: [name['lv'] ?? '–', name['en'] ?? '–'] }))}
      />
      <DatedTable
        title={say.kindsHistory}
        head={[say.kind]}
        rows={organisation.kinds.map(({ kind, ...validity }) => ({ ...validity, cells: [say.kinds(kind)] }))}
      />
      <DatedTable
        title={say.parents}
        head={[say.parent]}
        rows={organisation.parents.map(({ parent, name, ...validity }) => ({
          ...validity,
          cells: [
            <Link key={parent} to={`/organisations/${encodeURIComponent(parent)}/show`}>
              {text(name, locale)}
            </Link>,
          ],
        }))}
      />
      <DatedTable
        title={say.groupHistory}
        head={[say.attribute, say.value]}
        rows={organisation.groupHistory.map(({ attribute, value, ...validity }) => ({
          ...validity,
          cells: [say.groupName(attribute), say.groupValue(attribute, value)],
        }))}
      />
      <SuccessionTable title={say.predecessors} successions={organisation.predecessors} end="predecessor" />
      <SuccessionTable title={say.successors} successions={organisation.successors} end="successor" />
    </>
  );
}
