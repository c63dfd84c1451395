import type { AssignmentState } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';
import { StatusTag, type Tone } from '../../layout/StatusTag.js';

const tones: Readonly<Record<AssignmentState, Tone>> = {
  not_started: 'quiet',
  in_progress: 'active',
  submitted: 'done',
  returned: 'warning',
};

export function StateTag({ state }: { readonly state: AssignmentState }) {
  const { say } = useWords();
  return <StatusTag tone={tones[state]}>{say.states[state]}</StatusTag>;
}
