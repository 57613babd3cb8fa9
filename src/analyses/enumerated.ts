import type { Inline } from '../gate/exhibit.ts';
import type { Language } from '../model/project.ts';
import { say } from '../sentences/say.ts';
import { sentence } from '../sentences/sentence.ts';

const AND = sentence(' en ', ' and ');

/** "functie, team en plaats", "1, 2 en 5". */
export function enumerated(parts: Inline, language: Language): Inline {
  const last = parts.length - 1;
  return parts.flatMap((part, i): Inline => {
    if (i === 0) return [part];
    return [i === last ? say(AND, language) : ', ', part];
  });
}
