import type { ReactNode } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { checksWords } from './checksWords.js';
import type { Problem } from './Problem.js';
import { ProblemPlace } from './ProblemPlace.js';
import { problemSentence } from './problemSentence.js';

/** Problems of one node, each with its sentence and its place, and what can be done about them together. */
export function ProblemItem({ of, children }: { readonly of: readonly Problem[]; readonly children?: ReactNode }) {
  const { locale } = useSaid(checksWords);
  return (
    <li className="problem">
      {of.map((problem) => (
        <p key={`${problem.place.field} ${problemSentence(problem, locale)}`}>
          <ProblemPlace place={problem.place} />
          <br />
          {problemSentence(problem, locale)}
        </p>
      ))}
      {children}
    </li>
  );
}
