import type { CHECKS } from '../../src/checks/index.ts';
import { finding } from '../../src/model/finding.ts';
import { RawText } from '../../src/model/raw-text.ts';

/** A check that the program does not have: of every interview it says that a code of its notes is lacking. */
export const checkEverything: (typeof CHECKS)[number] = ({ project }) =>
  project.transcripts.map(({ id }) =>
    finding('K208', { transcript: RawText.of(id), excerpt: RawText.of(`bij ${id}`) }),
  );
