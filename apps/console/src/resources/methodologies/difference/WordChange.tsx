import { useMemo } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { compareWords } from './compareWords.js';
import { differenceWords } from './differenceWords.js';

/** A wording with what was taken out struck through and what was put in underlined; both are also told in words that are only heard. */
export function WordChange({ before, after }: { readonly before: string; readonly after: string }) {
  const { say } = useSaid(differenceWords);
  const runs = useMemo(() => compareWords(before, after), [before, after]);
  return runs.map(({ kind, text }, at) => {
    switch (kind) {
      case 'same':
        return <span key={at}>{text}</span>;
      case 'inserted':
        return (
          <ins key={at}>
            <Heard>{say.insertedStart}</Heard>
            {text}
            <Heard>{say.runEnd}</Heard>
          </ins>
        );
      case 'deleted':
        return (
          <del key={at}>
            <Heard>{say.deletedStart}</Heard>
            {text}
            <Heard>{say.runEnd}</Heard>
          </del>
        );
    }
  });
}

const Heard = ({ children }: { readonly children: string }) => <span className="ei-visually-hidden">{children}</span>;
