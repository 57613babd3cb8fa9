import type { Language } from '../../model/project.ts';
import type { Coarser } from './ladder.ts';

/** The program's own words on who stays recognisable; `{name}` is filled in by the sentence that uses it. */
interface RiskWords {
  readonly title: string;
  readonly group: string;
  readonly and: string;
  readonly unknown: string;
  readonly by: string;
  readonly meaning: string;
  readonly looked: string;
  readonly onlyGroup: string;
  readonly nobody: string;
  readonly isUnique: (count: number, of: number) => readonly [string, string];
  readonly areFew: (count: number, of: number) => string;
  readonly areMany: (of: number, k: number) => string;
  readonly shareGroup: (of: number, k: number) => string;
  readonly see: string;
  readonly rest: (count: number) => string;
  readonly more: (count: number) => string;
  readonly heading: (isSmallest: boolean) => string;
  readonly attribute: string;
  readonly becomes: string;
  readonly to: Readonly<Record<Coarser, string>>;
  readonly after: (k: number) => string;
  readonly none: string;
  readonly impossible: (k: number) => readonly [string, string];
}

const NL: RiskWords = {
  title: 'Wie te herkennen blijft',
  group: 'groep',
  and: 'en',
  unknown: 'onbekend',
  by: 'Te herkennen aan',
  meaning:
    'k is het aantal respondenten met dezelfde kenmerken, de respondent zelf meegeteld. Bij k = 1 is er maar één zo iemand; vanaf 3 gaat iemand op in de anderen.',
  looked: 'Bekeken, een tot drie tegelijk: ',
  onlyGroup:
    'Van de respondenten is alleen de groep bekend. Zet bij respondents in kantlijn.yaml wat uw verslag over hen vertelt (functie, team, leeftijd, plaats); dan telt dat mee.',
  nobody: 'Er zijn geen respondenten',
  isUnique: (count, of) => [
    `${count} van de ${of} ${of === 1 ? 'respondent' : 'respondenten'} ${count === 1 ? 'is' : 'zijn'} uniek door `,
    ' (k = 1)',
  ],
  areFew: (count, of) =>
    `Niemand is uniek, maar ${count} van de ${of} respondenten delen een combinatie van kenmerken met maar één ander (k = 2)`,
  areMany: (of, k) =>
    `Alle ${of} respondenten delen elke combinatie van kenmerken met minstens ${k - 1} anderen (k = ${k})`,
  shareGroup: (of, k) =>
    `Alle ${of} respondenten delen hun groep met minstens ${k - 1} anderen (k = ${k}); meer is van hen niet bekend`,
  see: '; zie kantlijn anonymise risk',
  rest: (count) => `De andere ${count} ${count === 1 ? 'heeft' : 'hebben'} een k van 3 of meer.`,
  more: (count) => `en nog ${count} andere`,
  heading: (isSmallest) =>
    isSmallest ? 'Kleinste vergroving met k = 3 voor iedereen' : 'Een vergroving met k = 3 voor iedereen',
  attribute: 'Kenmerk',
  becomes: 'Vergroving',
  to: {
    fives: 'in stappen van vijf',
    tens: 'in stappen van tien',
    year: 'alleen het jaar',
    removed: 'weglaten',
  },
  after: (k) => `Dan is k voor iedereen minstens ${k}.`,
  none: 'Vergroven is niet nodig.',
  impossible: (k) => [
    'Geen vergroving geeft iedereen k = 3: de groep ',
    ` telt maar ${k} ${k === 1 ? 'respondent' : 'respondenten'}, en elk overzicht toont de groep. Ook zonder alle andere kenmerken blijft k daar ${k}.`,
  ],
};

const EN: RiskWords = {
  title: 'Who stays recognisable',
  group: 'group',
  and: 'and',
  unknown: 'unknown',
  by: 'Recognisable by',
  meaning:
    'k is how many respondents have the same attributes, the respondent itself included. With k = 1 there is but one like that; from 3 on one goes unnoticed among the others.',
  looked: 'Looked at, one to three at a time: ',
  onlyGroup:
    'Of the respondents only the group is known. Put what your report tells about them (function, team, age, place) under respondents in kantlijn.yaml; it counts from then on.',
  nobody: 'There are no respondents',
  isUnique: (count, of) => [
    `${count} of ${of} ${of === 1 ? 'respondent' : 'respondents'} ${count === 1 ? 'is' : 'are'} unique by `,
    ' (k = 1)',
  ],
  areFew: (count, of) =>
    `Nobody is unique, but ${count} of ${of} respondents share a combination of attributes with one other only (k = 2)`,
  areMany: (of, k) =>
    `All ${of} respondents share every combination of attributes with at least ${k - 1} others (k = ${k})`,
  shareGroup: (of, k) =>
    `All ${of} respondents share their group with at least ${k - 1} others (k = ${k}); no more is known of them`,
  see: '; see kantlijn anonymise risk',
  rest: (count) => `The other ${count} ${count === 1 ? 'has' : 'have'} a k of 3 or more.`,
  more: (count) => `and ${count} more`,
  heading: (isSmallest) =>
    isSmallest ? 'Smallest coarsening with k = 3 for everybody' : 'A coarsening with k = 3 for everybody',
  attribute: 'Attribute',
  becomes: 'Coarsening',
  to: { fives: 'in steps of five', tens: 'in steps of ten', year: 'the year only', removed: 'leave out' },
  after: (k) => `Then k is at least ${k} for everybody.`,
  none: 'Nothing has to be coarsened.',
  impossible: (k) => [
    'No coarsening gives everybody k = 3: the group ',
    ` has ${k} ${k === 1 ? 'respondent' : 'respondents'} only, and every report shows the group. Even without all other attributes k stays ${k} there.`,
  ],
};

export function riskWords(language: Language): RiskWords {
  return language === 'en' ? EN : NL;
}
