import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Bare repositories behind git's smart HTTP, on a loopback port. */
export type GitLab = {
  url: string;
  /** Commits these files as a new repository's `main`, tags them, and returns where it is. */
  publish(repository: string, files: Record<string, string>, tags?: string[]): { gitDir: string; sha: string };
  close(): Promise<void>;
};

export async function gitLab(): Promise<GitLab> {
  const root = mkdtempSync(path.join(tmpdir(), 'git-lab-'));
  const server = http.createServer((request, response) => serveGit(root, request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    publish: (repository, files, tags = []) => publish(root, repository, files, tags),
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function publish(root: string, repository: string, files: Record<string, string>, tags: string[]) {
  const work = path.join(root, `${repository}.work`);
  const gitDir = path.join(root, `${repository}.git`);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
    writeFileSync(path.join(work, name), content);
  }
  const git = (...args: string[]) => {
    const run = spawnSync('git', ['-c', 'user.name=lab', '-c', 'user.email=lab@example.com', ...args], {
      cwd: work,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${run.stderr}`);
    return run.stdout.trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'lab');
  for (const tag of tags) git('tag', tag);
  git('clone', '--quiet', '--bare', '.', gitDir);
  return { gitDir, sha: git('rev-parse', 'HEAD') };
}

function serveGit(root: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://lab');
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname.replace(/^\/([^/]+)\/([^/]+?)(\.git)?\//, '/$1/$2.git/'),
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
    },
  });
  request.pipe(backend.stdin);
  const chunks: Buffer[] = [];
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  backend.stdout.on('end', () => answer(Buffer.concat(chunks), response));
}

function answer(output: Buffer, response: http.ServerResponse): void {
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line) => line.split(': ') as [string, string]);
  const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200';
  for (const [name, value] of headers) if (name !== 'Status') response.setHeader(name, value);
  response.writeHead(Number.parseInt(status, 10)).end(output.subarray(end + 4));
}
