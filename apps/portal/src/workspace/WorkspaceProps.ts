import type { Answer, Assignment } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';

/** What every workspace island starts from; the methodology is fetched beside it, because it is large and never changes. */
export interface WorkspaceProps {
  readonly locale: Locale;
  readonly assignment: Assignment;
  readonly answers: readonly Answer[];
}
