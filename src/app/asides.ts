import { PARTICLES, SMALL_IN_NAMES } from '../detect/common-words.ts';
import { namesInPath } from '../detect/file-names.ts';
import type { Found } from '../detect/kinds.ts';
import { MISSING_KEY, UNKNOWN_CHOICE, UNKNOWN_KEY } from '../files/finding-kinds.ts';
import { saysTrade } from '../interviews/callings.ts';
import { stemOfFile, titleOfFile } from '../interviews/file-names.ts';
import { idInHeading, withoutNumbering } from '../interviews/headings.ts';
import { slugOf } from '../interviews/transcripts.ts';
import { fold } from '../language/fold.ts';
import { matchesOf } from '../language/matches.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Finding } from '../model/finding.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';

/**
 * Ids, names of files and of profiles, and what findings tell beside their sentences, as people would write them: words
 * that are no text of their own.
 */
export function namesBeside(project: CodedProject, profiles: readonly string[]): RawText[] {
  const ofHeadings = new Set(project.transcripts.filter(isCalledAfterHeading).map(({ id }) => id));
  const told = project.findings
    .flatMap(toldBy)
    .map((text) =>
      wordsOf(text).replace(/[\p{L}\d-]+/gu, (word) => (ofHeadings.has(word) ? blank(word) : word)),
    )
    .map(withoutEnding);
  const ids = new Set([...idsIn(project), ...filesIn(project), ...profiles, ...told]);
  return [...new Set([...ids].flatMap(spoken))].map((words) => RawText.of(words));
}

/** All that a finding shows beside its sentences, its excerpt and the heading above; the keys of our own files name nobody. */
function toldBy({ code, file, transcript, words }: Finding<RawText>): RawText[] {
  const told = Object.entries(words).filter(([gap]) => OF_OUR_FILES.get(code) !== gap);
  return [file, transcript, ...told.map(([, text]) => text)].filter((one) => one != null);
}

/** Of kinds of findings, the gap with words that our files are made of. */
const OF_OUR_FILES: ReadonlyMap<string, string> = new Map([
  [UNKNOWN_KEY.code, 'near'],
  [MISSING_KEY.code, 'keys'],
  [UNKNOWN_CHOICE.code, 'choices'],
]);

function idsIn({ codebooks, crosswalk, groups, transcripts, respondents }: CodedProject): string[] {
  const themes = crosswalk?.themes ?? [];
  const attributes = respondents.flatMap((respondent) => [...respondent.attributes.keys()]);
  const walks = crosswalk === null ? [] : [crosswalk];
  const titled = [...groups, ...codebooks].filter((one) => !isMadeOfTitle(one));
  const given = transcripts.filter((one) => !isCalledAfterHeading(one));
  const ids = [...titled, ...walks, ...themes, ...given].map(({ id }) => id);
  // Of a new project they are made of headings: where names were left out of them, the same words are searched as before.
  const headings = transcripts
    .map(({ heading }) => wordsOf(heading))
    .filter((heading) => idInHeading(heading) === null)
    .flatMap(besideBrackets)
    .map(slugOf);
  return [...ids, ...headings, ...attributes, ...themes.flatMap(({ codes }) => [...codes.keys()])];
}

/** Then the heading is searched, part by part. */
function isCalledAfterHeading({ id, heading }: Transcript): boolean {
  return id === slugOf(wordsOf(heading));
}

/** "Interview Tom" and "porter" of "Interview Tom (porter)": nobody is called Tom Porter. All of "interview zwaantje (kok)", of which nothing but the next word tells that it is a name. */
function besideBrackets(title: string): string[] {
  const parts = title.split(/[()[\]]/).filter((part) => /\p{L}/u.test(part));
  return /(?<!\p{L})\p{Ll}+\s*$/u.test(parts[0] ?? '') ? [title] : parts;
}

/** Its title, which is searched as it is written: an id has no capitals that could tell "conciërge" from a name. */
function isMadeOfTitle({ id, title }: Pick<Codebook, 'id' | 'title'>): boolean {
  const words = wordsOf(title);
  return /\p{Lu}/u.test(words) && id.replace(/-\d+$/, '') === slugOf(words).replace(/-\d+$/, '');
}

