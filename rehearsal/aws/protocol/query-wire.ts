import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { Codec, WireAnswer, WireRequest } from './codec.ts';
import { queryErrors } from './common-errors.ts';
import { readForm } from './query-form.ts';
import type { ServiceModel } from './service-model.ts';

type Struct = [3, string, string, 0, string[], unknown[]];
type StructBuilder = (name: string, members: Record<string, unknown>) => Struct;
type Schema = Parameters<XmlShapeSerializer['write']>[0];

/** awsQuery: a form in, XML out. */
export function queryWire(model: ServiceModel): Codec {
  const { defaultNamespace, version, xmlNamespace } = model.settings;
  const struct: StructBuilder = (name, members) => [
    3,
    defaultNamespace,
    name,
    0,
    Object.keys(members),
    Object.values(members),
  ];
  const answer = (status: number, schema: Struct, value: unknown, requestId: string): WireAnswer => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: toXml(schema, value, xmlNamespace),
  });
  const errorSchema = struct('ErrorResponse', {
    Error: struct('Error', { Type: 0, Code: 0, Message: 0 }),
    RequestId: 0,
  });
  return {
    errors: queryErrors(version),
    operationOf(request) {
      const form = formOf(request);
      return form.get('Version') === version ? (form.get('Action') ?? undefined) : undefined;
    },
    decode(operation, request) {
      const schema = model.operation(operation)?.input;
      return { input: schema?.isStructSchema() ? readForm(schema, formOf(request)) : {} };
    },
    encode(operation, output, requestId) {
      const schema = responseSchema(operation, model.operation(operation)?.output, struct);
      const value = { [`${operation}Result`]: output ?? {}, ResponseMetadata: { RequestId: requestId } };
      return answer(200, schema, value, requestId);
    },
    encodeError(error, requestId) {
      const known = model.error(error.code);
      const status = known?.status ?? error.status;
      const Type = status < 500 ? 'Sender' : 'Receiver';
      const value = {
        Error: { Type, Code: known?.queryCode ?? error.code, Message: error.message },
        RequestId: requestId,
      };
      return answer(status, errorSchema, value, requestId);
    },
  };
}

/** awsQuery wraps every result: `<XResponse><XResult>…</XResult><ResponseMetadata>…`; an empty one has metadata only. */
function responseSchema(operation: string, output: NormalizedSchema | undefined, struct: StructBuilder): Struct {
  const result = output?.isStructSchema() ? { [`${operation}Result`]: output.getSchema() } : {};
  return struct(`${operation}Response`, { ...result, ResponseMetadata: struct('ResponseMetadata', { RequestId: 0 }) });
}

function formOf({ headers, body }: WireRequest): URLSearchParams {
  const isForm = String(headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  return new URLSearchParams(isForm ? body.toString('utf8') : '');
}

function toXml(schema: Struct, value: unknown, xmlNamespace: string): string {
  const serializer = new XmlShapeSerializer({
    xmlNamespace,
    serviceNamespace: schema[1],
    timestampFormat: { useTrait: true, default: 5 },
  });
  serializer.write(schema as unknown as Schema, value);
  return String(serializer.flush());
}
