import type { CodeWords } from '../gate/plain-codes.ts';
import { isListedName } from '../interviews/callings.ts';
import { namesOfSpeakers, namingWords } from '../interviews/named-speakers.ts';
import { readPrivate } from '../io/private/private-folder.ts';
import { type Known, knownCoders } from '../key/known.ts';
import { parseNames } from '../key/names.ts';
import { isPlaceholder, type TakenNumbers } from '../key/written-placeholders.ts';
import { nameKey, wordsIn } from '../language/tokens.ts';
import { withOthers } from '../model/deferred.ts';
import { groupedBy } from '../model/grouped.ts';
import type { CodedProject } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { readTranscripts } from '../project/copies.ts';
import {
  type Candidate,
  candidatesOf,
  mentionedIn,
  narrowerKinds,
  type Scan,
  undecided,
  withWords,
} from '../review/candidates.ts';
import { hashOfAll } from '../sources/hash.ts';
import { blankFile, nothingIsShown } from './doubts.ts';
import { groupsByTrade, isTitleOfGroup, withoutTrade } from './group-callings.ts';
import { HeaderFacts, releasedFacts, statedOfRespondents } from './header-facts.ts';
import { NAMES_FILE } from './key/files.ts';
import type { Loaded } from './load.ts';
import { codeWordsOf, isPlainCode } from './plain-codes.ts';
import { type CopiedTexts, NO_TEXTS, searchBeside } from './search-beside.ts';
import { inEither, projectStart, type SpansByRoot, searchedIn } from './searched.ts';
import { numbersOn, type SeenNumber } from './seen-numbers.ts';
import { nounsOfSomebodyIn } from './source-names.ts';

/** Who and what is named in a project, as far as it is known. */
export interface Names {
  /** Coders, and what the private list holds. */
  readonly decided: readonly Known[];
  /** Never masked. */
  readonly keep: readonly string[];
  /** What the documents may name, and nobody said anything about. */
  readonly candidates: readonly Candidate[];
  /** What patterns found: each is hidden wherever it stands. */
  readonly numbers: readonly SeenNumber[];
  /** What the documents say of whoever speaks in them. */
  readonly stated: readonly string[];
  /** Of every whole text that was searched, what may name somebody in it. */
  readonly searched: SpansByRoot;
  /** What codes are called. */
  readonly codes: CodeWords;
  /** What has the shape of a placeholder in them; null where they were not gone through. */
  readonly taken: readonly TakenNumbers[] | null;
}

export interface Searching {
  /** Unless given, the project's own texts. */
  readonly scanned?: readonly Scan[] | undefined;
  readonly beside?: CopiedTexts | undefined;
}

/**
 * Searches all that the project holds, unless texts were scanned already. Throws a FindingError where the private list
 * cannot be understood: nobody knows what is hidden then.
 */
export async function namesOf(
  loaded: Loaded,
  { scanned, beside = NO_TEXTS }: Searching = {},
): Promise<Names> {
  const { project, home } = loaded;
  const text = home === null ? null : await readPrivate(home.root, NAMES_FILE);
  const list = parseNames(text ?? '');
  if (text?.trim() === '') throw nothingIsShown([blankFile(`.kantlijn/${NAMES_FILE}`)], project.language);
  if (list.findings.length > 0) throw nothingIsShown(list.findings, project.language);
  if (isDone(loaded))
    return {
      decided: list.known,
      keep: list.keep,
      candidates: [],
      numbers: [],
      stated: [],
      searched: new Map(),
      codes: { all: new Set(), plain: new Set() },
      taken: null,
    };
  const decided = [
    ...knownCoders([...authorsIn(project), ...beside.authors].filter(isNobodyHidden)),
    ...list.known,
  ];
  const trades = await groupsByTrade(project);
  const own = scanned === undefined ? await searchedIn(loaded, trades) : searchedTalk(scanned, project);
  const transcripts = readTranscripts(project);
  const released = releasedFacts(project);
  // They stand in the documents, which few commands need.
  const factsAboveTalk = () => new HeaderFacts(transcripts, released);
  const also = await searchBeside(beside, factsAboveTalk, () => projectStart(project));
  const both = [own, also];
  const talk = both.flatMap((one) => one.talk);
  const speakers = transcripts.flatMap((one) =>
    namesOfSpeakers(one)
      .filter((name) => !isTitleOfGroup(name, one, trades))
      .map((name) => withoutTrade(name, trades)),
  );
  const shown = both.flatMap((one) => one.shown);
  const codes = codeWordsOf(project, {
    ofNobody: own.ofNobody,
    ofSomebody: own.ofSomebody,
    talk,
    shown: [...speakers, ...shown],
    decided,
    spans: own.byRoot,
  });
  // A code that is a name as well is shown where codes are named; any other names nobody anywhere.
  const ofCodes = [...codes.plain].filter((key) => !key.split(' ').some(isListedName));
  const keep = [...(home?.file.policy.keep ?? []), ...list.keep, ...ofCodes];
  const candidates = withShown(
    candidatesOf([...talk, ...both.flatMap(({ written }) => written)]),
    speakers,
    shown.filter((name) => !isPlainCode(name, codes)),
  );
  return {
    decided: withWords(decided, candidates),
    keep,
    searched: inEither(also.byRoot, own.byRoot),
    codes,
    taken: own.taken,
    stated: [...own.stated, ...statedOfRespondents(project, released)],
    numbers: both.flatMap(({ numbers }) => numbers),
    candidates: undecided(candidates, decided, keep),
  };
}

