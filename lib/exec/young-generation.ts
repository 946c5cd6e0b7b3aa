/**
 * Keeps V8's young generation as small as it is. Of a history that is read in one pass nearly everything is dead before the next
 * collection, so there is nothing to make room for; V8 would let it grow to 48 MB, which is a fifth of such a run's memory. V8
 * looks at this setting each time before it grows, so it may be set late.
 */
export async function keepYoungGenerationSmall(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
}