/** Whom the names of her documents name, see `namesInPath`, and what has a capital in headings of interviews ("Interview Wemelinga, porter"): ids are made of them. */
export function namesOfTitles({ documents, report, transcripts }: CodedProject): RawText[] {
  const files = [...documents, report].flatMap((one) => one?.file ?? []);
  const headings = transcripts
    .flatMap(({ heading }) => wordsOf(heading).split(/[()[\],;:]/))
    .map(withoutNumbering);
  const named = (title: string) =>
    namesInPath(title).map(({ start, end }) => RawText.of(title.slice(start, end)));
  return [
    ...[...new Set(files)].flatMap(named),
    ...[...new Set(headings)].flatMap(named).filter((name) => CAPITAL.test(wordsOf(name))),
  ];
}

const CAPITAL = /^\p{Lu}[\p{L}'’-]+$/u;

/** Her documents, with the folders that they lie in by themselves, and the files in which codes and themes stand: what a check finds is said of any of them. */
function filesIn({ documents, report, codebooks, crosswalk }: CodedProject): string[] {
  const own = codebooks.filter((one) => !isMadeOfTitle(one) || stemOfFile(one.file ?? '') !== one.id);
  const files = [...documents, report, ...own, crosswalk].map((one) => one?.file ?? null);
  return files
    .filter((file) => file !== null)
    .flatMap((file) => [withoutEnding(file), ...file.split(/[\\/]/).slice(0, -1)]);
}

/** An ending is nobody's name; the rest of the letters stay where they are. */
export function withoutEnding(name: string): string {
  return name.replace(/\.\p{L}[\p{L}\d]{0,4}$/u, blank);
}

function blank(word: string): string {
  return ' '.repeat(word.length);
}

/**
 * Headings of interviews that have no capital but their first, as people would write them, letter by letter where they
 * stand: "Interview zwaantje" shows a name as little as an id does.
 */
export function smallTitles(transcripts: readonly Transcript[]): ReadonlyMap<RawText, RawText> {
  const small = transcripts.filter(
    ({ heading, document }) =>
      !/(?<!^)\p{Lu}/u.test(wordsOf(heading)) && titleOfFile(document.file) !== wordsOf(heading),
  );
  return new Map(
    small.flatMap(({ heading }) => {
      const [words = ''] = spoken(wordsOf(heading));
      return words.length === heading.length ? [[heading, RawText.of(words)] as const] : [];
    }),
  );
}

/**
 * "interview_anna-de-wit" as people would write it: "Interview Anna de Wit"; "interview gardener Amina", whom a trade stands
 * before, with "Amina" by herself: whoever is alone on a line is known by it.
 */
function spoken(id: string): string[] {
  const all = idWords(id);
  let behindTrade: number | null = null;
  let isFirst = true;
  const words = all.replace(/\S+(?=\s*(\S+)?)/g, (word, next: string | undefined, at: number) => {
    if (PARTICLES.has(word) || SMALL_IN_NAMES.has(fold(word)) || /^\d+$/.test(word)) return word;
    const isTrade = isFirst && next !== undefined && saysTrade(word, next);
    isFirst = false;
    if (isTrade) behindTrade = at + word.length;
    return isTrade ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
  return behindTrade === null ? [words] : [words, words.slice(behindTrade).trim()];
}

/** What the program calls its own files and folders, and Word what it takes in: nobody's name, whatever language these are of. */
const OWN =
  /(?<![^/])(?:kantlijn|decisions|names|secret|key|codebooks|codings|a(?:f|lt)chunk\d*)(?=[/. ]|$)|(?<=\.)gitignore(?=$)|\.ya?ml$/g;

/** What systems call folders, whole parts of a path. */
const OF_SYSTEMS =
  /(?<=^|[/\\])(?:tmp|temp|var|usr|opt|mnt|src|home|users|appdata|local|folders|library|documents|documenten|desktop|bureaublad|downloads|onedrive)(?=[/\\])/gi;

/** "/home/els", "C:\Users\Els": whoever uses the machine. */
const HOME = /(?<=(?:^|[/\\])(?:home|users)[/\\])[^/\\]+/gi;

/** The name that a path has of the one whose home it lies in. */
export function homesIn(path: string): Found[] {
  return [...matchesOf(path, HOME)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    kind: 'person',
  }));
}

/** The words of an id or of a file's name, each letter where it was. */
export function idWords(id: string): string {
  return id
    .replace(OWN, blank)
    .replace(OF_SYSTEMS, blank)
    .replace(/[_./\\-]/g, ' ');
}
