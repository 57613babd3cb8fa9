import { searchArtefact } from '../../src/artefact/search.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { gateOf, known } from '../support/gates.ts';

const SEEN = 'bel 06-12345678, m.veld@voorbeeld.nl of kijk op https://voorbeeld.nl/marit/';

function originalsOf() {
  const gate = gateOf({
    known: [
      known('Marit van der Veld'),
      known('Zoë Çelik'),
      known('Jansen-de Wit'),
      known("'t Hooft"),
      known('Sofie Wafflers'),
      known('Roos Mei'),
      known('Lindenburg', 'place'),
      known('Oud-Ravendrecht', 'place'),
    ],
  });
  gate.text(RawText.of(SEEN));
  return gate.originals();
}

export const originals = originalsOf();

/** Placeholders of what leaked into a file. */
export function found(name: string, bytes: Uint8Array): string[] {
  return searchArtefact(name, bytes, originals).map(({ placeholder }) => placeholder);
}

const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;

/** A paragraph of Word, of one or more runs. */
export const para = (...runs: string[]) => `<w:p>${runs.map(run).join('')}</w:p>`;
