import type { Mail } from '@e-index/contracts';
import { DataTable, List, TextInput } from 'react-admin';
import { Link } from 'react-router';
import { useWords } from '../../i18n/useWords.js';
import { Moment } from '../../layout/Moment.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { MailStateTag } from './MailStateTag.js';

const Column = DataTable.Col<Mail>;

/** What the platform has written to people, newest first. */
export function MailList() {
  const { say } = useWords();
  return (
    <>
      <PageHeader title={say.mails} />
      <List
        title={false}
        exporter={false}
        empty={false}
        perPage={25}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={[<TextInput key="q" source="q" label={say.search} resettable alwaysOn />]}
        component="div"
      >
        <DataTable bulkActionButtons={false} rowClick={false}>
          <Column label={say.subject} render={({ id, subject }) => <Link to={`/mails/${id}/show`}>{subject}</Link>} />
          <Column label={say.recipient} render={({ recipient }) => recipient} />
          <Column label={say.mailKind} render={({ kind }) => say.mailKinds(kind)} />
          <Column label={say.state} render={({ state }) => <MailStateTag state={state} />} />
          <Column source="createdAt" label={say.when} render={({ createdAt }) => <Moment at={createdAt} />} />
        </DataTable>
      </List>
    </>
  );
}
