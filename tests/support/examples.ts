import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { madeOnce } from '../../src/model/deferred.ts';
import { demoAsDocx } from './demo-docx.ts';
import { withReadDemo } from './run-cli.ts';

/** Every command, those of a group one by one. */
export const EVERY_COMMAND: readonly Command[] = COMMANDS.flatMap((one) =>
  'commands' in one ? one.commands : one,
);

/** What its help gives as an example. */
export function exampleOf({ example }: Pick<Command, 'example'>): string[] {
  return example.split(' ');
}

const WORD = madeOnce(demoAsDocx);

/** The example project, with the documents that the examples of the help name. */
export async function withExamples<T>(use: (folder: string) => Promise<T>): Promise<T> {
  return await withReadDemo(async (folder) => {
    const interviews = ['interview.docx', 'thesis.docx'];
    const bytes = await WORD();
    for (const name of interviews) writeFileSync(join(folder, name), bytes);
    writeFileSync(
      join(folder, 'interview.txt'),
      await readFile('fixtures/demo/interviews/taalmaatjes/taalmaatje-2.md'),
    );
    return await use(folder);
  });
}
