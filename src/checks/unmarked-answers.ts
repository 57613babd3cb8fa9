import type { Finding } from '../model/finding.ts';
import type { Piece, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

export const UNMARKED_ANSWERS = findingKind({
  code: 'K158',
  severity: 'warning',
  message: sentence(
    'Na {count} {count|vraag|vragen} van de onderzoeker volgt een regel zonder spreker; die telt als woorden van de onderzoeker.',
    "After {count} {count|question|questions} of the researcher comes a line without a speaker; it counts as the researcher's words.",
  ),
  hint: sentence(
    'Dit is de eerste. Is het een antwoord, zet dan voor de regel wie er spreekt, zoals "{speaker?}:". Praat de onderzoeker door, dan hoeft u niets te doen.',
    'This is the first. If it is an answer, put who speaks before the line, such as "{speaker?}:". If the researcher goes on talking, there is nothing to do.',
  ),
});

/** Lines without a mark right below a question: perhaps what was answered. */
export const UNMARKED: Check = {
  kinds: [UNMARKED_ANSWERS],
  inInterview: perhapsAnswers,
};

function perhapsAnswers({ project }: CheckContext, talk: Transcript): Finding<RawText>[] {
  const { id, document, heading, speakers } = talk;
  const answers = linesBelowQuestions(talk);
  const [first] = answers;
  if (first === undefined) return [];
  const speaker = speakers.find(({ role }) => role === 'respondent')?.mark ?? null;
  return [
    finding(UNMARKED_ANSWERS, {
      facts: { count: answers.length },
      words: { speaker: speaker === null ? null : RawText.of(speaker) },
      excerpt: first.text,
      file: RawText.of(document.file),
      line: document.paragraphs[first.paragraph]?.line ?? talk.line,
      heading,
      transcript: RawText.of(id),
      turn: first.turn,
      key: keyOf(UNMARKED_ANSWERS.code, documentGrounds(project.keys, document, first.text), [id]),
    }),
  ];
}

interface TalkLine {
  readonly paragraph: number;
  readonly turn: number;
  readonly text: RawText;
}

/** Perhaps with a quotation mark or with what happened then behind it: "(laughs)". */
const ENDS_ASKING = /\?(?:["'”’»)\]\s]|[([{][^()[\]{}]*[)\]}])*$/u;
/** What happens meanwhile, between brackets, and the members of a list that is read out. */
const NO_ANSWER = /^\s*(?:[([{*].*[)\]}*]\s*$|[-–•*]\s|\p{L}[.)]\s|\d{1,2}[.)]\s)|\?|^[^\p{L}\p{N}]*$/u;

/** Subtitles cut what one person says, a question too. */
function linesBelowQuestions(talk: Transcript): TalkLine[] {
  const asking = new Set(
    talk.turns.flatMap(({ number, role, aside }) => (role === 'researcher' && !aside ? [number] : [])),
  );
  const lines = linesSaid(talk);
  return lines.filter(({ turn, paragraph, text }, i) => {
    const above = lines[i - 1];
    if (above?.turn !== turn || !asking.has(turn)) return false;
    if (talk.document.paragraphs[paragraph]?.time !== undefined) return false;
    return ENDS_ASKING.test(wordsOf(above.text)) && !NO_ANSWER.test(wordsOf(text));
  });
}

/** Pieces that touch are one line, with a time in it. */
function linesSaid({ pieces, text }: Transcript): TalkLine[] {
  const lines: TalkLine[] = [];
  let [start, end] = [0, -1];
  for (const piece of pieces.filter(({ from, to }) => to > from)) {
    const isSame = piece.at === end && lines.at(-1)?.turn === piece.turn;
    if (isSame) lines.pop();
    else start = piece.at;
    end = endOf(piece);
    lines.push({ paragraph: piece.paragraph, turn: piece.turn, text: text.slice(start, end) });
  }
  return lines;
}

function endOf({ at, from, to }: Piece): number {
  return at + to - from;
}
