// Preloaded into a process that is measured: at its end it writes its peak resident set, in bytes, to PEAK_FILE.
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  // Not `maxRSS` of resourceUsage: it begins with what the process that started this one had.
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  writeFileSync(process.env.PEAK_FILE, String(Number(kilobytes) * 1024));
});
