import { createContext } from 'react';
import type { DraftChecker } from './DraftChecker.js';

/** Null where nothing is checked: a page of the workshop that is shown by itself. */
export const ChecksContext = createContext<DraftChecker | null>(null);
