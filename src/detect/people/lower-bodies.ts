import { isListedWord } from '../../language/dictionary.ts';
import type { Word } from '../../language/spoken-words.ts';
import { digitBodyEnd } from './bodies.ts';
import { isSmallOrTitle, isStopped } from './judge.ts';
import { KIN, ORGANISATION } from './lists.ts';
import { isDoing } from './lower-cues.ts';
import { keyAt, type Seed } from './seed.ts';

/** Bodies that their words do not tell, by their digits or by the kind of house that stands before them. */
export function lowerBodyAt(words: readonly Word[], at: number): Seed | null {
  const to = digitBodyEnd(words, at) ?? houseEnd(words, at) ?? livingEnd(words, at);
  return to === null ? null : { from: at, to, kind: 'organisation' };
}

/** Kinds of houses that nobody speaks of without a name behind them when an article follows. */
const CALLED_HOUSES =
  /^(?:basisschool|obs|cbs|rkbs|pcbs|kinderdagverblijf|peuterspeelzaal|kindcentrum|camping|hotel|cafe|restaurant|eetcafe|verzorgingshuis|verpleeghuis|woonzorgcentrum|zorgcentrum|hospice|zorgboerderij|buurthuis|wijkcentrum|dorpshuis|buurtcentrum|jongerencentrum|manege|snackbar|praktijk|salon|winkelcentrum|zwembad|sporthal|stichting|zorggroep|zorgorganisatie|zorginstelling|vereniging|kerkgenootschap|woningcorporatie)$/;

/** Or one that no dictionary has, because it is made for somebody: "woonzorg de linde". */
function isCalledHouse(key: string): boolean {
  return CALLED_HOUSES.test(key) || (key.length > 6 && ORGANISATION.test(key) && !isListedWord(key));
}

/** "op basisschool de vlieger", "in hotel het zwaantje en": an article and one word, behind what it is. */
function houseEnd(words: readonly Word[], at: number): number | null {
  if (!/^(?:de|het|t|den|ter|ten)$/.test(keyAt(words, at)) || !isCalledHouse(keyAt(words, at - 1)))
    return null;
  const [article, name, after] = [words[at], words[at + 1], words[at + 2]];
  if (article?.gap !== ' ' || name?.gap !== ' ' || isSmallOrTitle(name.key) || name.key.length < 3)
    return null;
  const isClosed =
    after === undefined || after.gap !== ' ' || isSmallOrTitle(after.key) || isDoing(after.key);
  return isClosed ? at + 1 : null;
}

/** "bosrand wonen doet", "bij elan wonen die": a body that does something, and nobody who lives. */
function livingEnd(words: readonly Word[], at: number): number | null {
  const [key, after] = [keyAt(words, at), words[at + 2]];
  if (keyAt(words, at + 1) !== 'wonen' || words[at + 1]?.gap !== ' ' || key.length < 3) return null;
  if (isSmallOrTitle(key) || isStopped(key) || /(?:en|s|ig|lijk|end)$/.test(key) || KIN.has(key)) return null;
  return after !== undefined && after.gap === ' ' && BODY_DOES.test(after.key) ? at + 1 : null;
}

const BODY_DOES =
  /^(?:doet|deed|heeft|had|wil|wilde|zegt|zei|belt|belde|stuurt|stuurde|schuift|weigert|vindt|vond|kwam|komt|moet|moest|geeft|gaf)$/;
