// Preloaded into a process under test: it dies by SIGKILL at its nth file write — before it, half-way through, or after it.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const [wanted, moment] = (process.env.DIE_AT_WRITE ?? '0 never').split(' ');
let count = 0;

const die = () => {
  process.kill(process.pid, 'SIGKILL');
  // The signal is on its way; nothing may happen any more.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
};

const writeSync = fs.appendFileSync;
function write(file, data, options) {
  count += 1;
  const isDue = count === Number(wanted);
  if (isDue && moment === 'before') die();
  if (isDue && moment === 'half-way') {
    writeSync(file, String(data).slice(0, String(data).length / 2), options);
    die();
  }
  writeSync(file, data, options);
  if (isDue && moment === 'after') die();
}

fs.appendFileSync = write;
fs.promises.appendFile = async (file, data, options) => write(file, data, options);
syncBuiltinESMExports();
process.on('exit', () => process.env.COUNT_WRITES_TO && fs.writeFileSync(process.env.COUNT_WRITES_TO, String(count)));
