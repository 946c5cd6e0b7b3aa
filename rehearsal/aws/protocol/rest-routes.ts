import type { WireRequest } from './codec.ts';
import type { ServiceModel } from './service-model.ts';
import { missingMembers } from './shapes.ts';

/** Where an operation of a REST protocol is: `PUT /{Key+}?x-id=PutObject`. */
export type RestRoute = {
  name: string;
  method: string;
  hasKey: boolean;
  /** What the query must hold. The SDK's `x-id` only helps to tell operations apart: others do not send it. */
  query: [name: string, value: string][];
  id: string | undefined;
  isWhole(input: Record<string, unknown>): boolean;
};

/** A path-style address: the first part is the bucket. */
export type Addressed = { bucket: string; key: string; query: URLSearchParams };

export function addressOf({ url }: WireRequest): Addressed {
  const { pathname, searchParams } = new URL(url, 'http://local');
  const [, bucket = '', ...key] = decodeURIComponent(pathname).split('/');
  return { bucket, key: key.join('/'), query: searchParams };
}

/** Every operation that the SDK knows, whether or not it is served here: one must not pass for another. */
export const routesOf = (model: ServiceModel, sdk: Record<string, unknown>): RestRoute[] =>
  Object.keys(sdk)
    .filter((name) => name.endsWith('$'))
    .flatMap((name) => routeNamed(model, name.slice(0, -1)) ?? []);

function routeNamed(model: ServiceModel, name: string): RestRoute | undefined {
  const operation = model.operation(name);
  if (!operation?.http) return undefined;
  const [method, uri] = operation.http;
  const [path = '', literal = ''] = uri.split('?');
  const all = [...new URLSearchParams(literal)];
  return {
    name,
    method,
    hasKey: path.includes('{Key+}'),
    query: all.filter(([one]) => one !== 'x-id'),
    id: all.find(([one]) => one === 'x-id')?.[1],
    // What is inside a document is for the operation to judge.
    isWhole: (input) => missingMembers(operation.input, input).every((path) => path.includes('.')),
  };
}

/** The operation that was asked for: of those at this address, the one that names most of the query and misses nothing. */
export function routeOf(
  routes: RestRoute[],
  request: WireRequest,
  inputOf: (route: RestRoute) => Record<string, unknown>,
): RestRoute | undefined {
  const { key, query } = addressOf(request);
  const id = query.get('x-id');
  const fits = (route: RestRoute) =>
    route.method === request.method &&
    route.hasKey === (key !== '') &&
    (id === null || route.id === undefined || route.id === id) &&
    route.query.every(([name, value]) => query.get(name) === value);
  return routes
    .filter((route) => fits(route) && route.isWhole(inputOf(route)))
    .toSorted((a, b) => b.query.length - a.query.length || Number(b.id === id) - Number(a.id === id))[0];
}
