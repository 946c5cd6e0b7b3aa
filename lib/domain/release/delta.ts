import type { FileChange } from './range-files.ts';

/** What a release changes around the code, for the people who run it. */
export type Delta = { kind: DeltaKind; path: string; status: FileChange['status']; facts: string[] };
export type DeltaKind = (typeof kinds)[number]['kind'];

/** The first that matches says what a file is. */
const kinds = [
  { kind: 'Task definition', path: /(^|\/)[^/]*task-?def[^/]*\.(json|ya?ml)$/i },
  { kind: 'Slipway configuration', path: /^\.github\/slipway\.ya?ml$/ },
  { kind: 'Workflow', path: /^\.github\/(workflows|actions)\/|(^|\/)action\.ya?ml$/ },
  { kind: 'Environment variables', path: /(^|\/)\.env(\.[\w.-]+)?$|(^|\/)[\w.-]+\.env$/ },
  {
    kind: 'IAM',
    path: /(^|[/_.-])iam([/_.-]|$)|(^|\/)[^/]*polic(y|ies)[^/]*\.(json|tf)$|(^|\/)[^/]*trust[^/]*\.json$/i,
  },
  { kind: 'Feature flags', path: /(^|\/)[^/]*(feature[-_]?)?flags?\.(json|ya?ml|toml)$/i },
  {
    kind: 'Infrastructure',
    path: /\.(tf|tfvars|bicep|hcl)$|\.tf\.json$|(^|\/)(cdk\.json|samconfig\.toml|serverless\.ya?ml|Pulumi[\w.-]*\.ya?ml|Dockerfile[\w.-]*|(docker-)?compose[\w.-]*\.ya?ml)$|(^|\/)(terraform|cloudformation|cdk|infra|infrastructure|helm|charts|k8s|kubernetes)\//i,
  },
] as const;

export const kindOf = (path: string): DeltaKind | undefined => kinds.find((one) => one.path.test(path))?.kind;

const isRead = (kind: DeltaKind | undefined): boolean =>
  kind === 'Task definition' || kind === 'Slipway configuration' || kind === 'Environment variables' || kind === 'IAM';

/** The blobs that have to be read to say what has changed inside. */
export const blobsOfDelta = (files: FileChange[]): string[] =>
  files
    .filter(({ path }) => isRead(kindOf(path)))
    .flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined));

/** Reads YAML, which JSON is too; undefined where a text is none. Given, because it is large and seldom needed. */
export type Parse = (text: string) => unknown;

/** In the order of the kinds, then by path. Values are never told: they may be secret. */
export function deltaOf(files: FileChange[], texts: ReadonlyMap<string, string>, parse: Parse): Delta[] {
  const found = files.flatMap((file) => {
    const kind = kindOf(file.path);
    return kind === undefined
      ? []
      : [{ kind, path: file.path, status: file.status, facts: factsOf(kind, file, texts, parse) }];
  });
  const rank = ({ kind }: Delta) => kinds.findIndex((one) => one.kind === kind);
  return found.sort((one, other) => rank(one) - rank(other) || (one.path < other.path ? -1 : 1));
}

function factsOf(
  kind: DeltaKind,
  { before, after }: FileChange,
  texts: ReadonlyMap<string, string>,
  parse: Parse,
): string[] {
  if (!isRead(kind)) return [];
  const [old, now] = [before, after].map((blob) =>
    blob === undefined ? new Map<string, string>() : settingsIn(kind, texts.get(blob), parse),
  );
  if (!old || !now) return ['what has changed inside is not known'];
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const of = (word: string, wanted: (name: string) => boolean) => {
    const some = names.filter(wanted);
    return some.length > 0
      ? [`${word} ${some.slice(0, most).join(', ')}${some.length > most ? ` and ${some.length - most} more` : ''}`]
      : [];
  };
  return [
    ...of('new:', (name) => !old.has(name)),
    ...of('gone:', (name) => !now.has(name)),
    ...of('changed:', (name) => old.has(name) && now.has(name) && old.get(name) !== now.get(name)),
  ];
}

const most = 12;

/** Names of settings, with what tells whether they have changed; undefined where the file cannot be read. */
function settingsIn(kind: DeltaKind, text: string | undefined, parse: Parse): Map<string, string> | undefined {
  if (text === undefined) return undefined;
  if (kind === 'Environment variables')
    return new Map(
      [...text.matchAll(/^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=(.*)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  const document = parse(text);
  if (document === undefined) return undefined;
  const settings = new Map<string, string>();
  visit(document, [], (path, value) => note(settings, kind, path, value));
  return settings;
}

function visit(value: unknown, path: string[], tell: (path: string[], value: unknown) => void): void {
  tell(path, value);
  if (path.length > 40) return;
  // Of a list too: the place of an entry is its key.
  if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) visit(one, [...path, key], tell);
}

const taskSettings = new Set([
  'cpu',
  'memory',
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'command',
  'desired-count',
  'account',
  'region',
  'role',
  'cluster',
  'url',
]);

function note(settings: Map<string, string>, kind: DeltaKind, path: string[], value: unknown): void {
  const add = (name: string, with_: unknown) =>
    settings.set(name, `${settings.get(name) ?? ''}${JSON.stringify(with_)}`);
  const key = path.at(-1) ?? '';
  if (kind === 'IAM') {
    const isAllow = key === 'Action' || key === 'NotAction';
    if (isAllow)
      for (const action of [value].flat())
        add(`${key === 'NotAction' ? 'not ' : ''}${String(action)}`, path.slice(0, -1));
    if (key === 'Resource' || key === 'Principal' || key === 'Effect' || key === 'Condition') add(key, value);
    return;
  }
  const list = path.at(-2) ?? '';
  if (typeof value === 'object' && value !== null && 'name' in value && /^(environment|secrets)$/.test(list))
    add(String(value.name), value);
  else if (/^(environment|secrets)$/.test(list) && typeof value !== 'object') add(key, value);
  else if (taskSettings.has(key)) add(key, value);
}
