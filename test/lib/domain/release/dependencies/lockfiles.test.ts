import { expect, test } from '@jest/globals';
import { lockfileOf } from '#lib/domain/release/dependencies/lockfiles';

const read = (path: string, text: string) => {
  const found = lockfileOf(path)?.read(text);
  return found && Object.fromEntries([...found].map(([name, versions]) => [name, [...versions]]));
};

const npm3 = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'root', version: '9.9.9' },
    'packages/web': { version: '1.0.0' },
    'node_modules/web': { resolved: 'packages/web', link: true },
    'node_modules/a': { version: '1.0.0', resolved: 'https://r/a-1.0.0.tgz' },
    'node_modules/b/node_modules/a': { version: '2.0.0', resolved: 'https://r/a-2.0.0.tgz' },
    'node_modules/@s/c': { version: '3.0.0' },
    'node_modules/alias': { name: 'real', version: '4.0.0' },
    'node_modules/forked': { version: '5.0.0', resolved: 'git+ssh://git@h/x.git#1' },
  },
});

test.each([
  ['npm 7 and later', 'package-lock.json', npm3, { a: ['1.0.0', '2.0.0'], '@s/c': ['3.0.0'], real: ['4.0.0'] }],
  [
    'npm 6',
    'web/package-lock.json',
    '{"lockfileVersion":1,"dependencies":{"a":{"version":"1.0.0","dependencies":{"b":{"version":"2.0.0"}}},"g":{"version":"git+https://x#1"},"x":{"version":"npm:y@3.0.0"}}}',
    { a: ['1.0.0'], b: ['2.0.0'], y: ['3.0.0'] },
  ],
  ['npm, broken', 'package-lock.json', '{"packages": {', undefined],
  ['npm, something else', 'package-lock.json', '[]', undefined],
  [
    'pnpm 9',
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      a:\n        version: 9.9.9\n\npackages:\n\n  '@s/a@1.0.0':\n    resolution: {integrity: x}\n\n  b@2.0.0-rc.1:\n    resolution: {integrity: x}\n  local@file:x:\n    resolution: {}\n\nsnapshots:\n\n  c@3.0.0: {}\n",
    { '@s/a': ['1.0.0'], b: ['2.0.0-rc.1'] },
  ],
  [
    'pnpm 6',
    'pnpm-lock.yaml',
    "lockfileVersion: '6.0'\npackages:\n\n  /a@1.0.0(b@2.0.0):\n    dev: true\n\n  /@s/b@2.0.0:\n    dev: true\n",
    { a: ['1.0.0'], '@s/b': ['2.0.0'] },
  ],
  [
    'pnpm 5',
    'pnpm-lock.yaml',
    'lockfileVersion: 5.4\npackages:\n\n  /a/1.0.0:\n    dev: true\n  /@s/b/2.0.0_c@1.0.0:\n    dev: true\n',
    { a: ['1.0.0'], '@s/b': ['2.0.0'] },
  ],
  [
    'Yarn 1',
    'yarn.lock',
    '# yarn lockfile v1\n\n\n"@s/a@^1.0.0", "@s/a@^1.1.0":\n  version "1.2.0"\n  resolved "https://r/a.tgz"\n\nb@^2.0.0:\n  version "2.0.0"\n\nx@npm:y@^1.0.0:\n  version "1.0.0"\n\ng@git+https://h/g.git:\n  version "1.0.0"\n',
    { '@s/a': ['1.2.0'], b: ['2.0.0'], y: ['1.0.0'] },
  ],
  [
    'Yarn 2 and later',
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"@s/a@npm:^1.0.0, @s/a@npm:^1.1.0":\n  version: 1.2.0\n  resolution: "@s/a@npm:1.2.0"\n\n"x@npm:y@^1":\n  version: 1.0.0\n  resolution: "y@npm:1.0.0"\n\n"web@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "web@workspace:."\n',
    { '@s/a': ['1.2.0'], y: ['1.0.0'] },
  ],
  ['Yarn, something else', 'yarn.lock', 'hello', undefined],
  [
    'Go',
    'go.mod',
    'module x\n\ngo 1.22\n\nrequire (\n\tgolang.org/x/net v0.17.0\n\tgithub.com/a/b v1.2.3 // indirect\n\tgithub.com/r/s v1.0.0\n)\n\nrequire github.com/c/d/v2 v2.0.0+incompatible\n\nreplace github.com/r/s => ../s\n\nexclude (\n\tgithub.com/e/f v1.0.0\n)\n',
    { 'golang.org/x/net': ['0.17.0'], 'github.com/a/b': ['1.2.3'], 'github.com/c/d/v2': ['2.0.0+incompatible'] },
  ],
  [
    'Cargo',
    'Cargo.lock',
    'version = 3\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n\n[[package]]\nname = "root"\nversion = "0.1.0"\n',
    { a: ['1.0.0'] },
  ],
  [
    'Poetry',
    'poetry.lock',
    '[[package]]\nname = "a"\nversion = "1.0.0"\n\n[[package]]\nname = "g"\nversion = "2.0.0"\n\n[package.source]\ntype = "git"\n',
    { a: ['1.0.0'] },
  ],
  [
    'uv',
    'uv.lock',
    'version = 1\n\n[[package]]\nname = "a"\nversion = "1.0.0"\nsource = { registry = "https://pypi.example/simple" }\n\n[[package]]\nname = "root"\nversion = "0.1.0"\nsource = { editable = "." }\n',
    { a: ['1.0.0'] },
  ],
  [
    'pip',
    'requirements-dev.txt',
    '# x==9\nDjango_Rest==4.2.1 --hash=sha256:x\nb[c]==1.0 ; python_version > "3"\nd>=1.0\n-r other.txt\n',
    { 'django-rest': ['4.2.1'], b: ['1.0'] },
  ],
  [
    'Bundler',
    'Gemfile.lock',
    'GIT\n  remote: x\n  specs:\n    g (1.0.0)\n\nGEM\n  remote: https://gems.example/\n  specs:\n    rails (7.1.2)\n      rack (>= 2.2.4)\n    nokogiri (1.15.4-x86_64-linux)\n\nPLATFORMS\n  ruby\n',
    { rails: ['7.1.2'], nokogiri: ['1.15.4'] },
  ],
  [
    'Composer',
    'composer.lock',
    '{"packages":[{"name":"a/b","version":"v1.2.3"}],"packages-dev":[{"name":"c/d","version":"2.0.0"}]}',
    { 'a/b': ['1.2.3'], 'c/d': ['2.0.0'] },
  ],
])('%s', (_sentence, path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test('other files are no lockfiles', () => {
  expect(['package.json', 'src/yarn.lock.ts', 'go.sum'].map(lockfileOf)).toEqual([undefined, undefined, undefined]);
});

test('lines of nothing hold up nothing', () => {
  expect(read('go.mod', `module x\n${'\n'.repeat(200_000)}`)).toEqual({});
});
