import type { Rehearsal } from '@e-index/contracts';
import { attributeName, groupName, kindName } from '@e-index/messages';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { Moment } from '../../../layout/Moment.js';
import { ProgressBar } from '../../../layout/ProgressBar.js';
import { WideTable } from '../../../layout/WideTable.js';
import { useAct } from '../../../providers/useAct.js';
import { useDraftState } from '../draft/useDraftState.js';
import { rehearsalWords } from './rehearsalWords.js';

export interface RehearsalListProps {
  readonly rehearsals: readonly Rehearsal[];
  /** The one whose score is shown. */
  readonly shown: string;
  readonly onShow: (id: string) => void;
}

/** The person's rehearsals of this draft: as whom, how far, where to go on, and the end. */
export function RehearsalList({ rehearsals, shown, onShow }: RehearsalListProps) {
  const { say, locale } = useSaid(rehearsalWords);
  const revision = useDraftState((state) => state.revision);
  const [ending, setEnding] = useState<string | null>(null);
  const end = useAct((api, id: string) => api.endRehearsal(id));
  const close = (): void => {
    end.reset();
    setEnding(null);
  };
  return (
    <>
      <WideTable label={say.mine}>
        <thead>
          <tr>
            <th scope="col">{say.body}</th>
            <th scope="col">{say.started}</th>
            <th scope="col">{say.progress}</th>
            <th scope="col">{say.answer}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rehearsals.map((rehearsal) => {
            const name = bodyOf(rehearsal, locale, say.anybody);
            const address = `/${locale}/questionnaires/${rehearsal.id}`;
            return (
              <tr key={rehearsal.id}>
                <th scope="row">
                  {name}
                  {rehearsal.revision === revision ? null : <p className="quiet">{say.changed}</p>}
                </th>
                <td>
                  <Moment at={rehearsal.startedAt} />
                </td>
                <td>
                  <ProgressBar answered={rehearsal.answered} asked={rehearsal.asked} />
                </td>
                <td>
                  <OpensElsewhere href={address} name={say.chat} hint={say.newTab} /> ·{' '}
                  <OpensElsewhere href={`${address}/form`} name={say.form} hint={say.newTab} />
                </td>
                <td>
                  {rehearsal.id === shown ? (
                    <span className="quiet">{say.shown}</span>
                  ) : (
                    <Button aria-label={`${say.show}: ${name}`} onClick={() => onShow(rehearsal.id)}>
                      {say.show}
                    </Button>
                  )}
                  <Button aria-label={`${say.end}: ${name}`} onClick={() => setEnding(rehearsal.id)}>
                    {say.end}
                  </Button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </WideTable>
      <AskFirst
        open={ending !== null}
        title={say.endTitle}
        confirm={say.end}
        busy={end.isPending}
        error={end.error}
        onClose={close}
        onConfirm={() => {
          if (ending !== null) end.mutate(ending, { onSuccess: close });
        }}
      >
        <p>{say.endText}</p>
      </AskFirst>
    </>
  );
}

function OpensElsewhere({ href, name, hint }: { readonly href: string; readonly name: string; readonly hint: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name} <span className="ei-visually-hidden">{hint}</span>
    </a>
  );
}

const bodyOf = ({ attributes }: Rehearsal, locale: 'lv' | 'en', without: string): string =>
  [
    attributes.kind === undefined ? without : kindName(attributes.kind, locale),
    ...Object.entries(attributes.groups).map(([name, value]) => `${attributeName(name, locale)}: ${groupName(name, value, locale)}`),
  ].join('; ');
