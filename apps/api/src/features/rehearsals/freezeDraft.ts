import type { RehearsalStart } from '@e-index/contracts';
import { compileQuestionnaire, draftOf, progress, readMethodology, type Methodology } from '@e-index/core';
import { faultSentence } from '@e-index/messages';
import { Failure } from '../../platform/problems/Failure.js';
import { progressView } from '../assignments/progressView.js';

const MOST_ERRORS = 200;

/** What a rehearsal begins with. */
export interface FrozenDraft {
  readonly methodology: Methodology;
  readonly attributes: { readonly kind?: string; readonly groups: Readonly<Record<string, string>> };
  readonly progress: ReturnType<typeof progressView>;
}

/**
 * A draft's document as a body of this kind and these groups is asked it.
 * @throws Failure validation with the faults of the document: who answers faulty questions learns nothing
 */
export function freezeDraft(canonical: string, { kind, groups }: RehearsalStart): FrozenDraft {
  const read = readMethodology(canonical);
  if (!read.ok)
    throw new Failure('validation', {
      params: { faults: read.faults.length },
      errors: read.faults.slice(0, MOST_ERRORS).map((fault) => ({ path: fault.path, sentence: (locale) => faultSentence(fault, locale) })),
    });
  const attributes = { ...(kind === undefined ? {} : { kind }), groups };
  return {
    methodology: read.value,
    attributes,
    progress: progressView(progress(compileQuestionnaire(read.value, attributes), draftOf([]))),
  };
}
