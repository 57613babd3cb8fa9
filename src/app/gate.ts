import type { Found } from '../detect/kinds.ts';
import { NO_POLICY } from '../files/policy.ts';
import { createGate, type Gate } from '../gate/gate.ts';
import type { Key } from '../key/key.ts';
import { assign } from '../key/ledger.ts';
import { namingByAppearance, namingByKey } from '../key/naming.ts';
import { takenIn, takenTogether } from '../key/written-placeholders.ts';
import { type Ladder, USUAL } from '../model/ladder.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { knownFrom, type Scan } from '../review/candidates.ts';
import type { Ask } from './ask.ts';
import { type Audience, scannedNames, unreadFiles } from './bare-gate.ts';
import { nothingIsShown } from './doubts.ts';
import { keptTold } from './kept/told.ts';
import type { KeptCounts } from './kept-counts.ts';
import { type OpenKey, openKey } from './key/open-key.ts';
import type { Loaded } from './load.ts';
import { isDone, namesOf } from './names.ts';
import { talkTitles, tellingTitles } from './outside-ids.ts';
import { showsOwn } from './own-screen.ts';
import { type CopiedTexts, NO_TEXTS, withheldBeside } from './search-beside.ts';
import { inEither } from './searched.ts';
import { knownNumbers } from './seen-numbers.ts';
import { textsIn } from './texts-in.ts';
import { known } from './wanted.ts';
import { withheldByWords, withheldIn } from './withheld.ts';

export interface Passing extends Audience {
  readonly reveal: boolean;
  /** For whom it is; the project's own choice unless given. */
  readonly profile?: string | undefined;
  /** Texts that were scanned already; the project's transcripts unless given. */
  readonly scans?: readonly Scan[] | undefined;
  /** Names of files that will be shown, beside those of the project. */
  readonly files?: readonly RawText[] | undefined;
  /** What leaves beside what the project holds: a document that is copied. */
  readonly beside?: CopiedTexts | undefined;
  /** The key of a project that is not on disk yet. */
  readonly key?: Pick<OpenKey, 'update'> | undefined;
  /** What it need not count again. */
  readonly counts?: KeptCounts | null | undefined;
  /** Where the passphrase of a locked key comes from. */
  readonly ask: Ask;
}

/**
 * The gate of a project, with its private list and its key; of bare documents, with placeholders in order of
 * appearance. What the documents may name, and nobody decided about, is masked too. Throws a UserError for a profile
 * that there is not, and a FindingError where it is not known what has to stay hidden.
 */
export async function gateFor(loaded: Loaded, passing: Passing): Promise<Gate> {
  const { ladder, profiles } = loaded.home?.file.policy ?? NO_POLICY;
  const gateWith = await gatesFor(loaded, passing);
  const { profile } = passing;
  if (profile === undefined) return gateWith(ladder);
  const asking = { ...passing, gate: gateWith(USUAL), loaded };
  const name = profiles.has(profile) ? profile : known('profile', profile, [...profiles.keys()], asking);
  return gateWith(profiles.get(name) ?? ladder);
}

type GateWith = (ladder: Ladder) => Gate;

async function gatesFor(loaded: Loaded, passing: Passing): Promise<GateWith> {
  const { project, home, doubts } = loaded;
  const { language, reveal, ownScreen, beside = NO_TEXTS } = passing;
  if (doubts.length > 0) throw nothingIsShown(doubts, language);
  const passages = [...withheldIn(project), ...(home === null ? [] : withheldByWords(home.judged))];
  const withheld = [...passages, ...withheldBeside(passages, beside)];
  if (reveal) return () => createGate({ naming: namingByAppearance(language), withheld, language, reveal });
  const opened = passing.key ?? (home === null ? null : await openKey(home, passing.ask));
  const {
    decided,
    keep,
    candidates,
    numbers,
    stated,
    codes,
    searched,
    taken: written,
  } = await namesOf(loaded, { scanned: passing.scans, beside });
  const files =
    ownScreen || isDone(loaded) ? [] : [...unreadFiles(project.findings), ...(passing.files ?? [])];
  const scanned = inEither<Found>(await scannedNames(files), searched);
  const others = written === null ? [project, beside] : beside;
  const taken = takenTogether([...(written ?? []), takenIn(textsIn(others, new Set()).map(wordsOf))]);
  const guesses = !isDone(loaded);
  const shared = {
    keep,
    withheld,
    language,
    scanned,
    guesses,
    stated,
    codes,
    apart: project.groups.map(({ title }) => title),
    telling: isDone(loaded) ? [] : await keptTold(project, 'titles', talkTitles(project), tellingTitles),
    counts: passing.counts?.over(scanned) ?? null,
    ...(ownScreen ? { showsOwn: showsOwn(loaded) } : {}),
  };
  if (opened === null) {
    const found = [...decided, ...knownFrom(candidates, null), ...knownNumbers(numbers)];
    return (ladder) =>
      createGate({ ...shared, ladder, known: found, naming: namingByAppearance(language, taken) });
  }
  const knownBy = (key: Key) => [...decided, ...knownFrom(candidates, key)];
  const key = await opened.update((now) => assign(now, knownBy(now), language, taken));
  const all = [...knownBy(key), ...knownNumbers(numbers)];
  return (ladder) => createGate({ ...shared, ladder, known: all, naming: namingByKey(key, language, taken) });
}
