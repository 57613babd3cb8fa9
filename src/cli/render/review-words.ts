import type { ReviewStanding } from '../../app/review/open.ts';
import { recordOf } from '../../detect/kinds.ts';
import type { Inline } from '../../gate/exhibit.ts';
import type { Language } from '../../model/project.ts';
import { listed } from '../../sentences/inline.ts';
import type { Said } from '../../sentences/said.ts';
import { joined, say, tell, term } from '../../sentences/say.ts';
import { sentence } from '../../sentences/sentence.ts';
import { KIND_KEYS } from '../review-answers.ts';

export const HEAD = sentence(
  '{place} van {of} · {kind} · {count} keer, in {interviews} {interviews|interview|interviews}',
  '{place} of {of} · {kind} · {count} {count|time|times}, in {interviews} {interviews|interview|interviews}',
);
export const LIKE = sentence('Misschien dezelfde als (s):', 'Perhaps the same as (s):');
const KEYS = sentence(
  'r vervangen · {keys} vervangen als {kinds} · k laten staan · s dezelfde als … · a alles van deze soort vervangen · z alles van deze soort laten staan · enter later · u terug · q klaar',
  'r replace · {keys} replace as {kinds} · k keep · s same as … · a replace all of this kind · z keep all of this kind · enter later · u back · q done',
);
/** What can be answered. */
export function answerKeys(language: Language): Said {
  const keys = joined(
    KIND_KEYS.map(({ key }) => term(key)),
    '/',
  );
  const kinds = joined(
    KIND_KEYS.map(({ kind }) => say(recordOf(kind).called, language)),
    '/',
  );
  return say(KEYS, language, { keys, kinds });
}

export const SAME_AS = sentence(
  'Dezelfde als (nummer, plaatshouder of naam): ',
  'The same as (number, placeholder or name): ',
);
export const NOBODY_LIKE_THAT = sentence(
  'Zo iemand staat er niet bij. Noem een nummer uit het lijstje, een plaatshouder of een naam.',
  'Nobody like that is listed here. Give a number of the list, a placeholder or a name.',
);
export const DONE = sentence(
  'Alles is nagekeken. De keuzes staan in .kantlijn/names.yaml.',
  'Everything is decided. The choices are in .kantlijn/names.yaml.',
);
export const LEFT_TO_DECIDE = sentence(
  'Nog te beslissen: {count}. Tot dan is alles daarvan verborgen. De keuzes staan in .kantlijn/names.yaml.',
  'Still to decide: {count}. Until then all of it is hidden. The choices are in .kantlijn/names.yaml.',
);
const WOULD_HIDE = sentence('Een export verbergt nu: {kinds}.', 'An export hides now: {kinds}.');
const OF_KIND = sentence('{count} × {kind}', '{count} × {kind}');
const LEFT_STANDING = sentence('Blijft staan: {names}.', 'Left standing: {names}.');

/** What an export would hide as the list is now, and what it would leave. */
export function standingIn({ hidden, kept }: ReviewStanding, language: Language): Inline[] {
  const kinds = [...hidden].map(([kind, count]) =>
    say(OF_KIND, language, { count, kind: say(recordOf(kind).called, language) }),
  );
  const names = listed(kept);
  return [
    ...(kinds.length === 0 ? [] : [[say(WOULD_HIDE, language, { kinds: joined(kinds, ', ') })]]),
    ...(kept.length === 0 ? [] : [tell(LEFT_STANDING, language, { names })]),
  ];
}
export const HIDDEN = sentence(
  'De woorden blijven verborgen, want dit is geen beeldscherm; --reveal=anyway toont ze.',
  'The words stay hidden, for this is no terminal; --reveal=anyway shows them.',
);

export const PASSAGE_HEAD = sentence('passage {place} van {of} · {cue}', 'passage {place} of {of} · {cue}');
export const PASSAGE_KEYS = sentence(
  'w achterhouden · k laten staan · enter later · u terug · q klaar',
  'w withhold · k keep · enter later · u back · q done',
);
export const PASSAGES = sentence(
  'Nu {count} {count|passage die niemand noemt en toch kan|passages die niemand noemen en toch kunnen} vertellen wie het is. Verborgen is daar nog niets van.',
  'Now {count} {count|passage that names nobody and may|passages that name nobody and may} still tell who it is. Nothing of that is hidden yet.',
);
export const PASSAGES_LEFT = sentence(
  'Passages zonder naam die nog beoordeeld moeten worden: {count}. Tot dan staan ze in elke export.',
  'Passages without a name that are still to be judged: {count}. Until then they are in every export.',
);
