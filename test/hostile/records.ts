import type { Github } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { digestOf } from '#test/support/records';

/** A text for each place of a deployment record. */
export const textsOfRecord = 4;

type Said = { description?: string };

/** Keeps what GitHub is told; it shows descriptions as plain text, of 140 characters at the most. */
function listener() {
  const said: Said[] = [];
  const answer = async (told: Said) => {
    said.push(told);
    return { status: 201, data: { id: 1, created_at: '2026-01-02T03:04:05Z' } };
  };
  const rest = { repos: { createDeployment: answer, createDeploymentStatus: answer } };
  return { said, github: { rest, owner: 'harbour', repo: 'boats' } as unknown as Github };
}

export async function escapesOfRecord([about = '', note = '', reason = '', longer = '']: string[]): Promise<string[]> {
  const { said, github } = listener();
  const records = deploymentRecords(github);
  const payload = { schemaVersion: 1 as const, digest: digestOf('a'), taskDefinitions: {}, runId: 7 };
  const { id } = await records.open({ environment: 'production', sha: 'a', payload, description: about });
  await records.mark(id, 'failure', note);
  await records.mark(id, 'error', longer.repeat(20).slice(0, 4_000));
  await records.quarantine({ environment: 'production', digest: digestOf('a'), sha: 'a', reason });
  return said
    .map(({ description = '' }) => description)
    .filter((text) => [...text].length > 140 || /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text))
    .map((text) => `a description: ${text}`);
}
