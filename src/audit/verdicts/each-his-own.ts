import type { Citation, CitedPair } from '../../coding/citations.ts';
import type { Code } from '../../model/code.ts';
import { putUnder } from '../../model/grouped.ts';
import type { AuditContext } from '../context/context.ts';
import { writersPlace } from '../context/writers-words.ts';
import { type NamedPlace, namedPlaces, respondentsIn } from '../quantities/named.ts';
import { sentenceBefore } from '../text/sentences.ts';
import { codePlaces, codesApart } from './code-joins.ts';

/** By the numbers of respondents, the codes that a sentence says of each of them. */
export type CodesByPerson = ReadonlyMap<number, readonly Code[]>;

const IN_THAT_ORDER = /(?<!\p{L})(?:respectievelijk|resp\.|respectively)(?!\p{L})/iu;

/**
 * "Respondent 1 noemt de lift en respondent 2 het lawaai", "respondent 1 en 2 noemen respectievelijk …": each his own.
 * Null where a sentence parts the codes over nobody, or says of somebody that they do not.
 */
export function codesByPerson(
  context: AuditContext,
  group: string,
  sentence: string,
  codes: readonly Code[],
): CodesByPerson | null {
  const apart = codesApart(codes);
  const { denied, excepted } = respondentsIn(sentence, context.people);
  const named = namedPlaces(sentence, context.people);
  if (apart.length < 2 || named.length === 0 || denied !== null || excepted !== null) return null;
  const places = codePlaces(context, group, sentence, apart);
  const told = apart.flatMap((code, i) => {
    const place = places[i] ?? null;
    return place === null ? [] : [{ code, place }];
  });
  told.sort((a, b) => a.place - b.place);
  const numbers = named.flatMap((one) => one.numbers);
  if (IN_THAT_ORDER.test(sentence)) {
    if (numbers.length !== apart.length || told.length !== apart.length) return null;
    return joinedByNumber(numbers.map((number, i) => [number, told.slice(i, i + 1).map(({ code }) => code)]));
  }
  if (named.length < 2) return null;
  const parted = partedOver(named, told);
  const left = apart.filter((_, i) => places[i] === null);
  const without = parted.filter((own) => own.length === 0);
  // Of one code that the sentence calls otherwise, and one person who is left, each is the other's.
  if (without.length !== left.length || left.length > 1) return null;
  return joinedByNumber(
    named.flatMap((one, i) => {
      const own = parted[i] ?? [];
      return one.numbers.map((number) => [number, own.length === 0 ? left : own] as const);
    }),
  );
}

/** Each code goes with who stands before it; with who stands behind it where a code comes first: "de lift door …". */
function partedOver(
  named: readonly NamedPlace[],
  told: readonly { readonly code: Code; readonly place: number }[],
): Code[][] {
  const isCodeFirst = (told[0]?.place ?? Number.POSITIVE_INFINITY) < (named[0]?.start ?? 0);
  return named.map(({ start, end }, i) => {
    const [from, to] = isCodeFirst
      ? [named[i - 1]?.end ?? 0, start]
      : [end, named[i + 1]?.start ?? Number.POSITIVE_INFINITY];
    return told.filter(({ place }) => place >= from && place < to).map(({ code }) => code);
  });
}

function joinedByNumber(pairs: readonly (readonly [number, readonly Code[]])[]): CodesByPerson {
  const codes = new Map<number, Code[]>();
  for (const [number, own] of pairs) for (const code of own) putUnder(codes, number, code);
  return codes;
}

/** Whether a cited pair is one of a respondent with the code that the sentence says of another one. */
export function isOfAnother(
  context: AuditContext,
  { paragraph, offset, targets }: Citation,
  { transcript: id, code, respondents }: CitedPair,
): boolean {
  const transcript = id === null ? null : context.transcript(id);
  const place = paragraph === null ? null : writersPlace(context, paragraph, offset);
  if (transcript?.group == null || place === null) return false;
  const sentence = sentenceBefore(place.words, place.offset, place.calls);
  const codes = [...new Set(targets.map((target) => target.code))];
  const parted = codesByPerson(context, transcript.group, sentence, codes);
  const speaking = respondents ?? transcript.respondents;
  const theirs = context.project.respondents.filter((one) => speaking.includes(one.id));
  const own = theirs.flatMap(({ number }) => parted?.get(number) ?? []);
  return own.length > 0 && !own.includes(code);
}
