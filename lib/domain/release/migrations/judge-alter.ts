import { expand, type Finding, found, unknown } from './verdict.ts';

const hasValue = /\b(DEFAULT|AUTO_INCREMENT|IDENTITY|SERIAL|BIGSERIAL|SMALLSERIAL|GENERATED)\b/;

type Rule = [action: RegExp, finding: Finding | ((action: string) => Finding)];

/** Of one action of ALTER TABLE; the first that matches decides. */
const rules: Rule[] = [
  [/^(WITH (NO)?CHECK )?ADD (CONSTRAINT|UNIQUE|PRIMARY|FOREIGN|CHECK|EXCLUDE)\b/, found.rule],
  [/^ADD (FULLTEXT |SPATIAL )?(INDEX|KEY)\b/, expand],
  [/^ADD PARTITION\b/, expand],
  [/^ADD (COLUMN )?(IF NOT EXISTS )?[\w"$]/, (action) => addedColumn(action)],
  [/^DROP (CONSTRAINT|PRIMARY|FOREIGN|INDEX|KEY|CHECK|DEFAULT)\b/, found.dropRule],
  [/^DROP PARTITION\b|^DROP (COLUMN )?(IF EXISTS )?[\w"$]/, found.dropColumn],
  [/^RENAME\b/, found.rename],
  [/^CHANGE\b|^MODIFY\b/, found.retype],
  [/^ALTER (COLUMN )?\S+ SET NOT NULL$/, found.notNull],
  [/^ALTER (COLUMN )?\S+ SET (DEFAULT|STATISTICS|STORAGE)\b/, expand],
  [/^ALTER (COLUMN )?\S+ DROP (DEFAULT|NOT NULL|EXPRESSION|IDENTITY)\b/, found.dropRule],
  [/^ALTER (COLUMN )?\S+ (SET DATA )?TYPE\b/, found.retype],
  [/^ALTER COLUMN \S+ \w/, found.retype],
  [/^VALIDATE CONSTRAINT\b/, expand],
  [/^(ENABLE|FORCE) ROW LEVEL SECURITY\b/, found.rule],
];

/** A column that must have a value and gets none by itself: the version before does not write it. */
function addedColumn(action: string): Finding {
  // Several columns in brackets, or without the word: each would have to be told apart.
  if (/^ADD (COLUMN )?\(/.test(action)) return unknown('Several columns are added at once');
  return /\bNOT NULL\b|\bPRIMARY KEY\b/.test(action) && !hasValue.test(action) ? found.notNull : expand;
}

const subject = /^ALTER TABLE(?: IF EXISTS)?(?: ONLY)? (?:[\w$@]+|"[^"]*")(?: \. (?:[\w$@]+|"[^"]*"))*(?: \*)? /;

export function judgeAlter(statement: string): Finding[] {
  const actions = statement.replace(subject, '');
  if (actions === statement) return [unknown('An ALTER TABLE that is not known here')];
  return outerParts(actions).map(judgeAction);
}

function judgeAction(action: string): Finding {
  const finding = rules.find(([pattern]) => pattern.test(action))?.[1];
  if (typeof finding === 'function') return finding(action);
  return finding ?? unknown(`\`${action.split(' ').slice(0, 3).join(' ')}\` is not known here`);
}

/** Parts between commas that stand in no brackets. */
function outerParts(text: string): string[] {
  const parts: string[] = [];
  let [depth, part] = [0, ''];
  for (const word of text.split(' ')) {
    if (word === '(') depth += 1;
    if (word === ')') depth -= 1;
    if (word === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += ` ${word}`;
  }
  return [...parts, part.trim()];
}
