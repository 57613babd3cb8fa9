import { speaking } from '../../sentences/say.ts';

const says = speaking(document.documentElement.lang === 'en' ? 'en' : 'nl');

/** What the page says itself, in its language. */
export function told<Gap extends string>(...call: Parameters<typeof says<Gap>>): string {
  return says(...call).toString();
}
