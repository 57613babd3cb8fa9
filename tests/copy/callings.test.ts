import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runHere, withFolder } from '../support/run-cli.ts';

const ORCHARD = `# Interview 1

Naam: mevrouw Adwoa Mensah
Functie: keurmeester fruit
Team: veiling Noord

I: Hoe gaat het?

R: Druk.

# Interview 2

Naam: Piotr Wojcik
Functie: veilingmeester van de kring

I: En u?

R: Ook.
`;

const CANAL = `# Interview 1

Name: Grace Whitlock
Occupation: lock keeper

I: How are you?

R: Fine.
`;

/** Of a project with an interview, what a copy of a second document says. */
async function besides(interviews: string, text: string, policy = ''): Promise<string> {
  return await withFolder(async (folder) => {
    writeFileSync(join(folder, 'gesprekken.md'), interviews);
    writeFileSync(join(folder, 'verslag.md'), `# Verslag\n\n${text}\n`);
    expect((await runHere(folder, ['init', 'gesprekken.md', 'verslag.md'])).exit).toBe(0);
    const config = join(folder, 'kantlijn.yaml');
    writeFileSync(config, `${readFileSync(config, 'utf8')}${policy}`);
    expect((await runHere(folder, ['anonymise', 'copy', 'verslag.md', '--into', 'uit.md'])).exit).toBe(0);
    return readFileSync(join(folder, 'uit.md'), 'utf8').trim().split('\n').at(-1) ?? '';
  });
}

test.each([
  [ORCHARD, 'Volgens de keurmeester mevrouw Mensah gaat het goed.', 'Volgens de * mevrouw * gaat het goed.'],
  [ORCHARD, 'De veilingmeester van de kring, dhr. Wojcik, zweeg.', 'De *, dhr. *, zweeg.'],
  [ORCHARD, 'De veilingmeester van het dorp, dhr. Wojcik, zweeg.', 'De * van het dorp, dhr. *, zweeg.'],
  [ORCHARD, 'Toen kwam Adwoa Mensah (keurmeester fruit) langs.', 'Toen kwam * (*) langs.'],
  [ORCHARD, 'Piotr Wojcik is al tien jaar veilingmeester.', '* is al tien jaar *.'],
  [ORCHARD, 'Elke keurmeester kent een veilingmeester.', 'Elke keurmeester kent een veilingmeester.'],
  [ORCHARD, 'De keurmeester belde Piotr Wojcik.', 'De keurmeester belde *.'],
  [ORCHARD, 'Dat zei Piotr Wojcik. De keurmeester zweeg.', 'Dat zei *. De keurmeester zweeg.'],
  [CANAL, 'The lock keeper, Ms Whitlock, agreed.', 'The *, Ms *, agreed.'],
  [CANAL, 'Grace Whitlock works as a lock keeper there.', '* works as a * there.'],
  [CANAL, 'No lock keeper was asked.', 'No lock keeper was asked.'],
])('what the interviews say of somebody is hidden beside a name: %#', async (interviews, text, expected) => {
  expect((await besides(interviews, text)).replace(/\[\w+(?: \d)?\]/g, '*')).toBe(expected);
});

test('what a whole group is called tells nobody apart', async () => {
  const groups = ['schippers', 'sluiswachters']
    .flatMap((kind, i) =>
      [1, 2].map(
        (n) =>
          `# Bijlage ${i * 2 + n}: Interview ${kind} ${n}\n\nFunctie: ${kind.slice(0, -1)}${n === 1 ? '' : ' eerste klas'}\n\nI: Hoe gaat het?\n\nR: Druk.\n\n`,
      ),
    )
    .join('');
  const line = 'De afspraak van Piotr Wojcik met de sluiswachters staat vast.';
  expect(await besides(groups, line)).toBe('De afspraak van [naam 1] met de sluiswachters staat vast.');
  const zowel = 'Zowel Piotr Wojcik als de sluiswachters willen het.';
  expect(await besides(groups, zowel)).toBe('Zowel [naam 1] als de sluiswachters willen het.');
});

test('what may leave the project stands beside a name as well', async () => {
  const three = [1, 2, 3]
    .map((n) => `# Interview ${n}\n\nNaam: Piotr\nFunctie: keurmeester\n\nI: Hoe gaat het?\n\nR: Druk.\n\n`)
    .join('');
  const line = 'Volgens keurmeester Piotr gaat het goed.';
  expect(await besides(three, line)).toMatch(/^Volgens \[kenmerk\] \[naam 1\]/);
  expect(await besides(three, line, '  attributes: [functie]\n')).toMatch(/^Volgens keurmeester \[naam 1\]/);
});

test('a code that holds a calling beside a name is written as placeholders, and read back', async () => {
  await withFolder(async (folder) => {
    const table = '| Code | Naam |\n|---|---|\n| 1 | Werk |\n| 1.1 | Ruzie met keurmeester Mensah |\n';
    writeFileSync(join(folder, 'a.md'), `${ORCHARD}\n# Codeboek\n\n${table}`);
    expect((await runHere(folder, ['init', 'a.md'])).exit).toBe(0);
    const { 'tree --json': shown, book } = {
      'tree --json': (await runHere(folder, ['tree', '--json'])).out,
      book: readFileSync(join(folder, 'codebooks', 'respondenten.yaml'), 'utf8'),
    };
    for (const text of [shown, book]) expect(text).not.toMatch(/keurmeester|Mensah/);
    expect(book).toMatch(/Ruzie met \[kenmerk 1\] \[naam \d\]/);
  });
});
