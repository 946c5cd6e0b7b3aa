import os from 'node:os';

/** What the figures were taken on, as a sentence. */
export function machine(): string {
  const cpus = os.cpus();
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GiB of memory`;
  const load = os
    .loadavg()
    .map((average) => average.toFixed(1))
    .join(', ');
  return `${cpus.length} × ${cpus[0]?.model.trim() || 'unknown processor'}, ${memory}, ${os.type()} ${os.release().split('.').slice(0, 2).join('.')} on ${os.arch()}, Node ${process.version}. Load average before the run: ${load}.`;
}
