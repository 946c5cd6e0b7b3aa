import { AsyncLocalStorage } from 'node:async_hooks';
import type { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';

type Handler = (child: ChildProcess) => void;

const handlers = new AsyncLocalStorage<Handler>();
let listening = false;

/**
 * Runs the body and hands over each process that it starts. @actions/exec starts programs well but keeps the process to
 * itself; one that must be stopped is learnt of from Node's own channel, and told apart by the asynchronous context.
 */
export function withChildren<T>(onChild: Handler, body: () => Promise<T>): Promise<T> {
  if (!listening) {
    listening = true;
    subscribe('child_process', (message) => handlers.getStore()?.((message as { process: ChildProcess }).process));
  }
  return handlers.run(onChild, body);
}
