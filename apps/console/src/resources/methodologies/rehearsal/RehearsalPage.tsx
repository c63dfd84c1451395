import { useId, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { Reading } from '../../../layout/Reading.js';
import { useRead } from '../../../providers/useRead.js';
import { useDraftState } from '../draft/useDraftState.js';
import { RehearsalForm } from './RehearsalForm.js';
import { RehearsalList } from './RehearsalList.js';
import { RehearsalScore } from './RehearsalScore.js';
import { rehearsalWords } from './rehearsalWords.js';
import './rehearsal.css';

const REFRESH = 5000;

/** A draft is tried out as any kind of body: answered in the real chat and form, scored here. */
export function RehearsalPage() {
  const { say } = useSaid(rehearsalWords);
  const id = useId();
  const draft = useDraftState(({ meta }) => meta.row.id);
  const rehearsals = useRead(['rehearsals', draft], (api) => api.rehearsals(draft), { every: () => REFRESH });
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p>{say.lead}</p>
      <RehearsalForm onStarted={setChosen} />
      <h3>{say.mine}</h3>
      <Reading of={rehearsals}>
        {({ items }) => {
          const shown = items.find((rehearsal) => rehearsal.id === chosen) ?? items[0];
          return shown === undefined ? (
            <p className="quiet">{say.none}</p>
          ) : (
            <>
              <RehearsalList rehearsals={items} shown={shown.id} onShow={setChosen} />
              <RehearsalScore key={shown.id} id={shown.id} every={REFRESH} />
            </>
          );
        }}
      </Reading>
    </section>
  );
}
