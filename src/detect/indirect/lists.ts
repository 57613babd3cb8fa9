import closeKin from '../../language/data/close-kin.txt?raw';
import closePlaces from '../../language/data/close-places.txt?raw';
import disasterPhrases from '../../language/data/disaster-phrases.txt?raw';
import familyPhrases from '../../language/data/family-phrases.txt?raw';
import graveEvents from '../../language/data/grave-events.txt?raw';
import honourPhrases from '../../language/data/honour-phrases.txt?raw';
import knownDisasters from '../../language/data/known-disasters.txt?raw';
import livesTaken from '../../language/data/lives-taken.txt?raw';
import loneFunctions from '../../language/data/lone-functions.txt?raw';
import manyBirths from '../../language/data/many-births.txt?raw';
import newsPhrases from '../../language/data/news-phrases.txt?raw';
import rareFamilies from '../../language/data/rare-families.txt?raw';
import rareHonours from '../../language/data/rare-honours.txt?raw';
import roleEndings from '../../language/data/role-endings.txt?raw';
import smallPlaces from '../../language/data/small-places.txt?raw';
import standingAlone from '../../language/data/standing-alone.txt?raw';
import standingFirst from '../../language/data/standing-first.txt?raw';
import standingOut from '../../language/data/standing-out.txt?raw';
import villageOffices from '../../language/data/village-offices.txt?raw';
import wholeCountries from '../../language/data/whole-countries.txt?raw';
import { endingList, phraseList, wordList } from '../../language/data/word-list.ts';
import workplaces from '../../language/data/workplaces.txt?raw';
import { NamePhrases } from '../people/name-phrases.ts';

// What each list is for stands at the top of its file.

export const STANDING_ALONE = wordList(standingAlone);
export const FIRST = wordList(standingFirst);
export const VILLAGE_OFFICE = wordList(villageOffices);
export const CLOSE_PLACE = wordList(closePlaces);
export const SMALL_PLACE = wordList(smallPlaces);
export const COUNTRY = wordList(wholeCountries);
export const STANDING_OUT = wordList(standingOut);
export const ROLE_ENDING = endingList(roleEndings);
export const DISASTERS = namePhrases(knownDisasters, disasterPhrases);
export const GRAVE = wordList(graveEvents);
export const NEWS = namePhrases('', newsPhrases);
export const LIVES = wordList(livesTaken);
export const BIRTH = wordList(manyBirths);
export const RARE = namePhrases(rareFamilies, familyPhrases);
export const HONOURS = namePhrases(rareHonours, honourPhrases);
export const CLOSE_KIN = wordList(closeKin);
export const LONE = endingList(loneFunctions);
export const WORKPLACE = wordList(workplaces);

/** Of one word, and of several. */
function namePhrases(words: string, phrases: string): NamePhrases {
  return new NamePhrases([...[...wordList(words)].map((word) => [word]), ...phraseList(phrases)]);
}
