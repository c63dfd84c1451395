import type { Locale } from '@e-index/messages';

const sentence = {
  lv: 'Demonstrācijas dati: atbildes ir simulētas, tās nerāda īstu iestāžu vai pašvaldību rezultātus.',
  en: 'Demonstration data: the answers are simulated and say nothing about real bodies.',
} as const;

/** Stands wherever simulated data are shown. */
export function DemonstrationMark({ locale }: { readonly locale: Locale }) {
  return (
    <p className="ei-demonstration" role="note">
      {sentence[locale]}
    </p>
  );
}
