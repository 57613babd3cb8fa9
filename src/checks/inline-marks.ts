import { colourLegend } from '../coding/colour-legend.ts';
import type { Finding } from '../model/finding.ts';
import type { KeyMaker } from '../model/key.ts';
import { RawText } from '../model/raw-text.ts';
import type { UnreadMarks } from '../model/unread-marks.ts';
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

const BRACKETS_AS_TYPED = findingKind({
  code: 'K183',
  severity: 'info',
  message: sentence(
    'In de tekst van de interviews {count|begint|beginnen} {count} {count|stuk|stukken} tussen haken als wat een typist schrijft (gelach, een stilte, een emotie), met meer woorden erachter. Dat is niet als code gelezen.',
    'In the text of the interviews {count} {count|bracket begins|brackets begin} as what a typist writes (laughter, a silence, an emotion), with more words behind it. That was not read as a code.',
  ),
  hint: sentence(
    'Is het een code, zet die dan met dezelfde woorden in het codeboek, of schrijf code: voor de woorden tussen de haken.',
    'If it is a code, put it in the codebook in the same words, or write code: in front of the words between the brackets.',
  ),
});

/** Brackets and colours in the running text that look like codes, where kantlijn.yaml does not say that they are. */
export const INLINE_MARKS: Check = {
  kinds: [UNREAD_BRACKETS, UNREAD_COLOURS, BRACKETS_AS_TYPED],
  findings: ({ project }) => [
    ...project.unreadMarks.flatMap((marks) =>
      bracketed(marks, documentGrounds(project.keys, marks.document)),
    ),
    ...coloured(project.unreadMarks, project.keys),
  ],
};

function bracketed({ document, brackets, asides }: UnreadMarks, grounds: KeyGrounds): Finding<RawText>[] {
  const told = (kind: typeof UNREAD_BRACKETS | typeof BRACKETS_AS_TYPED, count: number) =>
    count === 0
      ? []
      : finding(kind, {
          file: RawText.of(document.file),
          facts: { count },
          key: keyOf(kind.code, grounds, [document.file]),
        });
  return [told(UNREAD_BRACKETS, brackets), told(BRACKETS_AS_TYPED, asides)].flat();
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
