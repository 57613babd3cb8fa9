import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { wordsOf } from '../../src/model/words-of.ts';
import { withFolder } from '../support/run-cli.ts';
import { sessionIn } from '../support/session.ts';
import { writeFiles } from '../writers/invented-project.ts';

const SAID = 'De sluis gaat op zondag pas na tienen open voor de vissers';
const talk = (number: number, answer: string) =>
  `# Bijlage ${number}: Interview respondent ${number}\n\nI: Wanneer kunt u erdoor?\n\nR: {==${answer}==}{>>@vera: (Label 1)<<}.\n\n`;

test.each<[string, string, string, string[]]>([
  ['nothing like it beside the words themselves', SAID, SAID.replace('vissers', 'schippers'), []],
  ['the same words twice', SAID, SAID, ['b2:2']],
  [
    'what is like it, where it was changed',
    SAID.replace('pas', 'steeds'),
    SAID.replace('vissers', 'schippers'),
    ['b2:2'],
  ],
  [
    'what is like it, where it is not',
    'Dat weet ik eerlijk gezegd niet',
    SAID.replace('vissers', 'schippers'),
    ['b2:2'],
  ],
])('of a quote another interview has %s', async (_, cited, other, places) => {
  await withFolder(async (folder) => {
    const files = {
      'kantlijn.yaml':
        'title: Sluis\nlanguage: nl\nsources: [verslag.md]\nreport: verslag.md\ngroups:\n  schippers: { title: Schippers, codebook: codebooks/s.yaml, transcripts: [b1, b2] }\n',
      'codebooks/s.yaml': 'codebook: s\ntitle: S\nlabels: { 1: Tijden }\n',
      'verslag.md': `# Sluis\n\nEen schipper zegt: “${SAID}”.[^1]\n\n[^1]: Bijlage 1. Label 1.\n\n${talk(1, cited)}${talk(2, other)}`,
    };
    writeFiles(folder, new Map(Object.entries(files)));
    const { project } = (await sessionIn(folder)).loaded;
    const found = auditProject(project)?.report.quotes.map(({ elsewhere }) => elsewhere.map(wordsOf));
    expect(found).toEqual([places]);
  });
});
