/** The look of a release's page: light or dark as the reader has it, and one column on a phone. */
export const style = `
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #566072; --line: #d9dee7; --paper: #fff; --card: #f6f8fb;
  --link: #0b57c2; --good: #14713d; --warn: #8a5300; --bad: #b3261e; --good-bg: #e2f4e8; --warn-bg: #fdf0d8; --bad-bg: #fce8e6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ef; --quiet: #9ba7b8; --line: #333c4a; --paper: #12161d; --card: #1a202a;
  --link: #84b4ff; --good: #79d29b; --warn: #f0bd6b; --bad: #ff9c94; --good-bg: #16311f; --warn-bg: #38290e; --bad-bg: #3f1a17; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
.quiet { color: var(--quiet); font-size: .9rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; padding: 0; list-style: none; }
.facts li { margin: 0; padding: .4rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
nav p { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; }
nav span { color: var(--quiet); min-width: 8.5rem; }
.label { display: inline-block; padding: 0 .45em; border-radius: .35em; font-size: .8rem; font-weight: 600;
  border: 1px solid var(--line); white-space: nowrap; }
.good { color: var(--good); background: var(--good-bg); border-color: transparent; }
.warn { color: var(--warn); background: var(--warn-bg); border-color: transparent; }
.bad { color: var(--bad); background: var(--bad-bg); border-color: transparent; }
.note { margin: .75rem 0; padding: .6rem .9rem; border-left: 4px solid var(--warn); background: var(--warn-bg); border-radius: .25rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem; }
.card { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
.card h3 { margin: 0 0 .25rem; }
summary { cursor: pointer; margin: .75rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--quiet); white-space: nowrap; }
td .quiet { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  body { padding: 1rem .9rem 3rem; }
  h1 { font-size: 1.45rem; }
  table, tbody, tr, td { display: block; width: 100%; }
  thead { display: none; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td .quiet { white-space: normal; }
  td:first-child { font-weight: 600; }
  nav span { width: 100%; margin-top: .4rem; }
  td { display: flex; gap: .75rem; border: 0; padding: .1rem 0; }
  td:not(:first-child)::before { content: attr(data-label); flex: 0 0 7.5rem; color: var(--quiet); }
}
@media print { nav { display: none; } body { max-width: none; } }
`;
