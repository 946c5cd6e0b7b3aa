import { isMap, type ParsedNode, parse, parseDocument, visit } from 'yaml';
import type { JobDefinition } from '#rehearsal/runner/workflow-file';
import { type Caller, callsSlipway, placeIn, slipwayUse, usesOf } from './workflows.ts';

/** A workflow as the rehearsal plays it, and what that leaves out. */
export type PlayedWorkflow = { content: string; obstacles: string[]; limits: string[] };

type Options = {
  /** What this checkout of Slipway has, such as `actions/deploy-env`. */
  has(path: string): boolean;
};

/** The tag under which this checkout is published to the stand-in. */
const published = 'v1';

/**
 * Slipway is this checkout, whatever ref is asked for. Jobs that have nothing to do with it are started and end well at once:
 * what a team's tests need (other actions, containers, the internet) is not here.
 */
export function playWorkflow(caller: Caller, { has }: Options): PlayedWorkflow {
  const document = parseDocument(caller.content);
  const others = caller.jobs.filter(([, job]) => !callsSlipway(job));
  const played = caller.jobs.filter(([, job]) => callsSlipway(job));
  for (const [id, job] of others) document.setIn(['jobs', id], document.createNode(emptyJob(job)));
  const refs = pinToPublished(document);
  const obstacles = [
    ...played.flatMap(([id, job]) => [...absent(caller, id, job, has), ...foreign(caller, id, job)]),
    ...others.flatMap(([id]) => neededOutputs(caller, id, played)),
  ];
  const limits = [
    ...others.map(([id]) => `${caller.path}: the job "${id}" is not played, it ends well at once.`),
    ...(refs.length > 0
      ? [`${caller.path} asks for slipway-dev/slipway@${refs.join(' and @')}: this checkout is played instead.`]
      : []),
    ...secretsOf(document.toString()).map((name) => `${caller.path}: secrets.${name} is empty.`),
  ];
  return { content: document.toString({ lineWidth: 0 }), obstacles, limits };
}

const emptyJob = ({ name, needs, if: condition, environment }: JobDefinition): object => ({
  ...(name !== undefined && !name.includes('matrix.') && { name }),
  ...(needs.length > 0 && { needs }),
  ...(condition !== undefined && { if: condition }),
  ...(environment && { environment: environment.name }),
  'runs-on': 'ubuntu-latest',
  steps: [{ run: 'echo "Not played in a rehearsal."' }],
});

/** Changes each `uses:` of Slipway to what is published; the refs that were there. */
function pinToPublished(document: ReturnType<typeof parseDocument<ParsedNode>>): string[] {
  const refs = new Set<string>();
  visit(document, {
    Map: (_key, node) => {
      const uses = isMap(node) ? node.get('uses') : undefined;
      const use = typeof uses === 'string' ? slipwayUse(uses) : undefined;
      if (!use || use.ref === published) return;
      refs.add(use.ref.slice(0, 12));
      node.set('uses', `slipway-dev/slipway/${use.path}@${published}`);
    },
  });
  return [...refs];
}

const absent = (caller: Caller, id: string, job: JobDefinition, has: Options['has']): string[] =>
  usesOf(job)
    .map((uses) => slipwayUse(uses)?.path)
    .filter((path) => path !== undefined && !has(path))
    .map((path) => `${placeIn(caller, ['jobs', id])}: this checkout of Slipway has no ${path}.`);

/** The checkout is the runner's own; anything else would have to be fetched from github.com. */
function foreign(caller: Caller, id: string, { steps }: JobDefinition): string[] {
  return steps.flatMap(({ uses }, index) =>
    uses === undefined || slipwayUse(uses) || /^(actions\/checkout@|\.\/)/.test(uses)
      ? []
      : [
          `${placeIn(caller, ['jobs', id, 'steps', index])}: "${uses}" is not on this machine. Move it to a job of its own.`,
        ],
  );
}

/** A job that is not played has no outputs. */
function neededOutputs(caller: Caller, id: string, played: Caller['jobs']): string[] {
  const wanted = new RegExp(`\\bneeds\\.${id}\\.outputs\\b`);
  const { jobs } = parse(caller.content);
  return played
    .filter(([user]) => wanted.test(JSON.stringify(jobs[user])))
    .map(
      ([user]) =>
        `${placeIn(caller, ['jobs', user])}: needs an output of "${id}", which is not played: it does not call Slipway.`,
    );
}

const secretsOf = (source: string): string[] =>
  [...new Set([...source.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = '']) => name))].filter(
    (name) => name !== 'GITHUB_TOKEN',
  );
