import { sentence } from '../../sentences/sentence.ts';
import { iban as written } from '../detectors/iban.ts';
import type { KindRecord } from './record.ts';
import { AS_NUMBER } from './searched.ts';

/** Without country and check digits: grouped or not, an account's number is its longest run of digits. */
function longestRun(words: string): string {
  const account = words.replace(/[^\p{L}\p{N}]/gu, '').slice(4);
  const runs = account.match(/\d+/g) ?? [];
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '');
}

export const ibanKind: KindRecord<'iban'> = {
  name: 'iban',
  placeholder: sentence('iban', 'iban'),
  called: sentence('rekeningnummer', 'account number'),
  isNumbered: false,
  isReported: true,
  isPerson: false,
  hasCertainNames: false,
  prevails: false,
  patterns: [written],
  speech: null,
  review: null,
  ladder: null,
  narrower: null,
  search: { ...AS_NUMBER, digits: longestRun },
};
