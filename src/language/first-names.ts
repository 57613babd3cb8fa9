import firstNamesArabic from './data/first-names-arabic.txt?raw';
import firstNamesAsiaAfrica from './data/first-names-asia-africa.txt?raw';
import firstNamesDutch from './data/first-names-dutch.txt?raw';
import firstNamesEast from './data/first-names-east.txt?raw';
import firstNamesOverseas from './data/first-names-overseas.txt?raw';
import firstNamesTurkish from './data/first-names-turkish.txt?raw';
import firstNamesWest from './data/first-names-west.txt?raw';
import { wordList } from './data/word-list.ts';

/** First names that are words by accident at most, folded. */
export const FIRST_NAMES = wordList(
  firstNamesArabic,
  firstNamesAsiaAfrica,
  firstNamesDutch,
  firstNamesEast,
  firstNamesOverseas,
  firstNamesTurkish,
  firstNamesWest,
);
