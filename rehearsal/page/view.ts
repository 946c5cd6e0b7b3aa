import type { TrafficReport } from '#rehearsal/report/model';

/** What the live page shows: both stand-ins' state at one moment. */
export type WorldView = {
  at: Date;
  addresses: { what: string; url: string }[];
  environments: {
    name: string;
    url: string;
    rollout: string;
    tasks: { id: string; status: string; health: string; digest: string }[];
    traffic: TrafficReport;
  }[];
  runs: {
    id: number;
    workflow: string;
    event: string;
    status: string;
    jobs: { name: string; status: string }[];
    waitsFor: string[];
  }[];
  records: { id: number; environment: string; digest: string; note: string; at: Date }[];
  issues: { number: number; title: string; state: string; labels: string[] }[];
  releases: { name: string; state: 'draft' | 'published' }[];
};
