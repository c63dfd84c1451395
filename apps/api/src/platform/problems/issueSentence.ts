import { z } from 'zod';
import type { FieldFault } from './Failure.js';

// What a zod issue may tell; anything else it holds (the value, above all) is not repeated.
const Issue = z.object({
  code: z.string().catch('custom'),
  message: z.string().catch(''),
  origin: z.string().optional().catch(undefined),
  minimum: z.number().optional().catch(undefined),
  maximum: z.number().optional().catch(undefined),
  expected: z.string().optional().catch(undefined),
  format: z.string().optional().catch(undefined),
  values: z.array(z.string()).optional().catch(undefined),
});
type Issue = z.infer<typeof Issue>;

const kinds: Readonly<Record<string, { readonly lv: string; readonly en: string }>> = {
  string: { lv: 'teksts', en: 'a text' },
  number: { lv: 'skaitlis', en: 'a number' },
  int: { lv: 'vesels skaitlis', en: 'a whole number' },
  boolean: { lv: 'vērtība true vai false', en: 'true or false' },
  object: { lv: 'objekts', en: 'an object' },
  array: { lv: 'saraksts', en: 'a list' },
};

const lv = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `Šeit jābūt: ${kinds[issue.expected ?? '']?.lv ?? 'cita veida vērtība'}.`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'Šo nedrīkst atstāt tukšu.' : `Rakstzīmju skaitam jābūt vismaz ${issue.minimum}.`;
      return `Nedrīkst būt mazāk par ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `Rakstzīmju skaitam jābūt ne lielākam par ${issue.maximum}.`
        : `Nedrīkst būt vairāk par ${issue.maximum}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'Šī nav derīga e-pasta adrese.' : 'Vērtība nav vajadzīgajā formā.';
    case 'invalid_value':
      return issue.values ? `Derīgās vērtības: ${issue.values.join(', ')}.` : 'Šāda vērtība nav paredzēta.';
    case 'unrecognized_keys':
      return 'Šāda lauka nav.';
    default:
      return issue.message === 'value-or-not-applicable'
        ? 'Norādiet vai nu vērtību, vai iemeslu, kāpēc jautājums nav attiecināms, bet ne abus.'
        : 'Vērtība nav derīga.';
  }
};

const en = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `This has to be ${kinds[issue.expected ?? '']?.en ?? 'another kind of value'}.`;
    case 'too_small':
      if (issue.origin === 'string')
        return issue.minimum === 1 ? 'This may not be empty.' : `It has to be at least ${issue.minimum} characters long.`;
      return `It may not be less than ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `It may not be longer than ${issue.maximum} characters.`
        : `It may not be more than ${issue.maximum}.`;
    case 'invalid_format':
      return issue.format === 'email' ? 'This is not a valid e-mail address.' : 'The value is not in the form that is needed.';
    case 'invalid_value':
      return issue.values ? `It has to be one of: ${issue.values.join(', ')}.` : 'This value is not provided for.';
    case 'unrecognized_keys':
      return 'There is no such field.';
    default:
      return issue.message === 'value-or-not-applicable'
        ? 'Give either a value or the reason why the question does not apply, not both.'
        : 'The value is not valid.';
  }
};

/** What would be right, for one issue of a schema. The sent value is never repeated. */
export function issueSentence(given: unknown): FieldFault['sentence'] {
  const issue = Issue.parse(given);
  return (locale) => (locale === 'lv' ? lv(issue) : en(issue));
}
