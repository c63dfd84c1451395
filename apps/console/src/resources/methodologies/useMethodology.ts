import { questionsOf, readMethodologyValue, type Methodology, type Question } from '@e-index/core';
import { ProblemError, type MethodologyRow } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';
import { useRead } from '../../providers/useRead.js';

export interface OpenedMethodology {
  readonly row: MethodologyRow;
  readonly methodology: Methodology;
  readonly questions: ReadonlyMap<string, Question>;
}

/** A version's document, read by core. A draft can change while it is looked at; a published version is asked for once. */
export const useMethodology = (versionId: string) => {
  const { say } = useWords();
  return useRead<OpenedMethodology>(
    ['methodology', versionId],
    async (api) => {
      const { document, ...row } = await api.methodology(versionId);
      const read = readMethodologyValue(document);
      if (!read.ok) throw unreadable(`${say.documentUnreadable} ${say.faults(read.faults.length)}`);
      return { row, methodology: read.value, questions: new Map(questionsOf(read.value).map(({ question }) => [question.code, question])) };
    },
    { fixed: true },
  );
};

const unreadable = (detail: string): ProblemError =>
  new ProblemError({ type: '/problems/not-publishable', title: '', status: 422, detail });
