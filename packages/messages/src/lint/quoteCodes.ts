import { quote } from '../fault/quote.js';

const MOST = 3;

/** Codes out of a comma-separated list, each between quotation marks; beyond three an ellipsis. */
export function quoteCodes(list: string | number | undefined, open: string, close: string): string {
  const codes = String(list ?? '').split(', ');
  const shown = codes.slice(0, MOST).map((code) => quote(code, open, close));
  return [...shown, ...(codes.length > MOST ? ['…'] : [])].join(', ');
}
