import { isDiarised, shapeOf } from './marks.ts';
import { kindOf, shareOfAsking, type Voice } from './voices.ts';

/** Of all turns, where somebody asks. */
export const MOSTLY = 0.5;
const SELDOM = 1 / 3;
const FEWEST_QUESTIONS = 2;

/** The one who asks; or "Student 1" and "Student 2", "Bas" and "Noor", where nobody else does in many turns. */
export function askersAmong(open: readonly Voice[], somebodyAnswers: boolean): readonly Voice[] {
  const asker = askerAmong(open, somebodyAnswers);
  if (asker !== undefined) return [asker];
  const asking = open.filter((voice) => shareOfAsking(voice) >= MOSTLY);
  const rest = open.filter((voice) => !asking.includes(voice));
  const [kind, ...others] = new Set(asking.map(({ mark }) => kindOf(mark)));
  if (kind === undefined || others.length > 0 || (rest.length === 0 && !somebodyAnswers)) return [];
  const fewest = /\s|^counted$/u.test(kind) ? 1 : FEWEST_QUESTIONS;
  const least = Math.min(...asking.map(shareOfAsking)) * SELDOM;
  const isClear =
    asking.every(({ asks }) => asks >= fewest) && rest.every((one) => shareOfAsking(one) <= least);
  return isClear && asking.length > 1 ? asking : [];
}

/** Says something once, where another speaks time and again; "D3" beside "D1" is one of several. */
export function passesBy(voice: Voice, voices: readonly Voice[]): boolean {
  if (voice.turns > 1 || !voices.some(({ turns }) => turns >= OFTEN_ENOUGH)) return false;
  const shape = shapeOf(voice.mark);
  const isOfSeveral =
    /\s/u.test(shape) &&
    !isDiarised(voice.mark) &&
    voices.some((one) => one !== voice && shapeOf(one.mark) === shape);
  return !isOfSeveral;
}

const OFTEN_ENOUGH = 3;

/** Who asks in most turns, where nobody else does in many. */
export function askerAmong(open: readonly Voice[], somebodyAnswers: boolean): Voice | undefined {
  const [most, next] = [...open].sort((a, b) => shareOfAsking(b) - shareOfAsking(a));
  if (most === undefined || (next === undefined && !somebodyAnswers)) return undefined;
  const asksMost = next === undefined || shareOfAsking(next) <= shareOfAsking(most) * SELDOM;
  return asksMost && most.asks >= FEWEST_QUESTIONS && shareOfAsking(most) >= MOSTLY ? most : undefined;
}
