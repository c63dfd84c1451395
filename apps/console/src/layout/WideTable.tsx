import type { ReactNode } from 'react';

/** A table that may be wider than the screen: it scrolls by itself, with the keyboard too. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="wide" role="group" aria-label={label} tabIndex={0}>
      <table className="plain-table">{children}</table>
    </div>
  );
}
