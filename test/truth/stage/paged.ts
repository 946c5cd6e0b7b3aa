import { pageOf } from '#rehearsal/aws/page';
import { awsError } from '#rehearsal/aws/protocol/aws-error';

/** One page of a list of JSON, in AWS's shape; `key` tells one item from another. */
export function paged<Item>(all: Item[], token: string | undefined, size: number, key: (item: Item) => string) {
  const onBadToken = () => awsError('InvalidParameterException', 'The next token is not valid.');
  const { items, next } = pageOf(all, { size, token, keyOf: key, onBadToken });
  return { items, ...(next && { nextToken: next }) };
}
