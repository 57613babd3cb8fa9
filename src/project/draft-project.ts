import { stringify } from 'yaml';
import type { InlineNotes } from '../files/project-file.ts';
import { PROJECT_FILE } from '../files/project-name.ts';
import { stemOfFile } from '../interviews/file-names.ts';
import { statedOf } from '../interviews/stated-lines.ts';
import { wordsIn } from '../language/tokens.ts';
import type { CodeKind, CodePart } from '../model/code.ts';
import { type Codebook, type CodebookNode, MEANING_KEYS } from '../model/codebook.ts';
import { putUnder } from '../model/grouped.ts';
import type { CodedProject, Language, Role, Transcript } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';

/** A file that `init` would write, with its path from the project's folder. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

/** What things are called in files that git may carry. */
export interface DraftNames {
  readonly group: (id: string, title: string) => { readonly id: string; readonly title: string };
  readonly transcript: (id: string) => string;
  /** With placeholders for names. */
  readonly words: (text: string | RawText) => string;
  /** Without them; null where nothing is left that says something. */
  readonly left: (text: string) => string | null;
  readonly holdsName: (text: string) => boolean;
}

export interface DraftOptions {
  readonly title: string;
  readonly language: Language;
  /** As `kantlijn.yaml` names them. */
  readonly sources: readonly string[];
  readonly crosswalk: string | null;
  /** Fingerprint of the key. */
  readonly key: string;
  readonly names: DraftNames;
  /** What somebody said of speakers, by their marks. */
  readonly speakers: ReadonlyMap<string, Role>;
}

/** The files of a new project: `kantlijn.yaml`, a draft for every codebook that was inferred, and `.gitignore`. */
export function draftFiles(project: CodedProject, options: DraftOptions): DraftFile[] {
  const drafts = project.codebooks.filter(({ inferred }) => inferred);
  return [
    { path: PROJECT_FILE, text: projectYaml(project, options) },
    ...drafts.map((codebook) => ({
      path: draftPath(codebook, options.names),
      text: codebookYaml(codebook, options.language, options.names),
    })),
    { path: '.gitignore', text: `${ignored(options).join('\n')}\n` },
  ];
}

export function draftPath({ id, title }: Codebook, names: DraftNames): string {
  return `codebooks/${names.group(id, wordsOf(title)).id}.yaml`;
}

/** What a run that was cut off leaves beside what it was writing: nobody searched it for names. */
const HALF_WRITTEN = '.kantlijn-????????????-*';

/** What must not get into git: the private folder, codings, and raw sources, by folder and ending. */
export function ignored({ sources, names }: Pick<DraftOptions, 'sources' | 'names'>): string[] {
  const inside = sources.filter((source) => !/^(?:\.\.|\/|[a-z]:)/i.test(source));
  const patterns = inside.map((source) => {
    const [, folder = '', ending = ''] = /^(.*\/)?[^/]*?(\.[^./]*)?$/.exec(source) ?? [];
    // A folder that is called after somebody is no better in git than a file.
    const place = names.holdsName(folder.replaceAll('/', ' ')) ? '' : `/${folder}`;
    // In a .gitignore a leading "!" or "#" and trailing blanks mean something.
    return `${place.replace(/[\\*?[\]!# ]/g, '\\$&')}*${ending}`;
  });
  return [...new Set(['/.kantlijn/', '/codings/', HALF_WRITTEN, ...patterns])];
}

const ABOUT = {
  nl: {
    project: 'Dit bestand zegt wat bij het onderzoek hoort. De documenten zelf worden nooit veranderd.',
    codebook:
      'Concept, opgemaakt uit uw documenten. Verbeter namen, en voeg toe wat ontbreekt:\n' +
      ' een code mag { name: ..., definition: ..., include: ..., exclude: ..., example: ... } zijn.',
  },
  en: {
    project: 'This file says what belongs to the study. The documents themselves are never changed.',
    codebook:
      'A draft, made from your documents. Mend names, and add what is missing:\n' +
      ' a code may be { name: ..., definition: ..., include: ..., exclude: ..., example: ... }.',
  },
} as const;

const BRACKETS: InlineNotes = 'brackets';

function projectYaml(project: CodedProject, options: DraftOptions): string {
  const { names } = options;
  const groups = project.groups.map((group) => {
    const codebook = project.codebooks.find(({ id }) => id === group.codebook);
    const file = codebook === undefined ? null : (codebook.file ?? draftPath(codebook, names));
    const { id, title } = names.group(group.id, wordsOf(group.title));
    return [id, { title, codebook: file, transcripts: group.transcripts.map(names.transcript) }] as const;
  });
  const renamed = project.transcripts.filter(({ id }) => names.transcript(id) !== id);
  const speakers = [...options.speakers].map(([mark, role]) => [names.words(mark), role] as const);
  const content = {
    title: options.title,
    language: options.language,
    sources: options.sources,
    ...(project.report === null ? {} : { report: project.report.file }),
    groups: Object.fromEntries(groups),
    ...(renamed.length === 0
      ? {}
      : {
          transcripts: Object.fromEntries(
            renamed.map((one) => transcriptEntry(one, project.transcripts, names)),
          ),
        }),
    ...attributeEntries(project, options),
    ...(speakers.length === 0 ? {} : { speakers: Object.fromEntries(speakers) }),
    ...(project.unreadMarks.some(({ areCodes }) => areCodes) ? { inline: BRACKETS } : {}),
    ...(options.crosswalk === null ? {} : { crosswalk: options.crosswalk }),
    anonymise: { key: options.key },
  };
  return `# ${ABOUT[options.language].project}\n${stringify(content, { lineWidth: 110, flowCollectionPadding: true })}`;
}

