/** The time, as an argument to everything that has a deadline: tests hold it still. */
export type Clock = () => Date;
export const CLOCK = Symbol('clock');
