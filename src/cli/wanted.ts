import { askedIn, type CodeOfGroup } from '../coding/asked-code.ts';
import { nearest } from '../language/nearest.ts';
import type { Language } from '../model/project.ts';
import { RawText } from '../model/raw-text.ts';
import { UserError } from './exit.ts';
import { type MessageName, say } from './messages.ts';
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

/** A code as typed, by address or by name; null where none was asked for. */
export function wantedCode(text: string | undefined, { language, loaded }: Session): CodeOfGroup | null {
  if (text === undefined) return null;
  const code = askedIn(loaded.project, text);
  if (code === null) throw new UserError(say(language, 'notACode', { name: text }));
  return code;
}
