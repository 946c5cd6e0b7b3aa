import type { Codec } from './codec.ts';
import { jsonWire } from './json-wire.ts';
import { queryWire } from './query-wire.ts';
import { serviceModel } from './service-model.ts';
import { missingMembers } from './shapes.ts';

export type Wire = Codec & {
  /** Throws the service's validation error when required members are absent. */
  validate(operation: string, input: unknown): void;
};

/** The wire of one service, from its SDK module (`import * as ecs from '@aws-sdk/client-ecs'`). */
export function wireOf(sdk: Record<string, unknown>): Wire {
  const model = serviceModel(sdk);
  const codec = model.protocol === 'aws.protocols#awsQuery' ? queryWire(model) : jsonWire(model);
  return {
    ...codec,
    validate(operation, input) {
      const schema = model.operation(operation)?.input;
      const paths = schema ? missingMembers(schema, input) : [];
      if (paths.length > 0) throw codec.errors.missing(paths);
    },
  };
}
