/** A text of a pile, in UTF-8. */
export type Piece = { page: Buffer; start: number; end: number };

const pageSize = 1 << 18;
/** More no letter of a string takes in UTF-8. */
const mostBytes = 3;

/**
 * Takes texts into a few large pages outside of the heap: ten thousand strings take several times as much memory there, and the
 * collector would carry them along.
 */
export function createTextPile(): (text: string, behind?: string) => Piece {
  let page = Buffer.alloc(0);
  let used = 0;
  return (text, behind = '') => {
    const most = (text.length + behind.length) * mostBytes;
    if (used + most > page.length) {
      page = Buffer.allocUnsafeSlow(Math.max(pageSize, most));
      used = 0;
    }
    const start = used;
    // One by one: to write both at once V8 would have to copy them first.
    used += page.write(text, used);
    used += page.write(behind, used);
    return { page, start, end: used };
  };
}

/** The texts one behind the other. What was piled up in that order is copied in one go. */
export function joined(pieces: Piece[]): Buffer {
  const runs: Piece[] = [];
  for (const { page, start, end } of pieces) {
    const last = runs.at(-1);
    if (last?.page === page && last.end === start) last.end = end;
    else runs.push({ page, start, end });
  }
  return Buffer.concat(runs.map(({ page, start, end }) => page.subarray(start, end)));
}
