import { XmlShapeSerializer } from '@aws-sdk/core/protocols';
import type { NormalizedSchema } from '@smithy/core/schema';
import type { Codec, WireAnswer, WireRequest } from './codec.ts';
import { restXmlErrors } from './common-errors.ts';
import { type Addressed, addressOf, type RestRoute, routeOf, routesOf } from './rest-routes.ts';
import type { ServiceModel } from './service-model.ts';

type Schema = Parameters<XmlShapeSerializer['write']>[0];
type Traits = { httpHeader?: string; httpQuery?: string; httpPayload?: 1 };

/** Types of timestamps in a schema: as the protocol likes it, and as ISO 8601. */
const isoTime = 5;

/** restXml, as S3 speaks it: path-style addresses, members in headers and in the query, a document or the object itself as body. */
export function restXmlWire(model: ServiceModel, sdk: Record<string, unknown>): Codec {
  const routes = routesOf(model, sdk);
  return {
    errors: restXmlErrors,
    operationOf: (request) =>
      isForS3(request) ? (find(model, routes, request)?.name ?? 'UnknownOperation') : undefined,
    decode(operation, request) {
      const schema = model.operation(operation)?.input;
      return { input: schema?.isStructSchema() ? readInput(schema, request) : {} };
    },
    encode(operation, output, requestId) {
      const { output: schema, http } = model.operation(operation) ?? {};
      const { headers, body } = writeOutput(model, schema, (output ?? {}) as Record<string, unknown>);
      return { status: http?.[2] ?? 200, headers: { 'x-amz-request-id': requestId, ...headers }, body };
    },
    encodeError: ({ code, message, status }, requestId): WireAnswer => ({
      status: model.error(code)?.status ?? status,
      headers: { 'content-type': 'application/xml', 'x-amz-request-id': requestId },
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message><RequestId>${requestId}</RequestId></Error>`,
    }),
  };
}

/** REST has no name of the service in it: its signature has. */
const isForS3 = ({ headers }: WireRequest): boolean => /\/s3\/aws4_request/.test(String(headers.authorization ?? ''));

/** Two operations may have one address: then the one whose required members are all there. */
const find = (model: ServiceModel, routes: RestRoute[], request: WireRequest): RestRoute | undefined =>
  routeOf(routes, request, ({ name }) => {
    const schema = model.operation(name)?.input;
    return schema ? readInput(schema, request) : {};
  });

function readInput(schema: NormalizedSchema, request: WireRequest): Record<string, unknown> {
  const address = addressOf(request);
  const members = Object.entries(schema.getMemberSchemas()).map(([name, member]) => [
    name,
    readMember(name, member, request, address),
  ]);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}

function readMember(
  name: string,
  member: NormalizedSchema,
  { headers, body }: WireRequest,
  address: Addressed,
): unknown {
  const { httpHeader, httpQuery, httpPayload } = member.getMergedTraits() as Traits;
  if (name === 'Bucket') return address.bucket;
  if (name === 'Key') return address.key || undefined;
  if (httpPayload) return body;
  const text = httpHeader ? headers[httpHeader.toLowerCase()] : httpQuery ? address.query.get(httpQuery) : undefined;
  if (text === undefined || text === null) return undefined;
  if (member.isTimestampSchema()) return new Date(String(text));
  if (member.isNumericSchema()) return Number(text);
  return member.isBooleanSchema() ? text === 'true' : String(text);
}

function writeOutput(model: ServiceModel, schema: NormalizedSchema | undefined, output: Record<string, unknown>) {
  const headers: Record<string, string> = {};
  if (!schema?.isStructSchema()) return { headers, body: '' };
  const members = Object.entries(schema.getMemberSchemas());
  const isIn = (member: NormalizedSchema, trait: keyof Traits) => trait in (member.getMergedTraits() as Traits);
  for (const [name, member] of members) {
    const { httpHeader } = member.getMergedTraits() as Traits;
    if (httpHeader && output[name] !== undefined) headers[httpHeader.toLowerCase()] = headerText(member, output[name]);
  }
  const payload = members.find(([, member]) => isIn(member, 'httpPayload'));
  if (payload) return { headers, body: String(output[payload[0]] ?? '') };
  const isDocument = members.some(
    ([, member]) => !isIn(member, 'httpHeader') && !('httpPrefixHeaders' in member.getMergedTraits()),
  );
  if (!isDocument) return { headers, body: '' };
  return { headers: { ...headers, 'content-type': 'application/xml' }, body: toXml(model, schema, output) };
}

function headerText(member: NormalizedSchema, value: unknown): string {
  if (!(value instanceof Date)) return String(value);
  return member.getSchema() === isoTime ? value.toISOString() : value.toUTCString();
}

function toXml({ settings }: ServiceModel, schema: NormalizedSchema, output: Record<string, unknown>): string {
  const serializer = new XmlShapeSerializer({
    xmlNamespace: settings.xmlNamespace,
    serviceNamespace: settings.defaultNamespace,
    timestampFormat: { useTrait: true, default: isoTime },
  });
  serializer.write(schema.getSchema() as unknown as Schema, output);
  return String(serializer.flush());
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
