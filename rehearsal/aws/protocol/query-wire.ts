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
  const { version, xmlNamespace } = model.settings;
  const struct = structsOf(model);
  const answer = (status: number, schema: Struct, value: unknown, requestId: string): WireAnswer => ({
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId },
    body: toXml(schema, value, xmlNamespace),
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
    encodeError({ code, message, status: ownStatus }, requestId) {
      const { queryCode = code, status = ownStatus } = model.error(code) ?? {};
      const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: queryCode, Message: message };
      return answer(status, errorSchema(struct), { Error: error, RequestId: requestId }, requestId);
    },
  };
}

const structsOf =
  ({ settings }: ServiceModel): StructBuilder =>
  (name, members) => [3, settings.defaultNamespace, name, 0, Object.keys(members), Object.values(members)];

/** awsQuery wraps every result: `<XResponse><XResult>…</XResult><ResponseMetadata>…`; an empty one has metadata only. */
function responseSchema(operation: string, output: NormalizedSchema | undefined, struct: StructBuilder): Struct {
  const result = output?.isStructSchema() ? { [`${operation}Result`]: output.getSchema() } : {};
  return struct(`${operation}Response`, { ...result, ResponseMetadata: struct('ResponseMetadata', { RequestId: 0 }) });
}

const errorSchema = (struct: StructBuilder): Struct =>
  struct('ErrorResponse', { Error: struct('Error', { Type: 0, Code: 0, Message: 0 }), RequestId: 0 });

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
