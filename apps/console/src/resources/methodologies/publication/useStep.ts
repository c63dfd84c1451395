import { ProblemError, type Client } from '@e-index/contracts';
import { useState } from 'react';
import { useAct } from '../../../providers/useAct.js';
import { useDraftStore } from '../draft/DraftContext.js';

export interface StepTaken<Input> {
  readonly take: (input: Input, onDone: () => void) => void;
  readonly busy: boolean;
  /** Null also where the draft was changed meanwhile, which `isOverhauled` tells. */
  readonly error: unknown;
  /** Somebody changed the draft since it was looked at: nothing was done, and the page shows it as it is now. */
  readonly isOverhauled: boolean;
}

/** A step on the way of a version. Whatever the server says, the page shows the draft as it is there afterwards. */
export function useStep<Input>(act: (api: Client, input: Input) => Promise<unknown>): StepTaken<Input> {
  const store = useDraftStore();
  const [isOverhauled, setOverhauled] = useState(false);
  const step = useAct(act);
  const take = (input: Input, onDone: () => void): void => {
    setOverhauled(false);
    step.mutate(input, {
      onSuccess: onDone,
      onError: (error) => setOverhauled(isConflict(error)),
      // What cannot be read now is read with the next look of the workshop.
      onSettled: () => void store.pull().catch(() => undefined),
    });
  };
  return { take, busy: step.isPending, error: isConflict(step.error) ? null : step.error, isOverhauled };
}

const isConflict = (error: unknown): boolean => error instanceof ProblemError && error.slug === 'draft-conflict';
