import path from 'node:path';

/** Where a demonstration's accounts are told, for npm start to print. */
export const accountsFile = (dataFolder: string): string => path.join(dataFolder, 'demo-accounts.json');
