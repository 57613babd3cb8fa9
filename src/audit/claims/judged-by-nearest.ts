import type { Citation } from '../../coding/citations.ts';
import { isGeneric } from '../../coding/pointing.ts';
import type { AuditContext } from '../context/context.ts';
import { groupsNamed } from '../people/whom.ts';
import { NEGATION } from '../quantities/denial.ts';
import type { QuantifiedSentence } from '../result/quantity.ts';
import type { ClaimRow } from '../result/report.ts';
import type { SentencePlace } from '../text/sentences.ts';
import {
  asUnclear,
  BY_ITS_CITATION,
  type ClaimJudgement,
  type Evidence,
  type JudgedClaim,
  judgeClaim,
  saysNo,
} from '../verdicts/judge-claim.ts';
import { verdict } from '../verdicts/verdict.ts';
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
  const most = hasOwnGroup(context, said) ? judged.row.of : context.project.respondents.length;
  const isOfAll = !('number' in judged.quantity) || judged.quantity.number <= most;
  // "Twee noemen thuis": those with the code itself, or with what stands below it as well.
  // Of a code that only those below it are set for, "itself" is nobody.
  const isOther = (alone.row.counted === 0 ? [judged] : [judged, alone]).every((one) =>
    saysNoOfIt(said, one)
      ? fitsNeither(one)
      : (one.row.status === 'contradicted' && isOfKnown(context, said, pointed)) ||
        lacksPointed(one, pointed),
  );
  const misfits = isNamed && isOfAll && isOther;
  const shown = asUnclear(judged);
  const per = citation === null ? perCodeItself(context, evidence, said, judged.row, alone.row) : null;
  const row = per === null ? shown.row : { ...shown.row, per };
  return { citation, isOwn: false, start, ...BY_ITS_CITATION, isByName: isNamed, misfits, ...shown, row };
}

/** "Bakker 2 heeft geen last van de energieprijs": that she has no such code may be just what it says. */
function saysNoOfIt({ sentence, quantifier }: QuantifiedSentence, { row }: ClaimJudgement): boolean {
  return NEGATION.test(sentence.replace(quantifier.words, ' ')) && !row.per.some(({ name }) => saysNo(name));
}

/** Neither those who have the code nor the others are as many as it says. */
function fitsNeither({ among: { members, having }, quantity }: ClaimJudgement): boolean {
  const without = members.filter((one) => !having.includes(one));
  return [having, without].every(
    (those) => verdict(quantity, { members, having: those, meant: [] }) === 'contradicted',
  );
}

/** Not "alle vier de nieuwkomers (Farid, Selam, Olena en Idris)", where no respondents are called so: those four are all. */
export function isOfKnown(
  context: AuditContext,
  { quantifier }: QuantifiedSentence,
  pointed: readonly string[],
): boolean {
  const { words, quantity } = quantifier;
  // "Alleen R2 (R2)" and "iedereen" have no noun for whom.
  const hasNoNoun = quantity.kind === 'named' || !/\s/u.test(words);
  return (
    pointed.length === 0 || hasNoNoun || (words.match(/\p{L}+/gu) ?? []).some((word) => context.people(word))
  );
}

/** Whether it says of which of the groups it counts people: "vier respondenten" may be of all of them. */
function hasOwnGroup({ project }: AuditContext, { quantifier }: QuantifiedSentence): boolean {
  return (
    !quantifier.words.split(/[^\p{L}]+/u).some(isGeneric) || groupsNamed(project, quantifier.words).length > 0
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
