/** Name and version of this engine, as results documents carry it. */
export const ENGINE = '@e-index/core 0.1.0';
