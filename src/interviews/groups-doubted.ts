import type { Finding } from '../model/finding.ts';
import { groupedBy } from '../model/grouped.ts';
import type { Group, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { isWordForPerson } from './callings.ts';
import { groupsByLetters } from './counted-marks.ts';
import { answering, functionOf, titleIn } from './functions-in-headings.ts';
import { titleKey } from './group-signs.ts';
import { groupOfAll } from './group-titled.ts';
import { slugOf } from './transcripts.ts';

export const FUNCTIONS_IN_ONE_GROUP = findingKind({
  code: 'K166',
  severity: 'info',
  means: ['told-apart'],
  message: sentence(
    'De {count} interviews heten naar {functions} verschillende functies, en tellen samen als één groep.',
    'The {count} interviews are called after {functions} different functions, and count together as one group.',
  ),
  hint: sentence(
    'Is dat zo, dan hoeft u niets te doen. Vergelijkt u deze mensen met elkaar, maak dan in kantlijn.yaml onder groups van elk een groep, zoals: {groups}.',
    'If that is so, you need not do anything. If you compare these people with each other, make a group of each under groups in kantlijn.yaml, such as: {groups}.',
  ),
});

export const FUNCTION_AMONG_OTHERS = findingKind({
  code: 'K170',
  severity: 'info',
  means: ['told-apart'],
  message: sentence(
    '{count} van de {all} interviews {count|heet|heten} naar een functie, en {count|telt|tellen} met de andere samen als één groep.',
    '{count} of the {all} interviews {count|is|are} called after a function, and {count|counts|count} together with the others as one group.',
  ),
  hint: sentence(
    'Is dat zo, dan hoeft u niets te doen. Hoort wie zo heet niet bij de anderen, maak er dan in kantlijn.yaml onder groups een groep apart van, zoals {groups}, en haal het weg uit de groep waar het nu in staat.',
    'If that is so, you need not do anything. If whoever is called so is none of the others, make a group apart under groups in kantlijn.yaml, such as {groups}, and take it out of the group where it stands now.',
  ),
});

export const GROUPS_OF_ONE = findingKind({
  code: 'K167',
  severity: 'warning',
  means: ['told-apart'],
  message: sentence(
    'Uit de koppen en namen van bestanden zijn {count} groepen opgemaakt (met maar één interview: {lone}). Elke groep telt apart ("1 van 1") en heeft een eigen codeboek.',
    'From headings and names of files {count} groups were made (with one interview only: {lone}). Each group counts by itself ("1 of 1") and has a codebook of its own.',
  ),
  hint: sentence(
    'Dit is een gok. Is het één groep met één codeboek, zet dan in kantlijn.yaml in plaats van wat er onder groups staat: {groups}.',
    'This is a guess. If it is one group with one codebook, put in kantlijn.yaml instead of what stands under groups: {groups}.',
  ),
});

export const GROUPS_BY_LETTERS = findingKind({
  code: 'K178',
  severity: 'info',
  means: ['told-apart'],
  message: sentence(
    'De letters bij de respondenten maken {count} groepen: elke soort letters telt vanaf 1. Elke groep telt apart en heeft een eigen codeboek.',
    'The letters by which respondents are marked make {count} groups: each kind of letters counts from 1. Each group counts by itself and has a codebook of its own.',
  ),
  hint: sentence(
    'Zet in kantlijn.yaml bij title van elke groep ({letters}) hoe het verslag deze mensen noemt. Is het één groep met één codeboek, zet dan in plaats van wat er onder groups staat: {groups}.',
    'Put in kantlijn.yaml, with the title of each group ({letters}), what the report calls these people. If it is one group with one codebook, put instead of what stands under groups: {groups}.',
  ),
});

const FEWEST = 3;

/** What was made of headings and could be otherwise: groups of one person each, or one group of people who each do something else. */
export function doubtedGroups(
  groups: readonly Group[],
  transcripts: readonly Transcript[],
  language: Language,
): Finding<RawText>[] {
  const [first] = transcripts;
  if (first === undefined) return [];
  const file = RawText.own(first.document.file);
  if (groups.length === 1) return doubtedAsOne(transcripts, file);
  const all = groupOfAll(
    transcripts.map(({ id }) => id),
    language,
  );
  const marked = groupsByLetters(transcripts);
  if (marked.length > 0 && marked.every(({ id }) => groups.some((group) => group.id === id))) {
    const letters = RawText.of(marked.map(({ title }) => wordsOf(title)).join(', '));
    const facts = { count: marked.length };
    return [finding(GROUPS_BY_LETTERS, { file, facts, words: { letters, groups: inOneLine(all) } })];
  }
  const lone = groups.filter((group) => isOfOne(group, transcripts)).length;
  const isOften = transcripts.length >= groups.length * 2;
  if (lone === 0 || isOften || transcripts.length < FEWEST) return [];
  const facts = { count: groups.length, lone };
  return [finding(GROUPS_OF_ONE, { file, facts, words: { groups: inOneLine(all) } })];
}

/** Of one interview with one person, whom no number makes one of several of that kind: "kok 1", where "respondent 1 (kok)" is. */
function isOfOne({ transcripts: ids }: Group, transcripts: readonly Transcript[]): boolean {
  const own = transcripts.filter(({ id }) => ids.includes(id));
  return own.length === 1 && own.every((one) => answering(one) === 1 && titleIn(one).numbered === '');
}

function doubtedAsOne(transcripts: readonly Transcript[], file: RawText): Finding<RawText>[] {
  const byFunction = groupedBy(
    transcripts.filter((one) => kindInTitle(one) !== null),
    (one) => titleKey(kindInTitle(one) ?? ''),
  );
  const called = [...byFunction.values()].flat();
  const [all, functions] = [transcripts.length, byFunction.size];
  const words = { groups: eachApart([...byFunction.values()].slice(0, 2), kindInTitle) };
  if (functions > 1 && called.length === all)
    return [finding(FUNCTIONS_IN_ONE_GROUP, { file, facts: { count: all, functions }, words })];
  // Whom no heading calls anything is a respondent like the next.
  const areOthers = transcripts.every((one) => called.includes(one) || titleIn(one).remainder === '');
  if (all < FEWEST) return [];
  if (called.length === 0 || called.length === all || !areOthers) return [];
  return [finding(FUNCTION_AMONG_OTHERS, { file, facts: { count: called.length, all }, words })];
}

/** What a heading calls the only one of an interview by, also one of several: "librarian 2". */
function kindInTitle(one: Transcript): string | null {
  const { remainder, numbersPersons } = titleIn(one);
  return (
    functionOf(one) ??
    (numbersPersons && isWordForPerson(remainder) && answering(one) === 1 ? remainder : null)
  );
}

function eachApart(
  kinds: readonly (readonly Transcript[])[],
  kindOf: (one: Transcript) => string | null,
): RawText {
  const groups = kinds.map((of) => {
    const [kind, ids] = [kindOf(of[0] as Transcript) ?? '', of.map(({ id }) => id)];
    return `${slugOf(kind)}: { transcripts: [${ids.join(', ')}] }`;
  });
  return RawText.of(groups.join(', '));
}

function inOneLine({ id, title, transcripts }: Group): RawText {
  return RawText.join([
    RawText.own(`${id}: { title: `),
    title,
    RawText.own(`, transcripts: [${transcripts.join(', ')}] }`),
  ]);
}
