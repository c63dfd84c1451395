import type { MethodologyRow } from '@e-index/contracts';
import { formatDate, text } from '@e-index/messages';
import { DataTable, List } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { StatusTag, type Tone } from '../../layout/StatusTag.js';

const Column = DataTable.Col<MethodologyRow>;
const tones: Readonly<Record<MethodologyRow['status'], Tone>> = {
  draft: 'active',
  reviewed: 'warning',
  published: 'done',
  retired: 'quiet',
};

/** Every version of every methodology. */
export function MethodologyList() {
  const { say, locale } = useWords();
  return (
    <>
      <PageHeader title={say.methodologies} />
      <List title={false} actions={false} exporter={false} empty={false} perPage={50} component="div">
        <DataTable bulkActionButtons={false} rowClick={false}>
          <Column label={say.title} render={({ id, title }) => <Link to={`/methodologies/${id}/show`}>{text(title, locale)}</Link>} />
          <Column label={say.version} render={({ methodology, version }) => `${methodology} ${version}`} />
          <Column label={say.status} render={({ status }) => <StatusTag tone={tones[status]}>{say.statuses[status]}</StatusTag>} />
          <Column label={say.sectionsCount} align="right" render={({ sections }) => sections} />
          <Column label={say.questionsCount} align="right" render={({ questions }) => questions} />
          <Column label={say.publishedAt} render={({ publishedAt }) => (publishedAt === null ? '–' : formatDate(publishedAt, locale))} />
        </DataTable>
      </List>
    </>
  );
}
