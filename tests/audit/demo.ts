import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Audited, auditProject } from '../../src/audit/index.ts';
import { parseCodebook } from '../../src/files/codebook-file.ts';
import { parseCrosswalk } from '../../src/files/crosswalk-file.ts';
import { type ProjectFile, parseProjectFile } from '../../src/files/project-file.ts';
import type { Document } from '../../src/model/document.ts';
import type { CodedProject } from '../../src/model/project.ts';
import { assemble } from '../../src/project/assemble.ts';
import { type DocumentFacts, documentFacts } from '../../src/project/source-facts.ts';
import { readSource } from '../../src/sources/index.ts';
import { TEST_KEYS } from '../support/build.ts';

/** The texts of a project, by path. */
export type Files = ReadonlyMap<string, string>;

const REPORT = 'verslag.md';
const DOCENTEN = 'interviews/docenten.md';

/** The example project as it ships, slips and all. */
export function demoFiles(root = 'fixtures/demo'): Files {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const texts = paths.filter((path) => /\.(?:md|yaml)$/.test(path) && !/SLIPS|example/.test(path)).sort();
  return new Map(texts.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** A file with one passage replaced. Throws where the passage does not stand there exactly once. */
export function replaced(files: Files, path: string, from: string, to: string): Files {
  const text = files.get(path) ?? '';
  if (text.split(from).length !== 2) throw new Error(`«${from}» stands ${text.split(from).length - 1} times`);
  return new Map([...files, [path, text.replace(from, () => to)]]);
}

const MENDED: readonly (readonly [string, string, string])[] = [
  [DOCENTEN, '(Label 1, sub 2, ad.3)', '(Label 1, sub 3)'],
  [DOCENTEN, '(Label 2 ad.3)', '(Label 2, sub 1, ad.3)'],
  [DOCENTEN, 'huiswerk voor thuis (Label 1, sub 1)', 'huiswerk voor thuis (Label 1, sub 3)'],
  [
    DOCENTEN,
    'elkaar moeten komen?==}{>>@lotte: Verbeterpunt: gezamenlijke startavond (Label 2, sub 4, ad.2)<<}\n\nR1: Ja, met soep.',
    'elkaar moeten komen?\n\nR1: {==Ja, met soep.==}{>>@lotte: Verbeterpunt: gezamenlijke startavond (Label 2, sub 4, ad.2)<<}',
  ],
  [REPORT, 'Mijn les is drie keer per week', 'Mijn les is twee keer per week'],
  [REPORT, 'Respondent 1 en 2 missen', 'Respondent 1, 3 en 4 missen'],
  [REPORT, '[^21]: Bijlage 5.', '[^21]: Bijlage 7.'],
  [REPORT, '[^23]: Bijlage 9.', '[^23]: Bijlage 6.'],
];

/** The example project with the slips of SLIPS.md mended: the audit has nothing to say about it. */
export function cleanFiles(): Files {
  return MENDED.reduce((files, [path, from, to]) => replaced(files, path, from, to), demoFiles());
}

/** What was read from a text before; of hundreds of variants of the example most texts are the same. */
const read = new Map<string, ReturnType<typeof readSource>>();

function documentIn(name: string, text: string): ReturnType<typeof readSource> {
  const known = `${name}\n${text}`;
  const document = read.get(known) ?? readSource({ name, bytes: new TextEncoder().encode(text) });
  read.set(known, document);
  return document;
}

const facts = new Map<Document, Map<string, DocumentFacts>>();

/** What stands in it, found once for each project file, as a command keeps it. */
function factsOf(document: Document, file: ProjectFile, fileText: string): DocumentFacts {
  const byFile = facts.get(document) ?? new Map<string, DocumentFacts>();
  facts.set(document, byFile);
  const known = byFile.get(fileText) ?? documentFacts(document, file);
  byFile.set(fileText, known);
  return known;
}

/** What the command line makes of these files, without a disk. */
export async function projectFrom(files: Files): Promise<CodedProject> {
  const findings: Parameters<typeof parseCodebook>[2] = [];
  const textOf = (path: string) => files.get(path) ?? '';
  const file = parseProjectFile(textOf('kantlijn.yaml'), 'kantlijn.yaml', findings);
  const sources = [...files].filter(([path]) => path.endsWith('.md'));
  const documents = await Promise.all(sources.map(([name, text]) => documentIn(name, text)));
  const found = documents.map((document) => factsOf(document, file, textOf('kantlijn.yaml')));
  const books = file.groups.flatMap(({ codebook }) => codebook ?? []);
  return assemble({
    file,
    documents,
    found,
    codebooks: books.map((path) => parseCodebook(textOf(path), path, findings)),
    crosswalk:
      file.crosswalk === null ? null : parseCrosswalk(textOf(file.crosswalk), file.crosswalk, findings),
    decisions: null,
    codings: [],
    keys: TEST_KEYS,
    findings,
  });
}

export async function auditFrom(files: Files): Promise<Audited> {
  const audited = auditProject(await projectFrom(files));
  if (audited === null) throw new Error('the project has no report');
  return audited;
}
