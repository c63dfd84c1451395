import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { codeOf } from './codeOf.js';
import { titleOf } from './titleOf.js';
import { ConflictPlace } from './ConflictPlace.js';
import { conflictWords } from './conflictWords.js';
import { useDraftStore } from './DraftContext.js';
import type { NodeConflict } from './DraftState.js';
import { settledFields, type Choice } from './settledFields.js';

export interface ConflictFormProps {
  readonly conflict: NodeConflict;
  /** Which of how many, from 1. */
  readonly at: number;
  readonly of: number;
  readonly onLater: () => void;
}

/** One node's conflict, to decide. */
export function ConflictForm({ conflict, at, of, onLater }: ConflictFormProps) {
  const { say, locale } = useSaid(conflictWords);
  const store = useDraftStore();
  const places = conflict.kind === 'changed' ? conflict.places : [];
  const [choices, setChoices] = useState<readonly Choice[]>(places.map(() => ({ take: 'mine' })));
  const { id } = conflict.node;
  const name = codeOf(conflict.node) === '' ? titleOf(conflict.node, locale) : codeOf(conflict.node);
  const all = (take: 'mine' | 'theirs') => setChoices(places.map(() => ({ take })));
  if (conflict.kind === 'gone')
    return (
      <Frame
        title={say.titleGone(name)}
        step={of > 1 ? say.step(at, of) : ''}
        onLater={onLater}
        actions={
          <>
            <Button onClick={() => store.settle(id, null, '')}>{say.letGo}</Button>
            <Button variant="contained" onClick={() => store.settle(id, conflict.node.fields, say.restoring(name))}>
              {say.restore}
            </Button>
          </>
        }
      >
        <p>{say.gone}</p>
        <p>{titleOf(conflict.node, locale)}</p>
      </Frame>
    );
  if (places.length === 0)
    return (
      <Frame
        title={say.titleKept(name)}
        step={of > 1 ? say.step(at, of) : ''}
        onLater={onLater}
        actions={
          <>
            <Button
              onClick={() => {
                store.settle(id, conflict.merged, '');
                store.edit([{ op: 'remove', node: id, version: 0 }], say.removing(name));
              }}
            >
              {say.removeAnyway}
            </Button>
            <Button variant="contained" onClick={() => store.settle(id, conflict.merged, '')}>
              {say.keep}
            </Button>
          </>
        }
      >
        <p>{say.kept}</p>
        <p>{titleOf(conflict.node, locale)}</p>
      </Frame>
    );
  return (
    <Frame
      title={say.title(name)}
      step={of > 1 ? say.step(at, of) : ''}
      onLater={onLater}
      actions={
        <Button variant="contained" onClick={() => store.settle(id, settledFields(conflict.merged, places, choices), say.settling(name))}>
          {say.save}
        </Button>
      }
    >
      <p>{titleOf(conflict.node, locale)}</p>
      <p>{say.choose}</p>
      {places.length < 2 ? null : (
        <p>
          <Button onClick={() => all('mine')}>{say.allMine}</Button>
          <Button onClick={() => all('theirs')}>{say.allTheirs}</Button>
        </p>
      )}
      {places.map((place, index) => (
        <ConflictPlace
          key={place.at.join('.')}
          place={place}
          choice={choices[index] ?? { take: 'theirs' }}
          onChoose={(choice) => setChoices(choices.map((other, position) => (position === index ? choice : other)))}
        />
      ))}
    </Frame>
  );
}

interface FrameProps {
  readonly title: string;
  readonly step: string;
  readonly onLater: () => void;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

function Frame({ title, step, onLater, actions, children }: FrameProps) {
  const { say } = useSaid(conflictWords);
  const id = useId();
  return (
    <Dialog open onClose={onLater} aria-labelledby={id} fullWidth maxWidth="md">
      <DialogTitle id={id}>{title}</DialogTitle>
      <DialogContent className="conflict">
        {step === '' ? null : <p className="quiet">{step}</p>}
        {children}
      </DialogContent>
      <DialogActions>
        <Button onClick={onLater}>{say.later}</Button>
        {actions}
      </DialogActions>
    </Dialog>
  );
}
