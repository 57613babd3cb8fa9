import type { ProjectFile } from '../files/project-file.ts';
import {
  GROUP_OF_NO_INTERVIEW,
  HEADING_OF_OTHER_GROUP,
  INTERVIEW_IN_NO_GROUP,
} from '../interviews/membership.ts';
import { INTERVIEWS_RENUMBERED } from '../interviews/renumbered.ts';
import { madeOnce } from '../model/deferred.ts';
import type { Finding } from '../model/finding.ts';
import { putUnder } from '../model/grouped.ts';
import { findingKey, type KeyMaker, partOf } from '../model/key.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { haveSameSigns, type Remembered, signedBy, type TalkSigns } from './talk-signs.ts';

export const INTERVIEWS_IN_OTHER_GROUPS = findingKind({
  code: 'K741',
  severity: 'error',
  means: ['shifted'],
  message: sentence(
    'Interviews hebben een ander nummer dan eerst: {count}. Ze tellen nu mee bij een andere groep, of bij geen.',
    'Interviews have another number than before: {count}. They count with another group now, or with none.',
  ),
  hint: sentence(
    'Veranderd: {moves}. Zet in kantlijn.yaml onder groups: {line}. Onder een nummer dat er al was, staat nu een nieuw interview: {fresh?}; zet het bij zijn groep. Kijk ook na waar decisions.yaml en het verslag ze noemen. Welke codes nergens gebruikt zijn, zegt check pas als dit klopt.',
    'Changed: {moves}. Put in kantlijn.yaml under groups: {line}. Under a number that was there already stands a new interview now: {fresh?}; put it with its group. Also check where decisions.yaml and the report name them. Which codes are used nowhere, check says once this is right.',
  ),
});

export const INTERVIEWS_MOVED = findingKind({
  code: 'K742',
  severity: 'warning',
  means: ['shifted'],
  message: sentence(
    'Interviews hebben een ander nummer dan eerst: {count}.',
    'Interviews have another number than before: {count}.',
  ),
  hint: sentence(
    'Veranderd: {moves}. Onder een nummer dat er al was, staat nu een nieuw interview: {fresh?}. Kijk na waar kantlijn.yaml, decisions.yaml en het verslag ze noemen. Klopt het zo: kantlijn check --accept met de sleutel hieronder.',
    'Changed: {moves}. Under a number that was there already stands a new interview now: {fresh?}. Check where kantlijn.yaml, decisions.yaml and the report name them. If it is right: kantlijn check --accept and the key below.',
  ),
});

/** By the id that an interview had, the id that it has now; null where another interview took its place. */
export type Moves = ReadonlyMap<string, string | null>;

/** Numbers of a sketch by which an interview is known to be another one; fewer may all be in what was mended. */
const ENOUGH = 8;
/** The share of what an interview is recognised by that makes it the same. */
export const SAME_TALK = 0.5;

/** Which interviews stand under another id than when they were last seen; by what is said in them. */
export function movesSince(
  remembered: Remembered = [],
  transcripts: readonly Transcript[],
  keys: KeyMaker,
): Moves {
  if (remembered.length === 0) return new Map();
  const signs = new Map(transcripts.map((one) => [one.id, signedBy(one, keys)] as const));
  const moved = remembered.filter((talk) => {
    const now = signs.get(talk.id);
    return now === undefined || !haveSameSigns(talk, now);
  });
  if (moved.length === 0) return new Map();
  const byId = new Map([...signs].map(([id, one]) => [id, new Set(allSigns(one))] as const));
  const places = madeOnce(() => signPlaces(byId));
  return new Map(
    moved.flatMap((talk): [string, string | null][] => {
      const own = byId.get(talk.id);
      const here = own === undefined ? 0 : sharedWith(talk, own);
      if (here >= SAME_TALK) return [];
      const elsewhere = new Set(allSigns(talk).flatMap((sign) => places().get(sign) ?? []));
      const shares = [...elsewhere].map((id) => [id, sharedWith(talk, byId.get(id))] as const);
      const [best] = shares.sort(([, one], [, other]) => other - one);
      if (best !== undefined && best[1] >= SAME_TALK && best[1] > here * 2) return [[talk.id, best[0]]];
      const isOther = own !== undefined && here === 0 && talk.sketch.length >= ENOUGH;
      return isOther ? [[talk.id, null]] : [];
    }),
  );
}

