import { checkProject } from '../../src/checks/check-project.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import type { Codebook } from '../../src/model/codebook.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

/** A code scheme of an invented study, and the notes that its student wrote. */
export interface Scheme {
  readonly codebook: string;
  /** In the student's own words, with slips of the pen. */
  readonly notes: readonly string[];
  /** Notes whose code is wrong: what is found there, and which codes are suggested. */
  readonly slips: readonly {
    readonly note: string;
    readonly finds: Readonly<Record<string, string>>;
    /** Other notes word the code too differently for a draft to know what was meant. */
    readonly beyondDraft?: boolean;
  }[];
}

/** What is found among the notes: `K205 note` and the codes that are suggested. */
export function foundIn({ codebook, notes, slips }: Scheme, withCodebook: boolean): Map<string, string> {
  const all = [...notes, ...slips.map(({ note }) => note)];
  const talk = all.map((_, i) => `O: Vraag ${i + 1}?\nR: {${i + 1}Antwoord ${i + 1}.${i + 1}}`).join('\n');
  const document = documentOf(`# Bijlage 1: Interview\n${talk}`, {
    notes: Object.fromEntries(all.map((note, i) => [i + 1, note])),
  });
  const codebooks: Codebook[] = withCodebook ? [parseCodebook(codebook, 'codebook.yaml', [])] : [];
  const { findings } = checkProject(projectOf([document], { codebooks }));
  return new Map(
    findings
      .filter(({ code }) => /^K20[2-5]$/.test(code))
      .map(({ code, excerpt, words }) => [`${code} ${said(excerpt)}`, codesIn(said(words.suggestion) ?? '')]),
  );
}

function codesIn(suggestion: string): string {
  return (suggestion.match(/\d+(?:\/\d+)*(?= |$|,)/g) ?? []).join(' ');
}
