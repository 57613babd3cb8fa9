import type { Kind } from '../../src/detect/kinds.ts';
import { createGate, type Gate } from '../../src/gate/gate.ts';
import type { GateOptions } from '../../src/gate/options.ts';
import { safeWords } from '../../src/gate/safe-text.ts';
import type { Known } from '../../src/key/known.ts';
import { namingByAppearance } from '../../src/key/naming.ts';
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
