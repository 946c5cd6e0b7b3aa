import { spawn } from 'node:child_process';

/** Kills process groups when this process is gone, however it went. */
export type Reaper = {
  watch(pid: number): void;
  forget(pid: number): void;
  close(): void;
};

// Each task leads a process group of its own, so that it can be killed with its children; the price is that it would
// survive us. This shell holds the list of groups and kills them when our end of its pipe closes.
const SCRIPT = `
groups=" "
while read -r verb pid; do
  case $verb in
    watch) groups="$groups$pid " ;;
    forget) groups=$(printf '%s' "$groups" | sed "s/ $pid / /") ;;
  esac
done
for pid in $groups; do kill -KILL -"$pid" 2>/dev/null; done
`;

export function startReaper(): Reaper {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  shell.unref();
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  return {
    watch: (pid) => void shell.stdin.write(`watch ${pid}\n`),
    forget: (pid) => void shell.stdin.write(`forget ${pid}\n`),
    close: () => void shell.stdin.end(),
  };
}
