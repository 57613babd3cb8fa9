import { sentence } from '../../sentences/sentence.ts';

export const HEAD = sentence(
  '{place} van {of} · {kind} · {count} keer, in {interviews} {interviews|interview|interviews}',
  '{place} of {of} · {kind} · {count} {count|time|times}, in {interviews} {interviews|interview|interviews}',
);
export const LIKE = sentence('Misschien dezelfde als (s):', 'Perhaps the same as (s):');
export const KEYS = sentence(
  'r vervangen · {keys} vervangen als {kinds} · k laten staan · s dezelfde als … · enter later · u terug · q klaar',
  'r replace · {keys} replace as {kinds} · k keep · s same as … · enter later · u back · q done',
);
export const SAME_AS = sentence(
  'Dezelfde als (nummer, plaatshouder of naam): ',
  'The same as (number, placeholder or name): ',
);
export const NOBODY = sentence(
  'Zo iemand staat er niet bij. Noem een nummer uit het lijstje, een plaatshouder of een naam.',
  'Nobody like that is listed here. Give a number of the list, a placeholder or a name.',
);
export const DONE = sentence(
  'Alles is nagekeken. De keuzes staan in .kantlijn/names.yaml.',
  'Everything is decided. The choices are in .kantlijn/names.yaml.',
);
export const LEFT = sentence(
  'Nog te beslissen: {count}. Tot dan is alles daarvan verborgen. De keuzes staan in .kantlijn/names.yaml.',
  'Still to decide: {count}. Until then all of it is hidden. The choices are in .kantlijn/names.yaml.',
);
export const HIDDEN = sentence(
  'De woorden blijven verborgen, want dit is geen beeldscherm; --reveal=anyway toont ze.',
  'The words stay hidden, for this is no terminal; --reveal=anyway shows them.',
);
