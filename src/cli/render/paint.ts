import type { Severity } from '../../model/finding.ts';

/** Colours of a terminal; leaves everything as it is where there are none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity, text: string): string;
}

const CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

export function paintWith(color: boolean): Paint {
  const wrap = (open: number, close: number, text: string) =>
    color ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: (text) => wrap(1, 22, text),
    dim: (text) => wrap(2, 22, text),
    severity: (severity, text) => wrap(CODES[severity], 39, text),
  };
}
