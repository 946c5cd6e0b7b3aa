/** An action for tests of the runtime: it takes promotion-gate's inputs, and does what `environment` says. */
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { runAction } from '#lib/action/run-action';
import type { RunContext } from '#lib/action/run-context';
import { OpsError } from '#lib/domain/errors/ops-error';
import type { Outcome, Verdict } from '#lib/domain/outcome';

const inputs = z.object({
  environment: z.string(),
  digest: z.string(),
  config: z.string(),
  githubToken: z.string(),
});

const done = (verdict: Verdict, text: string): Outcome => ({
  verdict,
  reason: 'TOLD',
  outputs: { said: text },
  report: {
    ...{ title: text, verdict, summary: text, facts: [{ label: 'Said', value: text }], next: [text] },
    sections: [{ kind: 'code', title: 'Log', text }],
  },
  details: { text },
});

const refusal = () => new OpsError('NOT_TODAY', 'Not today.\nBecause of the weather.', 'Try tomorrow.');

const deeds: Record<string, (text: string, run: RunContext) => Promise<Outcome>> = {
  fails: async (text) => done('failed', text),
  throws: async () => {
    throw refusal();
  },
  breaks: async () => {
    throw new TypeError('x is not a function');
  },
  'leaves a promise behind': async (text) => {
    void Promise.reject(new Error('nobody waits for me'));
    await sleep(50);
    return done('succeeded', text);
  },
  'breaks in the background': async () => {
    setTimeout(() => {
      throw new Error('far away');
    }, 10);
    await sleep(60_000);
    return done('succeeded', 'too late');
  },
  'leaves a timer behind': async (text) => {
    setInterval(() => {}, 1_000);
    return done('succeeded', text);
  },
  'heeds a cancellation': async (_text, run) => {
    run.log.info('started');
    await run.clock.sleep(60_000, run.cancelled);
    return done('cancelled', 'left as it is');
  },
};

await runAction(
  inputs,
  async (input, run) => {
    run.mask(input.githubToken);
    if (input.config === 'refuse') throw refusal();
    return { run };
  },
  async (input, { run }) => (deeds[input.environment] ?? (async (text) => done('succeeded', text)))(input.digest, run),
);
