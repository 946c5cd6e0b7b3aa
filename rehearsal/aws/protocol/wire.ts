import type { Codec } from './codec.ts';
import { jsonWire } from './json-wire.ts';
import { queryWire } from './query-wire.ts';
import { restXmlWire } from './rest-xml-wire.ts';
import { type ServiceModel, serviceModel } from './service-model.ts';
import { missingMembers } from './shapes.ts';

export type Wire = Codec & {
  /** Throws the service's validation error when required members are absent. */
  validate(operation: string, input: unknown): void;
};

function codecOf(model: ServiceModel, sdk: Record<string, unknown>): Codec {
  if (model.protocol === 'aws.protocols#awsQuery') return queryWire(model);
  return model.protocol === 'aws.protocols#restXml' ? restXmlWire(model, sdk) : jsonWire(model);
}

/** The wire of one service, from its SDK module (`import * as ecs from '@aws-sdk/client-ecs'`). */
export function wireOf(sdk: Record<string, unknown>): Wire {
  const model = serviceModel(sdk);
  const codec = codecOf(model, sdk);
  return {
    ...codec,
    validate(operation, input) {
      const schema = model.operation(operation)?.input;
      const paths = schema ? missingMembers(schema, input) : [];
      if (paths.length > 0) throw codec.errors.missing(paths);
    },
  };
}
