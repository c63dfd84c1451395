import type { DraftNode } from '@e-index/core';
import { flushSync } from 'react-dom';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { codeOf } from '../draft/codeOf.js';
import { treeWords } from './treeWords.js';

export interface TakeOutDialogProps {
  readonly node: DraftNode;
  readonly doing: 'retire' | 'remove';
  readonly questions: number;
  readonly onConfirm: (doing: 'retire' | 'remove') => void;
  readonly onClose: () => void;
}

/** Says how much goes with a section or topic. */
export function TakeOutDialog({ node, doing, questions, onConfirm, onClose }: TakeOutDialogProps) {
  const { say } = useSaid(treeWords);
  return (
    <AskFirst
      open
      title={say.takeOutDialog.title(doing, codeOf(node))}
      confirm={say.takeOut[doing]}
      busy={false}
      error={null}
      onClose={onClose}
      onConfirm={() => {
        // Closed first: it gives the keyboard back to a line that is still there, and the tree takes it from there.
        flushSync(onClose);
        onConfirm(doing);
      }}
    >
      <p>{say.takeOutDialog.questions(questions)}</p>
    </AskFirst>
  );
}