const STATED = {
  nl: { function: 'functie', team: 'team' },
  en: { function: 'function', team: 'team' },
} as const;

/** What stands above interviews of who speaks there, for whoever makes the project to mend. */
function attributeEntries(
  { respondents, transcripts, groups }: CodedProject,
  { names, language }: DraftOptions,
) {
  const entries = respondents.flatMap((respondent) => {
    const { number, group, transcripts: ids, attributes } = respondent;
    const talks = transcripts.filter(({ id }) => ids.includes(id));
    const stated = (['function', 'team'] as const).flatMap((kind) => {
      const key = STATED[language][kind];
      const [words] = talks.flatMap((talk) => statedOf(kind, talk, respondent) ?? []);
      if (words === undefined || attributes.has(key)) return [];
      // "Verpleegkundige Bo" is what she does and who she is.
      const told = kind === 'function' ? names.left(words) : null;
      // "Kok: Wessel" is who she is, and "[naam 1]" is what nobody does.
      const shown = told ?? names.words(words);
      if (talks.some(({ heading }) => goesWithName(shown, wordsOf(heading), names))) return [];
      return /\p{L}/u.test(shown.replace(/\[[^[\]]*\]/gu, '')) ? [[key, shown] as const] : [];
    });
    const title = groups.find(({ id }) => id === group)?.title;
    const id = names.group(group, title === undefined ? group : wordsOf(title)).id;
    return stated.length === 0 ? [] : [[`${id}-${number}`, Object.fromEntries(stated)] as const];
  });
  return entries.length === 0 ? {} : { respondents: Object.fromEntries(entries) };
}

/** "palen", of "joost van der palen": a word of the heading that goes with the name in it. */
function goesWithName(shown: string, heading: string, names: DraftNames): boolean {
  const [all, left] = [heading, names.left(heading) ?? ''].map(wordsIn);
  return wordsIn(shown).some((word) => all?.includes(word) && !left?.includes(word));
}

/** By which a transcript with another id than its document gives it is found again. */
export function transcriptEntry(
  { id, document, heading }: Transcript,
  all: readonly Transcript[],
  names: DraftNames,
): [string, { readonly source: string; readonly heading?: string }] {
  const words = wordsOf(heading);
  const isAlone = all.filter((other) => other.document.file === document.file).length === 1;
  // What has no heading is called after its file.
  const isNamed = isAlone || stemOfFile(document.file) === words;
  const source = document.file;
  return [names.transcript(id), isNamed ? { source } : { source, heading: names.words(heading) }];
}

export function codebookYaml(codebook: Codebook, language: Language, names: DraftNames): string {
  const { id, title } = names.group(codebook.id, wordsOf(codebook.title));
  const content = {
    codebook: id,
    title,
    labels: byPart(codebook.labels, names),
  };
  const about = ABOUT[language].codebook.replace(/\n/g, '\n#');
  return `# ${about}\n${stringify(content, { lineWidth: 110 })}`;
}

const BELOW: Readonly<Record<CodeKind, string>> = { label: 'sub', sub: 'ad', ad: 'sub', deeper: 'sub' };

/** Nodes by their own part; one without anything below it is a name alone. A map, for numbers as keys keep their order. */
function byPart(nodes: readonly CodebookNode[], names: DraftNames): Map<CodePart, unknown> {
  const branch = new Map<CodePart, CodebookNode[]>();
  for (const node of nodes) {
    const part = partsOf(node.code).at(-1) ?? null;
    const key = typeof part === 'string' ? names.words(part) : part;
    putUnder(branch, key, node);
  }
  return new Map([...branch].map(([key, same]) => [key, nodeContent(same, names)]));
}

/** Of several nodes only where they are called after one person, by one name and another. */
function nodeContent(same: readonly CodebookNode[], names: DraftNames): unknown {
  const [name = '', ...also] = new Set(same.map((node) => names.words(wordsOf(node.name))));
  const children = same.flatMap((node) => node.children);
  const kind = same[0]?.kind ?? 'label';
  const meaning = MEANING_KEYS.flatMap((key) => {
    const words = same.map((node) => node[key]).find((said) => said !== null);
    return words == null ? [] : [[key, names.words(wordsOf(words))] as const];
  });
  if (children.length === 0 && also.length === 0 && meaning.length === 0) return name;
  return {
    name,
    ...(also.length === 0 ? {} : { also }),
    ...Object.fromEntries(meaning),
    ...(children.length === 0 ? {} : { [BELOW[kind]]: byPart(children, names) }),
  };
}
