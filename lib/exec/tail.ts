import { StringDecoder } from 'node:string_decoder';

/** Keeps the last characters of a stream; a character that is cut between two chunks stays whole. */
export function createTail(limit: number) {
  const decoder = new StringDecoder('utf8');
  let kept = '';
  let dropped = 0;
  return {
    add: (chunk: Buffer) => {
      kept += decoder.write(chunk);
      const excess = Math.max(0, kept.length - limit);
      dropped += excess;
      kept = kept.slice(excess);
    },
    text: () => (dropped > 0 ? `… (${dropped} characters before)\n${kept}` : kept),
  };
}
