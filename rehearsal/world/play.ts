import type { FaultRule } from '#rehearsal/contracts';
import type { Product } from '#rehearsal/product/product';
import { sampleProduct } from '#rehearsal/product/sample';
import type { ScenarioReport, StoryEvent } from '#rehearsal/report/model';
import type { Scenario } from '#rehearsal/scenarios/scenario';
import { type PerformOptions, perform, type Tell } from './perform.ts';
import { createStage } from './stage.ts';
import { startProductWorld } from './world.ts';

export type PlayOptions = {
  clockFactor: number;
  stop: AbortSignal;
  onEvent?(event: StoryEvent): void;
  /** An action whose bundle is replaced by one that does nothing and exits 0. */
  sabotage?: string;
  /** Faults besides the scenario's own. */
  faults?: { seed: number; rules: FaultRule[] } | undefined;
  /** How long one wait of the story may take. Default: 3 minutes. */
  patienceMs?: number;
  /** Called after the story with what became of it and where everything is; the world stays until it resolves. */
  keep?: PerformOptions['keep'];
};

const noFaults = { seed: 1, rules: [] };

/** Plays one scenario of the sample product. */
export const playScenario = async (scenario: Scenario, options: PlayOptions): Promise<ScenarioReport> =>
  playProduct(await sampleProduct(), scenario, options);

/** Plays one scenario of a product in a world of its own, and judges its claims on what was recorded there. */
export async function playProduct<Name extends string, Change extends string>(
  product: Product<Name, Change>,
  scenario: Scenario<Name, Change>,
  options: PlayOptions,
): Promise<ScenarioReport> {
  const { clockFactor, sabotage, stop, patienceMs = 180_000, keep, onEvent, faults = noFaults } = options;
  const startedAt = new Date();
  const { events, tell } = storyteller(onEvent);
  tell({ lane: 'service', who: 'rehearsal', what: 'GitHub, AWS and the runner are being set up' });
  const overlay = sabotage ? { [`actions/${sabotage}/dist/index.js`]: 'process.exit(0);\n' } : {};
  const world = await startProductWorld(product, { before: scenario.before, clockFactor, overlay, seed: faults.seed });
  try {
    const act = { stop, patienceMs, tell, keep };
    const play = (runs: { id: number }[]) => {
      for (const rule of [...(scenario.faults ?? []), ...faults.rules]) world.faults.add(rule);
      return scenario.play(createStage(product, world, runs, act));
    };
    const told = await perform({ ...scenario, play }, world, act);
    for (const { on, kind } of world.faults.idle())
      tell({
        lane: 'service',
        who: 'fault',
        what: `${kind} of ${on} never struck: nothing that it matches was called so often`,
      });
    return { ...told, startedAt, events };
  } finally {
    await world.close();
  }
}

/** Notes each event with its time, and hands it on. */
function storyteller(onEvent: PlayOptions['onEvent']): { events: StoryEvent[]; tell: Tell } {
  const events: StoryEvent[] = [];
  const tell: Tell = (event) => {
    const told = { at: new Date(), ...event };
    events.push(told);
    onEvent?.(told);
  };
  return { events, tell };
}
