import abbreviations from '../../language/data/abbreviations.txt?raw';
import afterNames from '../../language/data/after-names.txt?raw';
import bareNames from '../../language/data/bare-names.txt?raw';
import bareTowns from '../../language/data/bare-towns.txt?raw';
import clubs from '../../language/data/clubs.txt?raw';
import englishCapitals from '../../language/data/english-capitals.txt?raw';
import englishTitles from '../../language/data/english-titles.txt?raw';
import everydayTowns from '../../language/data/everyday-towns.txt?raw';
import foreignWords from '../../language/data/foreign-words.txt?raw';
import functionWords from '../../language/data/function-words.txt?raw';
import houses from '../../language/data/houses.txt?raw';
import kin from '../../language/data/kin.txt?raw';
import landscapes from '../../language/data/landscapes.txt?raw';
import namesThatAreWords from '../../language/data/names-that-are-words.txt?raw';
import neighbourhoods from '../../language/data/neighbourhoods.txt?raw';
import notBeforeNames from '../../language/data/not-before-names.txt?raw';
import onlyDutch from '../../language/data/only-dutch.txt?raw';
import onlyForeign from '../../language/data/only-foreign.txt?raw';
import organisationCues from '../../language/data/organisation-cues.txt?raw';
import organisationEndings from '../../language/data/organisation-endings.txt?raw';
import organisationPhrases from '../../language/data/organisation-phrases.txt?raw';
import organisationTails from '../../language/data/organisation-tails.txt?raw';
import organisations from '../../language/data/organisations.txt?raw';
import placeCues from '../../language/data/place-cues.txt?raw';
import placeEndings from '../../language/data/place-endings.txt?raw';
import publicBodies from '../../language/data/public-bodies.txt?raw';
import publicBodyEndings from '../../language/data/public-body-endings.txt?raw';
import publicNames from '../../language/data/public-names.txt?raw';
import ratherNames from '../../language/data/rather-names.txt?raw';
import roleEndings from '../../language/data/role-endings.txt?raw';
import spokenParticles from '../../language/data/spoken-particles.txt?raw';
import streetEndings from '../../language/data/street-endings.txt?raw';
import surnames from '../../language/data/surnames.txt?raw';
import surnamesThatAreWords from '../../language/data/surnames-that-are-words.txt?raw';
import teams from '../../language/data/teams.txt?raw';
import titles from '../../language/data/titles.txt?raw';
import townPhrases from '../../language/data/town-phrases.txt?raw';
import towns from '../../language/data/towns.txt?raw';
import villages from '../../language/data/villages.txt?raw';
import { endingList, phraseList, wordList } from '../../language/data/word-list.ts';
import { NamePhrases } from './name-phrases.ts';

// What each list is for stands at the top of its file.

export { FIRST_NAMES } from '../../language/first-names.ts';

export const NAMES_AND_WORDS = wordList(namesThatAreWords);
export const RATHER_NAMES = wordList(ratherNames);
export const BARE_NAMES = wordList(bareNames);

export const SURNAMES = wordList(surnames);
export const SURNAME_WORDS = wordList(surnamesThatAreWords);

export const VILLAGES = wordList(villages);
export const NEIGHBOURHOODS = wordList(neighbourhoods);
export const TOWNS = wordList(towns);
export const EVERYDAY_TOWNS = wordList(everydayTowns);
export const BARE_TOWNS = wordList(bareTowns);
/** Behind an adjective. */
export const LANDSCAPES = wordList(landscapes);
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
/** How kinds of bodies end that have a name of their own: "Wereldrestaurant", "Conservatorium". */
export const BODY_END = endingList(`${houses}\n${organisationEndings}\nconservatorium gemeenschap`);
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
