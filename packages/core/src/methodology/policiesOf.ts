import type { Policies, Source } from './methodology.js';

/** The policies with every default filled in. Defaults are filled at use: the document stays as it was given. */
export interface FilledPolicies {
  readonly unanswered: 'zero' | 'exclude';
  readonly notApplicable: 'exclude' | 'zero';
  readonly minimumAnswered: number;
  readonly sources: readonly Source[];
  readonly ranking: { readonly on: 'unrounded' | 'rounded'; readonly decimals: number };
}

export const DEFAULT_SOURCES: readonly Source[] = ['expert', 'automated', 'self'];

export function policiesOf({ policies }: { readonly policies?: Policies | undefined }): FilledPolicies {
  return {
    unanswered: policies?.unanswered ?? 'zero',
    notApplicable: policies?.notApplicable ?? 'exclude',
    minimumAnswered: policies?.minimumAnswered ?? 0,
    sources: policies?.sources ?? DEFAULT_SOURCES,
    ranking: { on: policies?.ranking?.on ?? 'unrounded', decimals: policies?.ranking?.decimals ?? 0 },
  };
}
