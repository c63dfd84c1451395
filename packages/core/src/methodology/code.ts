import { z } from 'zod';

export const MAX_CODE_LENGTH = 100;

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

export function isCode(text: string): boolean {
  return text.length <= MAX_CODE_LENGTH && CODE.test(text);
}

/** Codes name everything in the three documents. `constructor`, `toString` and `10` are codes: keep them in Maps, never look them up in objects. */
export const codeSchema = z
  .string()
  .refine((text) => CODE.test(text), { error: 'code-pattern' })
  .refine((text) => text.length <= MAX_CODE_LENGTH, { error: 'code-too-long', params: { max: MAX_CODE_LENGTH } });
