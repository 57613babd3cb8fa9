import { plainSpan, type ScannedSpan } from '../detect/scanned.ts';
import { factsInTable } from '../interviews/tables/fact-cells.ts';
import type { Paragraph } from '../model/document.ts';
import { groupedBy, putUnder } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import type { RawText, TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { factOf, isOfSpeaker, type ReleasedFacts } from './header-facts.ts';

interface FactAbove {
  readonly key: string;
  readonly value: RawText;
}

/**
 * Where facts of whoever speaks stand above the talk: in tables with heads, and each time that a key stands there, where
 * several people answer. `HeaderFacts` finds the last of each, wherever else it is written.
 */
export function factsAboveTalk(
  transcripts: readonly Transcript[],
  released: ReleasedFacts,
): ReadonlyMap<TextRoot, readonly ScannedSpan[]> {
  const found = new Map<TextRoot, ScannedSpan[]>();
  for (const { key, value } of transcripts.flatMap(factsAbove))
    if (isOfSpeaker(key, value) && !released.has(factOf(key, value)))
      putUnder(
        found,
        value.root,
        plainSpan({ start: value.start, end: value.start + value.length, kind: 'attribute' }),
      );
  return found;
}

const LINE = /^(\s*(\p{L}[\p{L} -]{1,24}?)\s*[:：]\s*)(\S(?:.*\S)?)\s*$/u;
/** They have kinds of their own; of ages see `agesInColumns`. */
const OF_THE_TALK = /datum|date|duur|duration|lengte|length/iu;
const AGE = /^(?:leeftijd|ages?)(?!\p{L})/iu;

function factsAbove({ document, line, pieces, attributes }: Transcript): FactAbove[] {
  const first = pieces[0]?.paragraph ?? 0;
  const above: Paragraph[] = [];
  for (let i = first - 1; i >= 0; i--) {
    const paragraph = document.paragraphs[i];
    if (paragraph === undefined || paragraph.line < line) break;
    above.unshift(paragraph);
  }
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
    const [, before = '', key = '', value = ''] = LINE.exec(wordsOf(text)) ?? [];
    const isKnown = attributes.has(key.toLowerCase());
    return isKnown
      ? [{ key: key.toLowerCase(), value: text.slice(before.length, before.length + value.length) }]
      : [];
  });
  return [...inTables, ...onLines];
}
