import { colourLegend } from '../coding/colour-legend.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import type { UnreadMarks } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, type KeyGrounds, keyOf } from './key.ts';

const UNREAD_BRACKETS = findingKind({
  code: 'K213',
  severity: 'warning',
  message: sentence(
    'In de tekst van de interviews staat {count} keer iets tussen haken of tekens, of achter een #, dat op een code lijkt. Dat is niet als code gelezen.',
    'In the text of the interviews something between brackets or signs, or behind a #, looks like a code, {count} {count|time|times}. It was not read as a code.',
  ),
  hint: sentence(
    'Zijn het codes, zet dan in kantlijn.yaml: inline: brackets. Elk telt dan als een opmerking bij de woorden ervoor, of erachter waar de beurten met een code beginnen. Zet de codes daarna in het codeboek: kantlijn init --add --yes, met deze documenten erachter.',
    'If they are codes, put in kantlijn.yaml: inline: brackets. Each then counts as a note on the words before it, or behind it where turns begin with a code. Then put the codes in the codebook: kantlijn init --add --yes, and these documents behind it.',
  ),
});

const UNREAD_COLOURS = findingKind({
  code: 'K214',
  severity: 'info',
  message: sentence(
    'In de tekst van de interviews {count|is|zijn} {count} {count|stuk|stukken} gemarkeerd met een kleur. Een kleur telt niet als code.',
    'In the text of the interviews {count} {count|stretch is|stretches are} marked with a colour. A colour does not count as a code.',
  ),
  hint: sentence(
    'Heeft de kleur een betekenis, zet die dan in kantlijn.yaml, bijvoorbeeld: highlights: { "{colour}": {code} }.',
    'If the colour has a meaning, put it in kantlijn.yaml, such as: highlights: { "{colour}": {code} }.',
  ),
});

/** Brackets and colours in the running text that look like codes, where kantlijn.yaml does not say that they are. */
export const INLINE_MARKS: Check = {
  kinds: [UNREAD_BRACKETS, UNREAD_COLOURS],
  findings: ({ project }) => [
    ...project.unreadMarks.flatMap((marks) =>
      bracketed(marks, documentGrounds(project.keys, marks.document)),
    ),
    ...coloured(project.unreadMarks, project.keys),
  ],
};

function bracketed({ document, brackets: count }: UnreadMarks, grounds: KeyGrounds): Finding<RawText>[] {
  if (count === 0) return [];
  const file = RawText.of(document.file);
  return [
    finding(UNREAD_BRACKETS, {
      file,
      facts: { count },
      key: keyOf(UNREAD_BRACKETS.code, grounds, [document.file]),
    }),
  ];
}

const ANY_CODE = RawText.own('3/1');

/** Once a colour, at the first document that has it: one line of `highlights:` settles it for all. */
function coloured(unread: readonly UnreadMarks[], keys: KeyMaker): Finding<RawText>[] {
  const colours = new Set(unread.flatMap((marks) => [...marks.colours.keys()]));
  const meanings = new Map(unread.flatMap(({ document }) => [...colourLegend(document, colours)]));
  return [...colours].flatMap((colour) => {
    const having = unread.filter((marks) => marks.colours.has(colour));
    const [first] = having;
    if (first === undefined) return [];
    const { file } = first.document;
    return finding(UNREAD_COLOURS, {
      file: RawText.of(file),
      facts: { count: having.reduce((sum, marks) => sum + (marks.colours.get(colour) ?? 0), 0) },
      words: { colour: RawText.own(colour), code: meanings.get(colour) ?? ANY_CODE },
      key: keyOf(UNREAD_COLOURS.code, documentGrounds(keys, first.document), [file, colour]),
    });
  });
}
