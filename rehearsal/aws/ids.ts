import { createHash } from 'node:crypto';

/** Identifiers in the shapes that AWS uses: the same sequence for the same seed, so that a rehearsal can be played again. */
export type Ids = {
  /** Lower-case hexadecimal, as in task and load balancer identifiers. At most 64 characters. */
  hex(length: number): string;
  /** Decimal digits, as in `ecs-svc/1234567890123456789`. At most 60. */
  digits(length: number): string;
  /** Letters, digits, `-` and `_`, as in service deployments. At most 43 characters. */
  token(length: number): string;
  /** 8-4-4-4-12, as in service events. */
  uuid(): string;
};

export function createIds(seed: string): Ids {
  let drawn = 0;
  const draw = (): Buffer => createHash('sha256').update(`${seed}:${drawn++}`).digest();
  const hex = (length: number): string => draw().toString('hex').slice(0, length);
  return {
    hex,
    digits: (length) => `1${BigInt(`0x${draw().toString('hex')}`)}`.slice(0, length),
    token: (length) => draw().toString('base64url').slice(0, length),
    uuid: () => hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
  };
}
