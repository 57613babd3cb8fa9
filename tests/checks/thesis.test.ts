import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { Code } from '../../src/model/code.ts';
import { remembering } from '../../src/model/deferred.ts';
import type { Fact } from '../../src/model/finding.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf, said } from '../support/build.ts';
import { written } from '../support/codes.ts';
import { isAbsent } from '../support/shared.ts';

const THESIS = '../shared/thesis';
const BOOKS = ['woonconsulenten', 'buurtteams'];

const documents = remembering((name: string) =>
  readSource({ name, bytes: readFileSync(`${THESIS}/${name}`) }),
);

async function thesis(file: string, books: readonly string[]) {
  const document = await documents(file);
  const codebooks = books.map((book) => {
    const path = `codebooks/${book}.yaml`;
    return parseCodebook(readFileSync(path, 'utf8'), path, []);
  });
  return projectOf([document], { codebooks });
}

const cited = (fact: Fact | undefined) => (fact instanceof Code ? written(fact) : '');

// The thesis is not part of the repository; the test runs where it lies beside it.
describe.skipIf(isAbsent(THESIS)).each(['rapport.txt', 'rapport.docx'])('a real thesis: %s', (file) => {
  test('is found whole', async () => {
    const { transcripts, respondents, fragments, strayNotes } = await thesis(file, BOOKS);
    const turns = transcripts.reduce((sum, transcript) => sum + transcript.turns.length, 0);
    const references = fragments.reduce((sum, fragment) => sum + fragment.references.length, 0);
    expect([transcripts.length, turns, respondents.length]).toEqual([9, 430, 10]);
    expect([fragments.length, references, strayNotes.length]).toEqual([78, 100, 0]);
  });

  test.each([[BOOKS], [[]]])(
    'all slips of its notes are found and nothing else, with the codebooks %j',
    async (books) => {
      const { findings } = checkProject(await thesis(file, books));
      const slips = findings
        .filter(({ code }) => /^K20[2-5]$/.test(code))
        .map(({ code, transcript, turn, facts, words }) => {
          const suggested = (said(words.suggestion) ?? '').match(/(?<=^|, )\d+(?:\/\d+)*(?= |$|,)/g) ?? [];
          return `${said(transcript)}:${turn} ${code} ${cited(facts.code)} ${suggested.join(' ')}`;
        });
      const whole = books.length > 0;
      expect(slips).toEqual([
        'b3:7 K204 2/9/4 2/4',
        'b7:31 K202 2/3/1 3/3/1',
        'b11:36 K203 3/?/4 3/1/4',
        // A draft does not know all the codes that these two notes mean, only the label.
        `b4:42 K205 1/1 ${whole ? '2/1 2/2 2/3' : '2'}`,
        'b8:14 K205 1/1 1/4',
        `b10:8 K205 2/1 ${whole ? '1/1 1/4 1/2' : '1'}`,
      ]);
    },
  );
});
