import englishRelatives from '../../language/data/english-relatives.txt?raw';
import relatives from '../../language/data/relatives.txt?raw';
import { anyIn } from '../../language/data/word-list.ts';

/** A part of a pattern: before a word for somebody, how near it is: "schoonzus", "buurmeisje", "grootouders". */
export const OR_NEAR = '(?:klein|schoon|stief|pleeg|achter|buur|half|groot)?';
/** Parts of a pattern: somebody near of whom an age or a year of birth is told, "schoonzus", "the middle one". */
export const RELATIVE = `(?:${OR_NEAR}${anyIn(relatives)})`;
export const ENGLISH_RELATIVE = `(?:${anyIn(englishRelatives)}|(?:middle|little|older|younger) one)`;
