const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text can be an id at all: PostgreSQL fails on one that cannot, where nothing is found would be the answer. */
export const isUuid = (text: string): boolean => UUID.test(text);
