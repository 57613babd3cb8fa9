import type { Language } from '../../src/model/project.ts';
import { isReadFormat } from '../../src/sources/formats/format.ts';
import { SOURCE_FORMATS as SOURCES } from '../../src/sources/index.ts';
import { WRITE_FORMATS as WRITERS } from '../../src/writers/index.ts';
import { EVERY_COMMAND } from './examples.ts';

const HEADS = {
  nl: { command: 'opdracht', does: 'doet', file: 'bestand', instead: 'wat u kunt doen' },
  en: { command: 'command', does: 'does', file: 'file', instead: 'what to do' },
};

/** Endings of one kind that a table shows. */
const MOST = 5;

/** The commands, as a table of Markdown. */
export function commandTable(language: Language): string {
  const { command, does } = HEADS[language];
  const rows = EVERY_COMMAND.map(({ name, args, summary }) => [
    code(args === undefined ? name : `${name} ${args.in(language)}`),
    summary.in(language),
  ]);
  return table([command, does], rows);
}

/** Kinds of files that are refused, with the hint that a person gets. */
export function refusedTable(language: Language): string {
  const { file, instead } = HEADS[language];
  const rows = SOURCES.flatMap((format) =>
    isReadFormat(format) ? [] : [[endings(format.extensions), format.refusal.hint.in(language)]],
  );
  return table([file, instead], rows);
}

/** What stands first in each row of the table of formats that are read. */
export const READ = SOURCES.filter(isReadFormat).map(({ extensions }) => endings(extensions));

/** The same of the table of formats that are written. */
export const WRITTEN = Object.keys(WRITERS).map(code);

/** The usual ones; of recordings there are twenty. */
function endings(extensions: readonly string[]): string {
  const more = extensions.length > MOST ? ' …' : '';
  return extensions.slice(0, MOST).map(code).join(' ') + more;
}

function code(words: string): string {
  return `\`${words}\``;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
