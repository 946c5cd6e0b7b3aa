import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { hostileText } from './texts.ts';

/** Types, scopes and tokens that are names of what every object has, among ordinary ones. */
const words = ['feat', 'fix', 'Revert', 'harbour', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** What a message is made of, from texts of which each is as bad as can be. */
const shapes: ((texts: string[], number: number) => string)[] = [
  ([one = '']) => one,
  ([one = ''], number) => `feat(${words[number % 8]}): ${one}`,
  ([one = '', two = ''], number) => `${words[number % 8]}(${two}): ${one} (#${number})`,
  ([one = '', two = '']) => `fix!: ${one}\n\n${two}\n\nBREAKING CHANGE: ${two}\n`,
  ([one = '', two = ''], number) => `feat: ${one}\n\n${words[number % 8]}: ${two}\n__proto__: ${one}\nconstructor #1`,
  ([one = '', two = '']) => `feat: ${one}\n\nCo-authored-by: ${two} <${one}>\nCo-authored-by: ${one} <x@y>`,
  ([one = '', two = ''], number) => `${one} (#${number})\n\n* feat: ${two}\n* __proto__: ${one}\n* fix(${one}): ${two}`,
  ([one = '', two = '']) => `Revert "${one}"\n\nThis reverts commit 0123456789abcdef${two}`,
  ([one = '', two = ''], number) => `revert: ${one}\n\nRefs: 676104e, ${two}\nReverts x/y#${number}`,
  ([one = '', two = '']) => `fix: ${one}\n\n${two}\n(cherry picked from commit 0123456789)\n-notes-\n${two}`,
];

/** Git keeps no NUL in a message, and neither brackets nor lines in a name. */
const message = (text: string): string => text.replaceAll('\0', '');
const name = (text: string): string =>
  message(text)
    .replaceAll(/[<>\r\n]/g, '')
    .trim();

/** Texts to make a repository of, the same each time. */
export const hostileTexts = (count: number): string[] => fc.sample(hostileText, { numRuns: count, seed: 20_260_103 });

/**
 * Writes commits onto the branch in which everything that people may write is hostile: messages, names, addresses, and notes of
 * every tenth commit.
 * @returns how many texts went in
 */
export async function writeAdversarialHistory(folder: string, commits: number): Promise<number> {
  const texts = hostileTexts(commits * 4);
  const stream: string[] = [];
  const notes: string[] = [];
  for (let number = 0; number < commits; number += 1) {
    const [one = '', two = '', who = '', where = ''] = texts.slice(number * 4, number * 4 + 4);
    const shape = shapes[number % shapes.length] ?? shapes[0];
    stream.push(
      `commit refs/heads/main\nmark :${number + 1}\n`,
      `author ${name(who)} <${name(where)}> ${1_760_000_000 + number} +0000\n`,
      `committer Ada <ada@harbour.example> ${1_760_000_000 + number} +0000\n`,
      data(message(shape?.([one, two], number) ?? one)),
      number === 0 ? 'from refs/heads/main^0\n' : '',
    );
    if (number % 10 === 9) notes.push(`N inline :${number + 1}\n`, data(message(`feat(${two}): ${one}`)));
  }
  const noting = `commit refs/notes/slipway\ncommitter Ada <ada@harbour.example> 1760000000 +0000\n${data('notes')}`;
  await fastImport(folder, `${stream.join('')}${noting}${notes.join('')}done\n`);
  return texts.length;
}

const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;

async function fastImport(folder: string, stream: string): Promise<void> {
  const child = spawn('git', ['-C', folder, 'fast-import', '--quiet', '--force', '--done'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(stream);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
}
