import { isOfFileAlone, namesInPath } from '../detect/file-names.ts';
import type { Found } from '../detect/kinds.ts';
import { createGate, type Gate } from '../gate/gate.ts';
import { namingByAppearance } from '../key/naming.ts';
import { type Finding, means } from '../model/finding.ts';
import type { Language } from '../model/project.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { homesIn, idWords, withoutEnding } from './asides.ts';

/** Whom something is shown to. */
export interface Audience {
  readonly language: Language;
  /** What is shown goes to the researcher's own screen and nowhere else. */
  readonly ownScreen: boolean;
}

/** The gate where nothing is known of a project: whatever may be a name in these ids, names of files and the like is hidden. */
export async function gateOverNames(
  names: readonly RawText[],
  { language, ownScreen }: Audience,
): Promise<Gate> {
  const [naming, showsOwn] = [namingByAppearance(language), () => ownScreen];
  const hidden = names.filter(({ origin }) => !(ownScreen && origin === 'own'));
  return createGate({ naming, language, showsOwn, scanned: await scannedNames(hidden) });
}

/** What may be a name in ids and in names of files. The dictionary is loaded where there are any. */
export async function scannedNames(names: readonly RawText[]): Promise<Map<TextRoot, readonly Found[]>> {
  if (names.length === 0) return new Map();
  const { scanTranscript } = await import('../detect/scan-transcript.ts');
  const scanned = (name: RawText) => {
    const path = wordsOf(name.whole);
    const found = scanTranscript(RawText.of(idWords(withoutEnding(path)))).filter(
      ({ start, end, kind }) => !isOfFileAlone(path.slice(start, end), kind),
    );
    return asOnePerStretch([...homesIn(path), ...found, ...namesInPath(path)]);
  };
  return new Map(names.map((name) => [name.root, scanned(name)]));
}

/** In order; what overlaps is one: a name may go on where a home's folder ends. */
function asOnePerStretch(found: readonly Found[]): Found[] {
  const all: Found[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || last.end <= one.start) all.push(one);
    else all[all.length - 1] = { ...last, end: Math.max(last.end, one.end) };
  }
  return all;
}

/** Names of files of which nobody has read anything: those that findings are about, and those they point at. */
export function unreadFiles(findings: readonly Finding<RawText>[]): RawText[] {
  return findings.flatMap(({ means: meanings, file, words }) =>
    [
      means({ means: meanings }, 'unopened', 'unread') ? file : null,
      words.path,
      words.nearest,
      words.files,
    ].filter((name) => name != null),
  );
}
