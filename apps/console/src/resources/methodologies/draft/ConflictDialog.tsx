import { Button } from '@mui/material';
import { useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { ConflictForm } from './ConflictForm.js';
import { conflictWords } from './conflictWords.js';
import { useDraftState } from './useDraftState.js';
import './conflict.css';

/** Puts to the person, one after another, what a colleague changed or took away while it was changed here. */
export function ConflictDialog() {
  const { say } = useSaid(conflictWords);
  const conflicts = useDraftState((state) => state.conflicts);
  // Put off until something new comes, or the person asks for it.
  const [putOff, setPutOff] = useState<readonly unknown[] | null>(null);
  const [first] = conflicts;
  const [total, setTotal] = useState(0);
  if (conflicts.length > total || (conflicts.length === 0 && total > 0)) setTotal(conflicts.length);
  if (first === undefined) return null;
  if (putOff === conflicts)
    return (
      <p className="notice notice--warning">
        {say.waiting(conflicts.length)} <Button onClick={() => setPutOff(null)}>{say.decide}</Button>
      </p>
    );
  return (
    <ConflictForm key={first.node.id} conflict={first} at={total - conflicts.length + 1} of={total} onLater={() => setPutOff(conflicts)} />
  );
}
