import type { WithheldPassage } from '../gate/options.ts';
import { isLooseGap, Phrases } from '../gate/phrases.ts';
import { tokensOf, wordsIn } from '../language/tokens.ts';
import type { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { mentionedIn } from '../review/candidates.ts';
import type { CopyDraft } from '../sources/copy/draft.ts';
import type { HeaderFacts } from './header-facts.ts';
import type { Searched } from './searched.ts';
import { numbersOn } from './seen-numbers.ts';
import { sheetOf, spansByRoot } from './sheets.ts';
import { shownOn } from './source-names.ts';
import { onSheet, type SearchedPage, withWhatIsAround } from './source-pages.ts';

/** What leaves the project and that no reader of it has read. */
export type CopiedTexts = Pick<CopyDraft, 'talk' | 'written' | 'authors'>;

export const NO_TEXTS: CopiedTexts = { talk: [], written: [], authors: [] };

/** As `Searched`, and with each text's spans under its root; `factsAboveTalk` and `startOfProject`: what is asked for only where there are texts. */
export async function searchBeside(
  { talk, written }: CopiedTexts,
  factsAboveTalk: () => HeaderFacts,
  startOfProject: () => RawText,
): Promise<Omit<Searched, 'taken' | 'stated' | 'ofNobody' | 'ofSomebody'>> {
  const found = { byRoot: new Map(), talk: [], written: [], shown: [], numbers: [] };
  if (talk.length + written.length === 0) return found;
  const { scanTranscript } = await import('../detect/scan-transcript.ts');
  const facts = factsAboveTalk();
  const start = startOfProject();
  const scanned = (parts: readonly RawText[], how: 'talk' | 'written') => {
    const sheet = sheetOf(parts);
    const page: SearchedPage = { sheet, around: start, codes: how === 'talk' ? [] : parts, how };
    const spans = onSheet(page, scanTranscript(withWhatIsAround(page)));
    const scan = facts.besides([sheet.text, spans]);
    return { scan, byRoot: spansByRoot(sheet, scan[1]), shown: shownOn(page) };
  };
  const spoken = scanned(talk, 'talk');
  const beside = scanned(written, 'written');
  return {
    byRoot: new Map([...spoken.byRoot, ...beside.byRoot]),
    talk: [mentionedIn(spoken.scan, true)],
    written: [mentionedIn(beside.scan, false)],
    shown: [...spoken.shown, ...beside.shown],
    numbers: [spoken.scan, beside.scan].flatMap(numbersOn),
  };
}

/** Wherever the words of withheld passages stand in these texts, a line of them at a time. */
export function withheldBeside(
  withheld: readonly WithheldPassage[],
  { talk, written }: CopiedTexts,
): WithheldPassage[] {
  const passages = new Phrases<true>();
  for (const { text, start, end } of withheld)
    for (const line of wordsOf(text.whole.slice(start, end)).split('\n')) passages.add(wordsIn(line), true);
  return [...talk, ...written].flatMap((text) => withheldPlaces(text, passages));
}

function withheldPlaces(text: RawText, passages: Phrases<true>): WithheldPassage[] {
  const words = wordsOf(text);
  return passages
    .find(words, tokensOf(words), { gap: isLooseGap, accept: () => true })
    .map(({ start, end }) => ({ text, start, end }));
}
