import abbreviations from '../data/abbreviations.txt?raw';
import afterNames from '../data/after-names.txt?raw';
import bareNames from '../data/bare-names.txt?raw';
import clubs from '../data/clubs.txt?raw';
import englishCapitals from '../data/english-capitals.txt?raw';
import englishTitles from '../data/english-titles.txt?raw';
import everydayTowns from '../data/everyday-towns.txt?raw';
import firstNamesArabic from '../data/first-names-arabic.txt?raw';
import firstNamesAsiaAfrica from '../data/first-names-asia-africa.txt?raw';
import firstNamesDutch from '../data/first-names-dutch.txt?raw';
import firstNamesEast from '../data/first-names-east.txt?raw';
import firstNamesOverseas from '../data/first-names-overseas.txt?raw';
import firstNamesTurkish from '../data/first-names-turkish.txt?raw';
import firstNamesWest from '../data/first-names-west.txt?raw';
import foreignWords from '../data/foreign-words.txt?raw';
import functionWords from '../data/function-words.txt?raw';
import houses from '../data/houses.txt?raw';
import kin from '../data/kin.txt?raw';
import namesThatAreWords from '../data/names-that-are-words.txt?raw';
import notBeforeNames from '../data/not-before-names.txt?raw';
import onlyDutch from '../data/only-dutch.txt?raw';
import onlyForeign from '../data/only-foreign.txt?raw';
import organisationCues from '../data/organisation-cues.txt?raw';
import organisationEndings from '../data/organisation-endings.txt?raw';
import organisationPhrases from '../data/organisation-phrases.txt?raw';
import organisationTails from '../data/organisation-tails.txt?raw';
import organisations from '../data/organisations.txt?raw';
import placeCues from '../data/place-cues.txt?raw';
import placeEndings from '../data/place-endings.txt?raw';
import publicBodies from '../data/public-bodies.txt?raw';
import publicBodyEndings from '../data/public-body-endings.txt?raw';
import publicNames from '../data/public-names.txt?raw';
import ratherNames from '../data/rather-names.txt?raw';
import roleEndings from '../data/role-endings.txt?raw';
import spokenParticles from '../data/spoken-particles.txt?raw';
import streetEndings from '../data/street-endings.txt?raw';
import surnames from '../data/surnames.txt?raw';
import surnamesThatAreWords from '../data/surnames-that-are-words.txt?raw';
import teams from '../data/teams.txt?raw';
import titles from '../data/titles.txt?raw';
import townPhrases from '../data/town-phrases.txt?raw';
import towns from '../data/towns.txt?raw';
import villages from '../data/villages.txt?raw';
import { endingList, phraseList, wordList } from '../data/word-list.ts';
import { NamePhrases } from './name-phrases.ts';

// What each list is for stands at the top of its file.

export const FIRST_NAMES = wordList(
  firstNamesArabic,
  firstNamesAsiaAfrica,
  firstNamesDutch,
  firstNamesEast,
  firstNamesOverseas,
  firstNamesTurkish,
  firstNamesWest,
);
export const NAMES_AND_WORDS = wordList(namesThatAreWords);
export const RATHER_NAMES = wordList(ratherNames);
export const BARE_NAMES = wordList(bareNames);

export const SURNAMES = wordList(surnames);
export const SURNAME_WORDS = wordList(surnamesThatAreWords);

export const VILLAGES = wordList(villages);
export const TOWNS = wordList(towns);
export const EVERYDAY_TOWNS = wordList(everydayTowns);
export const TOWN_PHRASES = new NamePhrases(phraseList(townPhrases));

export const ORGANISATIONS = wordList(organisations);
export const ORGANISATION_PHRASES = new NamePhrases(phraseList(organisationPhrases));
export const ORGANISATION_CUES = wordList(organisationCues);
export const PLACE_CUES = wordList(placeCues);

export const CLUB = wordList(clubs);
export const TEAM = wordList(teams);
export const HOUSE = wordList(houses);
export const ORGANISATION_TAIL = wordList(organisationTails);

export const STREET = endingList(streetEndings);
export const PLACE = endingList(placeEndings);
export const ORGANISATION = endingList(organisationEndings);
export const ROLE = endingList(roleEndings, '(?:en|s)?');

export const TITLES = wordList(titles);
export const KIN = wordList(kin);
export const ENGLISH_TITLES = wordList(englishTitles);
export const ENGLISH_CAPITALS = wordList(englishCapitals);

export const ONLY_DUTCH = wordList(onlyDutch);
export const ONLY_FOREIGN = wordList(onlyForeign);
export const FOREIGN = wordList(foreignWords);
export const FUNCTION = wordList(functionWords);
export const SPOKEN_PARTICLES = wordList(spokenParticles);
export const NOT_BEFORE_NAMES = wordList(notBeforeNames);
export const AFTER_NAMES = wordList(afterNames);
export const ABBREVIATIONS = wordList(abbreviations);
export const PUBLIC = wordList(publicNames);

const PUBLIC_BODIES = wordList(publicBodies);
const PUBLIC_BODY = endingList(publicBodyEndings);

/** A public body, if every word around it is ordinary as well: "Buitenlandse Zaken", "de Inspectie Jeugd". */
export function isPublicBody(key: string): boolean {
  return PUBLIC_BODIES.has(key) || PUBLIC_BODY.test(key);
}
