import type { Problem } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';
import type { NamedContribution, WhatIfBase, WhatIfFiles, WhatIfOutcome } from './WhatIfDesk.js';

/** What the page asks of the worker: to read a run first, then the rest, as often as need be. */
export type WhatIfCall =
  | { readonly ask: 'open'; readonly run: string; readonly methodologyVersion: string; readonly locale: Locale }
  | { readonly ask: 'recompute'; readonly document: string }
  | { readonly ask: 'explain'; readonly body: string }
  | { readonly ask: 'files' };

export type WhatIfAnswer =
  | { readonly to: 'open'; readonly base: WhatIfBase }
  | { readonly to: 'recompute'; readonly outcome: WhatIfOutcome; readonly milliseconds: number }
  | { readonly to: 'explain'; readonly parts: readonly NamedContribution[] }
  | { readonly to: 'files'; readonly files: WhatIfFiles | null }
  /** The document that was given has so many faults. */
  | { readonly to: 'faulty'; readonly faults: number }
  /** The server said so; null: something else went wrong. */
  | { readonly to: 'failed'; readonly problem: Problem | null };

/** Both ways a call carries its number, since answers may overtake each other. */
export interface Numbered<T> {
  readonly number: number;
  readonly content: T;
}
