import { matchesOf } from '../../language/matches.ts';
import { SMALL_NUMBER, smallNumber } from '../../language/small-numbers.ts';
import type { AuditContext } from '../context/context.ts';
import { isOfTheStudy, saysTheyWereHeld } from '../people/of-the-study.ts';
import { namesTalks } from '../people/talk-nouns.ts';
import { groupsNamed } from '../people/whom.ts';
import { calledSo } from '../verdicts/among.ts';

/** A number that a report says of the study itself: "vier docenten" among whom it spoke with. */
export interface StudyCount {
  readonly words: string;
  readonly claimed: number;
  /** What the project has of it: of the group that is named, else of any and of all. */
  readonly there: readonly number[];
  readonly isOfTalks: boolean;
}

const COUNTED = new RegExp(
  `(?<!\\p{L})(${SMALL_NUMBER})\\s+(?:\\p{L}+\\s+)?(\\p{L}[\\p{L}-]{2,}\\p{L})(?!\\p{L})`,
  'giu',
);
/** "Eén focusgroep" is none of the people in it. */
const TOGETHER = /gro(?:ep|up)/iu;

/** "Vijf medewerkers": a group may be called so, and all of them are. */
const OF_ANY_KIND =
  /^(?:(?:mede)?werk(?:nem)?ers|mensen|personen|collega['’]?s|employees|workers|people|persons)$/iu;

/** How many people and interviews a sentence says there are; none for a sentence that is about something else. */
export function studyCounts(context: AuditContext, sentence: string): StudyCount[] {
  const { project, people } = context;
  const sizeOf = (id: string) => project.respondents.filter(({ group }) => group === id).length;
  const counts = [...matchesOf(sentence, COUNTED)].flatMap((match) => {
    const [words, number = ''] = match;
    const nouns = words.split(/\s+/).slice(1);
    const noun = nouns.find((word) => namesTalks(word) || (people(word) && !TOGETHER.test(word)));
    const claimed = smallNumber(number);
    if (noun === undefined || claimed === null || /^een$/i.test(number)) return [];
    const named = groupsNamed(project, noun);
    const groups = project.groups.filter(({ id }) => named.length === 0 || named.includes(id));
    const each = groups.map(({ id, transcripts }) => (namesTalks(noun) ? transcripts.length : sizeOf(id)));
    const all = each.reduce((sum, count) => sum + count, 0);
    const until = words.indexOf(noun) + noun.length;
    const everybody = OF_ANY_KIND.test(noun) ? [project.respondents.length] : [];
    // "Vier verpleegkundigen", in one group with the managers; not where somebody else may be one as well.
    const called = namesTalks(noun) ? null : calledSo(context, noun);
    const isKnown = called !== null && !called.isOpen;
    const there = isKnown ? [called.ids.size] : [...each, all, ...everybody];
    return [{ words: words.slice(0, until), claimed, there, isOfTalks: namesTalks(noun) }];
  });
  const [first] = counts;
  const areHeld = first?.isOfTalks === true && saysTheyWereHeld(sentence, sentence.indexOf(first.words));
  return areHeld || isOfTheStudy(sentence) ? counts : [];
}
