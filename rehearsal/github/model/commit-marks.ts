/** What tools say about a commit. */

export type CommitStatus = {
  id: number;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: string;
  createdAt: Date;
};

export type CheckRun = {
  id: number;
  sha: string;
  name: string;
  externalId: string;
  detailsUrl: string | null;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  startedAt: Date;
  completedAt: Date | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Annotation[];
};

/** As a check gives it, in the API's words. */
export type Annotation = {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number | undefined;
  end_column?: number | undefined;
  annotation_level: 'notice' | 'warning' | 'failure';
  message: string;
  title?: string | undefined;
  raw_details?: string | undefined;
};

export type CodeScan = {
  id: string;
  sha: string;
  ref: string;
  tool: string;
  category: string;
  results: number;
  rules: number;
  /** Read once as `pending`, then complete: GitHub takes a moment. */
  looks: number;
  error: string | null;
  sarif: unknown;
  createdAt: Date;
};
