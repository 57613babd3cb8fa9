import type { Role } from '../model/project.ts';
import type { KnownRoles } from './acceptance.ts';
import { areOneName, markKey, marksJoined, shapeOf } from './marks.ts';
import { isRelative, roleByCustom, roleInWords } from './roles.ts';

/** A speaker, and what is known of it before anybody's role is settled. */
export interface Voice {
  readonly mark: string;
  /** Words between parentheses behind its first mark. */
  readonly aside: string;
  readonly turns: number;
  /** Turns in which it asks something. */
  readonly asks: number;
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
}

const UNKNOWN: Part = { role: 'unknown', declared: false, guessed: false };
const told = (role: Role): Part => ({ role, declared: role !== 'unknown', guessed: false });

/** Who is who, in the order of the voices. */
export function cast(voices: readonly Voice[], known: CastingFacts): Map<string, Part> {
  const parts = new Map<string, Part>();
  const settle = (voice: Voice, part: Part) => parts.set(voice.mark, part);
  const open = () => voices.filter(({ mark }) => !parts.has(mark));
  const has = (role: Role) => [...parts.values()].some((part) => part.role === role);
  for (const voice of voices) {
    const role = saidRole(voice, known);
    if (role !== null) settle(voice, told(role));
  }
  for (const voice of besideRespondents(voices, parts, has('researcher'))) settle(voice, told('respondent'));
  const isDeclared = [...known.declared.values()].includes('respondent');
  if (!isDeclared && !has('respondent') && has('researcher'))
    for (const voice of whoAnswers(open())) settle(voice, told('respondent'));
  if (!has('researcher'))
    for (const [voice, role] of guesses(open(), has('respondent'), known))
      settle(voice, { role, declared: false, guessed: true });
  const walksIn = has('respondent');
  for (const voice of open()) settle(voice, walksIn && isRelative(voice.mark) ? told('other') : UNKNOWN);
  return new Map(voices.map(({ mark }) => [mark, parts.get(mark) ?? UNKNOWN]));
}

function saidRole({ mark, aside }: Voice, { declared, named, hasLegend }: CastingFacts): Role | null {
  const key = markKey(mark);
  const given = declared.get(key);
  if (given !== undefined) return given;
  if (mark.endsWith('?')) return 'unknown';
  if (marksJoined(mark).length > 1) return 'shared';
  const inWords = roleInWords(mark) ?? roleInWords(aside);
  if (inWords !== null) return inWords;
  const byCustom = hasLegend ? 'unknown' : roleByCustom(mark);
  if (byCustom !== 'unknown') return byCustom;
  return [...named].find(([name]) => areOneName(mark, name))?.[1] ?? null;
}

/** "R3" beside "R1" answers too, and so does a name beside a respondent's name, where somebody else asks. */
function besideRespondents(
  voices: readonly Voice[],
  parts: ReadonlyMap<string, Part>,
  somebodyAsks: boolean,
): readonly Voice[] {
  const answering = voices.filter((voice) => parts.get(voice.mark)?.role === 'respondent');
  const shapes = new Set(answering.map(({ mark }) => shapeOf(mark)));
  shapes.delete('word');
  if (!somebodyAsks) shapes.delete('name');
  return voices.filter(({ mark }) => !parts.has(mark) && !isRelative(mark) && shapes.has(shapeOf(mark)));
}

/** Beside somebody who asks: the only other one, or all who are called in the same way. */
function whoAnswers(voices: readonly Voice[]): readonly Voice[] {
  const strangers = voices.filter(({ mark }) => !isRelative(mark));
  const answering = strangers.length > 0 ? strangers : voices;
  const kinds = new Set(answering.map(({ mark }) => kindOf(mark)));
  return answering.length === 1 || kinds.size === 1 ? answering : [];
}

/** Letters are one kind, and so are names: with a title or without, of one word or more. */
function kindOf(mark: string): string {
  const shape = shapeOf(mark);
  return shape.startsWith('letters') && !/\d/.test(mark) ? 'letters' : shape;
}

const MOSTLY = 0.5;
const SELDOM = 1 / 3;
const FEWEST_QUESTIONS = 2;

/** One asks in most turns and nobody else does in many: that one interviews, and who is left answers. A guess. */
function guesses(
  open: readonly Voice[],
  somebodyAnswers: boolean,
  { askedBefore, hasLegend }: CastingFacts,
): [Voice, Role][] {
  const asker = open.find(({ mark }) => askedBefore.has(markKey(mark))) ?? askerAmong(open, somebodyAnswers);
  if (asker === undefined) return [];
  const rest = somebodyAnswers || hasLegend ? [] : whoAnswers(open.filter((voice) => voice !== asker));
  return [[asker, 'researcher'], ...rest.map((voice): [Voice, Role] => [voice, 'respondent'])];
}

function askerAmong(open: readonly Voice[], somebodyAnswers: boolean): Voice | undefined {
  const share = ({ asks, turns }: Voice) => (turns === 0 ? 0 : asks / turns);
  const [most, next] = [...open].sort((a, b) => share(b) - share(a));
  if (most === undefined || (next === undefined && !somebodyAnswers)) return undefined;
  const asksMost = next === undefined || share(next) <= share(most) * SELDOM;
  return asksMost && most.asks >= FEWEST_QUESTIONS && share(most) >= MOSTLY ? most : undefined;
}
