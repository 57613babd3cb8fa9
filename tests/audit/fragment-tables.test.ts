import { describe, expect, it } from 'vitest';
import { fragmentTableFindings } from '../../src/audit/quotes/fragment-tables.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const INTERVIEWS = `# Bijlage 1: Interview respondent 1

I: Hoe gaat het in de kas?

R: Nou, de luizen zitten dit jaar overal in, tot in de tuinkers.

# Bijlage 2: Interview respondent 2

I: Hoe gaat het in de kas?

R: Er komt te weinig licht door het oude glas, en daarvan blijft alles klein.

`;

async function tableOf(rows: string[][], head = ['Label', 'Fragment', 'Respondent']) {
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const text = `${INTERVIEWS}# Bijlage 3: Overzicht\n\n${lines.join('\n')}\n`;
  const document = await readSource({ name: 'kas.md', bytes: new TextEncoder().encode(text) });
  const made = projectOf([document]);
  return { made, findings: fragmentTableFindings(made) };
}

describe('a table of labels and fragments that somebody made by hand', () => {
  it('is no interview, and all of its fragments are looked up', async () => {
    const { made, findings } = await tableOf([
      ['1.1', 'de luizen zitten dit jaar overal in', '1'],
      ['1.2', '“Er komt te weinig licht door het oude glas.”', 'Respondent 2'],
    ]);
    expect(made.transcripts.map(({ id }) => id)).toEqual(['b1', 'b2']);
    expect(findings.map(({ code, facts }) => [code, facts])).toEqual([
      ['K420', { rows: 2, found: 2, altered: 0, lost: 0 }],
    ]);
  });

  it.each([
    ['other words', 'de luizen zitten dit voorjaar overal in', '1', 'K421'],
    ['nobody said it', 'De kachel is in maart kapot gegaan en nooit gemaakt', '1', 'K422'],
    ['another respondent', 'en daarvan blijft alles klein', '1', 'K423'],
    ['another mark', 'en daarvan blijft alles klein', 'Respondent 1', 'K423'],
  ])('%s', async (_, fragment, whom, code) => {
    const { findings } = await tableOf([['2', fragment, whom]]);
    expect(findings.map((one) => one.code)).toEqual(['K420', code]);
    expect(new Set(findings.map(({ key }) => key)).size).toBe(2);
  });

  it.each([['12'], ['3x'], ['3 (50%)']])('says how many fragments there are: %s', async (count) => {
    const rows = [
      ['luizen', count, '2'],
      ['licht', '1', '1'],
    ];
    const { made, findings } = await tableOf(rows, ['Code', 'Fragmenten', 'Respondenten']);
    expect(findings).toEqual([]);
    expect(made.transcripts.map(({ id }) => id)).toEqual(['b1', 'b2']);
  });

  it.each([
    ['Code', 'Quote', 'Participant'],
    ['Thema', 'Citaat', 'Bron'],
  ])('with heads of its own: %s', async (...head) => {
    const { findings } = await tableOf([['licht', 'Er komt te weinig licht door het oude glas', '2']], head);
    expect(findings.map(({ code }) => code)).toEqual(['K420']);
  });
});
