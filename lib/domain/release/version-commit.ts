const version = String.raw`(?:[\w./@-]*[/@-])?v?\d+\.\d+\.\d+[\w.+-]*`;
const skips = String.raw`(?: \[(?:skip ci|ci skip)\])?(?: \(#\d+\))?`;

/** `v1.3.0`, `chore(release): v1.3.0 (#12)`, `chore(main): release 1.3.0`, `release: v1.3.0`, as release tools and people write them. */
const form = new RegExp(
  `^(?:(?:chore|build|ci)(?:\\(release\\))?: |release: |(?:chore|build)(?:\\([^()]*\\))?: release )?(?:release )?${version}${skips}$`,
  'i',
);

/** Longer than any tool writes it. */
const longest = 120;

/** Whether a commit only says which version it is: a reader of its notes knows that already. */
export const isVersionCommit = (header: string): boolean => header.length <= longest && form.test(header);
