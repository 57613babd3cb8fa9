import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkProject } from '../../src/checks/check-project.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { documentOf, projectOf, said } from '../support/build.ts';

const SEED = 20_160_503;

const words = fc.oneof(
  fc.constantFrom(
    'bus',
    'Zo.',
    'één lijn',
    '😀',
    'Label 1, sub 2',
    '“citaat van vier woorden”',
    '(telefoon)',
    ':',
    '3/1/2',
    '  ',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\n\r{}↵]|\[\^/g, ' ')),
);
const mark = fc.constantFrom('O: ', 'R: ', 'R2:', 'S: ', 'Interviewer: ', '[00:12] R: ', '', '', 'Marja: ');
const heading = fc.constantFrom(
  '# Bijlage 4: Interview respondent 1',
  '# Bijlage 4: Interview respondent 2 en 3',
  '## Interview 2',
  '# Bijlage 4-2',
  'Bijlage 7: Gesprek docent',
  '# Literatuurlijst',
  'O: Onderzoeker',
  'R: Respondent',
  'Datum: 3 mei',
  '',
);
const talk = fc
  .tuple(mark, words, fc.integer({ min: 0, max: 9 }), words, words)
  .map(([who, a, note, b, c]) =>
    // Every note starts somewhere and ends somewhere else, often in another turn.
    note === 0 ? `${who}${a}${b}` : `${who}${a}{${note}${b}${c.length % 2 === 0 ? `${note}}` : ''}`,
  );
const lines = fc.array(fc.oneof({ weight: 1, arbitrary: heading }, { weight: 4, arbitrary: talk }), {
  maxLength: 40,
});
const code = fc.constantFrom(
  '(Label 1, sub 2)',
  'Label 3 ad.4',
  '1/2/3',
  'sub 4 en 9',
  '',
  'Label 2, sub 1, ad.1 t/m ad.3',
  '4/5 van de',
);
const noteTexts = fc.array(
  fc.tuple(words, code).map((parts) => parts.join(' ')),
  { minLength: 9, maxLength: 9 },
);
const files = fc.array(fc.tuple(lines, noteTexts), { minLength: 1, maxLength: 3 });

/** What came out of the same documents before: every property below is asked of the same ones. */
const assembled = new Map<string, CodedProject>();

function projectFrom(given: [string[], string[]][]): CodedProject {
  const known = JSON.stringify(given);
  const project = assembled.get(known) ?? assembledFrom(given);
  assembled.set(known, project);
  return project;
}

function assembledFrom(given: [string[], string[]][]): CodedProject {
  return projectOf(
    given.map(([text, notes], i) =>
      documentOf(text.join('\n'), {
        file: ['gesprek.md', 'b4.md', 'map/gesprek.md'][i] ?? 'x.md',
        notes: Object.fromEntries(notes.map((note, n) => [n + 1, note])),
      }),
    ),
  );
}

test('whatever the documents hold, a project comes out and is checked', () => {
  fc.assert(
    fc.property(files, (given) => {
      const project = projectFrom(given);
      const { findings } = checkProject(project);
      for (const { message, line } of findings.map((one) => ({ message: one.code, line: one.line }))) {
        expect(message).toMatch(/^K\d{3}$/);
        expect(line === null || line >= 1).toBe(true);
      }
    }),
    { seed: SEED, numRuns: 120 },
  );
});

test('ids and keys are each given once', () => {
  fc.assert(
    fc.property(files, (given) => {
      const { transcripts, respondents, groups, fragments } = projectFrom(given);
      const lists = [
        transcripts.map(({ id }) => id),
        respondents.map(({ id }) => id),
        groups.map(({ id }) => id),
        fragments.map(({ id }) => id),
        fragments.map(({ key }) => key.shown),
      ];
      for (const list of lists) expect(new Set(list).size).toBe(list.length);
    }),
    { seed: SEED, numRuns: 120 },
  );
});

test('turns and fragments are slices of the transcript, and pieces of the document', () => {
  fc.assert(
    fc.property(files, (given) => {
      const { transcripts, fragments } = projectFrom(given);
      for (const { text, turns, pieces, document } of transcripts) {
        expect(said(text)).toBe(turns.map((turn) => said(turn.text)).join('\n'));
        expect(turns.map(({ number }) => number)).toEqual(turns.map((_, i) => i + 1));
        for (const { paragraph, from, to, at } of pieces) {
          const there = document.paragraphs[paragraph]?.text.slice(from, to);
          expect(said(text.slice(at, at + to - from))).toBe(said(there));
        }
      }
      for (const fragment of fragments) {
        const transcript = transcripts.find(({ id }) => id === fragment.transcript);
        const turns = transcript?.turns.slice(fragment.from.turn - 1, fragment.to.turn) ?? [];
        const whole = turns.map((turn) => said(turn.text)).join('\n');
        const end = whole.length - (said(turns.at(-1)?.text)?.length ?? 0) + fragment.to.offset;
        expect(said(fragment.text)).toBe(whole.slice(fragment.from.offset, end));
      }
    }),
    { seed: SEED, numRuns: 120 },
  );
});

test('no note is lost: it is a fragment, stray, or a reply', () => {
  fc.assert(
    fc.property(files, (given) => {
      const { documents, fragments, strayNotes } = projectFrom(given);
      const notes = documents.flatMap((document) => document.notes);
      expect(fragments.length + strayNotes.length).toBe(notes.length);
      for (const { references, codes, unresolved } of fragments)
        expect(codes.length + unresolved.length).toBe(new Set(references.map(({ cited }) => cited)).size);
    }),
    { seed: SEED, numRuns: 120 },
  );
});
