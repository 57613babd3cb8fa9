import type { Block, Exhibit, Inline, Table } from '../gate/exhibit.ts';
import type { Safe } from '../gate/safe-text.ts';
import { asData } from '../gate/shown-data.ts';
import type { KeyReport } from '../key/key-report.ts';
import type { Language } from '../model/project.ts';
import { listed } from '../sentences/inline.ts';
import type { Said } from '../sentences/said.ts';
import { speaking, tell, term, terms } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

const SAYS = {
  title: sentence('De sleutel', 'The key'),
  fingerprint: sentence('Kenmerk: {fingerprint}.', 'Fingerprint: {fingerprint}.'),
  locked: sentence('Met een wachtwoordzin op slot.', 'Locked with a passphrase.'),
  open: sentence(
    'Niet op slot; kantlijn anonymise key --passphrase doet dat.',
    'Not locked; kantlijn anonymise key --passphrase does that.',
  ),
  none: sentence(
    'Er is nog geen sleutel. Die komt er bij het eerste overzicht waarin iets te verbergen is.',
    'There is no key yet. The first report with something to hide makes one.',
  ),
  destroyed: sentence(
    'De sleutel is vernietigd. Geen plaatshouder krijgt zijn naam nog terug.',
    'The key was destroyed. No placeholder gets its name back any more.',
  ),
  placeholder: sentence('Plaatshouder', 'Placeholder'),
  count: sentence('Aantal', 'Number'),
  names: sentence('Namen', 'Names'),
} as const;

/** How many of each kind, and the names where they were let through. */
export function keyExhibit(report: Safe<KeyReport>, language: Language): Exhibit {
  const says = speaking(language);
  const counts = report.kinds.map(({ word, count }): Inline[] => [[word], [count]]);
  const names = report.entries.map(({ placeholder, forms }): Inline[] => [[placeholder], listed(forms)]);
  return {
    stem: [term('key')],
    title: [says(SAYS.title)],
    data: asData(report),
    blocks: [
      { kind: 'paragraph', text: about(report, language) },
      ...table([says(SAYS.placeholder), says(SAYS.count)], [3, 1], counts),
      ...table([says(SAYS.placeholder), says(SAYS.names)], [1, 3], names),
    ],
    rows: { head: terms('placeholder', 'names'), rows: names },
  };
}

function about({ state, fingerprint, encrypted }: Safe<KeyReport>, language: Language): Inline {
  const says = speaking(language);
  if (state !== 'kept' || fingerprint === null) return [says(state === 'kept' ? SAYS.none : SAYS[state])];
  const lock = says(encrypted ? SAYS.locked : SAYS.open);
  return [...tell(SAYS.fingerprint, language, { fingerprint }), ' ', lock];
}

function table(head: readonly Said[], widths: readonly number[], rows: Table['rows']): Block[] {
  if (rows.length === 0) return [];
  return [{ kind: 'table', table: { head: head.map((word) => [word]), widths, rows } }];
}
