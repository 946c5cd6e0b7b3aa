import path from 'node:path';
import { startProvider } from '#test/rehearsal/aws/aws-world';
import { startInParallel } from '#test/support/start-in-parallel';
import {
  atMost,
  type Bench,
  count,
  type Figure,
  mean,
  median,
  perSecond,
  rank,
  type Section,
  seconds,
} from './figure.ts';
import { deploysToEcs, playPeer } from './play-peer.ts';
import { type Played, playRelease, type Release } from './release.ts';

const runs = 20;
const together = 2;
const limits = { median: 3_000, p95: 6_000, rate: 0.2, calls: 30 };

/** From one to five minutes, evenly. */
const usualMs = Array.from({ length: runs }, (_, index) => 60_000 + (index * 240_000) / (runs - 1));
const fiveMinutes = [294, 297, 300, 303, 306].map((second) => second * 1_000);
/** How former rollouts strayed from their usual time; and the one that is measured, another each time. */
const strays = [1.04, 0.97, 1, 0.96, 1.03];
const strayOf = (index: number): number => 1 + 0.05 * Math.sin(index * 2.4);

const release = (takesMs: number, formerMs: number[]): Release => ({
  services: [{ name: 'boat-listing', takesMs, formerMs: formerMs.map(Math.round) }],
});

/** How soon an action ends after its rollout did, and how many calls that takes. */
export async function follow({ peers, say }: Bench): Promise<Section> {
  const provider = await startProvider();
  let done = 0;
  const play = async <T>(playing: Promise<T>, of: number): Promise<T> => {
    const played = await playing;
    done += 1;
    say(`rollouts followed: ${done} of ${of}`);
    return played;
  };
  const rivals = (await Promise.all(peers.map(async (peer) => ((await deploysToEcs(peer)) ? [peer] : [])))).flat();
  const sets: [string, Release[], string?][] = [
    [
      'known',
      usualMs.map((ms, index) =>
        release(
          ms * strayOf(index),
          strays.map((stray) => stray * ms),
        ),
      ),
    ],
    ['first', usualMs.filter((_, index) => index % 3 === 0).map((ms) => release(ms, []))],
    [
      'five minutes',
      fiveMinutes.map((ms) =>
        release(
          ms,
          [303, 298, 300, 302, 297].map((second) => second * 1_000),
        ),
      ),
    ],
    ...rivals.map((peer): [string, Release[], string] => [peer, usualMs.map((ms) => release(ms, [ms])), peer]),
  ];
  const all = sets.flatMap(([name, releases, peer]) => releases.map((one) => ({ name, one, peer })));
  try {
    const played = await Promise.all(
      startInParallel(all, together, ({ one, peer }) =>
        play(peer === undefined ? playRelease(one, provider) : playPeer(peer, one, provider), all.length),
      ),
    );
    const of = (name: string) => played.filter((_, index) => all[index]?.name === name);
    return {
      title: 'Following a rollout',
      about,
      figures: [...own(of), ...rivals.flatMap((peer) => rival(peer, of(peer)))],
    };
  } finally {
    provider.close();
  }
}

const about = [
  `deploy-env's bundle follows rollouts of one to five minutes, from the start of its process to its end, against stand-ins for AWS and
GitHub on this machine. **Time is virtual**: for the action and for AWS alike it runs as the wall clock does, and jumps over waits. What
the machine needs to start, compute and answer counts as it is, with ${together} runs at once; the network takes no time.`,
  `A service's former rollouts are known to ECS, and strayed up to 4 % from their usual time; the measured one strays up to 5 %. Its
circuit breaker may roll back, so ECS watches, too. A service's first rollout has no usual time: it is looked at more often.`,
];

const callRate = (played: Played[]): number =>
  played.reduce((sum, { calls }) => sum + calls.length, 0) /
  (played.reduce((sum, { tookMs }) => sum + tookMs, 0) / 1_000);

function own(of: (name: string) => Played[]): Figure[] {
  const failed = ['known', 'first', 'five minutes'].flatMap(of).find(({ verdict }) => verdict !== 'succeeded');
  if (failed) throw new Error(`a release ended as ${failed.verdict}:\n${failed.log}`);
  const [known, first, long] = [of('known'), of('first'), of('five minutes')];
  const lags = known.map(({ lagMs }) => lagMs);
  const most = Math.max(...long.map(({ calls }) => calls.length));
  const github = Math.max(...long.map(({ githubCalls }) => githubCalls));
  const bare = 'none: the end itself';
  return [
    atMost(`rollout over → action ended, ${runs} runs, median`, median(lags), limits.median, seconds, bare),
    atMost('the same, 95th percentile', rank(lags, 95), limits.p95, seconds, bare),
    atMost('calls to AWS in those runs, mean', callRate(known), limits.rate, perSecond),
    atMost(
      `calls to AWS of a five-minute deployment, the most of ${long.length}`,
      most,
      limits.calls,
      count,
      `16 without following; ${github} to GitHub beside them`,
    ),
    {
      what: 'a service’s first rollout: over → ended, median',
      value: seconds(median(first.map(({ lagMs }) => lagMs))),
    },
    { what: 'a service’s first rollout: calls to AWS, mean', value: perSecond(callRate(first)) },
  ];
}

function rival(peer: string, played: Played[]): Figure[] {
  const name = path.basename(peer);
  const lags = played.map(({ lagMs }) => lagMs);
  return [
    { what: `${name}: over → ended, median`, value: seconds(median(lags)) },
    { what: `${name}: over → ended, 95th percentile`, value: seconds(rank(lags, 95)) },
    {
      what: `${name}: calls to AWS, mean`,
      value: `${mean(played.map(({ calls }) => calls.length)).toFixed(1)} a deployment`,
    },
    {
      what: `${name}: ended well`,
      value: `${played.filter(({ verdict }) => verdict === 'succeeded').length} of ${played.length}`,
    },
  ];
}
