import { isDeepStrictEqual } from 'node:util';
import type { Service, ServiceChange } from './model.ts';

/** What the configuration says of a service beside its task definition. */
export type ServiceWishes = {
  'desired-count'?: number | undefined;
  deployment?:
    | {
        'minimum-healthy-percent'?: number | undefined;
        'maximum-percent'?: number | undefined;
        'circuit-breaker'?: { enable: boolean; rollback: boolean } | undefined;
        alarms?: { names: string[]; rollback: boolean } | undefined;
        'bake-minutes'?: number | undefined;
      }
    | undefined;
};

/** Only what differs from the service as it is; empty when there is nothing to change. */
export function serviceChange(service: Service, wishes: ServiceWishes): ServiceChange {
  const desiredCount = wishes['desired-count'];
  const configuration = deploymentConfiguration(service.deploymentConfiguration ?? {}, wishes.deployment);
  return {
    ...(desiredCount !== undefined && desiredCount !== service.desiredCount && { desiredCount }),
    ...(configuration && { deploymentConfiguration: configuration }),
  };
}

/** ECS replaces the whole configuration, so what the settings do not name is sent as it was. */
function deploymentConfiguration(current: Record<string, unknown>, wishes: ServiceWishes['deployment']) {
  if (!wishes) return undefined;
  const { 'circuit-breaker': breaker, alarms } = wishes;
  const named = {
    minimumHealthyPercent: wishes['minimum-healthy-percent'],
    maximumPercent: wishes['maximum-percent'],
    bakeTimeInMinutes: wishes['bake-minutes'],
    deploymentCircuitBreaker: breaker && { ...members(current['deploymentCircuitBreaker']), ...breaker },
    alarms: alarms && {
      ...members(current['alarms']),
      alarmNames: alarms.names,
      enable: true,
      rollback: alarms.rollback,
    },
  };
  const wanted = {
    ...current,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
  };
  return isDeepStrictEqual(wanted, current) ? undefined : wanted;
}

const members = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
