import { open } from '../../src/gate/safe-text.ts';
import { fileName } from '../../src/writers/file-name.ts';
import type { WriteFormat } from '../../src/writers/options.ts';
import { oneLine } from '../../src/writers/plain.ts';
import { rendered } from '../../src/writers/rendered.ts';

/** A format that the program does not write: the rows, a line each. */
export const text: WriteFormat = {
  extension: '.txt',
  holds: 'report',
  takes: 'rows',
  draws: 'nothing',
  write: async (passed, { language }) => {
    const { stem, title, rows } = open(passed);
    const lines = [title, ...rows.rows.map((cells) => cells.flat())].map((line) => oneLine(line, language));
    return [rendered(fileName(stem, '.txt'), Buffer.from(`${lines.join('\n')}\n`, 'utf8'))];
  },
};
