import type { Section } from './report.ts';

/** How many parts a section has that can be left out one by one; a chart is whole or not there. */
export function partsOf(section: Section): number {
  switch (section.kind) {
    case 'text':
    case 'code':
      return section.text.split('\n').length;
    case 'list':
      return section.items.length;
    case 'table':
      return section.rows.length;
    case 'timeline':
      return section.events.length;
    case 'chart':
      return 1;
  }
}

/**
 * The section with `keep` of its parts. Of code the end stays, because a log's last lines say why; of all else the
 * beginning. The title says how much is missing.
 */
export function trimmed(section: Section, keep: number): Section {
  const missing = partsOf(section) - keep;
  if (missing <= 0) return section;
  const title = `${section.title} (${missing} more not shown)`;
  switch (section.kind) {
    case 'text':
      return { ...section, title, text: section.text.split('\n').slice(0, keep).join('\n') };
    case 'code':
      return { ...section, title, text: section.text.split('\n').slice(-keep).join('\n') };
    case 'list':
      return { ...section, title, items: section.items.slice(0, keep) };
    case 'table':
      return { ...section, title, rows: section.rows.slice(0, keep) };
    case 'timeline':
      return { ...section, title, events: section.events.slice(0, keep) };
    case 'chart':
      return section;
  }
}
