import { sentence } from '../sentences/sentence.ts';

/** What several commands say. */
export const NO_FINDINGS = sentence('Geen fouten gevonden.', 'No mistakes found.');
export const ACCEPTED = sentence('buiten beschouwing gelaten: {count}', 'accepted: {count}');
export const NO_CROSSWALK = sentence(
  'er is geen themalijst, die zegt welke codes van de groepen over hetzelfde gaan. Zie in de README "Twee groepen vergelijken".',
  'there is no crosswalk: a list of themes that says which codes of the groups are about the same. See "Twee groepen vergelijken" in the README.',
);
