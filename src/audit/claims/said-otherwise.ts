import { spokenIn } from '../../coding/said-words.ts';
import { fold } from '../../language/fold.ts';
import { MINDING } from '../../language/minding.ts';
import { isOpinion, isTurnedDown, NO, type Polarity, polarityOf, YES } from '../../language/polarity.ts';
import { hasVerb } from '../../language/verbs.ts';
import { stemsOf } from '../../language/words.ts';
import type { Finding } from '../../model/finding.ts';
import type { Transcript, Turn } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';
import type { AuditContext } from '../context/context.ts';
import { type SpokenSentence, spokenSentences } from '../context/spoken-sentences.ts';
import { deniesOf, onlyNames } from '../quantities/denial.ts';
import type { JudgedClaim } from '../verdicts/judge-claim.ts';
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
/** A word that more sentences have than this tells nothing. */
const MOST_PLACES = 400;

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

interface SaidBySomebody extends SpokenSentence {
  readonly respondent: string;
}

interface SaidSentence extends SaidBySomebody {
  readonly stems: ReadonlySet<string>;
  /** The question that it answers, where it opens an answer; null elsewhere. */
  readonly question: string | null;
}

/** What respondents said, by the stems in it and in the question before it: those that somebody looks for, not all that was said. */
class SaidOf {
  readonly #byStem: ReadonlyMap<string, SaidSentence[]>;

  constructor({ project }: AuditContext, spoken: ReturnType<typeof spokenIn>, wanted: ReadonlySet<string>) {
    this.#byStem = new Map([...wanted].map((stem) => [stem, []]));
    for (const transcript of project.transcripts) {
      const { id, turns } = transcript;
      const { said } = spoken(transcript);
      for (const [i, { number, text: whole, respondents, aside }] of turns.entries()) {
        const [respondent] = respondents;
        if (aside || respondents.length !== 1 || respondent === undefined) continue;
        const asked = questionIn(turns[i - 1]);
        const text = withoutCodes(whole, transcript, said);
        for (const [j, one] of spokenSentences(text).entries()) {
          const question = j === 0 ? asked : null;
          const stems = new Set([...stemsOf(wordsOf(one)), ...stemsOf(question ?? '')]);
          this.#add({ text: one, transcript: id, turn: number, respondent, stems, question });
        }
      }
    }
  }

  #add(spoken: SaidSentence): void {
    for (const stem of spoken.stems) {
      const places = this.#byStem.get(stem);
      // One more than counts: then it is known to tell nothing.
      if (places !== undefined && places.length <= MOST_PLACES) places.push(spoken);
    }
  }

  /** Sentences that share a stem with what a code is called, in the order of the interviews. */
  about(stems: ReadonlySet<string>): SaidSentence[] {
    const found = [...stems].flatMap((stem) => {
      const places = this.#byStem.get(stem) ?? [];
      return places.length > MOST_PLACES ? [] : places;
    });
    return [...new Set(found)];
  }
}

/** A part of an interview without the codes that stand in it between brackets; the interview as `said` has blanks for them. */
function withoutCodes(part: RawText, { text }: Pick<Transcript, 'text'>, said: () => RawText): RawText {
  if (part.root !== text.root || !MAY_HOLD_CODE.test(wordsOf(part))) return part;
  const start = part.start - text.start;
  return said().slice(start, start + part.length);
}

/** What opens a code that stands in the words: most have none, and the whole interview need not be read for them. */
const MAY_HOLD_CODE = /[[({<#§¶|~^%$&+@]/u;

/** The last thing that the researcher asked. */
function questionIn(turn: Turn | undefined): string | null {
  if (turn === undefined || turn.role !== 'researcher') return null;
  return (
    spokenSentences(turn.text)
      .map(wordsOf)
      .findLast((words) => words.endsWith('?')) ?? null
  );
}

/** What a statement is about, and what would be said against it. */
interface SoughtAgainst {
  readonly claim: JudgedClaim;
  readonly topic: ReadonlySet<string>;
  /** Stems of its topic, and of what else it names. */
  readonly others: ReadonlySet<string>;
  /** Stems of what it says of them: "vindt hen gemotiveerd". */
  readonly further: ReadonlySet<string>;
  readonly stance: Stance;
  /** Whether its topic only says how something is. */
  readonly isHow: boolean;
}

/** How a statement speaks of its topic: with -1 because it turns that down, and not because it calls it bad, it `denies`. */
interface Stance {
  readonly polarity: Polarity;
  readonly denies: boolean;
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
  const further = new Set(onlyNames(words) ? [] : topicOf(context, [withoutVerbs(words)]));
  return { claim, topic, others, further, stance, isHow: told.size === 0 };
}

/** Without "vindt" and "noemt", which any answer may have. */
function withoutVerbs(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => (MINDING.has(fold(word)) || hasVerb([word]) ? ' ' : word));
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
  const { polarity, denies } = stance;
  if (denies || (polarity === 0 && isTurnedDown(wordsOf(claim.row.sentence), aboutTopic(further)))) return [];
  const isFurther = aboutTopic(further);
  const isOtherwise = (words: string) =>
    polarity === 0 ? isTurnedDown(words, isFurther) : polarityOf(words) === -polarity;
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
function topicOf({ people }: AuditContext, names: readonly string[]): readonly string[] {
  const topics = names.map((name) =>
    name
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= SHORTEST && !isOpinion(word) && !people(word))
      .flatMap(stemsOf),
  );
  return topics.find((stems) => stems.length > 0) ?? [];
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

/** "Zij missen een duidelijke lijn": "er is geen lijn" bears that out. */
const LACKS =
  /(?<!\p{L})(?:mist(?:en)?|missen|gemis|gebrek|ontbre(?:ekt|ken)|ontbra(?:k|ken)|lack(?:s|ed|ing)?|missing)(?!\p{L})/iu;

/** How the statement speaks of it, else what its codes are called, the nearest names first. */
function stanceOf(texts: readonly string[], isTopic: (word: string) => boolean): Stance {
  const told = texts.map((text) => polarityOf(text)).find((polarity) => polarity !== 0) ?? 0;
  const turnsDown = (text: string) =>
    isTurnedDown(text, isTopic) || deniesOf(text, isTopic) || LACKS.test(text);
  const denies = told === 0 && texts.some(turnsDown);
  return { polarity: denies ? -1 : told, denies };
}

function saysOpposite(
  { text, question }: SaidSentence,
  { polarity: stance, denies }: Stance,
  isTopic: (word: string) => boolean,
): boolean {
  const words = wordsOf(text);
  if (words.split(/[^\p{L}]+/u).some(isTopic))
    return stance === 0 ? isTurnedDown(words, isTopic) : polarityOf(words, isTopic) === -stance;
  if (question === null) return false;
  // "Heeft u last van lawaai?" "Nee", and "hoe is het licht?" "dat is prima".
  const own = polarityOf(words);
  if (stance !== 0 && own !== 0) return own === -stance;
  const asked = polarityOf(question.replace(/\?\s*$/u, ''));
  // A question that denies it too has the statement for its answer.
  const areDenied = [question, words].some((said) => deniesOf(said, () => true));
  if (denies && asked === 0 && YES.test(words)) return !areDenied;
  return asked === stance && NO.test(words);
}
