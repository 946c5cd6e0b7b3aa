import * as z from 'zod';
import { duration, positiveDuration } from '#lib/domain/duration';

/** What every check has. A retry is never implied: without `attempts`, one look decides. */
export const common = {
  /** How people call it: unique within an environment. */
  name: z.string().min(1),
  /** Tried so often until it passes; the last try counts. */
  attempts: z.int().min(1).max(20).default(1),
  /** Between two attempts. */
  'retry-delay': duration.prefault('1s'),
};

/** Absolute, or a path on the environment's url. */
export const url = z.string().regex(/^(https?:\/\/|\/)/, 'is neither an http(s) URL nor a path that starts with /');
export const timeout = positiveDuration.prefault('5s');
export const requestHeaders = z.record(z.string(), z.string()).default({});
export const method = z.enum(['GET', 'HEAD', 'POST']).default('GET');
export const port = z.int().min(1).max(65_535);
export const statusCode = z.int().min(100).max(599);
/** Names of ECS services in this environment; default: all of them. */
export const services = z.array(z.string()).min(1).optional();

/** What the verdict is when there is nothing to judge. Has no default, because silence means different things to different services. */
export const noData = z.enum(['pass', 'fail', 'inconclusive']);

/**
 * Where a look at the past begins. `deployment`: not before the rollout ended, so that the former version is not judged;
 * `window`: the whole window, whatever ran then.
 */
export const since = z.enum(['deployment', 'window']).default('deployment');

export const pattern = z.string().refine(isRegExp, 'is not a regular expression (JavaScript, with the u flag)');

function isRegExp(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

/** RFC 9535. */
export const jsonPath = z.string().regex(/^\$/, 'is not a JSONPath: it begins with $, such as $.digest');

/** Exactly one of the named fields is given. */
export const oneOf =
  (...names: string[]) =>
  (value: Record<string, unknown>): boolean =>
    names.filter((name) => value[name] !== undefined).length === 1;

/** Rules over several fields hold whatever else is wrong with the check: all mistakes are told at once. */
export const always = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };
