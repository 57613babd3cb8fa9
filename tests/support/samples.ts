import type { Branch, Exhibit, Inline } from '../../src/gate/exhibit.ts';
import { type Anonymised, letPass, mask, type SafeText } from '../../src/gate/safe-text.ts';
import { asData, NO_DATA } from '../../src/gate/shown-data.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { term, terms } from '../../src/sentences/say.ts';

/** Invented words that passed the gate as they are. */
export function safe(words: string): SafeText {
  return mask(RawText.of(words), []);
}

export function passed(exhibit: Partial<Exhibit>): Anonymised<Exhibit> {
  const whole: Exhibit = {
    stem: [term('proef')],
    title: [term('Proef')],
    data: NO_DATA,
    blocks: [],
    rows: { head: [], rows: [] },
    ...exhibit,
  };
  return letPass(
    null,
    {
      text: (text) => mask(text, []),
      place: ({ offset }) => offset,
      words: () => [],
    },
    () => whole,
  );
}

/** One cell or paragraph with these words. */
export function inline(words: string): Inline {
  return [safe(words)];
}

export function branch(text: string, count: Inline, children: Branch[] = []): Branch {
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
export function sample(): Anonymised<Exhibit> {
  const head = terms('Fragment', 'Label', 'Tekst', 'Keer');
  const rows = FRAGMENTS.map(([id, label, text, times]): Inline[] => [
    [term(id)],
    inline(label),
    inline(text),
    [times],
  ]);
  return passed({
    stem: [term('fragmenten-'), safe('moestuin 3/1')],
    title: [term('Fragmenten: '), safe('Moestuin [plaats 1]')],
    data: asData({ fragments: FRAGMENTS.map(([id, , text]) => ({ id, text: safe(text) })), share: 0.5 }),
    blocks: [
      { kind: 'heading', level: 1, text: [term('Label 1 '), safe('Water geven')] },
      {
        kind: 'paragraph',
        text: [term('Er zijn '), 3, term(' fragmenten, gemiddeld '), 1.5, term(' per tuin.')],
      },
      { kind: 'table', table: { head: head.map((name) => [name]), rows, widths: [1, 2, 6, 1] } },
      { kind: 'heading', level: 2, text: [term('Boom')] },
      {
        kind: 'tree',
        roots: [
          branch(
            '1 Water geven',
            [3, term(' fragmenten')],
            [
              branch(
                '1/1 Regenton',
                [2, term(' fragmenten, 2 van 5')],
                [branch('1/1/1 *Lek*', [1, term(' fragment')])],
              ),
              branch('1/2 Gieter', []),
            ],
          ),
        ],
      },
    ],
    rows: { head: [term('fragment'), term('label'), term('tekst'), term('keer')], rows },
  });
}
