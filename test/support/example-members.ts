import type { GithubDescription } from './github-description.ts';
import type { Answered } from './github-judge.ts';

/** Where an object stands, and its members: `.items[]` → `title`, `labels`. Items of a list count as one. */
function objectsIn(value: unknown, path = '', found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) for (const item of value) objectsIn(item, `${path}[]`, found);
  else if (typeof value === 'object' && value !== null) {
    const members = found.get(path) ?? new Set();
    found.set(path, members);
    for (const [name, inner] of Object.entries(value)) {
      members.add(name);
      objectsIn(inner, `${path}.${name}`, found);
    }
  }
  return found;
}

/** Members that GitHub's examples have and no answer to the same operation has, one line each. */
export function missingMembers(github: GithubDescription, answers: Answered[]): string[] {
  const answered = new Map<string, unknown[]>();
  for (const { method, path, status, body } of answers) {
    const operation = github.operationOf(method, path);
    if (!operation || status >= 300 || body === undefined) continue;
    const key = `${operation} ${status}`;
    answered.set(key, [...(answered.get(key) ?? []), body]);
  }
  return [...answered].flatMap(([key, bodies]) => {
    const space = key.lastIndexOf(' ');
    const example = objectsIn(github.example(key.slice(0, space), Number(key.slice(space + 1))));
    const ours = new Map<string, Set<string>>();
    for (const body of bodies) objectsIn(body, '', ours);
    return [...example].flatMap(([path, members]) => {
      const here = ours.get(path);
      return here ? [...members].filter((name) => !here.has(name)).map((name) => `${key}: ${path}.${name}`) : [];
    });
  });
}
