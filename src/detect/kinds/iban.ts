import { sentence } from '../../sentences/sentence.ts';
import { iban as written } from '../detectors/iban.ts';
import { foundByPattern } from './pattern.ts';
import { AS_NUMBER } from './searched.ts';

/** Without country and check digits: grouped or not, an account's number is its longest run of digits. */
function longestRun(words: string): string {
  const account = words.replace(/[^\p{L}\p{N}]/gu, '').slice(4);
  const runs = account.match(/\d+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

export const ibanKind = foundByPattern({
  name: 'iban',
  placeholder: sentence('iban', 'iban'),
  called: sentence('rekeningnummer', 'account number'),
  patterns: [written],
  search: { ...AS_NUMBER, needsDigit: true, digits: longestRun },
});
