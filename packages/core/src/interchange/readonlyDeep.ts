/** The same shape with nothing to write to, arrays and tuples included. Documents are values: whoever wants another one makes another one. */
export type ReadonlyDeep<T> = T extends object ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> } : T;
