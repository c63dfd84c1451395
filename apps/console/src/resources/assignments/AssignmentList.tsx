import { List } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { AssignmentTable } from './AssignmentTable.js';
import { exportAssignments } from './exportAssignments.js';
import { useAssignmentFilters } from './useAssignmentFilters.js';

/** The questionnaires of all populations. */
export function AssignmentList() {
  const { say, locale } = useWords();
  const filters = useAssignmentFilters();
  return (
    <>
      <PageHeader title={say.assignments} />
      <List
        title={false}
        filters={filters}
        exporter={(rows) => exportAssignments(rows, locale)}
        empty={false}
        perPage={50}
        sort={{ field: 'organisation', order: 'ASC' }}
        component="div"
      >
        <AssignmentTable questions={new Map()} withPopulation />
      </List>
    </>
  );
}
