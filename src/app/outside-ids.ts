import type { TellingTitle } from '../gate/options.ts';
import { stemOfFile, titleOfFile } from '../interviews/file-names.ts';
import { nameKey, tokensOf, type WordToken } from '../language/tokens.ts';
import { remembering } from '../model/deferred.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { wordsOf } from '../model/words-of.ts';
import { releasedFacts } from './header-facts.ts';
import { detailsInTitle } from './title-details.ts';

/** A title, and which of its words stay inside. */
interface ReadTitle {
  readonly tokens: readonly WordToken[];
  readonly cut: TellingTitle['cut'];
}

/** Words: fewer stand anywhere. */
const FEWEST = 3;

/** All that decides what titles tell. */
interface TalkTitles {
  readonly talks: readonly TitledTalk[];
  /** What groups are called. */
  readonly kinds: readonly string[];
  readonly released: readonly string[];
}

interface TitledTalk {
  readonly id: string;
  /** Its heading, and its file's name as a heading would say it. */
  readonly titles: readonly string[];
}

/** Of a project, see `tellingTitles`. */
export function talkTitles(project: CodedProject): TalkTitles {
  return {
    talks: project.transcripts.map((one) => ({ id: one.id, titles: titlesBehindId(one) })),
    kinds: project.groups.map(({ title }) => wordsOf(title)),
    released: [...releasedFacts(project)],
  };
}

/**
 * Titles of interviews, names of their files, and ids that are made of either, as far as they tell what of a respondent
 * stays inside the project.
 */
export function tellingTitles(all: TalkTitles): TellingTitle[] {
  const read = titleReader(all);
  const titles = new Set(all.talks.flatMap((one) => one.titles));
  const written = [...titles].flatMap((title): TellingTitle[] => {
    const { tokens, cut } = read(title);
    return cut.length === 0 || tokens.length < FEWEST
      ? []
      : [{ words: wordsOfTokens(tokens), cut, id: null }];
  });
  return [...tellingIds(all.talks, read), ...written];
}

/** What an interview is called outside of the project, for what somebody types who saw it there. */
export function insideIds(project: CodedProject): ReadonlyMap<string, string> {
  const all = talkTitles(project);
  return new Map(
    tellingIds(all.talks, titleReader(all)).flatMap(({ id }) =>
      id === null ? [] : [[id.outside, id.inside] as const],
    ),
  );
}

type ReadsTitle = (title: string) => ReadTitle;

function titleReader({ kinds, released }: TalkTitles): ReadsTitle {
  return remembering((title: string) => readTitle(title, kinds, released));
}

function readTitle(title: string, kinds: readonly string[], released: readonly string[]): ReadTitle {
  const tokens = tokensOf(title);
  const cut: [number, number][] = [];
  for (const { start, end } of detailsInTitle(title, kinds)) {
    const fact = nameKey(title.slice(start, end));
    if (released.some((one) => one === fact || one.endsWith(` ${fact}`))) continue;
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < end);
    if (first < 0 || last < first) continue;
    const before = cut.at(-1);
    if (before !== undefined && first <= before[1]) before[1] = Math.max(before[1], last + 1);
    else cut.push([first, last + 1]);
  }
  return { tokens, cut };
}

function tellingIds(talks: readonly TitledTalk[], read: ReadsTitle): TellingTitle[] {
  const ids = talks.map(({ id, titles: behind }) => {
    const own = tokensOf(id);
    // In what it was made of, something parts a number from an age.
    const titles = [...behind, withCapitals(id.replace(/-/g, ' '))];
    const cut = titles.map(read).find(({ tokens }) => isMadeOf(own, tokens))?.cut ?? [];
    return { id, own, cut: within(cut, own.length) };
  });
  const taken = new Set(ids.map(({ id }) => id));
  return ids.flatMap(({ id, own, cut }, i): TellingTitle[] => {
    if (cut.length === 0) return [];
    const left = leftOf(id, own, cut);
    let suffix = left === '' ? `i${i + 1}` : '';
    for (let n = 2; taken.has(left + suffix); n++) suffix = `${left === '' ? `i${i + 1}` : ''}-${n}`;
    taken.add(left + suffix);
    return [{ words: wordsOfTokens(own), cut, id: { inside: id, outside: left + suffix, suffix } }];
  });
}

function titlesBehindId({ heading, document: { file } }: Transcript): string[] {
  const [title, called] = [wordsOf(heading), withCapitals(titleOfFile(file))];
  return title === stemOfFile(file) ? [called] : [title, called];
}

/** "interview-1" is less than "Interview 1 – vrouw, 34": what its title tells further on is no part of it. */
function within(cut: TellingTitle['cut'], words: number): TellingTitle['cut'] {
  return cut.flatMap(([from, to]) => (from < words ? [[from, Math.min(to, words)] as const] : []));
}

function isMadeOf(own: readonly WordToken[], title: readonly WordToken[]): boolean {
  const shared = Math.min(own.length, title.length);
  // "trainer-1-v-34-2" is the second of that title.
  if (shared === 0 || own.length > title.length + 1) return false;
  return own.slice(0, shared).every(({ word }, i) => word === title[i]?.word);
}

function leftOf(id: string, own: readonly WordToken[], cut: TellingTitle['cut']): string {
  let left = '';
  let done = 0;
  for (const [from, to] of cut) {
    const [first, last] = [own[from], own[to - 1]];
    if (first === undefined || last === undefined) continue;
    left += id.slice(done, first.start);
    done = last.end;
  }
  return `${left}${id.slice(done)}`.replace(/-+/g, '-').replace(/^-|-$/g, '');
}

function wordsOfTokens(tokens: readonly WordToken[]): string[] {
  return tokens.map(({ word }) => word);
}

/** Units are told by the capital behind them. */
function withCapitals(title: string): string {
  return title.replace(/(?<![\p{L}\p{N}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
