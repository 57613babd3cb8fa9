import { Code } from '../../src/model/code.ts';
import type { CodedProject } from '../../src/model/project.ts';
import type { Files } from './demo.ts';
import { having, type Planter, type Variant } from './plant.ts';
import { pick } from './random.ts';
import { codesOf, footnoteOf, NEUTRAL, nameOf, withParagraph } from './report.ts';

const SENTENCE = 'Dit komt in de gesprekken terug.';

/** Citations of an interview that is not there or has no such code, of a code that is not there, under another heading. */
export const CITATIONS: Readonly<Record<string, Planter>> = {
  'no fault: citation': (project, files, random) => {
    const { transcript, group, code } = pick(random, pairs(project));
    return variant(files, footnoteOf([transcript], code), [], nameOf(project, group, code));
  },
  'no such interview': (project, files, random) => {
    const { code } = pick(random, pairs(project));
    return variant(files, footnoteOf([pick(random, ['b1', 'b8', 'b9', 'b12'])], code), ['K301']);
  },
  'no such code': (project, files, random) => {
    const { transcript, group, code } = pick(random, pairs(project));
    const known = codesOf(project, group);
    const wrong = [7, 8, 9].map((last) => code.parent?.child(last) ?? Code.of([last]));
    const unknown = wrong.filter((candidate) => !known.includes(candidate));
    return variant(files, footnoteOf([transcript], pick(random, unknown)), ['K302']);
  },
  'code without fragment': (project, files, random) => {
    const { transcript, group } = pick(random, pairs(project));
    const missing = codesOf(project, group).filter((code) =>
      having(project, group, code).every((fragment) => fragment.transcript !== transcript),
    );
    return variant(files, footnoteOf([transcript], pick(random, missing)), ['K303']);
  },
  'other interview': (project, files, random) => {
    const own = pick(random, pairs(project));
    const wrong = project.transcripts.filter(
      ({ id, group }) =>
        group === own.group && having(project, group, own.code).every(({ transcript }) => transcript !== id),
    );
    if (wrong.length === 0) return null;
    return variant(files, footnoteOf([pick(random, wrong).id], own.code), ['K303']);
  },
  'other heading': (project, files, random) => {
    const { transcript, group, code } = pick(random, pairs(project));
    const [label] = code.lineage;
    // Names that stand in the codebook once: "Knelpunt" above a knelpunt of the other group would be no fault.
    const others = codesOf(project, group).filter((other) => other.lineage[0] !== label && other.depth === 2);
    const heading = nameOf(project, group, pick(random, others));
    return variant(files, footnoteOf([transcript], code), ['K304'], heading);
  },
};

function variant(files: Files, footnote: string, expected: Variant['expected'], heading = NEUTRAL): Variant {
  return { files: withParagraph(files, { heading, sentence: SENTENCE, footnote }), expected, allowed: [] };
}

/** Every transcript with every code that it has. */
function pairs({ fragments }: CodedProject) {
  return fragments.flatMap(({ transcript, group, codes }) =>
    codes.map((code) => ({ transcript, group, code })),
  );
}
