import { KEY_DESTROYED } from './policy.ts';
import { withValue } from './yaml-splice.ts';

/** `kantlijn.yaml` with `anonymise: { key: destroyed }`, and every other letter as it was; null where it is no map. */
export function withKeyDestroyed(text: string): string | null {
  return withValue(text, ['anonymise', 'key'], KEY_DESTROYED);
}
