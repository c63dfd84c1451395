import type { RoundStage } from '@e-index/contracts';
import { useWords } from '../../i18n/useWords.js';
import { StatusTag, type Tone } from '../../layout/StatusTag.js';

const tones: Readonly<Record<RoundStage, Tone>> = {
  prepare: 'quiet',
  collect: 'active',
  check: 'warning',
  reply: 'warning',
  published: 'done',
  archived: 'quiet',
};

export function StageTag({ stage }: { readonly stage: RoundStage }) {
  const { say } = useWords();
  return <StatusTag tone={tones[stage]}>{say.stages[stage]}</StatusTag>;
}
