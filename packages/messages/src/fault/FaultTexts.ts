import type { Fault, FaultCode } from '@e-index/core';

export type FaultParams = NonNullable<Fault['params']>;

/** For every code what would be right, as the second half of "<document>: <path>: must be …". */
export type FaultTexts = Readonly<Record<FaultCode, (params: FaultParams) => string>>;
