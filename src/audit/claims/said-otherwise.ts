import { spokenIn } from '../../coding/said-words.ts';
import {
  isLacking,
  isOpinion,
  isTurnedDown,
  type Polarity,
  polarityOf,
  turnsDownQuestion,
  YES,
} from '../../language/polarity.ts';
import { hasVerb, rootOf } from '../../language/verbs.ts';
import { stemsOf } from '../../language/words.ts';
import type { Finding } from '../../model/finding.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { spokenSentences } from '../context/spoken-sentences.ts';
import { deniesOf, onlyNames } from '../quantities/denial.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';
import { type SaidBySomebody, SaidOf, type SaidSentence, withoutCodes } from './said-of.ts';
import { lineageNames } from './worded-alike.ts';

export const SAID_OTHERWISE = findingKind({
  code: 'K510',
  severity: 'info',
  message: sentence(
    'Misschien wordt in de interviews ook iets anders gezegd dan in deze uitspraak: {count} {count|zin|zinnen} om na te lezen.',
    'Perhaps the interviews also say something else than this statement does: {count} {count|sentence|sentences} to read.',
  ),
  hint: sentence(
    'Lees: {said}. Of het iets afdoet aan de uitspraak, kan alleen een lezer zeggen.',
    'Read: {said}. Only a reader can tell whether it takes anything away from the statement.',
  ),
});

/** So many are shown of one statement. */
const MOST_SHOWN = 3;
/** UTF-16 units of one that is shown. */
const LONGEST = 160;
/** UTF-16 units of a stretch that stands for words of which the format keeps no range. */
const LONGEST_INEXACT = 320;
/** Letters of a word that says what something is about. */
const SHORTEST = 4;
/** For statements that rest on a code: words of those it is about that may say the opposite, to be read and not judged. */
export function saidOtherwiseFindings(
  context: AuditContext,
  claims: readonly JudgedClaim[],
): Finding<RawText>[] {
  const sought = claims.flatMap((claim) => soughtFor(context, claim) ?? []);
  const spoken = spokenIn(context.project);
  if (sought.length === 0) return [];
  const said = new SaidOf(context, spoken, new Set(sought.flatMap(({ topic }) => [...topic])));
  return sought.flatMap((one) => {
    const { claim } = one;
    const found = apart([...codedOtherwise(context, spoken, one), ...opposing(one, said)]);
    if (found.length === 0) return [];
    const shown = found.slice(0, MOST_SHOWN).map(({ text, transcript, turn, respondent }) => {
      const words = text.length > LONGEST ? RawText.join([text.slice(0, LONGEST), '…']) : text;
      return RawText.join([
        RawText.own(respondent),
        ', ',
        RawText.own(`${transcript}:${turn}`),
        ': ‘',
        words,
        '’',
      ]);
    });
    const { row, start } = claim;
    return [
      context.onReport(SAID_OTHERWISE, row.line, row.footnote, [context.offset(`o${start}`)], {
        excerpt: row.sentence,
        facts: { count: shown.length },
        words: { said: RawText.join(shown, '; ') },
      }),
    ];
  });
}

/** What a statement is about, and what would be said against it. */
interface SoughtAgainst {
  readonly claim: JudgedClaim;
  readonly topic: ReadonlySet<string>;
  /** Stems of its topic, and of what else it names. */
  readonly others: ReadonlySet<string>;
  /** Roots of what it says of them: "vindt hen gemotiveerd", "klaagt over het rooster". */
  readonly further: ReadonlySet<string>;
  readonly stance: Stance;
  /** Whether its topic only says how something is. */
  readonly isHow: boolean;
}

/**
 * How a statement speaks of its topic: with -1 because it turns that down, and not because it calls it bad, it `denies`;
 * whether that it `lacks` is what it says.
 */
interface Stance {
  readonly polarity: Polarity;
  readonly denies: boolean;
  readonly lacks: boolean;
}

/** Null where nothing is looked for. */
function soughtFor(context: AuditContext, claim: JudgedClaim): SoughtAgainst | null {
  const { row, quantity, about, isOwn } = claim;
  // Where nobody says it, whoever says something else is no news; and what is contradicted is said already.
  if (['none', 'vague', 'others'].includes(quantity.kind) || row.status === 'contradicted') return null;
  // What only stands nearest may be about something else, unless it is named of somebody whom it cites.
  const isOfSomebody =
    claim.isByName && !claim.misfits && quantity.kind === 'named' && claim.pointed.length > 0;
  if (!isOwn && row.status !== 'holds' && !isOfSomebody) return null;
  const names = about.codes.map(({ group, code }) => lineageNames(context, group, code));
  const told = new Set(names.flatMap((own) => topicOf(context, own)));
  // "Schoon": a code that only says how it is, is about whatever is called so.
  const topic = told.size > 0 ? told : new Set(names.flatMap((own) => stemsOf(own[0] ?? '')));
  const words = wordsOf(row.sentence).replace(wordsOf(row.quantifier), ' ');
  const others = new Set([...topic, ...topicOf(context, [words])]);
  const stance = stanceOf([words, ...names.flat()], aboutTopic(topic));
  const further = new Set(onlyNames(words) ? [] : rootsSaid(context, words, stance));
  return { claim, topic, others, further, stance, isHow: told.size === 0 };
}

/** Each sentence once: what was coded may share its words with the statement too. */
function apart(sentences: readonly SaidBySomebody[]): SaidBySomebody[] {
  const byPlace = new Map(
    sentences.map((one) => [`${one.transcript}:${one.turn}:${wordsOf(one.text)}`, one] as const),
  );
  return [...byPlace.values()];
}

