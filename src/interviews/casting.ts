import type { Role } from '../model/project.ts';
import type { KnownRoles } from './acceptance.ts';
import { askerAmong, askersAmong, MOSTLY, passesBy } from './askers.ts';
import { countsPeople } from './callings.ts';
import { areOneName, markKey, marksJoined, shapeOf } from './marks.ts';
import { isForAll, isRelative, roleByCustom, roleInWords } from './roles.ts';
import {
  areMost,
  isCalled,
  isFirstName,
  isShortName,
  kindOf,
  shareOfAsking,
  turnsTogether,
  type Voice,
} from './voices.ts';

/** A speaker beside the others. */
interface Cast extends Voice {
  /** May walk in on a respondent. */
  readonly mayVisit: boolean;
}

export interface Part {
  readonly role: Role;
  /** From the legend, the project file or convention. */
  readonly declared: boolean;
  /** Told from who asks and who answers. */
  readonly guessed: boolean;
}

/** What is known of roles besides the marks themselves, all by key. */
export interface CastingFacts {
  /** Of the project file and the legend. */
  readonly declared: KnownRoles;
  /** Of lines such as "Geïnterviewde: Mw. Jansen", by the name as it stands there. */
  readonly named: ReadonlyMap<string, Role>;
  /** A legend that leaves one out makes that one unknown; without any legend, custom holds. */
  readonly hasLegend: boolean;
  /** Who asked in earlier interviews of the document, by a name. */
  readonly askedBefore: ReadonlySet<string>;
  /** A heading says that several people are interviewed together. */
  readonly isGroupTalk: boolean;
}

const UNKNOWN: Part = { role: 'unknown', declared: false, guessed: false };
const declaredPart = (role: Role): Part => ({ role, declared: role !== 'unknown', guessed: false });

/** Who is who, in the order of the voices. */
export function cast(speaking: readonly Voice[], known: CastingFacts): Map<string, Part> {
  const voices = withVisitors(speaking);
  const parts = new Map<string, Part>();
  const settle = (voice: Voice, part: Part) => parts.set(voice.mark, part);
  const open = () => voices.filter(({ mark }) => !parts.has(mark));
  const has = (role: Role) => [...parts.values()].some((part) => part.role === role);
  const customs = customsOf(voices, known);
  for (const voice of voices) {
    if (onlyAnswers(voice, voices, known)) continue;
    const role =
      roleForAll(voice, voices, known) ??
      saidRole(voice, known) ??
      customs.get(voice) ??
      namedRole(voice, known);
    if (role !== null) settle(voice, declaredPart(role));
  }
  const answering = (some: readonly Voice[]) => {
    for (const voice of some) settle(voice, declaredPart('respondent'));
  };
  answering(besideRespondents(open(), voices, parts));
  const isDeclared = [...known.declared.values()].includes('respondent');
  if (!isDeclared && !has('respondent') && has('researcher')) answering(whoAnswers(open(), whoAsk(parts)));
  if (!isDeclared && !has('respondent') && open().length === 0)
    answering(bystandersWhoAnswer(voices, parts, known));
  const isGuessed = !has('researcher');
  if (isGuessed)
    for (const [voice, role] of guesses(open(), has('respondent'), known))
      settle(voice, { role, declared: false, guessed: true });
  if (known.isGroupTalk && !isDeclared && !known.hasLegend && has('researcher'))
    for (const voice of strangers(open()))
      settle(voice, { role: 'respondent', declared: !isGuessed, guessed: isGuessed });
  const walksIn = has('respondent');
  for (const voice of open()) settle(voice, walksIn && voice.mayVisit ? declaredPart('other') : UNKNOWN);
  return new Map(voices.map(({ mark }) => [mark, parts.get(mark) ?? UNKNOWN]));
}

/** "Ik" who asks nothing of "Sanne" who asks all the time: whoever writes it down need not be the one who asks. */
function onlyAnswers(voice: Voice, voices: readonly Voice[], { declared }: CastingFacts): boolean {
  if (!/^(?:ik|ikzelf|me|myself)$/iu.test(voice.mark) || declared.has(markKey(voice.mark))) return false;
  return shareOfAsking(voice) === 0 && voices.some((other) => shareOfAsking(other) > MOSTLY);
}

/** "Deelnemers" beside several who may answer by marks of their own. */
function roleForAll(voice: Voice, voices: readonly Voice[], known: CastingFacts): Role | null {
  if (!isForAll(voice.mark) || known.declared.has(markKey(voice.mark))) return null;
  const others = voices.filter((one) => !isForAll(one.mark) && roleByCustom(one.mark) !== 'researcher');
  return others.length > 1 ? 'shared' : null;
}

function saidRole({ mark, aside }: Voice, { declared }: CastingFacts): Role | null {
  const given = declared.get(markKey(mark));
  if (given !== undefined) return given;
  if (mark.endsWith('?')) return 'unknown';
  if (marksJoined(mark).length > 1) return 'shared';
  return roleInWords(mark) ?? roleInWords(aside);
}

