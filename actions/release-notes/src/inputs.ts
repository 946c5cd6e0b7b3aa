import * as z from 'zod';
import { isDigest } from '#lib/domain/image';
import { audiences } from '#lib/domain/release/audience';
import { channels } from '#lib/domain/release/channel';
import type { Component } from '#lib/domain/release/components';

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
);

/** In which forms the release is there besides its notes. */
const formats = ['json', 'html', 'slack'] as const;
export type Format = (typeof formats)[number];
const isFormat = (name: string): name is Format => formats.some((format) => format === name);

const formatLines = lines
  .refine((names) => names.every(isFormat), `wants lines of their own, each one of ${formats.join(', ')}`)
  .transform((names) => names.filter(isFormat));

const shape = z.object({
  since: z.string().optional(),
  head: z.string(),
  channel: z.enum(channels),
  component: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'is no name for a tag: letters, digits, dots, dashes')
    .optional(),
  paths: lines.optional(),
  exclude: lines.optional(),
  scopes: lines.optional(),
  publish: z.enum(['none', 'draft', 'published', 'withdrawn', 'proposed']),
  versionFrom: z.enum(['commits', 'changelog']),
  base: z.string(),
  validatedIn: z.string().optional(),
  digest: z.string().refine(isDigest, 'is not a digest (sha256: and 64 hexadecimal digits)').optional(),
  tag: z.string().optional(),
  majorTag: flag,
  changelog: z.string().optional(),
  rebuildChangelog: flag,
  template: z.string().optional(),
  audience: z.enum(audiences),
  formats: formatLines.optional(),
  check: flag,
  offline: flag,
  find: z.string().optional(),
  config: z.string(),
  githubToken: z.string(),
});

export const inputs = shape.refine(({ changelog, rebuildChangelog }) => !rebuildChangelog || changelog !== undefined, {
  path: ['rebuildChangelog'],
  error: 'has no `changelog` to write',
});

/** `siblings`: all components of the configuration; a scope that one of them declares is no other's. */
export type Inputs = z.output<typeof inputs> & { siblings?: Component[] };
