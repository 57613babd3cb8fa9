import type { Inline } from '../gate/exhibit.ts';
import type { SafeText } from '../gate/safe-text.ts';
import { fold } from '../language/fold.ts';

/** "3/1/2  Privacy"; a code in words that is its own name, or ends with it, stands once. */
export function codeWithName(code: SafeText, name: SafeText): Inline {
  const [address, called] = [fold(code.toString()), fold(name.toString())];
  if (address === called) return [name];
  return address.endsWith(`/${called}`) ? [code] : [code, '  ', name];
}
