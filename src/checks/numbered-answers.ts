import { announcesGroupTalk } from '../interviews/headings.ts';
import { markKey, numberInMark } from '../interviews/marks.ts';
import { hashStart } from '../model/key.ts';
import type { Transcript, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import { keyOf } from './key.ts';

const NUMBERED_ANSWERS = findingKind({
  code: 'K181',
  severity: 'warning',
  message: sentence(
    'Deze {count} respondenten spreken elk één keer, in de volgorde van hun nummers, steeds na een vraag.',
    'These {count} respondents each speak once, in the order of their numbers, always after a question.',
  ),
  hint: sentence(
    'Tellen de nummers, van {first} tot en met {last}, de antwoorden van één persoon, haal ze dan weg, zodat voor elk antwoord hetzelfde staat. Zijn het verschillende mensen, dan hoeft u niets te doen.',
    'If the numbers, from {first} up to {last}, count the answers of one person, take them out, so that the same stands before each answer. If these are different people, you need not do anything.',
  ),
});

/** One person whose answers are numbered ("R1: …", "R2: …") counts as many. */
export const NUMBERED_ANSWERS_CHECK: Check = {
  kinds: [NUMBERED_ANSWERS],
  inInterview: ({ project: { keys } }, transcript) => {
    const answers = answersInOrder(transcript);
    const [first, last] = [answers[0], answers.at(-1)];
    if (first === undefined || last === undefined || saysWhoTheyAre(transcript, first)) return [];
    const grounds = {
      keys,
      salt: transcript.turns[0]?.text ?? null,
      at: transcript.id,
      of: hashStart(transcript.document),
    };
    return [
      finding(NUMBERED_ANSWERS, {
        file: RawText.of(transcript.document.file),
        line: first.line,
        heading: transcript.heading,
        transcript: RawText.of(transcript.id),
        turn: first.number,
        facts: { count: answers.length },
        words: { first: RawText.of(first.speaker), last: RawText.of(last.speaker) },
        key: keyOf(NUMBERED_ANSWERS.code, grounds, [transcript.id]),
      }),
    ];
  },
};

const FEWEST = 3;

/** Turns of respondents, each with the number after the one before it and each behind one who asks; none where it is not so all along. */
function answersInOrder({ turns }: Transcript): readonly Turn[] {
  const answers = turns.filter(({ role }) => role === 'respondent');
  const isCounted = answers.every(
    ({ speaker, respondents }, i) =>
      respondents.length === 1 &&
      numberInMark(speaker) === (numberInMark(answers[0]?.speaker ?? '') ?? Number.NaN) + i &&
      unnumbered(speaker) === unnumbered(answers[0]?.speaker ?? ''),
  );
  const takeTurns = turns.every(
    ({ role }, i) => role === (turns[i - 1]?.role === 'researcher' ? 'respondent' : 'researcher'),
  );
  const several = new Set(answers.flatMap(({ respondents }) => respondents)).size;
  return isCounted && takeTurns && several >= FEWEST ? answers : [];
}

const unnumbered = (mark: string) => markKey(mark).replace(/\d+$/u, '');

/** A heading tells of several, or a line above the talk tells who the first one is. */
function saysWhoTheyAre({ heading, above, line, document, turns }: Transcript, { speaker }: Turn): boolean {
  if (announcesGroupTalk(`${wordsOf(heading)} ${wordsOf(above)}`)) return true;
  const start = turns[0]?.line ?? line;
  const isAbove = (at: number) => at >= line && at < start;
  return document.paragraphs.some(
    (paragraph) => isAbove(paragraph.line) && wordsOf(paragraph.text).includes(speaker),
  );
}
