import { fold } from './fold.ts';

/** What people call the colours of a marker, and the names that word processors give them; the likeliest first. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  geel: ['yellow', 'darkyellow'],
  yellow: ['yellow', 'darkyellow'],
  groen: ['green', 'darkgreen'],
  green: ['green', 'darkgreen'],
  blauw: ['blue', 'cyan', 'darkblue', 'darkcyan'],
  blue: ['blue', 'cyan', 'darkblue', 'darkcyan'],
  turquoise: ['cyan', 'darkcyan'],
  turkoois: ['cyan', 'darkcyan'],
  cyaan: ['cyan'],
  cyan: ['cyan'],
  rood: ['red', 'darkred'],
  red: ['red', 'darkred'],
  roze: ['magenta'],
  pink: ['magenta'],
  magenta: ['magenta'],
  paars: ['darkmagenta', 'magenta'],
  purple: ['darkmagenta', 'magenta'],
  grijs: ['lightgray', 'darkgray'],
  grey: ['lightgray', 'darkgray'],
  gray: ['lightgray', 'darkgray'],
};

const SHADE = /^(?:licht|donker|fel|light|dark|bright)[\s-]?/u;

/** The colours of a word processor that somebody may call so, the likeliest first; none for any other word. */
export function coloursCalled(word: string): readonly string[] {
  return CALLED[fold(word).replace(SHADE, '')] ?? [];
}
