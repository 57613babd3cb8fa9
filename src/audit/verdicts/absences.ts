import type { Citation } from '../../coding/citations.ts';
import { wordsOf } from '../../model/words-of.ts';
import type { AuditContext } from '../context/context.ts';
import { saysNotNamed } from '../quantities/denial.ts';
import type { JudgedClaim } from './judge-claim.ts';
import type { CountedOne, CountedReading } from './readings.ts';
import { verdict } from './verdict.ts';

/** Why a cited interview may lack the code: the sentence says that it is not there, or says it of some whom it cites. */
export type Absence = 'denied' | 'of some';

/** Of an interview (id) that a citation names; null where the code has to be there. */
export type AbsenceOf = (citation: Citation, transcript: string | null) => Absence | null;

/**
 * "Respondent 2 noemt de huur niet": of a sentence that holds, that the code is lacking is what its citation shows. "De helft
 * van de docenten", and all of them are cited: whether so many have it is for the count to say.
 */
export function absencesIn({ project }: AuditContext, claims: readonly JudgedClaim[]): AbsenceOf {
  const absent = new Map<Citation, (transcript: string) => Absence | null>();
  const ofNobody = new Set<Citation>();
  for (const claim of claims.flatMap(byClause)) {
    const { citation, isOwn, quantity, row } = claim;
    if (citation === null || !isOwn) continue;
    const { kind } = quantity;
    const denied = kind === 'named' ? quantity.not : kind === 'all-but' ? quantity.numbers : [];
    // "De obers noemen de fooi niet"
    const isOfNone = kind === 'none' || (kind === 'generic' && saysNotNamed(wordsOf(row.sentence)));
    if (isOfNone && (row.status !== 'unclear' || isOfNoCodebook(claim))) ofNobody.add(citation);
    else if (kind === 'compared') absent.set(citation, (id) => (mayLackIt(claim, id) ? 'of some' : null));
    else if (denied.length > 0) {
      const people = project.respondents.filter(({ number }) => denied.includes(number));
      const interviews = new Set(people.flatMap(({ transcripts }) => transcripts));
      absent.set(citation, (id) => (interviews.has(id) ? 'denied' : null));
    } else if (saysItOfSome(claim)) absent.set(citation, () => 'of some');
  }
  return (citation, transcript) => {
    if (ofNobody.has(citation)) return 'denied';
    return transcript === null ? null : (absent.get(citation)?.(transcript) ?? null);
  };
}

function byClause(claim: JudgedClaim): readonly JudgedClaim[] {
  return claim.clauses.length === 0 ? [claim] : claim.clauses.map((clause) => ({ ...claim, ...clause }));
}

/** Whether nobody has the codes because no codebook has one of them: the sentence is unclear then. */
function isOfNoCodebook({ row: { counted, per } }: JudgedClaim): boolean {
  return counted === 0 && per.some(({ name }) => name === null);
}

/** Of a comparison, whoever has it less; whoever has it more where all of them are cited. */
function mayLackIt({ citation, quantity, sides }: JudgedClaim, id: string): boolean {
  const [own, other] = sides;
  if (own === undefined || other === undefined || quantity.kind !== 'compared') return false;
  const [more, less] = quantity.how === 'less' ? [other, own] : [own, other];
  const interviews = new Set(citation?.targets.flatMap(({ transcript }) => transcript ?? []));
  const isIn = ({ members }: CountedReading) => members.some(({ transcripts }) => transcripts.includes(id));
  const areCited = ({ members }: CountedReading) =>
    members.every(({ transcripts }) => transcripts.some((one) => interviews.has(one)));
  return (isIn(less) && quantity.how !== 'alike') || (areCited(more) && (isIn(more) || areCited(less)));
}

const OF_THEM = /\s(?:van\s+(?:hen|beiden?)|of\s+them)$/iu;
const NONE = /^(?:geen|niemand|none|neither)\s/iu;
const EVERYBODY = /^(?:elk|ieder|alle[nr]?|beiden?|each|both|all)\s/iu;

/** Whether all of whom it speaks are cited, and it says so of fewer: each of a list of them would have to have the code. */
function saysItOfSome({ citation, quantity, row, among }: JudgedClaim): boolean {
  const interviews = new Set(citation?.targets.flatMap(({ transcript }) => transcript ?? []));
  const isCited = ({ transcripts }: CountedOne) => transcripts.some((id) => interviews.has(id));
  const cited = among.members.filter(isCited);
  const having = among.having.filter(isCited);
  if (saysNotNamed(wordsOf(row.sentence))) {
    const lacking = cited.filter(({ id }) => !having.some((one) => one.id === id));
    const counted = { having: lacking, members: among.members, meant: cited };
    return cited.length === among.members.length && verdict(quantity, counted) === 'holds';
  }
  // "Twee van de vier", of a fifth of whom it does not speak.
  const isOfCited = 'of' in quantity && quantity.of === cited.length && quantity.number === having.length;
  const isOfAll = cited.length > 1 && cited.length === among.members.length;
  if (!isOfAll && !isOfCited) return false;
  switch (quantity.kind) {
    case 'number':
    case 'at-least':
    case 'at-most':
      return quantity.number < cited.length;
    case 'between':
      return quantity.most < cited.length;
    case 'vague':
    case 'others':
      return isOfSomeOfThem(wordsOf(row.quantifier), having.length);
    case 'named':
    case 'compared':
    case 'all-but':
    case 'all':
    case 'both':
    case 'generic':
    case 'none':
      return false;
    default:
      return true;
  }
}

/** "Een deel van hen"; "geen van hen", where that is so. */
function isOfSomeOfThem(words: string, having: number): boolean {
  if (!OF_THEM.test(words) || EVERYBODY.test(words)) return false;
  return !NONE.test(words) || having === 0;
}
