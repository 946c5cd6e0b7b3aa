import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Check } from '#lib/domain/config/checks';
import type { Config, Environment } from '#lib/domain/config/schema';
import { resolveUrl } from '#lib/domain/validation/endpoints';

/** What of a configuration is not played, in sentences. */
export function configLimits(config: Config, names: string[], logGroups: string[]): string[] {
  return names.flatMap((name) => {
    const environment = config.environments[name];
    if (!environment) return [];
    const left = (environment.validate?.checks ?? []).flatMap((check) => {
      const why = whyNotPlayed(check, environment, logGroups);
      return why ? [`${name}: the check "${check.name}" is left out: ${why}.`] : [];
    });
    const short = isLong(environment)
      ? [`${name}: \`soak\` is ${shortSoak} instead of what the configuration says.`]
      : [];
    const alarmed = Object.values(environment.ecs.services).some(({ deployment }) => deployment?.alarms);
    return [
      ...left,
      ...short,
      ...(alarmed ? [`${name}: \`deployment.alarms\` are left out: the alarms are not here.`] : []),
    ];
  });
}

/** Environments that would be left with nothing to validate. */
export const emptied = (config: Config, names: string[], logGroups: string[]): string[] =>
  names.filter((name) => {
    const environment = config.environments[name];
    const checks = environment?.validate?.checks ?? [];
    return environment && checks.length > 0 && checks.every((check) => whyNotPlayed(check, environment, logGroups));
  });

function whyNotPlayed(check: Check, { url }: Environment, logGroups: string[]): string | undefined {
  if (check.kind === 'tls') return 'there is no TLS here';
  if (check.kind === 'tcp') return 'it asks another host';
  if (check.kind === 'alarms' || check.kind === 'metric') return 'CloudWatch has nothing to tell here';
  if ('group' in check) return logGroups.includes(check.group) ? undefined : `no service here writes to ${check.group}`;
  if (!('url' in check)) return undefined;
  const target = resolveUrl(check.url, url);
  if (!url || target?.origin !== new URL(url).origin) return 'it asks another host';
  if (check.kind === 'redirect' && check.to.startsWith('https:')) return 'there is no TLS here';
  return undefined;
}

const longest = 3_000;
const shortSoak = '3s';
const isLong = ({ validate }: Environment): boolean => (validate?.soak ?? 0) > longest;

/**
 * The configuration as it is played: its addresses are those of this machine, what cannot be asked here is left out, and nobody
 * soaks for an hour. Everything else stays as it is written, comments too.
 */
export function playConfig(
  text: string,
  config: Config,
  { urls, logGroups }: { urls: Record<string, string>; logGroups: string[] },
): string {
  const document = parseDocument(text);
  for (const [name, url] of Object.entries(urls)) {
    const environment = config.environments[name];
    if (environment) playEnvironment(document, ['environments', name], environment, url, logGroups);
  }
  return document.toString({ lineWidth: 0 });
}

function playEnvironment(
  document: Document.Parsed,
  at: string[],
  environment: Environment,
  url: string,
  logGroups: string[],
): void {
  if (environment.url) document.setIn([...at, 'url'], url);
  if (isLong(environment)) {
    document.setIn([...at, 'validate', 'soak'], shortSoak);
    document.setIn([...at, 'validate', 'interval'], '1s');
  }
  for (const [service, { deployment }] of Object.entries(environment.ecs.services))
    if (deployment?.alarms) document.deleteIn([...at, 'ecs', 'services', service, 'deployment', 'alarms']);
  const checks = document.getIn([...at, 'validate', 'checks']);
  if (!isSeq(checks)) return;
  const all = environment.validate?.checks ?? [];
  const kept = all.map((check) => whyNotPlayed(check, environment, logGroups) === undefined);
  for (const node of checks.items) if (isMap(node)) onOwnAddress(node, environment.url, url);
  checks.items = checks.items.filter((_node, index) => kept[index]);
}

/** A check may name its environment's address in full. */
function onOwnAddress(check: YAMLMap, from: string | undefined, to: string): void {
  for (const field of ['url', 'to']) {
    const written = check.get(field);
    const target = typeof written === 'string' ? URL.parse(written) : null;
    if (from && target?.origin === new URL(from).origin)
      check.set(field, `${new URL(to).origin}${target.pathname}${target.search}`);
  }
}
