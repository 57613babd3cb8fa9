import { createGate, type Gate, type GateOptions } from '../../src/anonymise/gate.ts';
import type { Kind } from '../../src/anonymise/kinds.ts';
import type { Known } from '../../src/anonymise/known.ts';
import { namingByAppearance } from '../../src/anonymise/naming.ts';
import { safeWords } from '../../src/anonymise/safe-text.ts';
import { RawText } from '../../src/model/raw-text.ts';

export function known(name: string, kind: Kind = 'person', ...also: string[]): Known {
  return { kind, name: RawText.of(name), also: also.map((text) => RawText.of(text)) };
}

export function gateOf(options: Partial<GateOptions> = {}): Gate {
  return createGate({ naming: namingByAppearance(options.language ?? 'nl'), ...options });
}

export function masked(words: string, options: Partial<GateOptions> = {}): string {
  return safeWords(gateOf(options).text(RawText.of(words)));
}
