import { findingKind } from '../../sentences/finding-kind.ts';
import { sentence } from '../../sentences/sentence.ts';

export const PICTURES_IN_COPY = findingKind({
  code: 'K630',
  severity: 'warning',
  message: sentence(
    'In de kopie staan afbeeldingen, en die kan niemand op namen doorzoeken: {count}.',
    'The copy holds pictures, which nobody can search for names: {count}.',
  ),
  hint: sentence(
    'Kijk elke afbeelding na op gezichten, namen en schermafdrukken, en haal weg wat niet mag blijven.',
    'Look at each of them for faces, names and pictures of a screen, and take out what must not stay.',
  ),
});

export const LEFT_OUT_OF_COPY = findingKind({
  code: 'K631',
  severity: 'warning',
  message: sentence(
    'Wat niet te doorzoeken is, staat niet in de kopie: {count}.',
    'What cannot be searched is not in the copy: {count}.',
  ),
  hint: sentence(
    'Weggelaten: {parts}. Heeft de lezer iets ervan nodig, zet dat dan als gewone tekst in het document.',
    'Left out: {parts}. If a reader needs any of it, put it into the document as ordinary text.',
  ),
});

export const LINKS_CUT = findingKind({
  code: 'K632',
  severity: 'info',
  message: sentence(
    'Koppelingen naar buiten zijn in de kopie gewone tekst geworden: {count}.',
    'Links that lead elsewhere are plain text in the copy: {count}.',
  ),
  hint: sentence(
    'Moet een webadres in de kopie staan, zet het dan zelf terug.',
    'If the copy needs an address of the web, put it back yourself.',
  ),
});

export const NOT_COPIED = findingKind({
  code: 'K633',
  severity: 'error',
  message: sentence(
    'Van dit soort bestand maakt kantlijn geen gepseudonimiseerde kopie.',
    'kantlijn makes no pseudonymised copy of this kind of file.',
  ),
  hint: sentence(
    'Sla het op als een soort waarvan dat wel kan: {formats}.',
    'Save it as one of which it does: {formats}.',
  ),
});
