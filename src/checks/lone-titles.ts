import { loneTitles } from '../interviews/titles/lone-titles.ts';
import type { Document } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const PERHAPS_TITLES = findingKind({
  code: 'K154',
  severity: 'warning',
  message: sentence(
    'Boven vragen staan {count} losse regels die titels kunnen zijn. Misschien begint bij elk een ander interview; ze zijn gelezen als delen van één.',
    'Above questions stand {count} lines that may be titles. Perhaps each begins another interview; they were read as parts of one.',
  ),
  hint: sentence(
    'Het gaat om {lines}. Begint daar een ander interview, geef die regels dan de stijl Kop 1, of zet er "Interview" voor.',
    'These are {lines}. If another interview begins there, give these lines the style Heading 1, or put "Interview" before them.',
  ),
});

/** Lines that may be the titles of interviews: what is read as one talk is then the talk of several. */
export const LONE_TITLES: Check = {
  kinds: [PERHAPS_TITLES],
  inDocument: perhapsTitles,
};

const MOST_SHOWN = 6;

function perhapsTitles({ project }: CheckContext, document: Document): Finding<RawText>[] {
  const lines = loneTitles(document).doubtful.flatMap((at) => document.paragraphs[at] ?? []);
  const [first] = lines;
  if (first === undefined) return [];
  const shown = lines.slice(0, MOST_SHOWN).map(({ text }) => RawText.join(['"', text, '"']));
  return [
    finding(PERHAPS_TITLES, {
      file: RawText.of(document.file),
      line: first.line,
      facts: { count: lines.length },
      words: { lines: RawText.join(shown, ', ') },
      key: keyOf(PERHAPS_TITLES.code, documentGrounds(project.keys, document), [document.file]),
    }),
  ];
}
