import type { Mail } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';
import { StatusTag, type Tone } from '../../layout/StatusTag.js';

const tones: Readonly<Record<Mail['state'], Tone>> = {
  queued: 'quiet',
  sending: 'active',
  sent: 'done',
  kept: 'quiet',
  failed: 'danger',
  unsure: 'warning',
};

export function MailStateTag({ state }: { readonly state: Mail['state'] }) {
  const { say } = useWords();
  return <StatusTag tone={tones[state]}>{say.mailStates[state]}</StatusTag>;
}
