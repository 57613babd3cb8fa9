import { isRemarkMark } from '../interviews/remark-words.ts';
import { RawText } from '../model/raw-text.ts';
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

/** "Nagesprek: …", "[opname stopt]": what is written of a talk, and is nobody's answer. */
export const REMARKS_ON_TALK: Check = {
  kinds: [NOBODYS_WORDS],
  inInterview: ({ project }, { id, document, speakers, turns }) => {
    const marks = speakers.flatMap(({ mark, role }) => (role === 'other' && isRemarkMark(mark) ? mark : []));
    if (marks.length === 0) return [];
    const remarks = turns.filter(({ speaker }) => marks.includes(speaker));
    return [
      finding(NOBODYS_WORDS, {
        file: RawText.of(document.file),
        line: remarks[0]?.line ?? null,
        transcript: RawText.of(id),
        facts: { count: remarks.length },
        words: {
          lines: RawText.join(
            marks.map((mark) => RawText.join(['"', RawText.of(mark), '"'])),
            ', ',
          ),
        },
        key: keyOf(NOBODYS_WORDS.code, documentGrounds(project.keys, document), [id]),
      }),
    ];
  },
};
