import { toolEnvironment } from '#lib/exec/environments';
import { createPipes } from '#lib/exec/pipes';
import { type Checkout, git } from '#lib/git/run-git';
import { seededDraw } from '#rehearsal/faults';

export const checkoutOf = (folder: string): Checkout => ({
  pipes: createPipes(),
  folder,
  env: toolEnvironment(process.env),
});

/** A made-up product's history: branches that were merged, squashed pull requests, a release at every tenth commit. */
export async function writeLongHistory(folder: string, commits: number): Promise<void> {
  const checkout = checkoutOf(folder);
  await git(checkout, ['init', '--quiet', '--initial-branch=main']);
  await git(checkout, ['config', 'uploadpack.allowFilter', 'true']);
  await git(checkout, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await git(checkout, ['fast-import', '--quiet', '--done'], { input: `${[...stream(commits)].join('')}done\n` });
  await git(checkout, ['repack', '-adq']);
}

function* stream(commits: number): Generator<string> {
  const draw = seededDraw(30);
  const below = (limit: number) => Math.floor(draw() * limit);
  let [tip, releases] = [0, 0];
  for (let number = 1; number <= commits; number += 1) {
    if (tip > 0 && number < commits && draw() < 0.1) {
      yield commit(number, 'topic', [tip], `fix: part ${number}\n\nSome words about it, over a line.\n`, below(40));
      number += 1;
      yield commit(
        number,
        'main',
        [tip, number - 1],
        `Merge pull request #${number} from ada/topic\n\nPull ${number}\n`,
        below(40),
      );
    } else {
      yield commit(
        number,
        'main',
        tip === 0 ? [] : [tip],
        `feat(hull): change ${number} (#${number})\n\nWhy it was done.\n`,
        below(40),
      );
    }
    tip = number;
    if (Math.floor(number / 10) > releases) {
      releases += 1;
      yield `reset refs/tags/v1.${releases}.0\nfrom :${tip}\n\n`;
    }
  }
}

/** A minute after the one before. */
function commit(number: number, branch: string, [first, second]: number[], message: string, folder: number): string {
  const who = `Ada <ada@harbour.example> ${1_700_000_000 + number * 60} +0000`;
  return [
    `commit refs/heads/${branch}\nmark :${number}\nauthor ${who}\ncommitter ${who}\n`,
    `data ${message.length}\n${message}`,
    ...(first === undefined ? [] : [`from :${first}\n`]),
    ...(second === undefined ? [] : [`merge :${second}\n`]),
    `M 100644 inline src/${folder}/${number % 900}.ts\ndata ${String(number).length}\n${number}\n`,
  ].join('');
}
