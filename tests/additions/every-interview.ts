import type { Check } from '../../src/checks/check.ts';
import { RawText } from '../../src/model/raw-text.ts';
import { finding, findingKind } from '../../src/sentences/finding-kind.ts';
import { sentence } from '../../src/sentences/sentence.ts';

const SEEN = findingKind({
  code: 'K299',
  severity: 'info',
  message: sentence(
    'Dit interview is gezien, {count} {count|beurt|beurten}.',
    'Seen, {count} {count|turn|turns}.',
  ),
  hint: sentence('Het heet {id}.', 'It is called {id}.'),
});

/** A check that the program does not have: it says of every interview that it was seen. */
export const EVERY_INTERVIEW: Check = {
  kinds: [SEEN],
  findings: ({ project }) =>
    project.transcripts.map(({ id, turns }) =>
      finding(SEEN, {
        facts: { count: turns.length },
        words: { id: RawText.of(id) },
        excerpt: RawText.of(`bij ${id}`),
      }),
    ),
};
