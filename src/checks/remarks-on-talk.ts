import { breaksTalk, tellsWhy } from '../interviews/program-lines.ts';
import { isRemarkMark } from '../interviews/remark-words.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { documentGrounds, keyOf } from './key.ts';

const NOBODYS_WORDS = findingKind({
  code: 'K169',
  severity: 'info',
  message: sentence(
    'In dit interview {count|staat|staan} {count} {count|aantekening|aantekeningen} die niemand in het gesprek zegt. De woorden tellen niet als die van de respondent.',
    '{count} {count|remark|remarks} in this interview {count|is|are} said by nobody who takes part in it. The words do not count as those of the respondent.',
  ),
  hint: sentence(
    'Het gaat om {lines}. Zegt de respondent dit zelf, zet dan bij die regel wie er spreekt ("R:").',
    'It is about {lines}. If the respondent says this, put before that line who speaks ("R:").',
  ),
});

const GOES_ON = findingKind({
  code: 'K171',
  severity: 'info',
  message: sentence(
    'Na een onderbreking van de opname staat {count} keer niet wie er verder spreekt. De woorden tellen als die van wie er daarvoor sprak.',
    'After a break in the recording it is not written who goes on: {count} {count|time|times}. The words count as those of whoever spoke before it.',
  ),
  hint: sentence(
    'Spreekt daar iemand anders, zet dan bij die regel wie.',
    'If somebody else speaks there, put before that line who does.',
  ),
});

/** "Nagesprek: …", "[opname stopt]", "[opname hervat]": what is written of a talk, and is nobody's answer. */
export const REMARKS_ON_TALK: Check = {
  kinds: [NOBODYS_WORDS, GOES_ON],
  inInterview: ({ project }, transcript) => {
    const { id, document } = transcript;
    const place = { file: RawText.of(document.file), transcript: RawText.of(id) };
    const key = (code: `K${number}`) => keyOf(code, documentGrounds(project.keys, document), [id]);
    const { marks, remarks } = remarksIn(transcript);
    const asides = asidesIn(transcript, marks);
    const called = [...marks.map((mark) => RawText.of(mark)), ...asides.map(({ text }) => text)];
    const unmarked = unmarkedBehindBreaks(transcript);
    return [
      ...(called.length === 0
        ? []
        : [
            finding(NOBODYS_WORDS, {
              ...place,
              line: (remarks[0] ?? asides[0])?.line ?? null,
              facts: { count: remarks.length + asides.length },
              words: {
                lines: RawText.join(
                  called.map((one) => RawText.join(['"', one, '"'])),
                  ', ',
                ),
              },
              key: key(NOBODYS_WORDS.code),
            }),
          ]),
      ...(unmarked.length === 0
        ? []
        : [
            finding(GOES_ON, {
              ...place,
              line: unmarked[0]?.line ?? null,
              excerpt: unmarked[0]?.text ?? null,
              facts: { count: unmarked.length },
              key: key(GOES_ON.code),
            }),
          ]),
    ];
  },
};

function remarksIn({ speakers, turns }: Transcript) {
  const marks = speakers.flatMap(({ mark, role }) => (role === 'other' && isRemarkMark(mark) ? mark : []));
  return { marks, remarks: turns.filter(({ speaker }) => marks.includes(speaker)) };
}

/** "[opname gestopt: telefoon]": lines about the recording that tell more, that no turn holds and no mark was made of. */
function asidesIn({ document: { paragraphs }, pieces }: Transcript, marks: readonly string[]) {
  const said = new Set(pieces.map(({ paragraph }) => paragraph));
  const first = pieces[0]?.paragraph ?? 0;
  return paragraphs.slice(first, pieces.at(-1)?.paragraph ?? 0).filter(({ text }, i) => {
    const words = wordsOf(text);
    return tellsWhy(words) && !said.has(first + i) && !marks.some((mark) => words.includes(mark));
  });
}

/** The paragraphs which, below "[opname hervat]", go on with a turn. */
function unmarkedBehindBreaks({ document: { paragraphs }, pieces }: Transcript) {
  return pieces.flatMap((piece, i) => {
    const before = pieces[i - 1];
    if (before?.turn !== piece.turn) return [];
    const between = paragraphs.slice(before.paragraph + 1, piece.paragraph);
    return between.some(({ text }) => breaksTalk(wordsOf(text))) ? (paragraphs[piece.paragraph] ?? []) : [];
  });
}
