import { attributesIn } from '../analyses/columns.ts';
import { type OptionName, ROWS } from '../analyses/options.ts';
import { NO_CROSSWALK } from '../analyses/themes.ts';
import { EVERYTHING, type Wanted } from '../analyses/wanted.ts';
import { askedIn, type CodeOfGroup } from '../coding/asked-code.ts';
import { coderKey, codersOf } from '../coding/coders.ts';
import type { SpellOut } from '../files/spell-out.ts';
import type { Inline } from '../gate/exhibit.ts';
import type { Gate } from '../gate/gate.ts';
import { mayHoldPlaceholder } from '../key/spell-out.ts';
import { nearest } from '../language/nearest.ts';
import { nameKey } from '../language/tokens.ts';
import { RawText } from '../model/raw-text.ts';
import { wordsOf } from '../model/words-of.ts';
import { listed } from '../sentences/inline.ts';
import { say, tell } from '../sentences/say.ts';
import { type Sentence, sentence } from '../sentences/sentence.ts';
import type { Audience } from './bare-gate.ts';
import { UserError } from './errors.ts';
import type { Loaded } from './load.ts';

/** Who is answered, and by what gate the answer gets out. */
export interface Asking extends Audience {
  readonly gate: Gate;
  readonly loaded: { readonly spellOut: SpellOut };
}

/** What somebody may ask for by its name. */
const KINDS = {
  codebook: sentence('codeboek', 'codebook'),
  group: sentence('groep', 'group'),
  theme: sentence('thema', 'theme'),
  coder: sentence('codeur', 'coder'),
  attribute: sentence('kenmerk', 'attribute'),
  format: sentence('bestandssoort', 'format'),
  report: sentence('overzicht', 'report'),
  profile: sentence('profiel', 'profile'),
} as const satisfies Readonly<Record<string, Sentence>>;

const NO_SUCH = sentence('er is geen {kind} met deze naam.', 'there is no {kind} of this name.');
const NO_SUCH_NAME = sentence('er is geen {kind} "{name}".', 'there is no {kind} "{name}".');
const DID_YOU_MEAN = sentence(' Bedoelde u {near}?', ' Did you mean {near}?');
const THERE_ARE = sentence(' Er zijn: {names}.', ' There are: {names}.');
const NO_CODE = sentence(
  'dit is geen code. Schrijf bijvoorbeeld 3/1/2.',
  'this is no code. Write 3/1/2, for instance.',
);
const NO_CODE_NAME = sentence(
  '"{name}" is geen code. Schrijf bijvoorbeeld 3/1/2.',
  '"{name}" is no code. Write 3/1/2, for instance.',
);

/** The name that was asked for; else throws a UserError that says which there are. */
export function known(
  kind: keyof typeof KINDS,
  name: string,
  all: readonly string[],
  asking: Asking,
): string {
  if (all.includes(name)) return name;
  const own = all.map((one) => RawText.own(one));
  const shown = all.find((one) => goesByName(one, name, asking));
  if (shown !== undefined) return shown;
  throw noSuch(kind, name, own, asking);
}

function isShownAs(text: RawText, name: string, { gate }: Asking): boolean {
  return gate.text(text).toString() === name;
}

/** Names are words of the project like any other: they may name somebody. */
function noSuch(kind: keyof typeof KINDS, name: string, all: readonly RawText[], asking: Asking): UserError {
  const { language, gate } = asking;
  const near = nearest(name, all.map(wordsOf));
  const nearby = all.find((one) => wordsOf(one) === near);
  const [kindName, typed] = [say(KINDS[kind], language), typedName(name, asking)];
  const names = listed(all.map((one) => gate.text(one)));
  return new UserError([
    ...(typed === null
      ? [say(NO_SUCH, language, { kind: kindName })]
      : tell(NO_SUCH_NAME, language, { kind: kindName, name: typed })),
    ...(nearby === undefined ? [] : tell(DID_YOU_MEAN, language, { near: gate.text(nearby) })),
    ...(all.length === 0 ? [] : tell(THERE_ARE, language, { names })),
  ]);
}

/** Who saw "[organisatie 1]" somewhere may ask for it as well, also on a screen that shows the words. */
function goesByName(one: string, name: string, { gate, loaded }: Asking): boolean {
  if (!mayHoldPlaceholder(name)) return false;
  if (gate.text(RawText.of(one)).toString() === name) return true;
  return loaded.spellOut(name).some((spelled) => nameKey(spelled) === nameKey(one));
}

/**
 * What somebody typed, to be said again: on her own screen only, since nobody has looked for names in it. Null
 * elsewhere.
 */
