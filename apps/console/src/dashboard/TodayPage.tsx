import { useWords } from '../i18n/useWords.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Reading } from '../layout/Reading.js';
import { useRead } from '../providers/useRead.js';
import { PopulationCard } from './PopulationCard.js';
import { sortPopulations } from './sortPopulations.js';

/** What needs doing today, population by population. */
export function TodayPage() {
  const { say } = useWords();
  const populations = useRead(['populations'], (api) => api.populations({ perPage: 200 }));
  return (
    <>
      <PageHeader title={say.dashboard}>
        <p className="quiet">{say.dashboardLead}</p>
      </PageHeader>
      <Reading of={populations}>
        {({ items }) => {
          const { current, finished } = sortPopulations(items);
          return (
            <>
              {current.length === 0 ? <p>{items.length === 0 ? say.noPopulations : say.nothingOpen}</p> : null}
              <div className="cards">
                {current.map((population) => (
                  <PopulationCard key={population.id} population={population} />
                ))}
              </div>
              {finished.length === 0 ? null : (
                <>
                  <h2>{say.earlier}</h2>
                  <div className="cards">
                    {finished.map((population) => (
                      <PopulationCard key={population.id} population={population} />
                    ))}
                  </div>
                </>
              )}
            </>
          );
        }}
      </Reading>
    </>
  );
}
