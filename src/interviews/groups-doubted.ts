import type { Finding } from '../model/finding.ts';
import type { Group, Language, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { answering, functionOf, titleIn } from './functions-in-headings.ts';
import { groupOfAll, titleKey } from './groups.ts';
import { slugOf } from './transcripts.ts';

export const FUNCTIONS_IN_ONE_GROUP = findingKind({
  code: 'K166',
  severity: 'info',
  means: ['told-apart'],
  message: sentence(
    'De {count} interviews heten elk naar een andere functie, en tellen samen als één groep.',
    'The {count} interviews are each called after another function, and count together as one group.',
  ),
  hint: sentence(
    'Is dat zo, dan hoeft u niets te doen. Vergelijkt u deze mensen met elkaar, maak dan in kantlijn.yaml onder groups van elk een groep, zoals: {groups}.',
    'If that is so, you need not do anything. If you compare these people with each other, make a group of each under groups in kantlijn.yaml, such as: {groups}.',
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
  if (groups.length === 1) {
    if (!eachHasAFunction(transcripts)) return [];
    const facts = { count: transcripts.length };
    return [finding(FUNCTIONS_IN_ONE_GROUP, { file, facts, words: { groups: eachApart(transcripts) } })];
  }
  const lone = groups.filter((group) => isOfOne(group, transcripts)).length;
  const isOften = transcripts.length >= groups.length * 2;
  if (lone === 0 || isOften || transcripts.length < FEWEST) return [];
  const all = groupOfAll(
    transcripts.map(({ id }) => id),
    language,
  );
  const facts = { count: groups.length, lone };
  return [finding(GROUPS_OF_ONE, { file, facts, words: { groups: inOneLine(all) } })];
}

/** Of one interview with one person, whom no number makes one of several of that kind: "kok 1", where "respondent 1 (kok)" is. */
function isOfOne({ transcripts: ids }: Group, transcripts: readonly Transcript[]): boolean {
  const own = transcripts.filter(({ id }) => ids.includes(id));
  return own.length === 1 && own.every((one) => answering(one) === 1 && titleIn(one).numbered === '');
}

function eachHasAFunction(transcripts: readonly Transcript[]): boolean {
  const titles = transcripts.flatMap((one) => functionOf(one) ?? []);
  const keys = new Set(titles.map(titleKey));
  return transcripts.length >= FEWEST && keys.size === transcripts.length;
}

function eachApart(transcripts: readonly Transcript[]): RawText {
  const [first, second] = transcripts.map(
    (one) => `${slugOf(titleIn(one).remainder)}: { transcripts: [${one.id}] }`,
  );
  return RawText.of(`${first}, ${second}`);
}

function inOneLine({ id, title, transcripts }: Group): RawText {
  return RawText.join([
    RawText.own(`${id}: { title: `),
    title,
    RawText.own(`, transcripts: [${transcripts.join(', ')}] }`),
  ]);
}
