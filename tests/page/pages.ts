import type { WholePage } from '../../src/gate/exhibit.ts';
import { term } from '../../src/sentences/say.ts';
import { WRITE_FORMATS } from '../../src/writers/index.ts';
import { contentsOf } from '../../src/writers/rendered.ts';
import { passed, safe } from '../support/samples.ts';

/** Would do something wherever words become markup. */
export const HOSTILE =
  '</script><script>window.broken = 1</script><img src=x onerror="window.broken = 2"><!-- & "';

/** One of everything, and in every text the words that are given. */
export function pageSaying(words: string): WholePage {
  const text = safe(words);
  const code = {
    address: safe('1'),
    notation: [text],
    belowLabel: [text],
    ownPart: [text],
    name: text,
    depth: 1,
  };
  return {
    title: text,
    language: 'nl',
    respondents: 1,
    codebooks: [
      {
        id: safe('boek'),
        title: text,
        respondents: [{ id: text, number: 1, group: text }],
        codes: [
          {
            ...code,
            ...{
              label: 0,
              had: [1],
              count: 1,
              isCited: true,
              isDoubtful: true,
              definition: text,
              include: text,
              exclude: text,
            },
          },
        ],
      },
    ],
    themes: [
      {
        id: safe('t'),
        name: text,
        sides: [
          { group: text, codebook: 0, codes: [0], respondents: 1, of: 1, isDoubtful: true, fragments: [0] },
        ],
      },
    ],
    interviews: [
      {
        id: safe('b1'),
        heading: text,
        turns: [{ speaker: text, isResearcher: false, pieces: [{ text, fragments: [0] }] }],
      },
    ],
    fragments: [
      {
        ...{
          id: safe('b1:1'),
          interview: 0,
          turn: 1,
          lastTurn: 1,
          codebook: 0,
          codes: [0],
          respondents: [0],
        },
        ...{ unresolved: [text], text, isCut: true, note: text, coder: text },
      },
    ],
    report: {
      findings: [
        {
          code: term('K402'),
          message: [text],
          hint: [text],
          excerpt: text,
          line: 1,
          place: { interview: 0, turn: 1 },
          entry: 0,
        },
      ],
      entries: [
        {
          ...{ kind: 'quote', footnote: 1, text, verdict: 'near', result: [text] },
          changes: [{ from: text, to: text }],
          place: { interview: 0, turn: 1 },
          targets: [
            { name: [text], code: safe('1'), codebook: 0, verdict: 'right', result: text, fragments: [0] },
          ],
        },
      ],
    },
  };
}

export async function htmlOf(page: WholePage): Promise<string> {
  const exhibit = passed({ title: [page.title], page });
  const [file] = await WRITE_FORMATS.html.write(exhibit, { language: 'nl', provenance: [term('kantlijn')] });
  if (file === undefined) throw new RangeError('no page');
  return Buffer.from(contentsOf(file).bytes).toString('utf8');
}
