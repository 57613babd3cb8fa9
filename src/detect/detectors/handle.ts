import { saysTrade } from '../../interviews/callings.ts';
import { fold } from '../../language/fold.ts';
import { matchesOf } from '../../language/matches.ts';
import { around } from '../around.ts';
import { SMALL_IN_NAMES } from '../common-words.ts';
import { each } from '../each.ts';
import type { Detector, FoundAs } from '../found.ts';
import { isNobodysWord } from '../people/english-words.ts';
import { isOrdinary, isStopped } from '../people/judge.ts';

const AT =
  /(?<![\p{L}\p{N}@._-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,40}[\p{L}\p{N}_])?(?![@\p{L}\p{N}]| ?\.\p{L}{2})/gu;
const UNDERSCORED =
  /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}.]{1,30}_[\p{L}\p{N}._]{0,30}[\p{L}\p{N}_](?![@\p{L}\p{N}/]|\.\p{L})/gu;
const NAMED =
  /(?<![\p{L}])(?:insta(?:gram)?|tik ?tok|snap(?:chat)?|twitter|discord|telegram|twitch|account|accountnaam|gebruikersnaam|username|profiel|nickname)(?:naam)?(?: (?:heet|heette|is|was|onder|als|genaamd|de naam|account|hij|zij|ze|ik|daar|dan|mijn|zijn|haar|met)){0,4}:? (?<handle>[\p{L}\p{N}@][\p{L}\p{N}._-]{3,40})/dgiu;

const ANNOUNCED =
  /insta|tik ?tok|snap|twitter|discord|telegram|twitch|account|username|gebruikersnaam|profiel|nickname/gi;

/** Account names: `@name`, with underscores, or announced ("op insta heet hij ..."). Needs the dictionary. */
export const handle: Detector<'handle'> = (words) => [
  ...withoutAuthors(
    words,
    around(words, /@/g, 1, 60, (part) => each(part, AT, 'handle')),
  ),
  ...around(words, /_/g, 70, 70, (part) =>
    each(part, UNDERSCORED, 'handle').flatMap(({ start, end }) => {
      const [from, to] = besidesTalk(part.slice(start, end), part.slice(end));
      return from < to ? [{ start: start + from, end: start + to, kind: 'handle' as const }] : [];
    }),
  ),
  ...around(words, ANNOUNCED, 20, 160, announced),
];

/** "{>>@anna: rust<<}": whoever wrote a remark is known as a coder. */
function withoutAuthors(words: string, found: FoundAs<'handle'>[]): FoundAs<'handle'>[] {
  const last = words.lastIndexOf('<<}');
  return found.filter(({ start }) => start > last || !words.startsWith('{>>', start - 3));
}

function announced(words: string): FoundAs<'handle'>[] {
  const found: FoundAs<'handle'>[] = [];
  for (const { indices, groups } of matchesOf(words, NAMED)) {
    const place = indices?.groups?.handle;
    const name = (groups?.handle ?? '').replace(/[.-]+$/, '');
    if (place !== undefined && (/\p{L}[\d_.]|\d\p{L}/u.test(name) || !isOrdinaryWord(name)))
      found.push({ start: place[0], end: place[0] + name.length, kind: 'handle' });
  }
  return found;
}

/** SPEAKER_00: as a program calls a voice that it tells apart. */
const VOICE = /^(?:speaker|spreker|voice|stem)_\d{1,3}$/iu;

/** Where in an underscored word somebody may be named: nowhere in a voice or in "visitor_1", and in "interview_baker_1", a file's name, behind what it is of. */
function besidesTalk(name: string, behind: string): [from: number, to: number] {
  if (VOICE.test(name)) return [0, 0];
  const parts = [...name.matchAll(/[^_]+/g)];
  const next = (i: number) => parts[i + 1]?.[0] ?? /^ (\p{L}+)/u.exec(behind)?.[1] ?? '';
  const isBesides = parts.map(([part], i) => isOfTalk(part, next(i)));
  if (/^\d{1,3}$/.test(parts[1]?.[0] ?? '') && !isBesides.includes(false)) return [0, 0];
  if (!SMALL_IN_NAMES.has(fold(parts[0]?.[0] ?? ''))) return [0, name.length];
  const telling = parts.filter((_, i) => !isBesides[i]);
  const last = telling.at(-1);
  return last === undefined ? [0, 0] : [telling[0]?.index ?? 0, last.index + last[0].length];
}

function isOfTalk(part: string, next: string): boolean {
  return /^\d{1,4}$/.test(part) || SMALL_IN_NAMES.has(fold(part)) || saysTrade(part, next);
}

/** Where one is announced, no word of the language is it: "account manager", "account details". */
function isOrdinaryWord(name: string): boolean {
  const word = fold(name);
  return isOrdinary(word) || isStopped(word) || isNobodysWord(word);
}
