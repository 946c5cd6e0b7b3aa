import { gunzipSync } from 'node:zlib';
import type { NormalizedSchema } from '@smithy/core/schema';
import { awsError } from './aws-error.ts';
import type { Codec, WireAnswer, WireRequest } from './codec.ts';
import { jsonErrors } from './common-errors.ts';
import type { ServiceModel } from './service-model.ts';
import { mapShape, type ScalarCodec } from './shapes.ts';

/** awsJson 1.0 and 1.1: one path, the operation in X-Amz-Target, JSON both ways. */
export function jsonWire(model: ServiceModel): Codec {
  const contentType = `application/x-amz-json-${model.protocol.endsWith('1_0') ? '1.0' : '1.1'}`;
  const answer = (status: number, body: unknown, headers: Record<string, string>): WireAnswer => ({
    status,
    headers: { 'content-type': contentType, ...headers },
    body: JSON.stringify(body),
  });
  const prefix = `${model.settings.serviceTarget}.`;
  return {
    errors: jsonErrors(validationCode(model)),
    operationOf({ headers }) {
      const target = String(headers['x-amz-target'] ?? '');
      return target.startsWith(prefix) ? target.slice(prefix.length) : undefined;
    },
    decode(operation, request) {
      const raw = parseJson(request);
      const schema = model.operation(operation)?.input;
      const input = schema?.isStructSchema() ? mapShape(schema, raw, fromJson) : {};
      return { raw, input: input as Record<string, unknown> };
    },
    encode(operation, output, requestId) {
      const schema = model.operation(operation)?.output;
      const body = schema?.isStructSchema() ? mapShape(schema, output ?? {}, toJson) : {};
      return answer(200, body, { 'x-amzn-requestid': requestId });
    },
    encodeError(error, requestId) {
      const status = model.error(error.code)?.status ?? error.status;
      const body = { __type: error.code, message: error.message, ...error.details };
      return answer(status, body, { 'x-amzn-requestid': requestId, ...errorHeaders(model, error.code, status) });
    },
  };
}

/** `x-amzn-query-error` is for clients that knew the service when it still spoke awsQuery (CloudWatch). */
function errorHeaders(model: ServiceModel, code: string, status: number): Record<string, string> {
  const queryError = `${model.error(code)?.queryCode ?? code};${status < 500 ? 'Sender' : 'Receiver'}`;
  return {
    'x-amzn-errortype': code,
    ...(model.settings.awsQueryCompatible ? { 'x-amzn-query-error': queryError } : {}),
  };
}

/** Services differ in what they call an input that lacks something. */
function validationCode(model: ServiceModel): string {
  const codes = ['InvalidParameterException', 'MissingRequiredParameterException'];
  return codes.find((code) => model.error(code)) ?? 'ValidationException';
}

/** The SDK compresses big bodies of operations that allow it, such as PutMetricData. */
function parseJson({ headers, body: sent }: WireRequest): unknown {
  try {
    const body = headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch {
    throw awsError('SerializationException', 'The request body is not valid JSON');
  }
}

const fromJson: ScalarCodec = (schema, value, path) => {
  if (schema.isTimestampSchema()) {
    return new Date(typeof value === 'number' ? value * 1000 : String(value));
  }
  if (schema.isBlobSchema()) return Buffer.from(String(value), 'base64');
  const expected = jsonTypeOf(schema);
  if (expected && typeof value !== expected) {
    const found = (Array.isArray(value) ? 'list' : typeof value).toUpperCase();
    throw awsError('SerializationException', `${found}_VALUE can not be converted to ${expected} at '${path}'`);
  }
  return value;
};

function jsonTypeOf(schema: NormalizedSchema): 'string' | 'boolean' | 'number' | undefined {
  if (schema.isStringSchema()) return 'string';
  if (schema.isBooleanSchema()) return 'boolean';
  return schema.isNumericSchema() ? 'number' : undefined;
}

const toJson: ScalarCodec = (_schema, value) => {
  if (value instanceof Date) return value.getTime() / 1000;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  return value;
};
