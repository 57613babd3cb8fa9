import type { Branch, Exhibit, Inline } from '../../src/analyses/exhibit.ts';
import { type Anonymised, letPass, mask, type SafeText } from '../../src/gate/safe-text.ts';
import { RawText } from '../../src/model/raw-text.ts';

/** Invented words that passed the gate as they are. */
export function safe(words: string): SafeText {
  return mask(RawText.of(words), []);
}

export function passed(exhibit: Partial<Exhibit<SafeText>>): Anonymised<Exhibit<SafeText>> {
  const whole: Exhibit<SafeText> = {
    stem: ['proef'],
    title: ['Proef'],
    data: {},
    blocks: [],
    rows: { head: [], rows: [] },
    ...exhibit,
  };
  return letPass(whole, (report) => report);
}

/** One cell or paragraph with these words. */
export function inline(words: string): Inline<SafeText> {
  return [safe(words)];
}

export function branch(
  text: string,
  count: Inline<SafeText>,
  children: Branch<SafeText>[] = [],
): Branch<SafeText> {
  return { text: inline(text), count, children };
}

const FRAGMENTS = [
  [
    'b1:4',
    'Het spreekuur',
    'Je belt en dan krijg je [naam 1], die weet het ook niet.\nDus bel je nog eens.',
    3,
  ],
  ['b1:9.2', 'Zoë’s *lijst* | oud', '=SUM(A1) stond er, met "aanhalingstekens"; en een puntkomma', 12],
  ['b2:1', '# geen kop', '- geen lijst <b>vet</b> &amp; [naam 2]: geen definitie', 1],
] as const;

/** Has one of everything, and words that would mean something in each format. */
export function sample(): Anonymised<Exhibit<SafeText>> {
  const head = ['Fragment', 'Label', 'Tekst', 'Keer'];
  const rows = FRAGMENTS.map(([id, label, text, times]) => [[id], inline(label), inline(text), [times]]);
  return passed({
    stem: ['fragmenten-', safe('moestuin 3/1')],
    title: ['Fragmenten: ', safe('Moestuin [plaats 1]')],
    data: { fragments: FRAGMENTS.map(([id, , text]) => ({ id, text: safe(text) })), share: 0.5 },
    blocks: [
      { kind: 'heading', level: 1, text: ['Label 1 ', safe('Water geven')] },
      { kind: 'paragraph', text: ['Er zijn ', 3, ' fragmenten, gemiddeld ', 1.5, ' per tuin.'] },
      { kind: 'table', table: { head: head.map((name) => [name]), rows, widths: [1, 2, 6, 1] } },
      { kind: 'heading', level: 2, text: ['Boom'] },
      {
        kind: 'tree',
        roots: [
          branch(
            '1 Water geven',
            [3, ' fragmenten'],
            [
              branch('1/1 Regenton', [2, ' fragmenten, 2 van 5'], [branch('1/1/1 *Lek*', [1, ' fragment'])]),
              branch('1/2 Gieter', []),
            ],
          ),
        ],
      },
    ],
    rows: { head: ['fragment', 'label', 'tekst', 'keer'], rows },
  });
}
