/** What a rehearsal cannot show, said in every report. */
export const limits: { what: string; because: string }[] = [
  {
    what: 'That GitHub holds a job until its environment is approved.',
    because: 'act starts such a job at once; here the promotion gate waits for the approval through the same API.',
  },
  {
    what: 'That environment secrets and variables reach only their environment.',
    because: 'act gives every job the same ones. Slipway uses none: it takes its settings from .github/slipway.yml.',
  },
  {
    what: "That GitHub enforces each job's `permissions:`.",
    because:
      "act hands one token to all jobs of a run; the GitHub stand-in enforces the union of the run's permissions.",
  },
  {
    what: 'That a cancelled job gets its signals.',
    because: 'act kills steps without a signal; cancellation is tested on the bundles directly.',
  },
  {
    what: 'That a release goes on where a job of a called workflow has failed, as production does after a draft that could not be written.',
    because:
      "act ends the caller's other jobs there, and the run counts as crashed; their conditions are tested with GitHub's own evaluator.",
  },
  {
    what: "ECS's exact timing, quotas and placement.",
    because:
      'Tasks are processes of this machine, and waits are shortened by the clock factor; states and their order are ECS’s.',
  },
  {
    what: 'That your image runs on its real base image.',
    because:
      'Without a Docker engine, the base image is empty and `node` is this machine’s; layers, config and digest are real.',
  },
  {
    what: 'TLS and DNS of your environments.',
    because: 'The sample’s addresses are replaced by loopback ones in the published copy.',
  },
];
