/** How a part of the document is compared. */
export type Shape = Whole | Fields | Entries | Choice;

/** As one value. `unwritten` is what holds where the field is left out; `meaning` takes away what makes no difference, such as an order. */
export interface Whole {
  readonly compare: 'whole';
  readonly unwritten?: unknown;
  readonly meaning?: (value: unknown) => unknown;
}

/** Field by field; as one value where only one document has it, unless `unwritten` says what then holds. */
export interface Fields {
  readonly compare: 'fields';
  readonly fields: Readonly<Record<string, Shape>>;
  readonly unwritten?: unknown;
}

/** Entry by entry, by the value of the field `by`; a list left out is empty. */
export interface Entries {
  readonly compare: 'entries';
  readonly by: 'code' | 'level';
  readonly fields: Readonly<Record<string, Shape>>;
}

/** Field by field where both have the same value in `tag`, which names the shape; otherwise as one value. */
export interface Choice {
  readonly compare: 'choice';
  readonly tag: string;
  readonly shapes: ReadonlyMap<string, Fields>;
  readonly unwritten?: unknown;
}

export const whole = (unwritten?: unknown, meaning?: (value: unknown) => unknown): Whole => ({ compare: 'whole', unwritten, meaning });
export const fields = (shapes: Readonly<Record<string, Shape>>, unwritten?: unknown): Fields => ({
  compare: 'fields',
  fields: shapes,
  unwritten,
});
export const entries = (by: Entries['by'], shapes: Readonly<Record<string, Shape>>): Entries => ({
  compare: 'entries',
  by,
  fields: shapes,
});
export const choice = (tag: string, shapes: Readonly<Record<string, Fields>>, unwritten?: unknown): Choice => ({
  compare: 'choice',
  tag,
  shapes: new Map(Object.entries(shapes)),
  unwritten,
});
