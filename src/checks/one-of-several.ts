import { announcesSeveral, isAboutInterviews, parseHeading } from '../interviews/headings.ts';
import type { Finding } from '../model/finding.ts';
import type { Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import type { Check } from './check.ts';
import type { CheckContext } from './context.ts';
import { documentGrounds, keyOf } from './key.ts';

const ONE_READ = findingKind({
  code: 'K137',
  severity: 'warning',
  message: sentence(
    'De kop spreekt van meer interviews, en er is er hier één gelezen: wat eronder is gezegd, telt als van één respondent.',
    'The heading speaks of several interviews, and one was read here: what is said below it counts as of one respondent.',
  ),
  hint: sentence(
    'Staan er meer onder, geef dan de regel boven elk interview de stijl Kop 2, of zet er "Interview 1", "Interview 2" boven. Is het er één, dan hoeft u niets te doen.',
    'If there are more below it, give the line above each interview the style Heading 2, or put "Interview 1", "Interview 2" above them. If it is one, there is nothing to do.',
  ),
});

/** One interview, of one respondent, straight below a heading such as "Transcripten". */
export const ONE_OF_SEVERAL: Check = {
  kinds: [ONE_READ],
  findings: ({ project }) =>
    project.transcripts.filter(isBelowSeveral).map((transcript) => oneRead(project, transcript)),
};

function isBelowSeveral({ heading, respondents }: Transcript): boolean {
  const title = wordsOf(heading);
  if (respondents.length !== 1 || !announcesSeveral(title)) return false;
  return !isAboutInterviews(title) && !parseHeading(title).announces;
}

function oneRead(project: CheckContext['project'], transcript: Transcript): Finding<RawText> {
  const { id, document, heading, line } = transcript;
  return finding(ONE_READ, {
    file: RawText.of(document.file),
    line,
    heading,
    transcript: RawText.of(id),
    key: keyOf(ONE_READ.code, documentGrounds(project.keys, document), [id]),
  });
}
