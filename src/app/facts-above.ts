import { factsInTable } from '../interviews/tables/fact-cells.ts';
import { respondentDetails } from '../interviews/who-lines.ts';
import type { Paragraph } from '../model/document.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/** What is said of whoever speaks, where it stands; `key` in small letters. */
export interface FactAbove {
  readonly key: string;
  readonly value: RawText;
}

const LINE = /^(\s*(\p{L}[\p{L} -]{1,24}?)\s*[:：]\s*)(\S(?:.*\S)?)\s*$/u;
/** They have kinds of their own; of ages see `agesInColumns`. */
const OF_THE_TALK = /datum|date|duur|duration|lengte|length/iu;
const AGE = /^(?:leeftijd|ages?)(?!\p{L})/iu;

/**
 * The facts above a talk: in tables, and each time that a key stands there, where several people answer or a line says
 * more than one thing of somebody.
 */
export function factsAbove({ document, line, turns, pieces, attributes }: Transcript): FactAbove[] {
  const first = pieces[0]?.paragraph ?? 0;
  // A talk that nothing announces begins at its first turn.
  const from = turns[0]?.line === line ? 0 : line;
  const above: Paragraph[] = [];
  for (let i = first - 1; i >= 0; i--) {
    const paragraph = document.paragraphs[i];
    if (paragraph === undefined || paragraph.line < from) break;
    above.push(paragraph);
  }
  above.reverse();
  const cells = above.flatMap(({ cell, text }) => {
    const words = wordsOf(text);
    return cell === undefined || words.trim() === '' ? [] : [{ cell, text, words }];
  });
  const inTables = [...groupedBy(cells, ({ cell }) => cell.table).values()]
    .flatMap(factsInTable)
    .flat()
    .filter(
      ({ key, value }) =>
        !(AGE.test(key.words) && key.cell.column === value.cell.column && /\d/.test(value.words)),
    )
    .map(({ key, value }) => ({ key: key.words.trim().toLowerCase(), value: value.text }))
    .filter(({ key }) => !OF_THE_TALK.test(key));
  const onLines = above.flatMap(({ text }) => {
    const words = wordsOf(text);
    const [, before = '', key = '', value = ''] = LINE.exec(words) ?? [];
    const isKnown = attributes.has(key.toLowerCase()) || respondentDetails(words) !== null;
    return isKnown
      ? [{ key: key.toLowerCase(), value: text.slice(before.length, before.length + value.length) }]
      : [];
  });
  return [...inTables, ...onLines];
}
