import type { ReactNode } from 'react';

export interface WideTableProps {
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table that may be wider than the screen: it scrolls by itself, with the keyboard too. */
export function WideTable({ label, children, className = '' }: WideTableProps) {
  return (
    <div className="wide" role="group" aria-label={label} tabIndex={0}>
      <table className={`plain-table ${className}`}>{children}</table>
    </div>
  );
}
