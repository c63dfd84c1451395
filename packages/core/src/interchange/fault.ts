/**
 * What can be wrong with a document. Every code stands for one rule of docs/formats/INTERCHANGE.md; the sentences for
 * people are made from code and params elsewhere (packages/messages), so this list is exhaustive on purpose.
 *
 * Params that are texts taken from the document are cut to 80 characters and hold no control characters.
 */
export const FAULT_CODES = [
  // The file: no JSON value could be read. Path is `$` except for `too-deep`.
  /** The bytes are no UTF-8. */
  'not-utf8',
  /** The text starts with a byte order mark. */
  'byte-order-mark',
  /** No JSON. params: line, column (from 1), found (what stands there, '' at the end). */
  'syntax',
  /** More than 64 levels. params: max. */
  'too-deep',

  // The rules of I-JSON (RFC 7493) and of every string.
  /** A name twice in one object. params: name. */
  'duplicate-name',
  /** The name `__proto__`. params: name. */
  'forbidden-name',
  /** Half of a surrogate pair in a string or a name. */
  'lone-surrogate',
  /** A code point that Unicode sets aside for no character (U+FFFE, U+FDD0, …) in a string or a name. */
  'noncharacter',
  /** U+0000 in a string or a name. */
  'null-character',
  /** A number beyond the range of a double. params: found. */
  'not-finite',

  // Shape.
  /** A field without a default is not there. */
  'missing',
  /** A field that the format does not have. params: name. */
  'unknown-field',
  /** params: expected and found, each 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null' | 'text-or-string' | 'share' | 'counts' | 'table' | 'codes' | 'pair'. */
  'wrong-type',
  /** One of a few words. params: allowed (comma separated), found. */
  'not-allowed',
  /** A list without an entry. */
  'empty-list',
  /** An object without an entry where at least one is needed (text objects, appliesTo, table values). */
  'empty-object',
  /** A string without a character. */
  'empty-string',
  /** A weight of a section or topic that is neither a number 0..1e9 nor "points". params: max. */
  'weight',
  /** A condition that is no `all`, `any`, `not` and not exactly one test. */
  'condition-shape',
  /** A recommendation's `for` that is none of the known cases. */
  'case-shape',

  // Single values.
  /** No code `[A-Za-z0-9][A-Za-z0-9._-]*`. params: found. */
  'code-pattern',
  /** A code longer than max. params: max, found (its length). */
  'code-too-long',
  /** The name of an organisation's attribute is `kind` or `all`, or no code. params: found. */
  'attribute-name',
  /** No BCP 47 language tag. params: found. */
  'language-tag',
  /** No `#rrggbb`. params: found. */
  'colour',
  /** params: found, and min, max (either may be absent). Bounds belong to the range. */
  'out-of-range',
  /** A number that has to be greater than `above`. params: above, found. */
  'not-above',
  /** A number with a fraction where a whole one is needed. params: found. */
  'not-whole',
  /** A text answer with more than max UTF-16 code units. params: max, found (its length). */
  'too-long',

  // Within the methodology.
  /** A code that stood before. params: found, in ('sections' | 'topics' | 'questions' | 'options' | 'rows' | 'columns' | 'notApplicable'). */
  'duplicate-code',
  /** An entry that stood before in a list without repetition. params: found. */
  'repeated',
  /** The first level has to begin at 0. params: found. */
  'first-level',
  /** Levels, their `from`, or bands have to ascend strictly. params: found, before (the value that has to be exceeded). */
  'not-ascending',
  /** `zero` and `full` of a linear rule are equal. params: found. */
  'zero-equals-full',
  /** The lower bound is above the upper one (min > max, or lo ≥ hi in `range`). params: low, high. */
  'bounds-crossed',
  /** Text questions and questions with rule `none` have weight 0. params: found. */
  'weight-not-zero',
  /** A question's source is not in policies.sources. params: found, allowed. */
  'source-not-in-policies',
  /** A test of a question that does not exist. params: found. */
  'condition-unknown-question',
  /** A test of the question itself or of one that stands later. params: found. */
  'condition-looks-ahead',
  /** A test that does not fit the type of the tested question. params: test, type, question. */
  'condition-type',
  /** A recommendation's case that does not fit the question's type. params: case, type. */
  'case-type',

  // Codes that refer to nothing, in methodologies and responses.
  'unknown-organisation',
  'unknown-question',
  'unknown-option',
  'unknown-row',
  'unknown-column',
  'unknown-reason',

  // Within the responses.
  /** Given under another methodology. params: expected, found. */
  'other-methodology',
  /** params: expected, found. */
  'other-version',
  /** An organisation, or the entry with its answers, a second time. params: found. */
  'duplicate-organisation',
  /** A second answer of the same source to a question. params: question, source. */
  'duplicate-answer',
  /** A source that may not answer this question. params: found, allowed. */
  'source-not-named',
  /** Not exactly one of value, notApplicable, notTested. */
  'answer-kind',
  /** An exclusive option with another. params: found. */
  'exclusive-option',
  /** The numerator is above the denominator. params: numerator, denominator. */
  'numerator-above-denominator',
  /** `total` is missing where the basis is declared. */
  'total-missing',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/**
 * One fault of a document.
 *
 * - `path`: JSON path, `$`, `$.sections[0].topics[1].weight`, `$.organisations[3].groups['a b']`.
 * - `params`: the values a sentence needs, see FAULT_CODES.
 */
export interface Fault {
  readonly path: string;
  readonly code: FaultCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Collecting stops here: a hostile file must not fill the memory with complaints. */
export const MAX_FAULTS = 1000;

/** A document read, or everything that is wrong with it, in document order and at most MAX_FAULTS. Never half of each. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };
