import type { Analysis } from '../../analyses/analysis.ts';
import { EVERYTHING } from '../../analyses/wanted.ts';
import { type AppendixName, appendixPlace, numberingOf } from '../../model/appendix.ts';
import { madeOnce } from '../../model/deferred.ts';
import type { Finding } from '../../model/finding.ts';
import type { CodedProject } from '../../model/project.ts';
import { RawText } from '../../model/raw-text.ts';
import { finding } from '../../sentences/finding-kind.ts';
import { isFormatName } from '../../writers/format-name.ts';
import { type Rendered, WRITE_FORMATS, type WriteFormat, type WriteOptions } from '../../writers/index.ts';
import { NOTHING_IN_IT } from '../findings/kinds.ts';
import { provenance } from '../provenance.ts';
import type { Session } from '../session.ts';
import { known } from '../wanted.ts';
import { notInFont, withoutPicture } from './drawn.ts';
import { EXPORTABLE, type NumberedExhibit, numberedExhibits } from './exhibits.ts';
import { WHOLE } from './whole.ts';

/** Names of formats and of reports; without them, all formats and the appendices. */
export interface Selection {
  readonly formats?: readonly string[] | undefined;
  readonly reports?: readonly string[] | undefined;
  /** All of them in one file, in a format that can hold several. */
  readonly together?: boolean | undefined;
}

/** The files of an export, of one exhibit at a time: all of a large project would not fit in memory beside each other. */
export interface Rendering {
  readonly files: () => AsyncGenerator<Rendered>;
  /** Where the i-th of them stands: by format, and in it by appendix, as a reader leafs through them. */
  readonly placeOf: (i: number) => number;
  /** What was found while writing: complete when the last file has been made. */
  readonly foundInWriting: () => readonly Finding<RawText>[];
}

const USUAL_FORMATS = Object.entries<WriteFormat>(WRITE_FORMATS).flatMap(([name, { isAskedFor }]) =>
  isAskedFor === true ? [] : [name],
);

/** Throws a UserError for a format that there is not. */
export function renderingOf(
  session: Session,
  chosen: readonly Analysis[],
  { formats, reports, together = false }: Selection,
): Rendering {
  const { loaded, gate } = session;
  const { project } = loaded;
  const chosenFormats = (formats ?? USUAL_FORMATS)
    .map((name) => known('format', name, Object.keys(WRITE_FORMATS), session))
    .filter(isFormatName)
    .map((name): WriteFormat => WRITE_FORMATS[name]);
  const numbered = byAppendix(numberedExhibits(project, chosen, session, statedAppendices(session)));
  const files = new RenderedFiles(numbered, chosenFormats, {
    session,
    together,
    // Who asks for some reports wants nothing of the whole project, unless she says so.
    isWhole: reports === undefined || formats !== undefined,
  });
  // Unless asked by name, nobody expects every format of every report.
  const isAsked = formats !== undefined && chosenFormats.some(({ draws }) => draws === 'only');
  const draws = chosenFormats.some((format) => format.draws !== 'nothing');
  return {
    files: () => files.all(),
    placeOf: (i) => files.placeOf(i),
    foundInWriting: () => [
      ...leftOut(project, chosen),
      ...(isAsked ? withoutPicture([...files.undrawn]) : []),
      ...(draws ? notInFont(project, gate) : []),
    ],
  };
}

interface RenderedWay {
  readonly session: Session;
  readonly together: boolean;
  readonly isWhole: boolean;
}

/** More exhibits than any project has. */
const EXHIBITS = 1_000_000;

class RenderedFiles {
  /** Analyses of which no picture was drawn so far. */
  readonly undrawn: Set<Analysis>;
  readonly #numbered: readonly NumberedExhibit[];
  readonly #formats: readonly WriteFormat[];
  readonly #way: RenderedWay;
  readonly #options: WriteOptions;
  readonly #places: number[] = [];

