import { expect, test } from 'vitest';
import { auditProject } from '../../src/audit/index.ts';
import { readSource } from '../../src/sources/index.ts';
import { projectOf } from '../support/build.ts';

const TALKS = [1, 2, 3]
  .map((n) => `# Interview ${n}\n\nI: En de bel?\n\nR: {==De bel gaat ${n} keer te laat==}{>>Bel<<}.\n`)
  .join('\n');

/** How many statements without a citation are listed of these words, in a chapter that is called so. */
async function listed(words: string, chapter = 'Resultaten') {
  const bytes = new TextEncoder().encode(`# ${chapter}\n\n${words}\n\n# Slot\n\nKlaar.\n\n${TALKS}`);
  const document = await readSource({ name: 'verslag.md', bytes });
  const found = auditProject({ ...projectOf([document]), report: document });
  return found?.findings.filter(({ code }) => code === 'K506').length;
}

test.each<[string, string, number]>([
  ['De meeste respondenten storen zich aan de bel.', 'Resultaten', 1],
  ['De meeste respondenten storen zich aan de bel.', 'Theoretisch kader', 0],
  ['Alle respondenten kregen thee.', 'Methode', 0],
  ['Alle respondenten waren geduldig met mij.', 'Voorwoord', 0],
  ['All participants were patient with me.', 'Acknowledgements', 0],
  ['Ik bedank alle respondenten voor hun tijd.', 'Resultaten', 0],
  ['I thank all participants for their time.', 'Results', 0],
  ['In hoofdstuk 4 lees je wat alle respondenten vonden.', 'Resultaten', 0],
  ['Chapter 5 presents what most participants said.', 'Results', 0],
  ['De helft van de respondenten hoort slecht (Larsen, 2019).', 'Resultaten', 0],
  ['Smit (2021) vond dat alle respondenten slecht horen.', 'Resultaten', 0],
  // Three were interviewed: the author may be one of them.
  ['All three participants mind the bell (Brown, 2025).', 'Results', 1],
  ['Alle drie de respondenten storen zich aan de bel (Brouwer, 2025).', 'Resultaten', 1],
  ['Alle twintig respondenten storen zich aan de bel (Brouwer, 2025).', 'Resultaten', 0],
  ['Ik bedank alle drie de respondenten voor hun tijd.', 'Resultaten', 0],
  // What others wrote may stand beside what was said here.
  ['Zoals Smit (2021) al schreef, storen alle respondenten zich eraan.', 'Resultaten', 1],
  ['Alle respondenten storen zich aan de bel (persoonlijke communicatie, 4 april 2016).', 'Resultaten', 1],
])('nothing is asked of what no interview has to bear out: %s (%s)', async (words, chapter, count) => {
  expect(await listed(words, chapter)).toBe(count);
});