/**
 * "Wil" who speaks is somebody wherever a capital shows it, also where nothing stands around the name: in a cell, in a
 * list. Whoever speaks by a name is a person, whether or not the talk shows it: "Cook" is no town then.
 */
function withShown(
  candidates: readonly Candidate[],
  speakers: readonly RawText[],
  others: readonly RawText[],
): Candidate[] {
  const speaking = new Set(speakers.map((name) => nameKey(wordsOf(name))));
  const shown = [...speakers, ...others];
  const names = groupedBy(shown, (name) => nameKey(wordsOf(name)));
  const found = candidates.map((one): Candidate => {
    const key = nameKey(wordsOf(one.name));
    if (!names.delete(key)) return one;
    if (one.word !== null) return withOthers(one, { kind: 'person', word: 'unsaid' });
    return speaking.has(key) ? withOthers(one, { kind: 'person' }) : one;
  });
  const added = [...names.values()].map(
    ([text, ...places]): Candidate => ({
      ...{ kind: 'person', name: RawText.of(wordsOf(text)), text, word: 'unsaid', parts: partsOfName(text) },
      ...{ narrower: narrowerKinds([text]), places: [text, ...places] },
    }),
  );
  return [...found, ...added];
}

/** "Piet" and "Klaver". */
function partsOfName(name: RawText): RawText[] {
  const all = wordsIn(wordsOf(name));
  return all.length > 1 ? namingWords(wordsOf(name)).map((word) => RawText.of(word)) : [];
}

/** What kantlijn wrote pseudonymised: nothing in it is masked by a guess, for as long as all of it is what was written. */
export function isDone({ home, project }: Loaded): boolean {
  return home !== null && home.file.policy.done === hashOfAll(project.documents.map(({ hash }) => hash));
}

function searchedTalk(scans: readonly Scan[], { documents }: CodedProject) {
  const byRoot = new Map(scans.map(([text, spans]) => [text.root, spans] as const));
  const talk = scans.map((scan) => mentionedIn(scan, true));
  return {
    byRoot,
    talk,
    written: [],
    shown: [],
    numbers: scans.flatMap(numbersOn),
    stated: [],
    ofNobody: [],
    ofSomebody: documents.flatMap(nounsOfSomebodyIn),
    taken: null,
  };
}

/** Of codings, and of files that are called after who coded them, too; an id such as "c1" names nobody. */
function authorsIn({ documents, fragments }: CodedProject): Iterable<RawText> {
  const authors = new Set<RawText>();
  for (const { notes } of documents) for (const { author } of notes) authors.add(author);
  const coders = new Set<RawText>();
  for (const { coder } of fragments) if (!authors.has(coder)) coders.add(coder);
  for (const coder of coders) if (!NEUTRAL.test(wordsOf(coder))) authors.add(coder);
  return authors;
}

function isNobodyHidden(author: RawText): boolean {
  return !isPlaceholder(wordsOf(author));
}

const NEUTRAL = /^[a-z]\d{1,2}$/u;
