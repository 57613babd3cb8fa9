import type { Block, Inline, Table } from '../../gate/exhibit.ts';
import type { SafeText } from '../../gate/safe-text.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import type { Said } from '../../sentences/said.ts';
import { tell } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';

const NUMBERED = sentence('{title} (COREQ {items})', '{title} (COREQ {items})');

/** The heading of a section, with the items of COREQ that it answers. */
export function sectionHeading(title: Inline, items: readonly number[], language: Language): Block {
  const numbers = listed(items);
  const text = items.length === 0 ? title : tell(NUMBERED, language, { title, items: numbers });
  return { kind: 'heading', level: 2, text };
}

export function paragraph(...text: Inline): Block {
  return { kind: 'paragraph', text };
}

/** A table by the words above its columns, with their relative widths. */
export function columnTable(
  columns: readonly (readonly [Said | SafeText, number])[],
  rows: Table['rows'],
): Block {
  return {
    kind: 'table',
    table: { head: columns.map(([name]) => [name]), widths: columns.map(([, width]) => width), rows },
  };
}

/** A dash where there is nothing. */
export function orDash(cell: Inline[number] | null): Inline {
  return [cell ?? '–'];
}
