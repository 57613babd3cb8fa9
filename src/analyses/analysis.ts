import { coderKey } from '../coding/coders.ts';
import type { Exhibit } from '../gate/exhibit.ts';
import type { Gate } from '../gate/gate.ts';
import type { Anonymised, Safe, SafeText } from '../gate/safe-text.ts';
import type { AppendixName } from '../model/appendix.ts';
import { onceFor } from '../model/deferred.ts';
import type { Finding } from '../model/finding.ts';
import type { Ladder } from '../model/ladder.ts';
import type { CodedProject, Language } from '../model/project.ts';
import type { RawText } from '../model/raw-text.ts';
import { say, tell, term } from '../sentences/say.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import { appendixTitle } from './appendix-title.ts';
import type { OptionName } from './options.ts';
import type { Wanted } from './wanted.ts';

/** What an analysis is: its name, its words, and how it makes a report of a project. One file each; index.ts lists them. */
export interface Analysis {
  /** Of the command too, and of `export --only`. */
  readonly name: string;
  readonly summary: Sentence;
  /** Starts from something that is named before the documents: `trace 7`. */
  readonly takesReference: boolean;
  /** What may be asked of it; names of options.ts. */
  readonly options: readonly OptionName[];
  /** A command line without `kantlijn`. */
  readonly example: string;
  /** Why it says nothing of this project (no crosswalk, no report), null where it does. */
  readonly lacks: (project: CodedProject, wanted: Wanted) => Sentence | null;
  /** What would make its numbers false: none is shown then. */
  readonly refuses: (project: CodedProject, wanted: Wanted) => readonly Finding<RawText>[];
  readonly exhibit: (project: CodedProject, wanted: Wanted, way: Way) => Anonymised<Exhibit>;
  /** What goes wrong on the way, beside the project's own findings. */
  readonly findings: (project: CodedProject, wanted: Wanted) => Findings;
  /** Its findings are what it is for: all of them are shown, and grave ones decide the exit code. */
  readonly judges: boolean;
  /** It is a text to go on with: Markdown, where it is printed to a file. */
  readonly isDocument: boolean;
  /** What `export` writes of it, a file for each, in order; null for one that is only looked at. */
  readonly appendices: ((project: CodedProject) => readonly Wanted[]) | null;
  /** An appendix of it would hold nothing: nobody coded anything. */
  readonly isBlank: (project: CodedProject, wanted: Wanted) => boolean;
  /** `export` writes it where nobody says what to write. */
  readonly isUsual: boolean;
  /** By which words a report speaks of them, in any language; null where it has none of its own. */
  readonly named: RegExp | null;
  /** Words that speak of them where the report has none of those. */
  readonly namedAlso: RegExp | null;
}

export interface Findings {
  readonly findings: readonly Finding<RawText>[];
  /** How many more there are that `decisions.yaml` lets rest. */
  readonly accepted: number;
}

/** How a report gets out. */
export interface Way {
  readonly gate: Gate;
  readonly language: Language;
}

/** `report` is made of raw text, `exhibit` of what the gate made of it; the ladder is the gate's. */
interface AnalysisParts<Report>
  extends Pick<Analysis, 'name' | 'summary' | 'example'>,
    Partial<Omit<Analysis, 'name' | 'summary' | 'example' | 'exhibit' | 'findings'>> {
  /** `project` is as if the coder who is asked for were the only one; `whole` is what there is. */
  readonly report: (project: CodedProject, wanted: Wanted, whole: CodedProject) => Report;
  readonly findings?: (project: CodedProject) => Findings;
  readonly exhibit: (
    safe: Safe<Report>,
    language: Language,
    wanted: Wanted,
    ladder: Ladder | null,
  ) => Exhibit;
}

export function analysis<Report>({ report, exhibit, findings, ...given }: AnalysisParts<Report>): Analysis {
  return {
    takesReference: false,
    options: [],
    lacks: () => null,
    refuses: () => [],
    judges: false,
    isDocument: false,
    isUsual: true,
    appendices: null,
    isBlank: () => false,
    named: null,
    namedAlso: null,
    ...given,
    findings: (project, { coder }) => findings?.(codedBy(project, coder)) ?? { findings: [], accepted: 0 },
    exhibit: (project, wanted, { gate, language }) =>
      gate.pass(report(codedBy(project, wanted.coder), wanted, project), (safe) => {
        const coder = wanted.coder === null ? null : gate.text(wanted.coder);
        return asAppendix(
          ofCoder(exhibit(safe, language, wanted, gate.ladder), coder, language),
          wanted.appendix,
          language,
        );
      }),
  };
}

/** As if nobody else had coded anything. */
export function codedBy(project: CodedProject, coder: RawText | null): CodedProject {
  if (coder === null) return project;
  const key = coderKey(coder);
  const made = codedApart(project);
  const fragments = () => project.fragments.filter((one) => coderKey(one.coder) === key);
  const own = made.get(key) ?? { ...project, fragments: fragments() };
  made.set(key, own);
  return own;
}

/** By coder, so that what is found out of a project is found out once. */
const codedApart = onceFor((_: CodedProject) => new Map<string, CodedProject>());

const ONLY = sentence(', alleen {coder}', ', {coder} alone');

function ofCoder(exhibit: Exhibit, coder: SafeText | null, language: Language): Exhibit {
  if (coder === null) return exhibit;
  return { ...exhibit, title: [...exhibit.title, ...tell(ONLY, language, { coder })] };
}

const STEM = sentence('bijlage-{name}-', 'appendix-{name}-');

function asAppendix(exhibit: Exhibit, appendix: AppendixName | null, language: Language): Exhibit {
  if (appendix === null) return exhibit;
  const short = appendixTitle(appendix, language);
  const name = typeof appendix === 'number' ? appendix : term(appendix);
  return {
    ...exhibit,
    stem: [say(STEM, language, { name }), ...exhibit.stem],
    title: [short, ': ', ...exhibit.title],
    short: [short],
  };
}
