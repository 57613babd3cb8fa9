import type { Document, Paragraph } from '../../src/model/document.ts';
import { wordsOf } from '../../src/model/words-of.ts';

/** Everything a reader made of a file but its name and hash, for golden files. */
export function shown(document: Document): string {
  const { paragraphs, notes, footnotes, properties, saw, findings } = document;
  const sections = [
    ...paragraphs.map(paragraphShown),
    ...[...properties].map(([key, text]) => `property ${key}: ${wordsOf(text)}`),
    ...notes.map(({ ordinal, line, author, text, anchor, range, exact, reply }) => {
      const kind = [
        reply ? 'reply' : 'note',
        exact ? '' : ' (paragraph)',
        range === null ? ' (outside)' : '',
      ];
      const words = [author, text, anchor].map((one) => JSON.stringify(wordsOf(one)));
      return `${kind.join('')} ${ordinal} at ${line}: ${words[0]} says ${words[1]} on ${words[2]}`;
    }),
    ...footnotes.map(({ number, line, text }) => `footnote ${number} at ${line}: ${wordsOf(text)}`),
    `saw ${saw?.notes} notes${[...(saw?.unread ?? [])].map(([what, count]) => `, ${count} ${what}`).join('')}`,
    ...findings.map(({ code, line }) => `finding ${code} at ${line}`),
  ];
  return `${sections.join('\n')}\n`;
}

function paragraphShown(paragraph: Paragraph): string {
  const { line, heading, label, cell, time, quoted, text, calls, emphasis, highlights } = paragraph;
  const words = wordsOf(text);
  const at = ({ from, to }: { from: number; to: number }) => JSON.stringify(words.slice(from, to));
  const marks = [
    heading === null ? null : '#'.repeat(heading),
    label === undefined ? null : `{${wordsOf(label)}}`,
    cell === undefined ? null : `[${cell.table} ${cell.row} ${cell.column}]`,
    time === undefined ? null : `${time.from}-${time.to}`,
    quoted === true ? '>' : null,
    JSON.stringify(words),
    ...calls.map(
      ({ offset, number }) => `call ${number} behind ${JSON.stringify(words.slice(0, offset).slice(-8))}`,
    ),
    emphasis === undefined ? null : `emphasis ${emphasis.map(at).join(' ')}`,
    highlights === undefined ? null : highlights.map((one) => `${one.colour} ${at(one)}`).join(' '),
  ];
  return `${line}: ${marks.filter((mark) => mark !== null).join(' ')}`;
}
