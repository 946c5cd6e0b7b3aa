/**
 * What V8 does for programs that run for long does not pay where much text is read once, and is all that a run is for:
 *
 * - `semi-space-growth-factor`: the young generation stays as it is. Nearly everything is dead before the next collection, and the
 *   48 MB to which it would grow are a fifth of the run's memory.
 * - `no-turbofan`: the two quicker compilers are enough. The slow one works on another core, for nearly as long as the whole pass
 *   takes; git needs that core. A million commits take 7 % longer so.
 *
 * V8 looks at both each time that it decides, so they may be set late.
 */
export async function setUpForOnePass(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-turbofan');
}
