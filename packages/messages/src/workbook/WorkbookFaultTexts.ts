import type { FaultParams } from '../fault/FaultTexts.js';
import type { WorkbookFaultCode } from './WorkbookFault.js';

/** For every code what would be right, as the second half of "<sheet>, <cell>: must be …". */
export type WorkbookFaultTexts = Readonly<Record<WorkbookFaultCode, (params: FaultParams) => string>>;
