// Preloaded into a process that is measured: at its end it writes its peak resident set, in bytes, to PEAK_FILE.
import { writeFileSync } from 'node:fs';
import process from 'node:process';

process.on('exit', () => {
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.PEAK_FILE, String(maxRSS * 1024));
});
