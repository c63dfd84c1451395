/** What a JSON text can say. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** Levels of arrays and objects within each other, the outermost included. */
export const MAX_DEPTH = 64;
