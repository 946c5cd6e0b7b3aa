/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */

/** `*` stops at a slash, `**` does not; `?` and `+` repeat what is before them; `[…]` is a set. */
export function globPattern(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|\*|\\.|\[[^\]]*\]|[.^$|(){}]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    return part.startsWith('[') || part.startsWith('\\') ? part : `\\${part}`;
  });
  return new RegExp(`^(?:${source})$`);
}

/** Patterns are asked in order and the last that matches decides; `!` takes back. */
export function included(patterns: string[], value: string): boolean {
  let result = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!');
    if (globPattern(negative ? pattern.slice(1) : pattern).test(value)) result = !negative;
  }
  return result;
}
