import { FINE, WRONG_USE } from '../../../../app/exit.ts';
import { destroyKey } from '../../../../app/key/destroy.ts';
import { asData } from '../../../../gate/shown-data.ts';
import { say } from '../../../../sentences/say.ts';
import { sentence } from '../../../../sentences/sentence.ts';
import { agrees } from '../../../agrees.ts';
import { line } from '../../../render/lines.ts';
import { type KeyCall, tellDone } from './tell.ts';

const WHAT_IT_DOES = sentence(
  'Dit gooit de sleutel, uw lijst met namen en wat kantlijn onthield voorgoed weg. Daarna geeft niets een plaatshouder zijn naam terug, en wat alleen in uw lijst stond, wordt niet meer verborgen.',
  'This throws away the key, your list of names and what kantlijn remembered, for good. After that nothing gives a placeholder its name back, and what stood in your list alone is hidden no longer.',
);
const SURELY = sentence('De sleutel vernietigen?', 'Destroy the key?');
const NEEDS_YES = sentence(
  'Deze opdracht draait niet in een terminal, dus kantlijn kan het niet vragen. Er is niets weggegooid: kantlijn anonymise key --destroy --yes doet het.',
  'This command does not run in a terminal, so kantlijn cannot ask. Nothing was thrown away: kantlijn anonymise key --destroy --yes does it.',
);
const KEPT = sentence('Er is niets weggegooid.', 'Nothing was thrown away.');
const DESTROYED = sentence(
  'De sleutel is vernietigd, en kantlijn.yaml zegt dat. Denk ook aan reservekopieën van .kantlijn/. Lees een nieuw overzicht na voordat u het deelt.',
  'The key is destroyed, and kantlijn.yaml says so. Think of backups of .kantlijn/ as well. Read a new report through before you share it.',
);

/** Ends the retention, after asking. */
export async function destroy(keyCall: KeyCall): Promise<number> {
  const { call, options, language } = keyCall;
  const { terminal } = call;
  if (options.yes !== true && !terminal.canAsk) {
    terminal.err(line([say(NEEDS_YES, language)], language));
    return WRONG_USE;
  }
  if (options.yes !== true) {
    terminal.out(line([say(WHAT_IT_DOES, language)], language));
    if (!(await agrees(terminal, [say(SURELY, language)], language))) {
      terminal.out(line([say(KEPT, language)], language));
      return FINE;
    }
  }
  await destroyKey(keyCall);
  tellDone(keyCall, say(DESTROYED, language), asData({ destroyed: true }));
  return FINE;
}
