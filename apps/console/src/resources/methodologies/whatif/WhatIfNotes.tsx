import { useSaid } from '../../../i18n/useSaid.js';
import type { WhatIfState } from './WhatIfStore.js';
import { whatIfWords } from './whatIfWords.js';

/** What keeps the numbers from being those of the draft as it is now; nothing where they are. */
export function WhatIfNotes({ of }: { readonly of: Extract<WhatIfState, { state: 'ready' }> }) {
  const { say } = useSaid(whatIfWords);
  const { shown, faults, slow, broken } = of;
  if (broken) return <span className="whatif__note">⚠ {say.broken}</span>;
  if (slow) return <span className="quiet">{say.slow}</span>;
  if (faults === 0) return null;
  return <span className="whatif__note">⚠ {shown === null ? say.faultsOnly(faults) : say.faultsSince(faults)}</span>;
}
