import type { ScannedSpan } from '../../detect/scanned.ts';
import type { WithheldPassage } from '../../gate/options.ts';
import { isLooseGap, Phrases } from '../../gate/phrases.ts';
import { tokensOf, wordsIn } from '../../language/tokens.ts';
import type { RawText, TextRoot } from '../../model/raw-text.ts';
import { wordsOf } from '../../model/words-of.ts';
import { type Scan, telling } from '../../review/candidates.ts';
import type { CopyDraft } from '../../sources/copy/draft.ts';
import { sheetOf, spansByRoot } from '../sheets.ts';

/** What leaves the project and that no reader of it has read. */
export type Beside = Pick<CopyDraft, 'texts' | 'asides' | 'authors'>;

export const NOTHING_BESIDE: Beside = { texts: [], asides: [], authors: [] };

export interface SearchedBeside {
  readonly byRoot: ReadonlyMap<TextRoot, readonly ScannedSpan[]>;
  /** With only what can be nothing but a name: it is hidden everywhere else too. */
  readonly written: readonly Scan[];
}

/** In these whatever may be a name is hidden: nobody knows whether people talk there. */
export async function searchBeside({ texts, asides }: Beside): Promise<SearchedBeside> {
  if (texts.length + asides.length === 0) return { byRoot: new Map(), written: [] };
  const { scanTranscript } = await import('../../detect/scan-transcript.ts');
  const byRoot = new Map<TextRoot, readonly ScannedSpan[]>();
  const written: Scan[] = [];
  for (const sheet of [...texts.map((text) => sheetOf([text])), sheetOf(asides)]) {
    const spans = scanTranscript(sheet.text);
    for (const [root, found] of spansByRoot(sheet, spans)) byRoot.set(root, found);
    written.push([sheet.text, telling(sheet.text, spans)]);
  }
  return { byRoot, written };
}

/** Wherever the words of withheld passages stand in these texts, a line of them at a time. */
export function withheldBeside(withheld: readonly WithheldPassage[], { texts }: Beside): WithheldPassage[] {
  const passages = new Phrases<true>();
  for (const { text, start, end } of withheld)
    for (const line of wordsOf(text.whole.slice(start, end)).split('\n')) passages.add(wordsIn(line), true);
  return texts.flatMap((text) => placesIn(text, passages));
}

function placesIn(text: RawText, passages: Phrases<true>): WithheldPassage[] {
  const words = wordsOf(text);
  return passages
    .find(words, tokensOf(words), { gap: isLooseGap, accept: () => true })
    .map(({ start, end }) => ({ text, start, end }));
}
