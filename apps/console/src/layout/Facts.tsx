import type { ReactNode } from 'react';

export interface FactsProps {
  /** Name and value; those without a value are left out. */
  readonly of: readonly (readonly [string, ReactNode])[];
}

/** Short facts as names and values. */
export function Facts({ of }: FactsProps) {
  return (
    <dl className="facts">
      {of.map(([name, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
