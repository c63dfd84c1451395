import type { ReactNode } from 'react';

export type Tone = 'quiet' | 'active' | 'done' | 'warning' | 'danger';

/** A state in words, with a colour that only repeats it. */
export function StatusTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <span className={`tag tag--${tone}`}>{children}</span>;
}
