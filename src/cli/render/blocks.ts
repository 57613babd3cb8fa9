import type { FinishedFile } from '../../app/report.ts';
import type { Block, Branch, Exhibit, Rich, Table } from '../../gate/exhibit.ts';
import { visible } from '../../language/visible.ts';
import type { Language } from '../../model/project.ts';
import { say } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { type TerminalText, terminalText } from '../terminal-text.ts';
import type { Paint } from './paint.ts';
import { renderTable, type TextTable } from './table.ts';
import { wordsToShow } from './words.ts';

/** How a screen shows an exhibit. */
export interface Screen {
  readonly language: Language;
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Paint;
}

/** Shows it a part at a time: as one text a large report takes as much room as all that it is made of. */
export function showExhibit(exhibit: Exhibit, screen: Screen, out: (text: TerminalText) => void): void {
  const title: Block = { kind: 'heading', level: 2, text: exhibit.title };
  for (const part of shownBlocks([title, ...exhibit.blocks], screen)) out(terminalText(part));
  out(terminalText('\n'));
}

/** A text that a writer finished, for who keeps it in a file. */
export function renderFinished(files: readonly FinishedFile[]): TerminalText {
  return terminalText(visible(files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')));
}

/** An empty line between two of them; what shows nothing takes no room. */
function* shownBlocks(blocks: readonly Block[], screen: Screen): Generator<string, void> {
  let isFirst = true;
  for (const block of blocks) {
    let between: string = isFirst ? '' : '\n\n';
    for (const part of partsOfBlock(block, screen)) {
      if (part === '') continue;
      yield `${between}${part}`;
      [between, isFirst] = ['\n', false];
    }
  }
}

/** One below the other. */
function* partsOfBlock(block: Block, screen: Screen): Generator<string, void> {
  const { language, width, paint } = screen;
  switch (block.kind) {
    case 'heading':
      yield [
        paint.bold(wordsToShow(block.text, language)),
        ...(block.beside === undefined ? [] : [wordsToShow(block.beside, language)]),
      ].join('  ');
      break;
    case 'paragraph':
      yield wrapped(wordsToShow(block.text, language), width);
      break;
    case 'table': {
      const { title } = block.table;
      if (title !== undefined) yield paint.bold(wordsToShow(title, language));
      yield* renderTable(textTable(block.table, language), width);
      break;
    }
    case 'tree':
      yield renderTree(block.roots, width, language);
      break;
    case 'picture':
      yield [...shownBlocks(block.instead, screen)].join('');
  }
}

/** UTF-16 units of a cell that somebody reads on a screen. */
const READABLE = 5000;
const MORE = sentence(
  ' [… nog {more} tekens; --json toont er meer]',
  ' [… {more} characters more; --json shows more of them]',
);

/** A note on a whole interview fills no screens. */
function readable(cell: string, language: Language): string {
  if (cell.length <= READABLE) return cell;
  const more = cell.length - READABLE;
  return `${cell.slice(0, READABLE)}${wordsToShow([say(MORE, language, { more })], language)}`;
}

function textTable({ head, rows, widths }: Table, language: Language): TextTable {
  const text = (cell: Rich) => readable(wordsToShow(cell, language), language);
  return {
    ...{ head: head.map(text), widths },
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield row.map(text);
      },
    },
  };
}

/** Lines and counts; the counts stand under each other. */
function renderTree(roots: readonly Branch[], width: number, language: Language): string {
  const lines = roots.flatMap((root) => treeLines(root, '', '', language));
  const countWidth = Math.max(0, ...lines.map(({ count }) => count.length));
  const room = Math.max(24, Math.min(width, 110) - countWidth - 2);
  return lines
    .flatMap(({ lead, follow, text, count }) => treeLine(lead, follow, text, count, room))
    .join('\n');
}

interface TreeLine {
  readonly lead: string;
  /** What stands in front of a further line of the same text. */
  readonly follow: string;
  readonly text: string;
  readonly count: string;
}

function treeLines(branch: Branch, lead: string, follow: string, language: Language): TreeLine[] {
  const last = branch.children.length - 1;
  return [
    {
      lead,
      follow: last < 0 ? follow : `${follow}│  `,
      text: wordsToShow(branch.text, language),
      count: wordsToShow(branch.count, language),
    },
    ...branch.children.flatMap((child, i) => {
      const [corner, beside] = i === last ? ['└─ ', '   '] : ['├─ ', '│  '];
      return treeLines(child, `${follow}${corner}`, `${follow}${beside}`, language);
    }),
  ];
}

function treeLine(lead: string, follow: string, text: string, count: string, room: number): string[] {
  const [first = '', ...rest] = wrapped(text, room - lead.length).split('\n');
  const head = `${lead}${first}`;
  return [`${head.padEnd(room)}  ${count}`.trimEnd(), ...rest.map((line) => `${follow}${line}`)];
}

/** Words wrapped at blanks; a word longer than a line stands alone. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [];
      let current = '';
      for (const word of line.split(/(?<=\S)\s(?=\S)/)) {
        if (current !== '' && current.length + 1 + word.length > width) {
          lines.push(current);
          current = word;
        } else current = current === '' ? word : `${current} ${word}`;
      }
      return [...lines, current];
    })
    .join('\n');
}