export function typedName(name: string, { gate, ownScreen }: Asking) {
  return ownScreen ? gate.text(RawText.own(name)) : null;
}

/** What somebody asked of an analysis, as typed. */
export interface Typed {
  readonly codebook?: readonly string[] | string;
  readonly code?: string;
  readonly group?: string;
  readonly theme?: string;
  readonly coder?: string;
  readonly rows?: string;
  readonly by?: string;
  readonly who?: boolean;
  readonly definitions?: boolean;
  readonly context?: string;
  readonly all?: boolean;
}

/** What was asked of an analysis, each value found among what the project has. Throws a UserError for what is not there. */
export function wantedOf(asking: ProjectAsking, typed: Typed, names: readonly OptionName[]): Wanted {
  const { project, file } = asking.loaded;
  const one = (kind: keyof typeof KINDS, name: string | undefined, all: readonly string[]) =>
    name === undefined ? null : known(kind, name, all, asking);
  const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
  // With documents, codebooks are files; with a project, the codebooks to show.
  const books = file === null || !names.includes('codebook') ? [] : [typed.codebook ?? []].flat();
  const columns = ['group', 'respondent', ...attributesIn(project)];
  return {
    ...EVERYTHING,
    codebook:
      books.length === 0 ? null : books.map((id) => known('codebook', id, ids(project.codebooks), asking)),
    code: wantedCode(typed.code, asking),
    group: one('group', typed.group, ids(project.groups)),
    theme: wantedTheme(typed.theme, asking),
    coder: wantedCoder(typed.coder, asking),
    rows: ROWS.find((choice) => choice === typed.rows) ?? null,
    by: known('attribute', (typed.by ?? 'group').toLowerCase(), columns, asking),
    who: typed.who === true,
    definitions: typed.definitions === true,
    context: Math.max(0, Math.min(MOST_TURNS, Math.trunc(Number(typed.context ?? 0)) || 0)),
    all: typed.all === true,
  };
}

const MOST_TURNS = 50;

interface ProjectAsking extends Asking {
  readonly loaded: Pick<Loaded, 'project' | 'file' | 'spellOut'>;
}

/** A coder by name, as shown, or by a first name that no other has; null where none was asked for. Throws a UserError for one who coded nothing. */
function wantedCoder(name: string | undefined, asking: ProjectAsking): RawText | null {
  if (name === undefined) return null;
  const coders = codersOf(asking.loaded.project.fragments);
  const key = coderKey(RawText.of(name));
  const found = coders.find((one) => coderKey(one) === key || isShownAs(one, name, asking));
  const [part, ...parts] = coders.filter((one) => ` ${coderKey(one)} `.includes(` ${key} `));
  if (found !== undefined) return found;
  if (part === undefined || parts.length > 0 || key === '') throw noSuch('coder', name, coders, asking);
  return part;
}

/** Id of the theme of that id or name; null where none was asked for. Throws a UserError for what is none. */
function wantedTheme(name: string | undefined, asking: ProjectAsking): string | null {
  if (name === undefined) return null;
  const { crosswalk } = asking.loaded.project;
  if (crosswalk === null) throw new UserError([say(NO_CROSSWALK, asking.language)]);
  const { themes, file } = crosswalk;
  const isMeant = (words: RawText) =>
    nameKey(wordsOf(words)) === nameKey(name) ||
    isShownAs(words, name, asking) ||
    goesByName(wordsOf(words), name, asking);
  const meant = themes.find(
    (theme) => theme.id === name || isMeant(theme.name) || isMeant(RawText.own(theme.id)),
  );
  if (meant !== undefined) return meant.id;
  // Of a written crosswalk the ids, which are short; others nobody has seen.
  const names = themes.map((theme) => (file === null ? theme.name : RawText.own(theme.id)));
  throw noSuch('theme', name, names, asking);
}

/** A code as typed, by address or by name; null where none was asked for. Throws a UserError for what is none. */
function wantedCode(text: string | undefined, asking: ProjectAsking): CodeOfGroup | null {
  if (text === undefined) return null;
  const { project, spellOut } = asking.loaded;
  const [code] = spellOut(text).flatMap((spelled) => askedIn(project, spelled) ?? []);
  if (code === undefined) throw new UserError(noCode(text, asking));
  return code;
}

function noCode(text: string, asking: Asking): Inline {
  const typed = typedName(text, asking);
  return typed === null
    ? [say(NO_CODE, asking.language)]
    : tell(NO_CODE_NAME, asking.language, { name: typed });
}
