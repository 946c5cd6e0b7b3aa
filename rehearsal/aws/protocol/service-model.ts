import { NormalizedSchema } from '@smithy/core/schema';

/** What the SDK knows of a service's wire: its protocol, its operations' shapes, and its errors. */
export type ServiceModel = {
  /** `aws.protocols#awsJson1_1`, `aws.protocols#awsQuery` … */
  protocol: string;
  settings: ProtocolSettings;
  operation(name: string): OperationModel | undefined;
  error(code: string): ErrorModel | undefined;
};

type OperationModel = {
  name: string;
  input: NormalizedSchema;
  output: NormalizedSchema;
  /** Method, path and status, of REST protocols: `['PUT', '/{Key+}?x-id=PutObject', 200]`. */
  http: [method: string, uri: string, status: number] | undefined;
};

type ErrorModel = {
  shape: NormalizedSchema;
  /** What awsQuery calls it, where that differs: `TargetGroupNotFound` for `TargetGroupNotFoundException`. */
  queryCode: string;
  /** The modelled HTTP status, if the model has one. */
  status: number | undefined;
};

type ProtocolSettings = {
  defaultNamespace: string;
  /** X-Amz-Target is `<serviceTarget>.<operation>` in awsJson. */
  serviceTarget: string;
  /** `Version=` in awsQuery. */
  version: string;
  xmlNamespace: string;
  awsQueryCompatible?: boolean;
};

type SchemaRef = Parameters<typeof NormalizedSchema.of>[0];
type OperationSchema = [9, string, string, unknown, () => SchemaRef, () => SchemaRef];
type SdkClient = new (
  config: object,
) => { config: { protocol: { getShapeId(): string }; protocolSettings: ProtocolSettings }; destroy(): void };

/** Reads the model out of an SDK module (`import * as ecs from '@aws-sdk/client-ecs'`), so that no shape is written by hand. */
export function serviceModel(sdk: Record<string, unknown>): ServiceModel {
  const clientName = Object.keys(sdk).find((name) => /^[A-Z]\w+Client$/.test(name));
  if (!clientName) throw new TypeError('An AWS SDK v3 module exports a client; this one does not.');
  const client = new (sdk[clientName] as SdkClient)({ region: 'eu-west-1' });
  const { protocol, protocolSettings } = client.config;
  client.destroy();
  return {
    protocol: protocol.getShapeId(),
    settings: protocolSettings,
    operation: (name) => operationModel(sdk[`${name}$`]),
    error: (code) => errorModel(sdk[`${code}$`]),
  };
}

function operationModel(schema: unknown): OperationModel | undefined {
  if (!Array.isArray(schema) || schema[0] !== 9) return undefined;
  const [, , name, traits, input, output] = schema as OperationSchema;
  const { http } = (typeof traits === 'object' && traits !== null ? traits : {}) as Pick<OperationModel, 'http'>;
  return { name, input: NormalizedSchema.of(input()), output: NormalizedSchema.of(output()), http };
}

function errorModel(schema: unknown): ErrorModel | undefined {
  if (!Array.isArray(schema) || schema[0] !== -3) return undefined;
  const shape = NormalizedSchema.of(schema as SchemaRef);
  const traits = shape.getMergedTraits() as { awsQueryError?: [code: string, status: number]; httpError?: number };
  return { shape, queryCode: traits.awsQueryError?.[0] ?? String(shape.getName()), status: traits.httpError };
}
