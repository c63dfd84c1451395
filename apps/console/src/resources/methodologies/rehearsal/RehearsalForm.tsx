import { attributeName, groupName, kindName } from '@e-index/messages';
import { Problem } from '@e-index/contracts';
import { Button } from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { ProblemNote } from '../../../layout/ProblemNote.js';
import { useAct } from '../../../providers/useAct.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { draftKinds } from '../draft/draftKinds.js';
import { attributeChoices } from './attributeChoices.js';
import { rehearsalWords } from './rehearsalWords.js';

/** As what kind of body, and in which groups, as far as the draft makes a difference for them. */
export function RehearsalForm({ onStarted }: { readonly onStarted: (id: string) => void }) {
  const { say, locale } = useSaid(rehearsalWords);
  const id = useId();
  const store = useDraftStore();
  const draft = useDraftState((state) => state.draft);
  const version = useDraftState(({ meta }) => meta.row.id);
  const kinds = useMemo(() => draftKinds(draft), [draft]);
  const attributes = useMemo(() => attributeChoices(draft), [draft]);
  const [kind, setKind] = useState<string | null>(null);
  const [groups, setGroups] = useState<Readonly<Record<string, string>>>({});
  const asked = kind ?? kinds[0] ?? '';
  const start = useAct(async (api) => {
    // What was typed a moment ago is to be tried out too.
    await store.flush();
    const given = Object.fromEntries(Object.entries(groups).filter(([name, value]) => attributes.has(name) && value !== ''));
    return api.startRehearsal(version, { ...(asked === '' ? {} : { kind: asked }), groups: given });
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(undefined, { onSuccess: (rehearsal) => onStarted(rehearsal.id) });
      }}
    >
      <div className="filters">
        <span className="inline-field">
          <label htmlFor={`${id}-kind`}>{say.as}</label>
          <select id={`${id}-kind`} value={asked} onChange={(event) => setKind(event.target.value)}>
            {kinds.map((name) => (
              <option key={name} value={name}>
                {kindName(name, locale)}
              </option>
            ))}
            <option value="">{say.anybody}</option>
          </select>
        </span>
        {[...attributes].map(([name, values]) => (
          <span key={name} className="inline-field">
            <label htmlFor={`${id}-${name}`}>{attributeName(name, locale)}</label>
            <select
              id={`${id}-${name}`}
              value={groups[name] ?? ''}
              onChange={(event) => setGroups({ ...groups, [name]: event.target.value })}
            >
              <option value="">{say.anyValue}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {groupName(name, value, locale)}
                </option>
              ))}
            </select>
          </span>
        ))}
        <Button type="submit" variant="contained" disabled={start.isPending}>
          {start.isPending ? say.starting : say.start}
        </Button>
      </div>
      <ProblemNote error={start.error} />
      <Faults error={start.error} />
    </form>
  );
}

/** What has to be mended before the draft can be tried out, by place. */
function Faults({ error }: { readonly error: unknown }) {
  const faults = error instanceof Error && 'problem' in error ? faultsIn(error.problem) : [];
  return faults.length === 0 ? null : (
    <ul>
      {faults.map(({ path, message }) => (
        <li key={path}>
          <code>{path}</code>: {message}
        </li>
      ))}
    </ul>
  );
}

const faultsIn = (problem: unknown): readonly { readonly path: string; readonly message: string }[] =>
  Problem.safeParse(problem).data?.errors ?? [];
