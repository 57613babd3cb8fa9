import { bracket } from './bracket.ts';
import { cell } from './cell.ts';
import { colon } from './colon.ts';
import { dash } from './dash.ts';
import { emphasis } from './emphasis.ts';
import type { MarkForm } from './form.ts';
import { label } from './label.ts';
import { ownLine } from './own-line.ts';
import { sign } from './sign.ts';
import { stop } from './stop.ts';
import { tab } from './tab.ts';

/** Every way of writing who speaks; of two that fit a text equally well the first is taken. */
export const MARK_FORMS: readonly MarkForm[] = [
  cell,
  label,
  colon,
  bracket,
  emphasis,
  tab,
  dash,
  ownLine,
  stop,
  sign,
];
