import { startProvider } from '#test/rehearsal/aws/aws-world';
import { atMost, type Bench, count, type Figure, type Section, seconds, times } from './figure.ts';
import { defaultQuotas, type Quota } from './quotas.ts';
import { type Played, playRelease } from './release.ts';
import type { TimedService } from './timed-state.ts';

const size = 200;
const limit = 1.2;
const slowestMs = 300_000;

/** Rollouts of one to five minutes; the slowest is in the middle of the configuration, and all take their usual time or nearly. */
const services: TimedService[] = Array.from({ length: size }, (_, index) => {
  const usualMs = index === 137 ? slowestMs : 60_000 + ((index * 7_919) % 240) * 1_000;
  const formerMs = [1.02, 0.99, 1, 0.98, 1.01].map((stray) => Math.round(usualMs * stray));
  return { name: `service-${index}`, takesMs: usualMs, formerMs };
});

/** The account's quota for new task definitions, raised to that for reading them. */
const raised: Quota[] = defaultQuotas.map((quota) =>
  quota.operations.includes('RegisterTaskDefinition') ? { ...quota, burst: 50, perSecond: 20 } : quota,
);

/** One deployment of many services, beside one of the slowest alone. */
export async function fleet({ say }: Bench): Promise<Section> {
  const provider = await startProvider();
  try {
    say(`${size} services in one deployment`);
    const slowest = services.filter(({ takesMs }) => takesMs === slowestMs);
    const alone = await playRelease({ services: slowest, quotas: raised }, provider);
    const together = await playRelease({ services, quotas: raised }, provider);
    const asGranted = await playRelease({ services, quotas: defaultQuotas }, provider);
    for (const { verdict, log } of [alone, together, asGranted]) {
      if (verdict !== 'succeeded') throw new Error(`a release ended as ${verdict}:\n${log.slice(-3_000)}`);
    }
    return { title: 'Many services in one deployment', about, figures: figuresOf(alone, together, asGranted) };
  } finally {
    provider.close();
  }
}

const about = [
  `${size} services are released in one deployment; their rollouts take one to five minutes. Beside it, the slowest is released alone.
The stand-in grants ECS's [default quotas](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/request-throttling.html), one token
bucket a kind of call for the whole account, and refuses what goes beyond. Time is virtual here, too.`,
  `By default ECS registers 20 task definitions at once and then one a second: ${size} of them take three minutes before the first
rollout can begin, whoever deploys them. The limit is for an account in which that quota was raised to 20 a second; without, see the
last row.`,
];

const throttled = ({ calls }: Played): number => calls.filter(({ error }) => error === 'ThrottlingException').length;

function figuresOf(alone: Played, together: Played, asGranted: Played): Figure[] {
  const floor = `alone ${seconds(alone.tookMs)}`;
  const ratio = together.tookMs / alone.tookMs;
  const show = (value: number) => (value === limit ? times(value) : `${times(value)} (${seconds(together.tookMs)})`);
  const registered = `alone, and ${size - 20} s for the task definitions: ${seconds(alone.tookMs + (size - 20) * 1_000)}`;
  return [
    atMost(`${size} services, beside the slowest alone`, ratio, limit, show, floor),
    {
      what: 'calls to AWS, of them throttled',
      value: `${together.calls.length}, ${throttled(together)}`,
      floor: `alone ${count(alone.calls.length)}`,
    },
    {
      what: 'with the default quota for task definitions',
      value: `${times(asGranted.tookMs / alone.tookMs)} (${seconds(asGranted.tookMs)})`,
      floor: registered,
    },
  ];
}
