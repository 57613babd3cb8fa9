import { type AnyFindingKind, findingKind } from '../sentences/finding-kind.ts';
import { sentence } from '../sentences/sentence.ts';

export const NAME_IN_EXPORT = findingKind({
  code: 'K601',
  severity: 'error',
  message: sentence(
    'In een bestand van de export staat nog iets wat verborgen moet blijven. Er is niets geschreven.',
    'A file of the export still holds something that has to stay hidden. Nothing was written.',
  ),
  hint: sentence(
    'Zoek in {part} naar wat {placeholder} had moeten zijn. Het staat ook in {others?}. Het gaat om "{word?}". Mag het blijven staan, kies dat dan in kantlijn anonymise review, of zet het in .kantlijn/names.yaml bij keep.',
    'Look in {part} for what should have been {placeholder}. It is also in {others?}. It is "{word?}". If it may stay, choose so in kantlijn anonymise review, or add it to keep in .kantlijn/names.yaml.',
  ),
});

/** What a finished file can be found to hold. */
export const FOUND_IN_ARTEFACT: readonly AnyFindingKind[] = [NAME_IN_EXPORT];