  constructor(numbered: readonly NumberedExhibit[], formats: readonly WriteFormat[], way: RenderedWay) {
    const { language, loaded } = way.session;
    [this.#formats, this.#way] = [formats, way];
    this.#numbered = way.together
      ? numbered.map((one) => ({ ...one, exhibit: madeOnce(() => one.exhibit()) }))
      : numbered;
    this.#options = { language, provenance: provenance(loaded.home, language) };
    this.undrawn = new Set(numbered.map(({ analysis }) => analysis));
  }

  placeOf(i: number): number {
    return this.#places[i] ?? 0;
  }

  async *all(): AsyncGenerator<Rendered> {
    const apart = this.#formats.filter((format) => format.holds === 'report' && !this.#isTogether(format));
    for (const [i, one] of this.#numbered.entries()) yield* this.#of(one, i, apart);
    for (const format of this.#formats) if (!apart.includes(format)) yield* this.#whole(format);
  }

  #isTogether({ together }: WriteFormat): boolean {
    return this.#way.together && together !== undefined && this.#numbered.length > 0;
  }

  /** A function of its own, so that nothing holds the exhibit when the next one is made. */
  async *#of(
    { analysis, exhibit }: NumberedExhibit,
    i: number,
    formats: readonly WriteFormat[],
  ): AsyncGenerator<Rendered> {
    if (formats.length === 0) return;
    const parts = new Set(formats.map(({ takes }) => takes));
    const [part = null, ...others] = parts;
    const made = exhibit(others.length === 0 ? part : null);
    for (const format of formats) {
      const written = await format.write(made, this.#options);
      if (format.draws === 'only' && written.length > 0) this.undrawn.delete(analysis);
      yield* this.#placed(format, i, written);
    }
  }

  async *#whole(format: WriteFormat): AsyncGenerator<Rendered> {
    const { session, isWhole } = this.#way;
    if (format.holds === 'report') {
      const all = this.#numbered.map(({ exhibit }) => exhibit());
      const written = await format.together?.(all, this.#options);
      yield* this.#placed(format, 0, written === undefined ? [] : [written]);
    } else if (isWhole) {
      const exhibit = WHOLE[format.holds].exhibit(session.loaded.project, EVERYTHING, session);
      yield* this.#placed(format, 0, await format.write(exhibit, this.#options));
    }
  }

  *#placed(format: WriteFormat, exhibit: number, written: readonly Rendered[]): Generator<Rendered> {
    for (const file of written) {
      this.#places.push(this.#formats.indexOf(format) * EXHIBITS + exhibit);
      yield file;
    }
  }
}

/** As a reader leafs through them: by number, and what is no appendix behind. */
function byAppendix(exhibits: readonly NumberedExhibit[]): NumberedExhibit[] {
  const numbering = numberingOf(exhibits.flatMap(({ appendix }) => appendix ?? []));
  const placeOf = ({ appendix }: NumberedExhibit) =>
    appendix === null ? Number.MAX_SAFE_INTEGER : appendixPlace(appendix, numbering);
  return [...exhibits].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Throws a UserError for a report that there is not. */
function statedAppendices(session: Session): ReadonlyMap<string, readonly AppendixName[]> {
  const stated = session.loaded.file?.appendices ?? new Map<string, readonly AppendixName[]>();
  const names = EXPORTABLE.map(({ name }) => name);
  return new Map([...stated].map(([name, numbers]) => [known('report', name, names, session), numbers]));
}

/** Appendices that would hold nothing, and were left out. */
function leftOut(project: CodedProject, chosen: readonly Analysis[]): Finding<RawText>[] {
  const blank = chosen.flatMap((one) =>
    (one.appendices?.(project) ?? []).flatMap((wanted) => (one.isBlank(project, wanted) ? [one.name] : [])),
  );
  if (blank.length === 0) return [];
  const reports = RawText.own([...new Set(blank)].join(', '));
  return [finding(NOTHING_IN_IT, { facts: { count: blank.length }, words: { reports } })];
}
