import type { Client } from '@e-index/contracts';
import { createContext } from 'react';

/** The typed client that the data provider stands on; what is not CRUD is called by its name in the contract. */
export const ApiContext = createContext<Client | null>(null);
