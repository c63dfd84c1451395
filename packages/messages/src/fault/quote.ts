const LONGEST = 80;

/** A value of a document between quotation marks, cut so that no message repeats more than 80 characters of it. */
export function quote(value: string | number | undefined, open: string, close: string): string {
  const text = String(value ?? '').replace(/\p{C}/gu, ' ');
  const characters = Array.from(text.slice(0, 2 * LONGEST));
  return `${open}${characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text}${close}`;
}
