import * as z from 'zod';

export const inputs = z.object({ environment: z.string(), githubToken: z.string() });

export type Inputs = z.output<typeof inputs>;
