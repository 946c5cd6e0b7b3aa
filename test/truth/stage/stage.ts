import { scaledClock } from '#rehearsal/clock';
import type { Faults } from '#rehearsal/contracts';
import { startProvider } from '#test/rehearsal/aws/aws-world';
import { type World as Github, startWorld } from '#test/rehearsal/github/stand-in';
import { startIdentityProvider } from '#test/support/identity-provider';

/** What all cases share: whoever signs identity tokens, and a GitHub that nothing happens to. */
export type Stage = {
  provider: Awaited<ReturnType<typeof startProvider>>;
  github: Github;
  /** A GitHub of one's own, for cases whose faults strike there. */
  githubWith(faults: Faults): Promise<Github>;
  close(): Promise<void>;
};

/** Many cases share one token's budget; limits are the subject of other cases. */
const limits = { user: 1e9, job: 1e9, points: 1e9, content: 1e9 };

export async function startStage(): Promise<Stage> {
  const provider = await startProvider();
  const clock = scaledClock(1);
  const files = { 'README.md': 'boats' };
  const github = await startWorld(files, { clock, limits });
  return {
    provider,
    github,
    githubWith: (faults) => startWorld(files, { clock, limits, faults }),
    close: async () => {
      provider.close();
      await github.close();
    },
  };
}

/** Answers a job's question for an identity token, in the case's own time. */
export const startIdentity = ({ provider }: Stage, now: () => Date) =>
  startIdentityProvider((aud) => {
    const seconds = Math.floor(now().getTime() / 1000);
    return provider.token({ aud, iat: seconds, exp: seconds + 300 });
  });
