import type { AnswerDefinitionOf } from '@e-index/core';

/** What a questionnaire on paper says beside its questions. Texts of the methodology come in as they are. */
export interface PaperTexts {
  /** For a body of a kind, or for any. */
  readonly questionnaireFor: (kind: string | undefined) => string;
  readonly intro: string;
  readonly organisation: string;
  readonly filledInBy: string;
  readonly date: string;
  /** `condition` begins with "if". */
  readonly answerIf: (params: { readonly condition: string }) => string;
  readonly item: (params: { readonly title: string }) => string;
  readonly why: (params: { readonly why: string }) => string;
  readonly example: (params: { readonly example: string }) => string;
  readonly chooseOne: string;
  readonly chooseSeveral: string;
  readonly standsAlone: string;
  readonly number: (params: Pick<AnswerDefinitionOf<'number'>, 'min' | 'max' | 'integer'>) => string;
  readonly answer: string;
  readonly share: string;
  readonly part: string;
  readonly whole: string;
  readonly counts: string;
  readonly row: string;
  readonly count: string;
  readonly total: string;
  readonly table: string;
  readonly text: (params: { readonly maxLength?: number }) => string;
  readonly notApplicable: (reasons: number) => string;
  readonly evidence: (params: { readonly required: boolean; readonly text: string }) => string;
  readonly evidencePlace: string;
  readonly version: (params: { readonly version: string }) => string;
  /** Stand before the number of a page and before that of all pages. */
  readonly page: string;
  readonly of: string;
}
