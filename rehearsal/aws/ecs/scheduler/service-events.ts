import type { Engine } from './engine.ts';

const KEPT_EVENTS = 100;

/** Adds a service event, newest first: `(service name) ` and the sentence. */
export function addEvent(
  { store, ids, clock }: Pick<Engine, 'store' | 'ids' | 'clock'>,
  arn: string,
  sentence: string,
): void {
  const service = store.now().services.get(arn);
  if (!service) return;
  const event = { id: ids.uuid(), createdAt: clock.now(), message: `(service ${service.name}) ${sentence}` };
  store.patch('services', arn, { events: [event, ...service.events].slice(0, KEPT_EVENTS) });
}
