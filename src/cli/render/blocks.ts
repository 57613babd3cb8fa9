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
export async function showExhibit(
  exhibit: Exhibit,
  screen: Screen,
  out: (text: TerminalText) => void,
): Promise<void> {
  let between = '';
  const show = (part: string) => {
    if (part === '') return;
    out(terminalText(`${between}${part}`));
    between = '\n\n';
  };
  show(screen.paint.bold(wordsToShow(exhibit.title, screen.language)));
  for (const block of exhibit.blocks) show(await renderBlock(block, screen));
  out(terminalText('\n'));
}

/** A text that a writer finished, for who keeps it in a file. */
export function renderFinished(files: readonly FinishedFile[]): TerminalText {
  return terminalText(visible(files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')));
}

async function renderBlocks(blocks: readonly Block[], screen: Screen): Promise<string> {
  const parts: string[] = [];
  for (const block of blocks) parts.push(await renderBlock(block, screen));
  return parts.filter((part) => part !== '').join('\n\n');
}

async function renderBlock(block: Block, screen: Screen): Promise<string> {
  const { language, width, paint } = screen;
  switch (block.kind) {
    case 'heading':
      return [
        paint.bold(wordsToShow(block.text, language)),
        ...(block.beside === undefined ? [] : [wordsToShow(block.beside, language)]),
      ].join('  ');
    case 'paragraph':
      return wrapped(wordsToShow(block.text, language), width);
    case 'table': {
      const table = renderTable(textTable(block.table, language), width);
      const { title } = block.table;
      return title === undefined ? table : `${paint.bold(wordsToShow(title, language))}\n${table}`;
    }
    case 'tree':
      return renderTree(block.roots, width, language);
    case 'picture':
      return renderBlocks(block.instead, screen);
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
  return { head: head.map(text), rows: rows.map((row) => row.map(text)), widths };
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
