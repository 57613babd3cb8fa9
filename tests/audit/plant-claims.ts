import type { Code } from '../../src/model/code.ts';
import type { CodedProject, Respondent } from '../../src/model/project.ts';
import type { Files } from './demo.ts';
import { having, type Planter, type Variant } from './plant.ts';
import { pick } from './random.ts';
import { codesOf, enumerated, footnoteOf, NEUTRAL, withParagraph } from './report.ts';

/** Sentences that say who or how many, and are wrong about it. */
export const CLAIMS: Readonly<Record<string, Planter>> = {
  'no fault: named': (project, files, random) => {
    const claim = pick(random, claimable(project));
    return variant(files, claim, `Respondent ${enumerated(numbers(claim.who))} noemen dit`, []);
  },
  'no fault: how many': (project, files, random) => {
    const claim = pick(random, claimable(project));
    return variant(files, claim, pick(random, right(claim)), []);
  },
  'respondent too many': (project, files, random) => {
    const claim = pick(
      random,
      claimable(project).filter(({ others }) => others.length > 0),
    );
    const named = [...numbers(claim.who), pick(random, claim.others).number].sort();
    return variant(
      files,
      claim,
      `${pick(random, ['Respondent', 'Respondenten', 'Zowel respondent'])} ${enumerated(named)} noemen dit`,
      ['K501', 'K504'],
    );
  },
  'other respondent': (project, files, random) => {
    const claim = pick(
      random,
      claimable(project).filter(({ others }) => others.length > 0),
    );
    return variant(files, claim, `Volgens respondent ${pick(random, claim.others).number} speelt dit`, [
      'K501',
      'K504',
    ]);
  },
  'respondent left out': (project, files, random) => {
    const claim = pick(
      random,
      claimable(project).filter(({ cited }) => cited.length > 1),
    );
    // Somebody in an interview of their own: two in one interview are cited together.
    const out = pick(
      random,
      claim.who.filter(
        ({ transcripts }) => claim.who.filter((one) => one.transcripts[0] === transcripts[0]).length === 1,
      ),
    );
    return variant(
      files,
      claim,
      `Respondent ${enumerated(numbers(claim.who.filter((one) => one !== out)))} noemen dit`,
      ['K505'],
    );
  },
  'not the only one': (project, files, random) => {
    const claim = pick(
      random,
      claimable(project).filter(({ who }) => who.length > 1),
    );
    return variant(files, claim, `Respondent ${pick(random, claim.who).number} noemt dit als enige`, [
      'K501',
      'K504',
    ]);
  },
  'how many': (project, files, random) => {
    const claim = pick(random, claimable(project));
    return variant(files, claim, pick(random, wrong(claim)), ['K501', 'K504']);
  },
  'interview left out': (project, files, random) => {
    const claim = pick(
      random,
      claimable(project).filter(({ cited }) => cited.length > 1),
    );
    const fewer = { ...claim, cited: claim.cited.slice(1) };
    return variant(files, fewer, `Respondent ${enumerated(numbers(claim.who))} noemen dit`, ['K502']);
  },
};

interface Claimable {
  readonly code: Code;
  readonly title: string;
  readonly who: readonly Respondent[];
  readonly others: readonly Respondent[];
  readonly cited: readonly string[];
}

/** Every code with those who have it and those of the group who have not. */
function claimable(project: CodedProject): Claimable[] {
  return project.groups.flatMap(({ id }) =>
    codesOf(project, id).flatMap((code) => {
      const fragments = having(project, id, code);
      const members = project.respondents.filter(({ group }) => group === id);
      const who = members.filter((member) => fragments.some(({ respondent }) => respondent === member.id));
      const cited = [...new Set(who.flatMap(({ transcripts }) => transcripts))];
      const others = members.filter((member) => !who.includes(member));
      return who.length === 0 ? [] : [{ code, title: id, who, others, cited }];
    }),
  );
}

function numbers(respondents: readonly Respondent[]): number[] {
  return respondents.map(({ number }) => number);
}

const WORDS = ['nul', 'één', 'twee', 'drie', 'vier'];

/** Sentences about how many, with what they say of so many out of so many. */
function sentences({ title, who, others }: Claimable): readonly (readonly [string, boolean])[] {
  const [count, all] = [who.length, who.length + others.length];
  return [
    ['Alle respondenten noemen dit', others.length === 0],
    [`Alle ${title} noemen dit`, others.length === 0],
    ['Geen enkele respondent noemt dit', count === 0],
    [`Geen van de ${title} noemt dit`, count === 0],
    ['Het merendeel van de respondenten noemt dit', count * 2 > all],
    [`De meeste ${title} noemen dit`, count * 2 > all],
    [`Minder dan de helft van de ${title} noemt dit`, count * 2 < all],
    ['Niet alle respondenten noemen dit', others.length > 0],
    ...[1, 2, 3].map((number): [string, boolean] => [
      `Dit wordt genoemd door ${WORDS[number]} ${number === 1 ? 'respondent' : 'respondenten'}`,
      number === count,
    ]),
    [`Twee van de ${WORDS[all] ?? all} ${title} noemen dit`, count === 2],
  ];
}

function right(claim: Claimable): string[] {
  return sentences(claim).flatMap(([sentence, holds]) => (holds ? [sentence] : []));
}

function wrong(claim: Claimable): string[] {
  return sentences(claim).flatMap(([sentence, holds]) => (holds ? [] : [sentence]));
}

function variant(
  files: Files,
  { cited, code }: Claimable,
  sentence: string,
  expected: Variant['expected'],
): Variant {
  const footnote = footnoteOf(cited, code);
  return {
    files: withParagraph(files, { heading: NEUTRAL, sentence: `${sentence}.`, footnote }),
    expected,
    allowed: [],
  };
}
