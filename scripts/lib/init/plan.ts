import type { Given } from './command-line.ts';
import type { Fact, FactName } from './find-facts.ts';

type Common = 'repository' | 'service';
type Own = 'account' | 'region' | 'cluster';

export type EnvironmentPlan = {
  name: string;
  account: string;
  region: string;
  cluster: string;
  url: string | undefined;
};

/** All that the files are written from. */
export type Plan = {
  product: string;
  repository: string;
  service: string;
  container: string | undefined;
  /** In the order of release. */
  environments: EnvironmentPlan[];
};

/** What is missing, and how it is given. */
export type Need = string;

export type Planned = { plan: Plan; needs: [] } | { plan: undefined; needs: Need[] };

/** Words by which a cluster tells which environment it is; in the order of release. */
const stages: [name: string, words: RegExp][] = [
  ['development', /dev/i],
  ['test', /test|qa/i],
  ['staging', /stag|stg/i],
  ['production', /prod|prd|live/i],
];

/** Puts what was given before what was found; where neither is clear, says what is needed. */
export function planOf(given: Given, facts: Fact[], folderName: string): Planned {
  const product = given.product ?? productName(folderName);
  const names = given.environment ?? environmentsIn(facts);
  const ask = asking(given, facts);
  const repository = ask.one('repository');
  const service = ask.one('service');
  const container = given.container ?? only(facts, 'container');
  // Where no environment is known, the rest is asked all the same: nobody wants to be asked twice.
  const environments = (names.length > 0 ? names : ['ENV']).map((name) => ({
    name,
    account: ask.of(name, 'account'),
    region: ask.of(name, 'region'),
    cluster: ask.of(name, 'cluster'),
    url: valueFor(given.url, name),
  }));
  const needs = [...(names.length === 0 ? [noEnvironment] : []), ...ask.needs(), ...misspelt(given, names)];
  if (needs.length > 0) return { plan: undefined, needs };
  return { plan: { product, repository, service, container, environments }, needs: [] };
}

const noEnvironment =
  'Its environments, in the order of release: --environment staging --environment production. No cluster was found whose name tells.';

const productName = (folder: string): string =>
  folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A value for one environment, or for all. */
function valueFor(values: string[] = [], environment: string): string | undefined {
  const own = values.find((value) => value.startsWith(`${environment}=`));
  return own?.slice(environment.length + 1) ?? values.find((value) => !/^[\w.-]+=/.test(value));
}

const distinct = (facts: Fact[], name: FactName): string[] => [
  ...new Set(facts.filter((fact) => fact.name === name).map(({ value }) => value)),
];

function only(facts: Fact[], name: FactName): string | undefined {
  const values = distinct(facts, name);
  return values.length === 1 ? values[0] : undefined;
}

function environmentsIn(facts: Fact[]): string[] {
  const clusters = distinct(facts, 'cluster');
  return stages.filter(([, words]) => clusters.some((cluster) => words.test(cluster))).map(([name]) => name);
}

const wordsOf = (environment: string): RegExp =>
  stages.find(([name]) => name === environment)?.[1] ?? new RegExp(environment.replace(/\W/g, '.'), 'i');

const meaning: Record<FactName, string> = {
  account: 'AWS account',
  region: 'AWS region',
  repository: 'ECR repository',
  cluster: 'ECS cluster',
  service: 'ECS service',
  container: 'container',
};

/** Looks values up, and notes each that is not clear. */
function asking(given: Given, facts: Fact[]) {
  const needs: Need[] = [];
  const missing = (name: FactName, environment?: string): string => {
    const seen = facts.filter((fact) => fact.name === name);
    const told = distinct(seen, name).map((value) => `${value} (${seen.find((fact) => fact.value === value)?.from})`);
    const found = told.length > 0 ? `Found: ${told.join(', ')}.` : 'None was found.';
    const flag = environment ? `--${name} ${environment}=VALUE` : `--${name} VALUE`;
    needs.push(`The ${meaning[name]}${environment ? ` of ${environment}` : ''}: ${flag}. ${found}`);
    return '';
  };
  return {
    needs: () => needs,
    one: (name: Common): string => given[name] ?? only(facts, name) ?? missing(name),
    of(environment: string, name: Own): string {
      const said = valueFor(given[name], environment);
      const fitting = distinct(facts, name).filter((value) => wordsOf(environment).test(value));
      return said ?? only(facts, name) ?? (fitting.length === 1 ? fitting[0] : undefined) ?? missing(name, environment);
    },
  };
}

/** `--cluster stagign=x` would otherwise go unheard. */
const misspelt = (given: Given, names: string[]): Need[] =>
  (['account', 'region', 'cluster', 'url'] as const).flatMap((flag) =>
    (given[flag] ?? [])
      .map((value) => /^([\w.-]+)=/.exec(value)?.[1])
      .filter((name) => name !== undefined && !names.includes(name))
      .map((name) => `--${flag} names "${name}", which is not an environment: ${names.join(', ') || 'there is none'}.`),
  );
