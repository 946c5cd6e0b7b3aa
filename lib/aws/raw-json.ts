/**
 * The SDK drops what its model does not know, in both directions. These two reach the JSON itself, so that a field that ECS
 * learnt after this bundle was built survives a round trip.
 */
type Placed<S extends string> = { step: S; priority: 'low'; name: string };
type Command<S extends string> = { middlewareStack: { add(middleware: never, options: Placed<S>): void } };
type Bytes = AsyncIterable<Uint8Array> | Uint8Array;
type Exchange = { response: { statusCode?: number; body?: Bytes } };
type Next<A> = (args: A) => Promise<Exchange>;

/** The command, sending exactly this document instead of what the SDK made of its input. */
export function sendingRaw<C extends Command<'serialize'>>(command: C, document: Record<string, unknown>): C {
  const replace = (next: Next<{ request: { body?: string } }>) => async (args: { request: { body?: string } }) => {
    args.request.body = JSON.stringify(document);
    return next(args);
  };
  command.middlewareStack.add(replace as never, { step: 'serialize', priority: 'low', name: 'sendRawJson' });
  return command;
}

/** The command, and what AWS answered to it, letter by letter; undefined before it was sent. */
export function capturingRaw<C extends Command<'deserialize'>>(
  command: C,
): { command: C; raw: () => Record<string, unknown> } {
  let answer = '{}';
  const capture = (next: Next<unknown>) => async (args: unknown) => {
    const exchange = await next(args);
    const bytes = await collect(exchange.response.body);
    exchange.response.body = bytes;
    answer = Buffer.from(bytes).toString('utf8') || '{}';
    return exchange;
  };
  command.middlewareStack.add(capture as never, { step: 'deserialize', priority: 'low', name: 'captureRawJson' });
  return { command, raw: () => JSON.parse(answer) as Record<string, unknown> };
}

async function collect(body: Bytes | undefined): Promise<Uint8Array> {
  if (body === undefined || body instanceof Uint8Array) return body ?? new Uint8Array();
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}
