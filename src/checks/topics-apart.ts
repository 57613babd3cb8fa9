import { callsPerson } from '../interviews/callings.ts';
import { parseHeading } from '../interviews/headings.ts';
import { isNameLike, markKey } from '../interviews/marks.ts';
import { withoutDates } from '../language/dates.ts';
import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const PERHAPS_TOPICS = findingKind({
  code: 'K163',
  severity: 'warning',
  message: sentence(
    'Onder {count} koppen die niemand noemen, heten de sprekers steeds hetzelfde; elk telt als een eigen interview met een eigen respondent.',
    'Below {count} headings that name nobody the speakers are called the same; each counts as an interview of its own with a respondent of its own.',
  ),
  hint: sentence(
    'Het gaat om {lines}. Zijn het onderwerpen van één gesprek, zet er dan een kop "Interview 1" boven (Kop 1) en maak hiervan Kop 2. Zijn het gesprekken met verschillende mensen, dan hoeft u niets te doen.',
    'These are {lines}. If they are topics of one talk, put a heading "Interview 1" above them (Heading 1) and make these Heading 2. If they are talks with different people, you need not do anything.',
  ),
});

/** Headings that may as well be topics of one talk, each read as an interview. */
export const TOPICS_APART: Check = {
  kinds: [PERHAPS_TOPICS],
  findings: (context) =>
    [
      ...groupedBy(context.project.transcripts.filter(namesNobody), ({ document, speakers }) =>
        [document.file, ...speakers.map(({ mark }) => markKey(mark)).sort()].join('\n'),
      ).values(),
    ].flatMap((talks) => perhapsTopics(context, talks)),
};

const MOST_SHOWN = 6;

function perhapsTopics({ project }: CheckContext, talks: readonly Transcript[]): Finding<RawText>[] {
  const [first] = talks;
  if (first === undefined || talks.length < 2) return [];
  const shown = talks.slice(0, MOST_SHOWN).map(({ heading }) => RawText.join(['"', heading, '"']));
  return [
    finding(PERHAPS_TOPICS, {
      file: RawText.of(first.document.file),
      line: first.line,
      facts: { count: talks.length },
      words: { lines: RawText.join(shown, ', ') },
      key: keyOf(PERHAPS_TOPICS.code, documentGrounds(project.keys, first.document), [first.document.file]),
    }),
  ];
}

/** A heading with a style that says neither who talks, nor when, nor that it is an interview; `transcripts:` says nothing of it either. */
function namesNobody({ heading, above, line, document, speakers }: Transcript): boolean {
  const words = wordsOf(heading).trim();
  const { section, namesInterview, respondents, isSession } = parseHeading(words);
  const isStyled = document.paragraphs.some((one) => one.line === line && one.heading !== null);
  const answering = speakers.filter(({ role }) => role === 'respondent');
  const isNobody = section === null && !namesInterview && respondents.length === 0 && !isSession;
  return (
    isStyled &&
    isNobody &&
    wordsOf(above) === '' &&
    answering.length === 1 &&
    !isNameLike(words.split(/\s+/u).length > 1 ? words : '') &&
    !callsPerson(words) &&
    withoutDates(words) === words
  );
}
