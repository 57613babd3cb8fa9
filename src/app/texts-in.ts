import { address, Code } from '../model/code.ts';
import { PARTS } from '../model/deferred.ts';
import { RawText, type TextRoot } from '../model/raw-text.ts';

/**
 * Every whole text that a value holds, codes of words too, by structure and in its order, each root once: whatever a reader or the model
 * comes to hold is searched without being named here. `seen` is what was met before, and is not gone into; it is added to.
 */
export function textsIn(
  value: unknown,
  seen: Set<unknown>,
  isKnown: (root: TextRoot) => boolean = () => false,
): RawText[] {
  const texts: RawText[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (one instanceof Code) {
      if (!one.isPlain && !isMet(one, seen)) texts.push(address(one));
    } else if (one instanceof RawText) {
      if (!isKnown(one.root) && !isMet(one.root, seen)) texts.push(one.whole);
    } else if (typeof one === 'object' && one !== null && !seen.has(one)) {
      const parts = partsWithin(one);
      // Most objects are places, of numbers alone: whoever remembered them all would be busy with nothing else.
      if (!parts.some((part) => typeof part === 'object')) continue;
      seen.add(one);
      // One by one: a large project has more fragments than a call takes arguments.
      for (let i = parts.length - 1; i >= 0; i--) if (typeof parts[i] === 'object') waiting.push(parts[i]);
    }
  }
  return texts;
}

function isMet(one: object | TextRoot, seen: Set<unknown>): boolean {
  if (seen.has(one)) return true;
  seen.add(one);
  return false;
}

function partsWithin(one: object): unknown[] {
  if (ArrayBuffer.isView(one)) return [];
  if (one instanceof Map) return [...one].flat();
  if (one instanceof Set) return [...one];
  if (PARTS in one && typeof one[PARTS] === 'function') return Object.values(one[PARTS]());
  return Object.values(one);
}
