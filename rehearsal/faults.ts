import type { FaultKind, FaultRule, Faults, RehearsalClock } from '#rehearsal/contracts';

type Draw = () => number;
type Armed = { rule: FaultRule; matches: RegExp; draw: Draw; seen: number; struck: number };
type Options = { seed: number; rules: FaultRule[]; clock?: Pick<RehearsalClock, 'now'> };

/**
 * Faults on demand, the same for the same seed. Each rule draws from a generator of its own, so that what one rule does to
 * its nth call does not depend on the traffic that other rules see. Of several rules that could strike, the first one does.
 */
export function createFaults({ seed, rules, clock = { now: () => new Date() } }: Options): Faults {
  const armed: Armed[] = [];
  const log: { operation: string; kind: FaultKind; at: Date }[] = [];
  let added = 0;
  const add = (rule: FaultRule): void => {
    armed.push({
      rule,
      matches: globPattern(rule.on),
      draw: seededDraw(seed + added * 0x9e3779b9),
      seen: 0,
      struck: 0,
    });
    added += 1;
  };
  for (const rule of rules) add(rule);
  return {
    next(operation) {
      // Every matching rule counts the call, even behind one that strikes: `skip` and the draws must not depend on order.
      const eager = armed.filter((candidate) => candidate.matches.test(operation)).filter(isDue);
      const first = eager[0];
      if (!first) return undefined;
      first.struck += 1;
      log.push({ operation, kind: first.rule.kind, at: clock.now() });
      return first.rule;
    },
    add,
    clear() {
      armed.length = 0;
    },
    struck: () => [...log],
    idle: () => armed.filter(({ struck }) => struck === 0).map(({ rule }) => rule),
  };
}

/** Counts the call for this rule, and says whether it would strike. */
function isDue(candidate: Armed): boolean {
  const { skip = 0, times = Number.POSITIVE_INFINITY, probability = 1 } = candidate.rule;
  candidate.seen += 1;
  if (candidate.seen <= skip) return false;
  return candidate.draw() < probability && candidate.struck < times;
}

/** `*` stands for anything; all else for itself, since operations contain braces, slashes and brackets. */
export function globPattern(glob: string): RegExp {
  const literal = glob.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`);
}

/** mulberry32: 32 bits of state are plenty for a scenario, and the sequence is the same on every machine. */
export function seededDraw(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
