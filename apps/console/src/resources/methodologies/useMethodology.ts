import { questionsOf, readMethodologyValue, type Methodology, type Question } from '@e-index/core';
import type { MethodologyRow } from '@e-index/contracts';
import { useRead } from '../../providers/useRead.js';

export interface OpenedMethodology {
  readonly row: MethodologyRow;
  readonly methodology: Methodology;
  readonly questions: ReadonlyMap<string, Question>;
}

export class UnreadableMethodology extends Error {
  constructor(readonly faults: number) {
    super(`the methodology document has ${faults} faults`);
    this.name = 'UnreadableMethodology';
  }
}

/** A version's document, read by core. A draft can change while it is looked at; a published version is asked for once. */
export const useMethodology = (versionId: string) =>
  useRead<OpenedMethodology>(
    ['methodology', versionId],
    async (api) => {
      const { document, ...row } = await api.methodology(versionId);
      const read = readMethodologyValue(document);
      if (!read.ok) throw new UnreadableMethodology(read.faults.length);
      return { row, methodology: read.value, questions: new Map(questionsOf(read.value).map(({ question }) => [question.code, question])) };
    },
    { fixed: true },
  );
