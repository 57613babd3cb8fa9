import { isCalledByFirstName } from '../interviews/person-words.ts';
import { areTitlesAlike, factAbove, fullQuestionIn, mayBeTitle } from '../interviews/titles/alike-titles.ts';
import { withoutDates } from '../language/dates.ts';
import type { Paragraph } from '../model/document.ts';
import type { Finding } from '../model/finding.ts';
import type { Transcript, Turn } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const BEGINS_ANEW = findingKind({
  code: 'K159',
  severity: 'warning',
  message: sentence(
    'Midden in dit interview lijkt een ander gesprek te beginnen; het is gelezen als één interview.',
    'In the middle of this interview another talk seems to begin; it was read as one interview.',
  ),
  hint: sentence(
    'Het gaat om deze regel: "{line}". Begint daar een ander interview, zet er dan een kop boven, zoals "Interview 2" in de stijl Kop 1, of noem een regel die er al boven staat als heading: onder transcripts: in kantlijn.yaml.',
    'It is about this line: "{line}". If another interview begins there, put a heading above it, such as "Interview 2" in the style Heading 1, or name a line that stands above it as heading: under transcripts: in kantlijn.yaml.',
  ),
});

/** Talk that begins again below the end of a talk: two interviews that nothing parts are read as one. */
export const BEGUN_ANEW: Check = {
  kinds: [BEGINS_ANEW],
  findings: (context) =>
    context.project.transcripts.flatMap((transcript) =>
      restartsIn(transcript).map((restart) => restarted(context, transcript, restart)),
    ),
};

interface Restart {
  readonly words: RawText;
  readonly line: number;
}

/** A talk has at least this many turns. */
const FEWEST = 4;
const GREETS =
  /^(?:goede(?:morgen|middag|navond|dag)|goeiemorgen|hallo|hoi|welkom|fijn dat|leuk dat|bedankt dat|dank (?:u|je)(?: wel)? dat|good (?:morning|afternoon|evening)|hello|hi|welcome|thank you for (?:taking|agreeing|joining|having|coming|meeting)|thanks for (?:taking|agreeing|joining|coming|meeting))(?!\p{L})/iu;
const TAKES_LEAVE =
  /(?<!\p{L})(?:bedankt|dank (?:u|je)|hartelijk dank|thank you|thanks)(?!\p{L})|(?:graag gedaan|tot ziens|fijne dag|goodbye|you'?re welcome)/iu;

const STATES_WHO = /^\s*(?:interviewer|respondent|onderzoeker|researcher)\s*[:：]/iu;
/** UTF-16 units. */
const LONGEST_SHOWN = 80;
/** What stands between two talks is no more than this; a longer answer goes on in lines of its own. */
const MOST_BETWEEN = 5;

/** Who answers below a heading is nobody who answered above it. */
function areAnsweredByOthers(
  { speakers }: Transcript,
  before: readonly Turn[],
  after: readonly Turn[],
): boolean {
  const answering = new Set(speakers.flatMap(({ mark, role }) => (role === 'respondent' ? [mark] : [])));
  const whoAnswer = (turns: readonly Turn[]) =>
    new Set(turns.flatMap(({ speaker }) => (answering.has(speaker) ? [speaker] : [])));
  const [above, below] = [whoAnswer(before), whoAnswer(after)];
  return above.size > 0 && below.size > 0 && [...below].every((mark) => !above.has(mark));
}

/** "Bij Marjan op kamer 2", "Maandag 3 mei, in de kantine": says with whom or when, where "Werkdruk" is a topic. */
function saysWithWhom({ heading, text }: Paragraph): boolean {
  const words = wordsOf(text);
  if (heading === null) return false;
  const isSomebody = words.split(/[^\p{L}\p{M}'’-]+/u).some((word) => isCalledByFirstName(word));
  return isSomebody || withoutDates(words) !== words;
}

/** Where talk begins anew, by how it began before. */
function restartsIn(transcript: Transcript): Restart[] {
  const { turns, remarks } = transcript;
  const between = linesBetween(transcript);
  const above = remarks.map(wordsOf).filter(mayBeTitle);
  const asked = turns.filter(({ speaker }) => speaker === turns[0]?.speaker);
  const questions = asked.map(({ text }) => fullQuestionIn(wordsOf(text)));
  const isAsked = (place: number, first: number) =>
    place > first && questions[first] !== '' && questions[place] === questions[first];
  let [place, since] = [-1, 1];
  return turns.flatMap((turn, i): Restart[] => {
    if (asked[place + 1] === turn) place += 1;
    if (turn.number - since < FEWEST) return [];
    const isAsking = asked[place] === turn;
    const lines = between.get(turn.number) ?? [];
    const titles = lines.filter(({ text }) => mayBeTitle(wordsOf(text)));
    const facts = lines.filter(({ text }) => isFact(wordsOf(text)));
    const rest = turns.slice(i);
    const isHeaded = titles.some(({ heading }) => heading !== null);
    const isAskedAgain = isAsking && isAsked(place, 0);
    const greets = isAsking && GREETS.test(wordsOf(turn.text).trim());
    const isAnew =
      facts.length > 0 ||
      titles.some(({ text }) => above.some((title) => areTitlesAlike(title, wordsOf(text)))) ||
      (isAskedAgain && isAsked(place + 1, 1)) ||
      (titles.length > 0 && (isAskedAgain || greets)) ||
      titles.some(saysWithWhom) ||
      (isHeaded && areAnsweredByOthers(transcript, turns.slice(since - 1, i), rest)) ||
      (greets && turns.slice(Math.max(0, i - FEWEST), i).some(takesLeave));
    if (!isAnew) return [];
    since = turn.number;
    const first = lines.find((line) => titles.includes(line) || facts.includes(line));
    return [{ words: first?.text ?? turn.text.slice(0, LONGEST_SHOWN), line: first?.line ?? turn.line }];
  });
}

function isFact(line: string): boolean {
  return factAbove(line) !== null || STATES_WHO.test(line);
}

function takesLeave({ text }: Turn): boolean {
  return TAKES_LEAVE.test(wordsOf(text));
}

/** By the number of a turn, what stands on lines of its own, or as a heading, between it and the first words of the one before. */
function linesBetween({ document, pieces }: Transcript): ReadonlyMap<number, readonly Paragraph[]> {
  const between = new Map<number, readonly Paragraph[]>();
  let [turn, first] = [-1, -1];
  for (const { paragraph, turn: of } of pieces) {
    if (of === turn) continue;
    const lines = turn < 0 ? [] : document.paragraphs.slice(first + 1, paragraph).filter(isBareLine);
    if (lines.length > 0) between.set(of, lines.slice(-MOST_BETWEEN));
    [turn, first] = [of, paragraph];
  }
  return between;
}

function isBareLine({ cell, text }: Paragraph): boolean {
  return cell === undefined && wordsOf(text).trim() !== '';
}

function restarted(
  { project }: CheckContext,
  { id, document }: Transcript,
  { words, line }: Restart,
): Finding<RawText> {
  return finding(BEGINS_ANEW, {
    file: RawText.of(document.file),
    line,
    transcript: RawText.of(id),
    words: { line: words },
    key: keyOf(BEGINS_ANEW.code, documentGrounds(project.keys, document), [id, String(line)]),
  });
}
