import { causeOfHealth, causeOfReason } from './cause-patterns.ts';
import { type CauseCode, causes } from './causes.ts';
import type { Evidence } from './evidence.ts';
import { type StopCause, stopCause, unhealthyCause } from './stop-cause.ts';

export type Cause = {
  code: CauseCode;
  /** One sentence for the operator. */
  sentence: string;
  /** What we saw, as ECS told it; at most five lines. */
  evidence: string[];
  next: string;
};

const evidenceLimit = 5;
const loop = 3;

/** The best explanation of what we saw; `UNKNOWN` rather than a guess. */
export const rootCause = (evidence: Evidence): Cause => rankedCauses(evidence)[0] ?? cause('UNKNOWN', evidence.events);

/**
 * All explanations, the likeliest first. Tasks tell most: the cause that stopped the most of them leads, and among equals
 * the one that came first, because later stops are often its victims. Events, alarms and target health follow.
 */
export function rankedCauses(evidence: Evidence): Cause[] {
  const stops = evidence.stops.map((task) => stopCause(task, evidence));
  const told = stops.filter(({ code }) => code !== 'UNKNOWN');
  const groups = [...Map.groupBy(told, ({ key }) => key).values()].sort((a, b) => b.length - a.length);
  const found = [
    ...groups.map(causeOfGroup),
    ...eventCauses(evidence),
    ...alarmCause(evidence),
    ...healthCauses(evidence),
  ];
  return found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index);
}

function causeOfGroup(group: StopCause[]): Cause {
  const [first] = group;
  const code = first?.code === 'EXIT_CODE' && group.length >= loop ? 'CRASH_LOOP' : (first?.code ?? 'UNKNOWN');
  return cause(
    code,
    group.map(({ evidence }) => evidence),
  );
}

const cause = (code: CauseCode, evidence: string[]): Cause => ({
  code,
  sentence: causes[code][0],
  evidence: evidence.slice(0, evidenceLimit),
  next: causes[code][1],
});

/** Newest first, as ECS lists them. */
function eventCauses({ events }: Evidence): Cause[] {
  const told = events.flatMap((message): { code: CauseCode; message: string }[] => {
    const code = causeOfReason(message) ?? causeOfFailedCheck(message);
    return code ? [{ code, message }] : [];
  });
  return [...Map.groupBy(told, ({ code }) => code)].map(([code, all]) =>
    cause(
      code,
      all.map(({ message }) => message),
    ),
  );
}

function causeOfFailedCheck(message: string): CauseCode | undefined {
  if (/failed container health checks/i.test(message)) return 'CONTAINER_HEALTH_CHECK';
  return /is unhealthy in|failed ELB health checks/i.test(message) ? causeOfHealth(message) : undefined;
}

const alarmCause = ({ triggeredAlarms }: Evidence): Cause[] =>
  triggeredAlarms.length === 0
    ? []
    : [
        cause(
          'ALARM',
          triggeredAlarms.map((name) => `Alarm ${name} is in ALARM`),
        ),
      ];

function healthCauses({ health }: Evidence): Cause[] {
  const code = unhealthyCause(health);
  const unhealthy = health.filter(({ state }) => state === 'unhealthy');
  const told = unhealthy.map(({ target, reason = '', description = '' }) =>
    `${target}: ${reason} ${description}`.trim(),
  );
  return code ? [cause(code, told)] : [];
}
