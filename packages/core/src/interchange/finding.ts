import { MAX_FAULTS, type Fault, type FaultCode } from './fault.js';
import { formatPath, type Path } from './path.js';

/** A fault while it is being looked for: its place still in steps, so that it can be put in document order. */
export interface Finding {
  readonly at: Path;
  readonly code: FaultCode;
  readonly params?: Fault['params'];
}

export type Report = (at: Path, code: FaultCode, params?: Fault['params']) => void;

/** Findings and the function that adds to them; beyond MAX_FAULTS nothing is added and `full` is true. */
export interface Findings {
  readonly list: readonly Finding[];
  readonly report: Report;
  readonly full: () => boolean;
}

export function collectFindings(): Findings {
  const list: Finding[] = [];
  const full = () => list.length >= MAX_FAULTS;
  return {
    list,
    full,
    report: (at, code, params) => {
      if (!full()) list.push(params === undefined ? { at: [...at], code } : { at: [...at], code, params });
    },
  };
}

export function toFault({ at, code, params }: Finding): Fault {
  const path = formatPath(at);
  return params === undefined ? { path, code } : { path, code, params };
}
