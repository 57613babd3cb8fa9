import { wordSet as set } from './word-set.ts';

export const ORGANISATION_CUES = set(
  `bij stichting vereniging basisschool school bedrijf firma ziekenhuis verpleeghuis zorginstelling woningcorporatie
   woningbouwvereniging corporatie club voetbalclub koor supermarkt restaurant cafe bank winkel hogeschool universiteit
   organisatie uitzendbureau bureau zaak werkgever stichtingen vv sv fc hotel college omroep krant uitgeverij`,
);

export const PLACE_CUES = set(
  `in uit naar te wijk buurt dorp stad gemeente provincie eiland wijkcentrum buurthuis dorpshuis azc straat flat station
   regio vanuit richting omgeving`,
);
