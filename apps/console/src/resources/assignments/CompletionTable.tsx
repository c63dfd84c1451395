import type { Population } from '@e-index/contracts';
import { List, ResourceContextProvider } from 'react-admin';
import { useWords } from '../../i18n/useWords.js';
import { useMethodology } from '../methodologies/useMethodology.js';
import { AssignmentTable } from './AssignmentTable.js';
import { exportAssignments } from './exportAssignments.js';
import { useAssignmentFilters } from './useAssignmentFilters.js';

/** The questionnaires of one population; filter, sorting and page stand in the address. */
export function CompletionTable({ population }: { readonly population: Population }) {
  const { say, locale } = useWords();
  const filters = useAssignmentFilters();
  const methodology = useMethodology(population.methodology.versionId);
  return (
    <section aria-labelledby="completion">
      <h2 id="completion">{say.completion}</h2>
      <ResourceContextProvider value="assignments">
        <List
          resource="assignments"
          title={false}
          filter={{ population: population.id }}
          filters={filters}
          exporter={(rows) => exportAssignments(rows, locale)}
          storeKey={`population.${population.id}.assignments`}
          empty={false}
          perPage={50}
          sort={{ field: 'organisation', order: 'ASC' }}
          component="div"
        >
          <AssignmentTable questions={methodology.data?.questions ?? new Map()} />
        </List>
      </ResourceContextProvider>
    </section>
  );
}
