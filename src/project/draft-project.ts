import { stringify } from 'yaml';
import { PROJECT_FILE } from '../files/project-file.ts';
import type { CodeKind, CodePart } from '../model/code.ts';
import type { Codebook, CodebookNode } from '../model/codebook.ts';
import type { CodedProject, Language } from '../model/project.ts';
import { partsOf, wordsOf } from '../model/words-of.ts';

/** A file that `init` would write, with its path from the project's folder. */
export interface DraftFile {
  readonly path: string;
  readonly text: string;
}

export interface DraftOptions {
  readonly title: string;
  readonly language: Language;
  /** As `kantlijn.yaml` names them. */
  readonly sources: readonly string[];
  readonly crosswalk: string | null;
  /** Fingerprint of the key. */
  readonly key: string;
}

/** The files of a new project: `kantlijn.yaml`, a draft for every codebook that was inferred, and `.gitignore`. */
export function draftFiles(project: CodedProject, options: DraftOptions): DraftFile[] {
  const drafts = project.codebooks.filter(({ inferred }) => inferred);
  return [
    { path: PROJECT_FILE, text: projectYaml(project, options) },
    ...drafts.map((codebook) => ({
      path: draftPath(codebook),
      text: codebookYaml(codebook, options.language),
    })),
    { path: '.gitignore', text: `${ignored(options).join('\n')}\n` },
  ];
}

function draftPath({ id }: Codebook): string {
  return `codebooks/${id}.yaml`;
}

/** What must not get into git: the private folder, raw sources and codings. */
export function ignored({ sources }: Pick<DraftOptions, 'sources'>): string[] {
  const inside = sources.filter((source) => !/^(?:\.\.|\/|[a-z]:)/i.test(source));
  // In a .gitignore a leading "!" or "#" and trailing blanks mean something.
  const escaped = inside.map((source) => `/${source.replace(/[\\*?[\]!# ]/g, '\\$&')}`);
  return ['/.kantlijn/', '/codings/', ...escaped];
}

const ABOUT = {
  nl: {
    project: 'Dit bestand zegt wat bij het onderzoek hoort. De documenten zelf worden nooit veranderd.',
    codebook:
      'Concept, afgeleid uit de opmerkingen in de kantlijn. Verbeter namen, en voeg toe wat ontbreekt:\n' +
      ' een code mag { name: ..., definition: ..., include: ..., exclude: ..., example: ... } zijn.',
  },
  en: {
    project: 'This file says what belongs to the study. The documents themselves are never changed.',
    codebook:
      'A draft, inferred from the notes in the margin. Mend names, and add what is missing:\n' +
      ' a code may be { name: ..., definition: ..., include: ..., exclude: ..., example: ... }.',
  },
} as const;

function projectYaml(project: CodedProject, options: DraftOptions): string {
  const groups = project.groups.map((group) => {
    const codebook = project.codebooks.find(({ id }) => id === group.codebook);
    const file = codebook === undefined ? null : (codebook.file ?? draftPath(codebook));
    return [
      group.id,
      { title: wordsOf(group.title), codebook: file, transcripts: [...group.transcripts] },
    ] as const;
  });
  const content = {
    title: options.title,
    language: options.language,
    sources: options.sources,
    ...(project.report === null ? {} : { report: project.report.file }),
    groups: Object.fromEntries(groups),
    ...(options.crosswalk === null ? {} : { crosswalk: options.crosswalk }),
    anonymise: { key: options.key },
  };
  return `# ${ABOUT[options.language].project}\n${stringify(content, { lineWidth: 110, flowCollectionPadding: true })}`;
}

export function codebookYaml(codebook: Codebook, language: Language): string {
  const content = {
    codebook: codebook.id,
    title: wordsOf(codebook.title),
    labels: byPart(codebook.labels),
  };
  const about = ABOUT[language].codebook.replace(/\n/g, '\n#');
  return `# ${about}\n${stringify(content, { lineWidth: 110 })}`;
}

const BELOW: Readonly<Record<CodeKind, string>> = { label: 'sub', sub: 'ad', ad: 'sub', deeper: 'sub' };

/** Nodes by their own part; one without anything below it is a name alone. A map, for numbers as keys keep their order. */
function byPart(nodes: readonly CodebookNode[]): Map<CodePart, unknown> {
  return new Map(
    nodes.map(({ code, kind, name, children }) => {
      const words = wordsOf(name);
      const content = children.length === 0 ? words : { name: words, [BELOW[kind]]: byPart(children) };
      return [partsOf(code).at(-1) ?? null, content];
    }),
  );
}