/** By each sign, the interviews that have it. */
function signPlaces(
  byId: ReadonlyMap<string, ReadonlySet<number | string>>,
): ReadonlyMap<number | string, readonly string[]> {
  const places = new Map<number | string, string[]>();
  for (const [id, signs] of byId) for (const sign of signs) putUnder(places, sign, id);
  return places;
}

export function allSigns({ sketch, answers }: TalkSigns): readonly (number | string)[] {
  return [...sketch, ...answers];
}

/** By the words in a row or by whole answers, whichever is more: a short interview has few of the first. */
export function sharedWith(
  { sketch, answers }: TalkSigns,
  now: ReadonlySet<number | string> = new Set(),
): number {
  const share = (signs: readonly (number | string)[]) =>
    signs.filter((sign) => now.has(sign)).length / Math.max(signs.length, 1);
  return Math.max(share(sketch), share(answers));
}

/** What is known of each interview says more than numbers that all go up, headings, and what is in no group or not there. */
export function unlessMoved(
  findings: readonly Finding<RawText>[],
  moves: Moves,
): readonly Finding<RawText>[] {
  if (moves.size === 0) return findings;
  const now = new Set(moves.values());
  const said = [INTERVIEWS_RENUMBERED.code, HEADING_OF_OTHER_GROUP.code] as const;
  return findings.filter(
    ({ code, transcript, words }) =>
      !said.some((one) => one === code) &&
      !(code === GROUP_OF_NO_INTERVIEW.code && words.id != null && moves.has(wordsOf(words.id))) &&
      !(code === INTERVIEW_IN_NO_GROUP.code && transcript !== null && now.has(wordsOf(transcript))),
  );
}

/** What is to be said of them, with the groups as they would have to be written. */
export function movedFindings(
  moves: Moves,
  file: Pick<ProjectFile, 'file' | 'groups'> | null,
  { transcripts, keys }: { readonly transcripts: readonly Transcript[]; readonly keys: KeyMaker },
): Finding<RawText>[] {
  if (moves.size === 0 || file === null) return [];
  const groupOf = new Map(file.groups.flatMap(({ id, transcripts }) => transcripts.map((one) => [one, id])));
  const isAmiss = [...moves].some(([from, to]) => to !== null && groupOf.get(from) !== groupOf.get(to));
  const written = [...moves].map(([from, to]) => `${from} → ${to ?? '?'}`).join(', ');
  const shared = {
    file: RawText.own(file.file),
    line: file.groups[0]?.line ?? null,
    facts: { count: moves.size },
    key: findingKey([
      isAmiss ? INTERVIEWS_IN_OTHER_GROUPS.code : INTERVIEWS_MOVED.code,
      partOf(keys, [], written),
    ]),
  };
  const taken = new Set(moves.values());
  const fresh = transcripts.flatMap(({ id }) => (moves.has(id) && !taken.has(id) ? [id] : []));
  const told = {
    moves: RawText.own(written),
    fresh: fresh.length === 0 ? null : RawText.own(fresh.join(', ')),
  };
  if (!isAmiss) return [finding(INTERVIEWS_MOVED, { ...shared, words: told })];
  const line = file.groups.map(
    ({ id, transcripts }) =>
      `${id}: { transcripts: [${transcripts.map((one) => moves.get(one) ?? one).join(', ')}] }`,
  );
  return [
    finding(INTERVIEWS_IN_OTHER_GROUPS, {
      ...shared,
      words: { ...told, line: RawText.own(line.join('; ')) },
    }),
  ];
}
