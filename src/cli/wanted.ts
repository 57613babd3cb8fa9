import { attributesIn } from '../analyses/columns.ts';
import { type OptionName, ROWS } from '../analyses/options.ts';
import { EVERYTHING, type Wanted } from '../analyses/wanted.ts';
import { UserError } from '../app/errors.ts';
import { type MessageName, say } from '../app/messages.ts';
import { parseCode } from '../coding/references.ts';
import { nearest } from '../language/nearest.ts';
import type { Code } from '../model/code.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import type { Session } from './session.ts';

type Kind = 'action' | 'codebook' | 'group' | 'theme' | 'attribute' | 'format' | 'report' | 'profile';

const KINDS: Readonly<Record<Language, Readonly<Record<Kind, string>>>> = {
  nl: {
    action: 'opdracht',
    codebook: 'codeboek',
    group: 'groep',
    theme: 'thema',
    attribute: 'kenmerk',
    format: 'bestandssoort',
    report: 'overzicht',
    profile: 'profiel',
  },
  en: {
    action: 'action',
    codebook: 'codebook',
    group: 'group',
    theme: 'theme',
    attribute: 'attribute',
    format: 'format',
    report: 'report',
    profile: 'profile',
  },
};

export function kindName(kind: Kind, language: Language): string {
  return KINDS[language][kind];
}

/** The name that was asked for, or a message that says which there are. */
export function known(kind: Kind, name: string, all: readonly string[], { language, gate }: Session): string {
  if (all.includes(name)) return name;
  // Who saw "[organisatie 1]" on the screen may ask for it as well.
  const shown = all.find((one) => gate.text(RawText.of(one)).toString() === name);
  if (shown !== undefined) return shown;
  const near = nearest(name, all);
  const message: MessageName = 'noSuchName';
  const list = all.join(', ');
  // Ids are words of the project like any other: they may name somebody.
  const there = gate.text(RawText.of(near === null ? list : `${near} (${list})`)).toString();
  throw new UserError(say(language, message, { kind: kindName(kind, language), name, known: there || '–' }));
}

/** A code as typed, "3/1/2" or "Label 3, sub 1"; null where none was asked for. */
export function wantedCode(text: string | undefined, language: Language): Code | null {
  if (text === undefined) return null;
  const code: Code | null = parseCode(text);
  if (code === null || !code.isComplete) throw new UserError(say(language, 'notACode', { name: text }));
  return code;
}

/** What was asked of an analysis, each value found among what the project has. */
export function wantedOf(session: Session, names: readonly OptionName[]): Wanted {
  const { options, loaded, language } = session;
  const { project, file } = loaded;
  const one = (kind: Kind, name: string | undefined, all: readonly string[]) =>
    name === undefined ? null : known(kind, name, all, session);
  const rows = ROWS.find((choice) => choice === options.rows) ?? null;
  // With documents, --codebook names files; with a project, the codebooks to show.
  const codebook = file === null || !names.includes('codebook') ? [] : [options.codebook ?? []].flat();
  const ids = project.codebooks.map(({ id }) => id);
  return {
    ...EVERYTHING,
    codebook: codebook.length === 0 ? null : codebook.map((name) => known('codebook', name, ids, session)),
    code: wantedCode(options.code, language),
    group: one(
      'group',
      options.group,
      project.groups.map(({ id }) => id),
    ),
    theme: one('theme', options.theme, project.crosswalk?.themes.map(({ id }) => id) ?? []),
    rows,
    by: known(
      'attribute',
      (options.by ?? 'group').toLowerCase(),
      ['group', 'respondent', ...attributesIn(project)],
      session,
    ),
    who: options.who === true,
    context: Math.max(0, Math.min(50, Math.trunc(Number(options.context ?? 0)) || 0)),
    all: options.all === true,
  };
}
