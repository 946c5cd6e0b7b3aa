/**
 * Docker's file patterns (Go's filepath.Match and `**`) as a regular expression over whole relative paths: `*` and `?` stay
 * within a folder and match dot files, `**` crosses folders, and `**` followed by a slash may also be nothing.
 */
export function pathPattern(pattern: string): RegExp {
  const source = pattern.replaceAll(/\*\*\/|\*\*|\*|\?|\[[^\]]*\]|\\.|[.+^${}()|\]/]/g, (token) => {
    if (token === '**/') return '(?:.*/)?';
    if (token === '**') return '.*';
    if (token === '*') return '[^/]*';
    if (token === '?') return '[^/]';
    return token.startsWith('[') || token.length === 2 ? token : `\\${token}`;
  });
  return new RegExp(`^${source}$`, 's');
}
