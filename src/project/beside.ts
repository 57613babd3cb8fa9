import type { Finding } from '../model/finding.ts';
import { findingKey, partOf } from '../model/key.ts';
import type { CodedProject, Transcript } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { finding, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';
import { allSigns, SAME_TALK, sharedWith } from './moved.ts';
import type { SourceFacts } from './source-facts.ts';
import { type Remembered, signedBy } from './talk-signs.ts';

export const INTERVIEW_BESIDE = findingKind({
  code: 'K739',
  severity: 'info',
  means: ['shifted'],
  message: sentence(
    'Naast uw bronnen ligt dit bestand met een interview, en kantlijn.yaml noemt het niet: het telt niet mee.',
    'Beside your sources lies this file with an interview, and kantlijn.yaml does not name it: it does not count.',
  ),
  hint: sentence(
    'Hoort het erbij: kantlijn init --add "{file}". Hoort het er niet bij: kantlijn check --accept met de sleutel hieronder.',
    'If it belongs here: kantlijn init --add "{file}". If it does not: kantlijn check --accept and the key below.',
  ),
});

/** Documents that lie where the sources lie, and hold an interview that the project has not and never had; copies of a source are none. */
export function interviewsBeside(
  beside: readonly SourceFacts[],
  { transcripts, keys }: Pick<CodedProject, 'transcripts' | 'keys'>,
  remembered: Remembered,
): Finding<RawText>[] {
  const talks = beside.filter(({ isRemarked, found }) => !isRemarked && found.transcripts.some(hasAnswers));
  if (talks.length === 0) return [];
  const known = new Set([...transcripts.map((one) => signedBy(one, keys)), ...remembered].flatMap(allSigns));
  return talks
    .filter(({ found }) =>
      found.transcripts.filter(hasAnswers).some((one) => sharedWith(signedBy(one, keys), known) < SAME_TALK),
    )
    .map(({ document: { file } }) => {
      const name = RawText.own(file);
      const key = findingKey([INTERVIEW_BESIDE.code, partOf(keys, [], file)]);
      return finding(INTERVIEW_BESIDE, { file: name, words: { file: name }, key });
    });
}

function hasAnswers({ speakers }: Transcript): boolean {
  return speakers.some(({ role }) => role === 'respondent');
}