function namedRole({ mark }: Voice, { named }: CastingFacts): Role | null {
  const [role = null] = [...named].flatMap(([name, one]) => (areOneName(mark, name) ? one : []));
  const [initialled = null, ...others] = [...named].filter(([name]) => areInitialsOf(mark, name));
  return role ?? (others.length === 0 ? (initialled?.[1] ?? null) : null);
}

/** "N" of "Interviewer: Noor", "NV" of "Noor Visser". */
function areInitialsOf(mark: string, name: string): boolean {
  if (!/^\p{Lu}{1,3}$/u.test(mark)) return false;
  const initials = (name.match(/(?<![\p{L}'’-])\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return initials.startsWith(mark) && (mark.length === 1 || initials === mark);
}

/**
 * What letters mean by custom, as long as what they do allows it: "V" asks beside "A", and is the nurse or the woman
 * beside an "I", an "Onderzoeker" or a letter of a name who asks; "A" answers, unless it asks beside an "R".
 */
function customsOf(voices: readonly Voice[], known: CastingFacts): Map<Voice, Role> {
  const customs = new Map<Voice, Role>();
  if (known.hasLegend) return customs;
  for (const voice of voices) {
    const role = saidRole(voice, known) === null ? roleByCustom(voice.mark) : 'unknown';
    if (role !== 'unknown') customs.set(voice, role);
  }
  const of = (role: Role) => [...customs.keys()].filter((voice) => customs.get(voice) === role);
  const answering = of('respondent');
  const asking = voices.filter((voice) => saidRole(voice, known) === 'researcher');
  for (const voice of idleBeside(asking, of('researcher'), answering.length > 0)) customs.delete(voice);
  if (asking.length === 0)
    for (const voice of answeringLetters(voices, of('researcher'), known)) customs.delete(voice);
  for (const voice of idleAskers(of('researcher'), answering.length > 0)) customs.delete(voice);
  const somebodyAsks = voices.some(
    (voice) => (saidRole(voice, known) ?? customs.get(voice)) === 'researcher',
  );
  if (somebodyAsks || areOfOneShape(answering)) return customs;
  const asker = askerAmong(answering, false);
  for (const voice of asker === undefined ? besideNumbered(answering) : [asker]) customs.delete(voice);
  return customs;
}

/** "G" beside "R1", "R2" and "R3", with nobody else who could ask: a letter that no number follows is not one of them. */
function besideNumbered(answering: readonly Voice[]): readonly Voice[] {
  const lettered = answering.filter(({ mark }) => ONE_LETTER.test(mark));
  const numbered = lettered.filter(({ mark }) => /\d$/u.test(mark));
  const letters = new Set(numbered.map(({ mark }) => markKey(mark).replace(/\d+$/u, '')));
  if (numbered.length < FEWEST_NUMBERED || letters.size !== 1) return [];
  return lettered.filter((voice) => !numbered.includes(voice) && !letters.has(markKey(voice.mark)));
}

const FEWEST_NUMBERED = 2;

/** "V1" beside "Onderzoeker", who asks more: a nurse or a woman, unless the letter is short for the word ("O"). */
function idleBeside(
  asking: readonly Voice[],
  lettered: readonly Voice[],
  somebodyAnswers: boolean,
): readonly Voice[] {
  const most = Math.max(...asking.map(shareOfAsking));
  if (somebodyAnswers && most <= 0) return [];
  const isShort = ({ mark }: Voice) =>
    asking.some((other) => markKey(other.mark).startsWith(markKey(mark).replace(/\d+$/, '')));
  return lettered.filter((voice) => !isShort(voice) && shareOfAsking(voice) <= most * MOSTLY);
}

const ONE_LETTER = /^\p{L}\d{0,2}$/u;

/** "V1" beside "J", a name's letter that no custom knows and that asks all the way: a volunteer who answers. */
function answeringLetters(
  voices: readonly Voice[],
  lettered: readonly Voice[],
  known: CastingFacts,
): readonly Voice[] {
  const strangers = voices.filter(
    (voice) => saidRole(voice, known) === null && roleByCustom(voice.mark) === 'unknown',
  );
  const asker = askerAmong(strangers, true);
  if (asker === undefined) return [];
  return idleBeside([asker], lettered, false).filter(({ mark }) => ONE_LETTER.test(mark));
}

/** Beside letters that do ask; where nobody answers and nobody's questions tell, the first to speak is taken to ask. */
function idleAskers(asking: readonly Voice[], somebodyAnswers: boolean): readonly Voice[] {
  const [first] = asking;
  if (first === undefined || areOfOneShape(asking)) return [];
  const [most] = [...asking].sort((a, b) => shareOfAsking(b) - shareOfAsking(a));
  const asker = most !== undefined && shareOfAsking(most) >= MOSTLY ? most : first;
  const others = asking.filter(({ mark }) => shapeOf(mark) !== shapeOf(asker.mark));
  const idle = others.filter((voice) => shareOfAsking(voice) <= shareOfAsking(asker) * MOSTLY);
  return somebodyAnswers && asker !== most ? [] : idle;
}

const areOfOneShape = (voices: readonly Voice[]) =>
  new Set(voices.map(({ mark }) => shapeOf(mark))).size <= 1;

/** "R3" beside "R1" answers too, and so does a name beside a respondent's name, where somebody else asks. */
function besideRespondents(
  open: readonly Cast[],
  voices: readonly Cast[],
  parts: ReadonlyMap<string, Part>,
): readonly Voice[] {
  const answering = voices.filter((voice) => parts.get(voice.mark)?.role === 'respondent');
  // "Respondent" has a capital and is nobody's name: "Conciërge" beside it is called in another way.
  const called = answering.filter(({ mark }) => shapeOf(mark) !== 'name' || roleInWords(mark) === null);
  const shapes = new Set(called.map(({ mark }) => shapeOf(mark)));
  shapes.delete('word');
  if (whoAsk(parts).length === 0) shapes.delete('name');
  return strangers(open).filter(({ mark }) => !isCalled(mark) && shapes.has(shapeOf(mark)));
}

/** Of somebody who sits by, before it is taken to be who is interviewed. */
const FEWEST_ANSWERS = 2;

/** An intern or an interpreter sits by, unless it is the only one who answers whoever asks: then the interview is with her. */
function bystandersWhoAnswer(
  voices: readonly Cast[],
  parts: ReadonlyMap<string, Part>,
  { declared }: CastingFacts,
): readonly Voice[] {
  const of = (role: Role) => voices.filter(({ mark }) => parts.get(mark)?.role === role);
  const beside = of('other').filter(({ mark }) => !declared.has(markKey(mark)));
  const answersAll =
    turnsTogether(beside) >= Math.max(FEWEST_ANSWERS, turnsTogether(of('researcher')) * MOSTLY);
  return beside.length > 0 && answersAll ? whoAnswers(beside) : [];
}

/** Who may walk in on a respondent, as a word for kin or a nurse says; "Nurse 1" beside "Nurse 2" or "Doctor 1" is one of those who talk. */
function withVisitors(voices: readonly Voice[]): readonly Cast[] {
  const counted = voices.filter(({ mark }) => countsPeople(mark));
  return voices.map((voice) => ({
    ...voice,
    mayVisit: isRelative(voice.mark) && !(counted.length > 1 && counted.includes(voice)),
  }));
}

const FEWEST_NAMED = 2;
const strangers = (voices: readonly Cast[]) => voices.filter(({ mayVisit }) => !mayVisit);

function whoAsk(parts: ReadonlyMap<string, Part>): readonly string[] {
  return [...parts].flatMap(([mark, { role }]) => (role === 'researcher' ? [mark] : []));
}

/**
 * Beside somebody who asks: the only other one, or all who are called in the same way; else those who speak most: by first
 * names, or by letters ("OA") as the one who asks is ("I").
 */
function whoAnswers(voices: readonly Cast[], askers: readonly string[] = []): readonly Voice[] {
  const staying = voices.some(({ mayVisit }) => !mayVisit) ? strangers(voices) : voices;
  // "Conciërge" once beside "Leerkracht", both called by what they do: he walks in.
  const answering = staying.filter((voice) => !isCalled(voice.mark) || !passesBy(voice, staying));
  const kinds = new Set(answering.map(({ mark }) => kindOf(mark)));
  if (answering.length === 1 || kinds.size === 1) return answering;
  const called = answering.filter(({ mark }) => isFirstName(mark) || isShortName(mark));
  const isGroup = called.filter(({ mark }) => isFirstName(mark)).length >= FEWEST_NAMED;
  if (isGroup && areMost(called, answering)) return called;
  const named = answering.filter(({ mark }) => kindOf(mark) === 'name');
  const areBeside = answering.every((voice) => named.includes(voice) || kindOf(voice.mark) === 'calling');
  if (areBeside && areMost(named, answering)) return named;
  if (!askers.every((mark) => kindOf(mark) === 'letters')) return [];
  const lettered = answering.filter(({ mark }) => kindOf(mark) === 'letters');
  return areMost(lettered, answering) ? lettered : [];
}

/** One asks in most turns, or two who are called alike do, and nobody else does in many: they interview, and who is left answers. A guess. */
function guesses(
  open: readonly Cast[],
  somebodyAnswers: boolean,
  { askedBefore, hasLegend }: CastingFacts,
): [Voice, Role][] {
  const staying = open.filter((voice) => !passesBy(voice, open));
  const known = open.filter(({ mark }) => askedBefore.has(markKey(mark)));
  const askers = known.length > 0 ? known : askersAmong(staying, somebodyAnswers);
  if (askers.length === 0) return [];
  const rest =
    somebodyAnswers || hasLegend ? [] : whoAnswers(staying.filter((voice) => !askers.includes(voice)));
  const as = (role: Role) => (voice: Voice) => [voice, role] as [Voice, Role];
  return [...askers.map(as('researcher')), ...rest.map(as('respondent'))];
}
