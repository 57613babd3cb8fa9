import type { Citation } from '../../coding/citations.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import type { QuantifiedSentence } from '../result/quantity.ts';
import type { ClaimRow } from '../result/report.ts';
import type { SentencePlace } from '../text/sentences.ts';
import {
  asUnclear,
  type Evidence,
  type JudgedClaim,
  judgeClaim,
  POINTS_NOWHERE,
} from '../verdicts/judge-claim.ts';
import { lacksPointed } from './pointed-apart.ts';
import { IN_FULL, IN_PART, saysOfGroup, statedPart, wordedAlike, wordedElsewhere } from './worded-alike.ts';

/**
 * A sentence that cites no code against the code whose name it has, else against the nearest citation: that settles nothing.
 * `pointed` are ids of respondents whom it cites.
 */
export function judgedByNearest(
  context: AuditContext,
  near: Citation | null,
  said: QuantifiedSentence,
  { start }: SentencePlace,
  line: number,
  pointed: readonly string[],
): JudgedClaim {
  const told = statedPart(context, said);
  const cited = new Set(
    context.project.respondents.flatMap(({ id, group }) => (pointed.includes(id) ? group : [])),
  );
  // "Twee jongeren zijn geholpen door een mentor (R2 en R4)" is not about the mentors.
  const isOf = cited.size > 0 ? (group: string) => cited.has(group) : saysOfGroup(context, said.sentence);
  const alike = wordedAlike(context, told, IN_PART, isOf);
  const isOpen = alike.length === 0 && wordedElsewhere(context, said.sentence).length === 0;
  const citation = isOpen && near !== null && isOfGroupsNamed(context, near, said) ? near : null;
  const evidence = { footnote: null, line, targets: citation?.targets ?? alike };
  const judged = judgeClaim(context, evidence, said);
  const alone = judgeClaim(context, { ...evidence, isAlone: citation === null }, said);
  const isNamed = citation === null && wordedAlike(context, told, IN_FULL, isOf).length > 0;
  // "Ruim 90 medewerkers" are no respondents.
  const isOfAll = !('number' in judged.quantity) || judged.quantity.number <= judged.row.of;
  // "Twee noemen thuis": those with the code itself, or with what stands below it as well.
  // Of a code that only those below it are set for, "itself" is nobody.
  const isOther = (alone.row.counted === 0 ? [judged] : [judged, alone]).every(
    (one) =>
      (one.row.status === 'contradicted' && isOfKnown(context, said, pointed)) || lacksPointed(one, pointed),
  );
  const misfits = isNamed && isOfAll && isOther;
  const shown = asUnclear(judged);
  const per = citation === null ? perCodeItself(context, evidence, said, judged.row, alone.row) : null;
  const row = per === null ? shown.row : { ...shown.row, per };
  return { citation, isOwn: false, start, ...POINTS_NOWHERE, misfits, ...shown, row };
}

/** Not "alle vier de nieuwkomers (Farid, Selam, Olena en Idris)", where no respondents are called so: those four are all. */
function isOfKnown(
  context: AuditContext,
  { quantifier }: QuantifiedSentence,
  pointed: readonly string[],
): boolean {
  return (
    pointed.length === 0 || (quantifier.words.match(/\p{L}+/gu) ?? []).some((word) => context.people(word))
  );
}

/** A sentence about the parents is not about the code that is cited of the teachers above it. */
function isOfGroupsNamed(
  { project }: AuditContext,
  { targets }: Citation,
  { sentence }: QuantifiedSentence,
): boolean {
  const named = groupsNamed(project, sentence);
  return (
    named.length === 0 ||
    targets.some(({ transcript: id, group }) => {
      const theirs = id === null ? group : project.transcripts.find((one) => one.id === id)?.group;
      return theirs == null || named.includes(theirs);
    })
  );
}

/** Who has each code itself, and who one of those below it; null where that is the same, or nobody has it itself. */
function perCodeItself(
  context: AuditContext,
  evidence: Evidence,
  said: QuantifiedSentence,
  whole: Pick<ClaimRow, 'counted'>,
  itself: Pick<ClaimRow, 'counted' | 'per'>,
): ClaimRow['per'] | null {
  if (itself.counted === 0 || itself.counted === whole.counted) return null;
  const targets = evidence.targets.flatMap(({ transcript, code }) =>
    [...new Set(context.fragmentsWith(transcript, code).flatMap(({ codes }) => codes))]
      .filter((own) => own !== code && own.isWithin(code))
      .map((own) => ({ transcript, code: own })),
  );
  const below = judgeClaim(context, { ...evidence, targets, isAlone: true }, said).row.per;
  const told = below.filter(({ counted }) => counted > 0);
  return told.length > MOST_BELOW ? null : [...itself.per.filter(({ counted }) => counted > 0), ...told];
}

/** Of more codes below one, a list would hide the one that is offered. */
const MOST_BELOW = 3;
