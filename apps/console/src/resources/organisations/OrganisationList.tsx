import type { CsvCell } from '@e-index/core';
import type { OrganisationRow } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { DataTable, DateInput, List, TextInput, SelectInput } from 'react-admin';
import { Link } from 'react-router';
import { formatDay } from '../../format/formatDay.js';
import { useWords } from '../../i18n/useWords.js';
import { exportCsv } from '../../layout/exportCsv.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { organisationKinds } from '../assignments/useAssignmentFilters.js';

const Column = DataTable.Col<OrganisationRow>;

/** The registry as of a day: names, kinds and parents are those of that day. */
export function OrganisationList() {
  const { say, locale } = useWords();
  const kinds = organisationKinds.map((id) => ({ id, name: say.kinds(id) }));
  const cells = (rows: readonly OrganisationRow[]): readonly (readonly CsvCell[])[] => [
    ['id', say.names, say.kind, say.parent, say.establishedOn, say.closedOn],
    ...rows.map((row) => [row.id, text(row.name, locale), row.kind ?? '', row.parent ?? '', row.establishedOn ?? '', row.closedOn ?? '']),
  ];
  return (
    <>
      <PageHeader title={say.organisations} />
      <List
        title={false}
        exporter={(rows) => exportCsv(`${locale === 'lv' ? 'organizacijas' : 'organisations'}.csv`, cells(rows))}
        empty={false}
        perPage={50}
        filters={[
          <TextInput key="q" source="q" label={say.findBody} resettable alwaysOn />,
          <SelectInput key="kind" source="kind" label={say.kind} choices={kinds} translateChoice={false} alwaysOn />,
          <DateInput key="asOf" source="asOf" label={say.asOf} alwaysOn />,
        ]}
        component="div"
      >
        <DataTable bulkActionButtons={false} rowClick={false}>
          <Column
            label={say.body}
            render={({ id, name }) => <Link to={`/organisations/${encodeURIComponent(id)}/show`}>{text(name, locale)}</Link>}
          />
          <Column label={say.kind} render={({ kind }) => (kind === null ? '–' : say.kinds(kind))} />
          <Column
            label={say.parent}
            render={({ parent }) => (parent === null ? '–' : <Link to={`/organisations/${parent}/show`}>{parent}</Link>)}
          />
          <Column
            label={say.groups}
            render={({ groups }) =>
              Object.entries(groups)
                .map(([attribute, value]) => say.groupValue(attribute, value))
                .join(', ') || '–'
            }
          />
          <Column label={say.establishedOn} render={({ establishedOn }) => formatDay(establishedOn, locale)} />
          <Column label={say.closedOn} render={({ closedOn }) => formatDay(closedOn, locale)} />
        </DataTable>
      </List>
    </>
  );
}
