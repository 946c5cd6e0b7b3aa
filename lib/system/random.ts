import { randomBytes } from 'node:crypto';

/** 0 ≤ n < 1: drawn lots, nothing secret. */
export const systemRandom = (): number => Math.random();

/** 32 bytes in hex that nobody can guess. */
export const systemSalt = (): string => randomBytes(32).toString('hex');
