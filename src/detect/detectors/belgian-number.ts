import { digitsOf, each } from '../each.ts';
import type { Detector } from '../found.ts';

/** "85.07.30-033.61": a birthday and two numbers, which nothing else is grouped like; or eleven digits in a row. */
const NUMBER =
  /(?<![\p{L}\p{N}.-])(?:\d{2}\.\d{2}\.\d{2}[- ]\d{3}[-. ]\d{2}|\d{11})(?![\p{L}\p{N}]|[.-]\d)/gu;
const LAST_TWO = 97;

/** Belgian national register numbers. */
export const belgianNumber: Detector<'bsn'> = (words) =>
  each(words, NUMBER, 'bsn', (match) => /\./.test(match) || passes(digitsOf(match)));

/** The last two digits are 97 less what is left of the others; of who was born since 2000 a 2 stands before those. */
function passes(digits: string): boolean {
  const [body, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  return ['', '2'].some((century) => LAST_TWO - (Number(century + body) % LAST_TWO) === check);
}
