import { describe, expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { NO_KEYS } from '../../src/model/key.ts';
import { assemble } from '../../src/project/assemble.ts';
import { readSource } from '../../src/sources/index.ts';
import { said } from '../support/build.ts';

const INTERVIEWS = `# Bijlage 1: Interview respondent 1

I: Hoe is het op de boot?

R1: De dienst begint om vijf uur, maar ook de avonden zijn lang. Dat went.
{>>Werktijd: vroeg<<}

I: En de baas?

R1: Die zie ik bijna nooit. Hij zit aan de wal.
{>>Baas: afstand<<}

# Bijlage 2: Interview respondent 2

I: Hoe is het op de boot?

R2: Vroeg op, dat is het zwaarste. Verder is het mooi werk.
{>>Werktijd: vroeg<<}

I: En loon?

R2: Daar kan ik van leven, zeker in de zomer.
{>>Loon: genoeg<<}
`;

/** Whatever the audit says of a report on two interviews that are coded in words: code, and the words of the hint. */
async function audited(report: string, interviews = INTERVIEWS) {
  const documents = await Promise.all(
    Object.entries({ 'interviews.md': interviews, 'verslag.md': report }).map(([name, text]) =>
      readSource({ name, bytes: new TextEncoder().encode(text) }),
    ),
  );
  const nothing = {
    file: null,
    codebooks: [],
    crosswalk: null,
    decisions: null,
    codings: [],
    keys: NO_KEYS,
    findings: [],
  };
  const found = auditProject(assemble({ ...nothing, documents }));
  if (found === null) throw new Error('no report');
  const told = found.findings.map(({ code, words }) => [code, ...Object.values(words).map(said)].join(' | '));
  return {
    ...found.report,
    findings: found.findings,
    told,
    of: (code: string) => told.filter((one) => one.startsWith(code)),
  };
}

const report = (text: string, notes = '[^1]: Bijlage 1 en 2. Werktijd: vroeg.') =>
  `# Verslag\n\n## 4. Resultaten\n\nAlle respondenten beginnen vroeg.[^1]\n\n${text}\n\n${notes}\n`;

describe('codes that a citation names in words', () => {
  test.each<[string, string, string[]]>([
    ['path', 'Bijlage 1. Werktijd: vroeg.', ['b1 werktijd/vroeg found']],
    ['dash', 'Bijlage 1 en 2, Werktijd - vroeg.', ['b1 werktijd/vroeg found', 'b2 werktijd/vroeg found']],
    ['last part alone', 'Zie bijlage 2 (genoeg).', ['b2 loon/genoeg found']],
    ['list', 'Bijlage 2. Codes: vroeg, genoeg.', ['b2 werktijd/vroeg found', 'b2 loon/genoeg found']],
    [
      'one after the other',
      'Bijlage 1. Baas: afstand. Bijlage 2. Loon: genoeg.',
      ['b1 baas/afstand found', 'b2 loon/genoeg found'],
    ],
    ['where nobody set it', 'Bijlage 1. Loon: genoeg.', ['b1 loon/genoeg missing']],
    ['which no codebook has', 'Bijlage 1. Loon: karig.', ['b1 loon/karig unknown-code']],
    ['respondent', 'Respondent 2, loon: genoeg.', ['b2 loon/genoeg found']],
    ['a book', 'De Boer (2014). Werktijd: vroeg in de ochtend beginnen.', []],
  ])('%s', async (_, footnote, expected) => {
    const { citations } = await audited(
      report('Dat is zo.[^2]', `[^1]: Bijlage 1 en 2. Werktijd: vroeg.\n[^2]: ${footnote}`),
    );
    const targets = citations.filter((one) => one.footnote === 2).flatMap((one) => one.targets);
    expect(
      targets.map(
        ({ transcript, code, status }) =>
          `${transcript === null ? '-' : said(transcript)} ${said(code)} ${status}`,
      ),
    ).toEqual(expected);
  });

  test('and a note spells otherwise, are said to be there so', async () => {
    const slip = INTERVIEWS.replace('Werktijd: vroeg', 'Lift hapert').replace('Loon: genoeg', 'Lift happerd');
    const { citations } = await audited(report('Zo is het.', '[^1]: Bijlage 1 en 2, lift hapert.'), slip);
    const targets = citations.flatMap((one) => one.targets);
    expect(targets.map(({ status, suggestion }) => `${status} ${said(suggestion)}`)).toEqual([
      'found null',
      'missing lift happerd',
    ]);
  });

  test('bear a claim out, and contradict another', async () => {
    const { claims } = await audited(
      report(
        'Beide respondenten zijn tevreden met het loon.[^2]',
        '[^1]: Bijlage 1 en 2. Werktijd: vroeg.\n[^2]: Bijlage 2. Loon: genoeg.',
      ),
    );
    expect(claims.map(({ status, counted, of }) => `${status} ${counted}/${of}`)).toEqual([
      'holds 2/2',
      'contradicted 1/2',
    ]);
  });
});

describe('what is left to a person', () => {
  test.each<[string, string, string[]]>([
    ['a respondent who is not there', 'Respondent 7 zegt weinig.', ['K306 | respondenten-1, respondenten-2']],
    ['respondents who are there', 'Respondent 1 en 2 zeggen weinig.', []],
    ['an interview that is not there', 'Dat bleek (interview 8).', ['K301 | interview 8 | b1, b2']],
    ['an appendix elsewhere', 'De planning staat in bijlage 9.', ['K307 | 9']],
    ['on a page', 'De planning staat in bijlage 9, p. 3 en pp. 4-5, of b. 2.', ['K307 | 9']],
    ['the same twice', 'De planning staat in bijlage 9. Zie weer bijlage 9.', ['K307 | 9']],
    ['an appendix that can be made', 'De boomdiagrammen staan in bijlage 3 en 4.', ['K308 | 3', 'K308 | 4']],
    [
      'of other trees',
      'De labelbomen staan in bijlage 3, de fragmenten in bijlage 4.',
      ['K308 | 3', 'K308 | 4'],
    ],
    ['by the words behind it', 'Bijlage 3 bevat de codematrix.', ['K308 | 3']],
    [
      'beside one that cannot be made',
      'De codebomen staan in bijlage 3, de topiclijst in bijlage 4.',
      ['K308 | 3', 'K307 | 4'],
    ],
    [
      'behind a sentence on something else',
      'De fragmenten zijn geteld. De topiclijst staat in bijlage 9.',
      ['K307 | 9'],
    ],
    ['a sentence that begins with a table', 'Tabel 4 geeft de scores. Die zijn laag.', ['K309 | Tabel 4']],
    ['a caption without a stop', 'Tabel 4 scores per boot\n\nDat staat in tabel 4.', []],
    [
      'one that can be made beside another',
      'Alle fragmenten staan in bijlage 8. De vragenlijst is bijlage 7.',
      ['K308 | 8', 'K307 | 7'],
    ],
    [
      'another before one that can be made',
      'Bijlage 7 is de vragenlijst, bijlage 8 het codeboek.',
      ['K307 | 7', 'K308 | 8'],
    ],
    [
      'a list of those that can be made',
      'Het codeboek met de boom is bijlage 7 (boeren) en bijlage 8 (buren).',
      ['K308 | 7', 'K308 | 8'],
    ],
    [
      'a letter that ends a sentence',
      'The coding frame is in Appendix D. All quotations by code are in Appendix E. The guide is Appendix F.',
      ['K308 | D', 'K308 | E', 'K307 | F'],
    ],
    ['an appendix that is there', 'De interviews staan in bijlage 1 en 2.', []],
    ['a section', 'Zie paragraaf 9.', ['K309 | paragraaf 9']],
    ['a section that is there', 'Zie hoofdstuk 4.', []],
    ['a figure, and no caption at all', 'Zie figuur 3.', ['K309 | figuur 3']],
    [
      'a table, and tables without a caption',
      '| A | B |\n| --- | --- |\n| 1 | 2 |\n\nZie tabel 1.',
      ['K309 | tabel 1 | 1'],
    ],
    ['a table of another work', 'Dat is veel (CBS, 2019, tabel 3).', []],
    ['a section of a handbook', 'Zie paragraaf 9 van de handleiding.', []],
    ['a figure', 'Figuur 1: De boot\n\nZie figuur 1 en figuur 3.', ['K309 | figuur 3']],
    ['words that nobody said', 'Hij noemde het "een leven als een dobberend eiland".', ['K410']],
    ['words of an author', 'Zij noemt het "een leven als een dobberend eiland" (De Boer, 2014).', []],
    [
      'words left off at a turn',
      'Respondent 1: "De dienst begint om vijf uur".',
      ['K411 | , maar ook de avonden zijn lang | b1:2'],
    ],
    ['a sentence that is whole', 'Respondent 1: "Die zie ik bijna nooit".', []],
    ['left off and shown', 'Respondent 1: "De dienst begint om vijf uur (…)".', []],
  ])('%s', async (_, text, expected) => {
    const { told } = await audited(report(text));
    expect(told.filter((one) => !/^K(?:310|506)/.test(one))).toEqual(expected);
  });

  test.each([
    ['We are kind to the guests', ' though not to each other', ['K411']],
    ['We are kind to the guests', ', even though they never thank us', ['K411']],
    ['Ik mag weg wanneer ik wil', ', mits ik het inhaal', ['K411']],
    ['They let me go early', ' as long as the work is done', ['K411']],
    ['They let me go early', ' on Fridays', []],
    ['We are kind to the guests', '. Though not to each other', []],
    ['Wij varen elke ochtend uit', ' al is het op zondag minder', ['K411']],
    ['Wij varen elke ochtend uit', ', al vind ik dat niet nodig', ['K411']],
    ['De rust op zee is heerlijk', ', al mis ik mijn kinderen', ['K411']],
    ['De rust op zee is heerlijk', ', al slurpt hij brandstof', ['K411']],
    ['Wij varen elke ochtend uit', ' hoewel de haven dan dicht is', ['K411']],
    ['Wij varen', ' al jaren elke ochtend uit', []],
    ['Ik vertel hoe wij dat', ' al doen op de boot', []],
  ])('where a sentence turns: %s%s', async (words, rest, expected) => {
    const talk = INTERVIEWS.replace('De dienst begint om vijf uur', `${words}${rest}. De dienst begint`);
    const { told } = await audited(report(`Respondent 1: "${words}" (bijlage 1).`), talk);
    expect(told.filter((one) => one.startsWith('K4')).map((one) => one.slice(0, 4))).toEqual(expected);
  });

  test('a letter that numbers an appendix ends its sentence', async () => {
    const { findings } = await audited(report('De planning staat in bijlage M. Alles is opgenomen.'));
    const [one] = findings.filter(({ code }) => code === 'K307');
    expect(one?.excerpt && said(one.excerpt)).toBe('De planning staat in bijlage M.');
  });

  test('whose words a quote is, beside an appendix, is no statement on people', async () => {
    const { told } = await audited(
      report('A parent told us: “Vroeg op, dat is het zwaarste.” (Appendix 1; Werktijd: vroeg).'),
    );
    expect(told.filter((one) => /^K5/.test(one))).toEqual([]);
  });

  test('codes that are never cited are named once', async () => {
    expect((await audited(report(''))).of('K310')).toEqual([
      'K310 | baas/afstand; loon/genoeg | Respondenten',
    ]);
  });

  test('codes of which a table says how often they occur are not forgotten', async () => {
    const rows = '| Loon: genoeg | 1 |\n| Werktijd: vroeg | 2 |\n| Werktijd | 2 |';
    expect((await audited(report(`| Code | Aantal |\n| --- | --- |\n${rows}`))).of('K310')).toEqual([
      'K310 | baas/afstand | Respondenten',
    ]);
  });

  test('a claim without a citation, with the code that comes near', async () => {
    const found = await audited(report('De meeste respondenten vinden dat het loon genoeg is.'));
    expect(found.of('K523')[0]).toContain('loon/genoeg: respondenten-2');
    const wider = await audited(report('De meeste respondenten noemen het loon.'));
    expect(wider.of('K523')[0]).toContain('loon: respondenten-2');
  });

  test('a claim without a citation that names several codes in full, with each of them', async () => {
    const found = await audited(
      report('Het loon noemt één respondent, en vroeg beginnen noemen de beide respondenten.'),
    );
    expect(found.of('K506')).toEqual([
      'K506 | loon: respondenten-2; werktijd/vroeg: respondenten-1, respondenten-2',
    ]);
  });

  test('of codes whose names share a word, the one of which it has all', async () => {
    const coded = INTERVIEWS.replace('Loon: genoeg', 'Aa geen afstand');
    const found = await audited(report('Afstand speelt bij de meeste respondenten een rol.'), coded);
    expect(found.of('K523')[0]).toContain('baas/afstand: respondenten-1');
  });

  test.each<[string, string]>([
    ['it names another code', 'Geen van beide respondenten begint over loon. De baas is ver weg.[^2]'],
    ['and another number', 'Eén van de respondenten begint over loon. De baas is ver weg.[^2]'],
  ])('a claim before the citation of another code: %s', async (_, text) => {
    const notes = '[^1]: Bijlage 1 en 2. Werktijd: vroeg.\n[^2]: Bijlage 1. Baas: afstand.';
    const found = await audited(report(text, notes));
    expect([...found.of('K506'), ...found.of('K523')].join()).toContain('loon: respondenten-2');
    expect(found.claims[1]?.status).toBe('unclear');
  });

  test('a claim that has a word of another code alone, before a citation that does not bear it out', async () => {
    const coded = INTERVIEWS.replace('Loon: genoeg', 'Loon op tijd');
    const text = 'Geen van beide respondenten begint over loon. De baas is ver weg.[^2]';
    const notes = '[^1]: Bijlage 1 en 2. Werktijd: vroeg.\n[^2]: Bijlage 1. Baas: afstand.';
    expect((await audited(report(text, notes), coded)).of('K506')).toEqual([
      'K506 | loon op tijd: respondenten-2',
    ]);
  });

  test('groups in the conclusion, where the words come near a code', async () => {
    const conclusion = '## 5. Conclusie\n\nDe respondenten staan vroeg op. De respondenten zingen graag.';
    expect((await audited(report(conclusion))).of('K506')).toEqual([
      'K506 | werktijd/vroeg: respondenten-1, respondenten-2',
    ]);
  });

  test.each<[string, string, string[]]>([
    ['a number is no likeness', 'vijf', ['K506']],
    ['a word beside it is', 'vijf diensten', ['K506 | loon/vijf diensten: respondenten-2']],
  ])('of a code with a number in its name, %s', async (_, name, expected) => {
    const coded = INTERVIEWS.replace('Loon: genoeg', `Loon: ${name}`);
    const text = '## 5. Conclusie\n\nDe meeste respondenten draaien vijf diensten achter elkaar.';
    const found = await audited(report(text), coded);
    expect([
      ...found.of('K506'),
      ...found.of('K523').map((one) => one.replace('K523', 'K506').replace(/ \| [^:]*$/, '')),
    ]).toEqual(expected);
  });

  test('a time at which the words were not said', async () => {
    const timed =
      '# Interview 1\n\n[00:00:10] I: Hoe is het?\n\n[00:12:30] R: Het is hier elke dag hetzelfde liedje.\n\n[00:20:00] I: Ja?\n';
    const cited = async (time: string) =>
      (
        await audited(
          `# Verslag\n\nZo zegt hij: "Het is hier elke dag hetzelfde liedje" (R1, ${time}).\n`,
          timed,
        )
      ).of('K412');
    expect(await cited('00:12:41')).toEqual([]);
    expect(await cited('00:40:00')).toEqual(['K412 | interviews:2 | 0:12:30']);
  });
});
