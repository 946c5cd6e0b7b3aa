/** Who may do what at GitHub. */

export type Role = 'none' | 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** `contents: write` … as in a workflow's `permissions:`. */
export type Permissions = Record<string, 'read' | 'write' | 'none'>;

export type User = { id: number; login: string; name: string; email: string; type: 'User' | 'Bot'; createdAt: Date };

/** `ghp_…` belongs to a person, `ghs_…` to one attempt of a run, which ends with it. */
export type Token =
  | { kind: 'user'; value: string; login: string }
  | { kind: 'job'; value: string; repository: string; runId: number; permissions: Permissions; revoked: boolean };
