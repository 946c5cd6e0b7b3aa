import * as z from 'zod';
import { type Checkpoint, findCheckpoints } from '#lib/domain/evidence/checkpoint';

const checkpoint = z.string().transform((text, context): Checkpoint => {
  const [found] = findCheckpoints(text);
  if (found) return found;
  context.addIssue({
    code: 'custom',
    message: 'is no checkpoint: three lines, the name, the size and the root of a ledger',
  });
  return z.NEVER;
});

export const inputs = z.object({ checkpoint, config: z.string() });

export type Inputs = z.output<typeof inputs>;
