import { z } from 'zod';

/** Numbers in scoring rules, bounds and values lie within ± this. */
export const MAX_NUMBER = 1e15;
export const MAX_WEIGHT = 1e9;

/** ±1e15. */
export const numberSchema = z.number().min(-MAX_NUMBER).max(MAX_NUMBER);
/** 0..1e9; 5e-324 is a weight too. */
export const pointsSchema = z.number().min(0).max(MAX_WEIGHT);
/** A share or a raw score, 0..1. */
export const fractionSchema = z.number().min(0).max(1);
/** A whole number, any finite size. */
export const wholeSchema = z.number().refine(Number.isInteger, { error: 'not-whole' });
