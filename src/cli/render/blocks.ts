import type { Block, Branch, Exhibit, Inline, Table } from '../../gate/exhibit.ts';
import { safeWords } from '../../gate/safe-text.ts';
import { isSaid, saidWords } from '../../sentences/said.ts';
import type { Paint } from './paint.ts';
import { renderTable } from './table.ts';

/** An exhibit for a terminal of `width` columns. */
export async function renderExhibit(exhibit: Exhibit, width: number, paint: Paint): Promise<string> {
  const parts = [paint.bold(inline(exhibit.title))];
  for (const block of exhibit.blocks) parts.push(await renderBlock(block, width, paint));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

async function renderBlock(block: Block, width: number, paint: Paint): Promise<string> {
  switch (block.kind) {
    case 'heading':
      return paint.bold(inline(block.text));
    case 'paragraph':
      return wrapped(inline(block.text), width);
    case 'table':
      return renderTable(textTable(block.table), width);
    case 'tree':
      return renderTree(block.roots, width);
  }
}

export interface TextTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

function textTable({ head, rows, widths }: Table): TextTable {
  return { head: head.map(inline), rows: rows.map((row) => row.map(inline)), widths };
}

/** The words on one line, without what steers a terminal. */
export function inline(parts: Inline): string {
  return parts
    .map((part) => (typeof part === 'object' ? wordsOfPart(part) : String(part)))
    .join('')
    .replace(CONTROL, '');
}

function wordsOfPart(part: Exclude<Inline[number], string | number>): string {
  return isSaid(part) ? saidWords(part) : safeWords(part);
}

// What a document holds must not be able to steer the terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Lines and counts; the counts stand under each other. */
function renderTree(roots: readonly Branch[], width: number): string {
  const lines = roots.flatMap((root) => treeLines(root, '', ''));
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

function treeLines(branch: Branch, lead: string, follow: string): TreeLine[] {
  const last = branch.children.length - 1;
  return [
    {
      lead,
      follow: last < 0 ? follow : `${follow}│  `,
      text: inline(branch.text),
      count: inline(branch.count),
    },
    ...branch.children.flatMap((child, i) =>
      treeLines(child, `${follow}${i === last ? '└─ ' : '├─ '}`, `${follow}${i === last ? '   ' : '│  '}`),
    ),
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