/**
 * "De koks zijn tevreden over de sfeer", and what was coded with that code speaks badly: it is about this, whatever words it
 * has. Not where the same stretch speaks well besides.
 */
function codedOtherwise(
  context: AuditContext,
  spoken: ReturnType<typeof spokenIn>,
  { claim, stance, further }: SoughtAgainst,
): SaidBySomebody[] {
  const { polarity, denies, lacks } = stance;
  const isFurther = (word: string) => further.has(rootOf(word));
  const isPlain = !denies && !isTurnedDown(wordsOf(claim.row.sentence), isFurther);
  if (!lacks && !isPlain && (denies || polarity === 0)) return [];
  // "Mist begeleiding": "er is geen begeleiding" bears that out, and "ik mis niets" does not.
  const isDenied = lacks ? isLacking : isPlain ? isFurther : () => false;
  const isOpposed = (words: string) => !denies && polarity !== 0 && polarityOf(words) === -polarity;
  const isOtherwise = (words: string) => isOpposed(words) || isTurnedDown(words, isDenied);
  const whom = new Set(claim.about.respondents);
  return claim.about.codes
    .flatMap(({ group, code }) => context.fragmentsWith(null, code, group))
    .flatMap(({ respondent, transcript: id, text, exact, from: { turn } }) => {
      // Of a whole paragraph that stands for what was meant, some sentence always says something else.
      if (!exact && text.length > LONGEST_INEXACT) return [];
      const transcript = context.transcript(id);
      if (respondent === null || transcript === null || !whom.has(respondent)) return [];
      const said = withoutCodes(text, transcript, spoken(transcript).said);
      if (!isOtherwise(wordsOf(said))) return [];
      return spokenSentences(said)
        .filter((one) => isOtherwise(wordsOf(one)))
        .map((one) => ({ text: one, transcript: id, turn, respondent }));
    });
}

function opposing({ claim, topic, others, stance, isHow }: SoughtAgainst, said: SaidOf): SaidSentence[] {
  const whom = new Set(claim.about.respondents);
  return said
    .about(topic)
    .filter(({ respondent, stems }) => whom.has(respondent) && sharesTopic(stems, topic, others))
    .filter((one) =>
      isHow
        ? stance.polarity !== 0 && polarityOf(wordsOf(one.text)) === -stance.polarity
        : saysOpposite(one, stance, aboutTopic(topic)),
    );
}

function aboutTopic(topic: ReadonlySet<string>): (word: string) => boolean {
  return (word) => stemsOf(word).some((stem) => topic.has(stem));
}

/** The stems of the first of these that says what it is about, and not only how. */
function topicOf(context: AuditContext, names: readonly string[]): readonly string[] {
  const topics = names.map((name) => topicWords(context, name).flatMap(stemsOf));
  return topics.find((stems) => stems.length > 0) ?? [];
}

function topicWords({ people }: AuditContext, text: string): string[] {
  return wordsApart(text).filter((word) => word.length >= SHORTEST && !isOpinion(word) && !people(word));
}

/** Of what a statement says of its topic: its words of praise or blame, or else those that say what it is. */
function rootsSaid(context: AuditContext, words: string, { polarity, denies }: Stance): string[] {
  const said =
    polarity === 0 || denies
      ? topicWords(context, words)
      : wordsApart(words).filter((word) => isOpinion(word));
  return said.filter((word) => !hasVerb([word]) && stemsOf(word).length > 0).map(rootOf);
}

function wordsApart(text: string): string[] {
  return text.split(/[^\p{L}]+/u);
}

/** One word in common is enough only for what has no other. */
function sharesTopic(
  stems: ReadonlySet<string>,
  topic: ReadonlySet<string>,
  others: ReadonlySet<string>,
): boolean {
  const shared = [...others].filter((stem) => stems.has(stem)).length;
  return shared >= Math.min(2, topic.size);
}

/** How the statement speaks of it, else what its codes are called, the nearest names first. */
function stanceOf(texts: readonly string[], isTopic: (word: string) => boolean): Stance {
  const told = texts.map((text) => polarityOf(text)).find((polarity) => polarity !== 0) ?? 0;
  // "Zij missen een duidelijke lijn": "er is geen lijn" bears that out.
  const saysLack = (text: string) => wordsApart(text).some(isLacking);
  const turnsDown = (text: string) =>
    isTurnedDown(text, isTopic) || deniesOf(text, isTopic) || saysLack(text);
  const denies = told === 0 && texts.some(turnsDown);
  const [words = ''] = texts;
  const lacks = saysLack(words) && !isTurnedDown(words, isLacking);
  return { polarity: denies ? -1 : told, denies, lacks };
}

function saysOpposite(
  { text, question }: SaidSentence,
  { polarity: stance, denies }: Stance,
  isTopic: (word: string) => boolean,
): boolean {
  const words = wordsOf(text);
  if (wordsApart(words).some(isTopic))
    return stance === 0 ? isTurnedDown(words, isTopic) : polarityOf(words, isTopic) === -stance;
  if (question === null) return false;
  // "Heeft u last van lawaai?" "Nee", and "hoe is het licht?" "dat is prima".
  const own = polarityOf(words);
  if (stance !== 0 && own !== 0) return own === -stance;
  const asked = polarityOf(question.replace(/\?\s*$/u, ''));
  // A question that denies it too has the statement for its answer.
  const areDenied = [question, words].some((said) => deniesOf(said, () => true));
  if (denies && asked === 0 && YES.test(words)) return !areDenied;
  return asked === stance && turnsDownQuestion(words);
}
