import { wordSet as set } from './word-set.ts';

export const STREET =
  /(?:straat|straatje|laan|weg|plein|kade|gracht|singel|dreef|steeg|plantsoen|steenweg|pad|wei|dijk|hof|allee|boulevard|wal|markt|kamp|erf|haven|burcht|vaart|akker|meent|ring|lei|passage|sluis|baan|hage|oord|horst)$/;

export const PLACE =
  /(?:dorp|veen|wijk|burg|stad|ster|drecht|dam|hoven|kerk|kerke|huizen|zijl|foort|voort|veld|velde|woud|oord|ingen|broek|loo|beek|bergen|berg|heim|hem|horst|geest|muiden|monde|gem|rode|sloot|meer|polder|park|buurt|kwartier|flat|toren|complex|centrum|bunker|eiland|land|markt)$/;

export const ORGANISATION =
  /(?:school|college|lyceum|zorg|wonen|groep|bank|universiteit|hogeschool|ziekenhuis|kliniek|stichting|vereniging|instituut|bouw|fonds|media|verzekeringen|thuiszorg|instelling|academie|theater|museum|krant|partij|club|werken|werk|markt|oefening)$/;

/** Kinds of bodies that stand before their name and belong to it: "stichting Lindenhout", "vv Maarssen". */
export const CLUB = set(
  `stichting vv sv fc sc vvv ssv usv rkvv rkc svv rtv omroep universiteit rijksuniversiteit hogeschool gymnasium
   lyceum huize`,
);
export const TEAM = set(`vv sv fc sc vvv ssv usv rkvv rkc svv`);
/** Kinds that stand before it and do not: "camping De Peelheide". */
export const HOUSE = set(
  `basisschool school peuterspeelzaal kinderopvang creche camping restaurant cafe snackbar hotel pension supermarkt
   winkel moskee kerk parochie verpleeghuis verzorgingshuis bejaardenhuis ziekenhuis kliniek hospice zorginstelling
   thuiszorg woningcorporatie wooncorporatie woningbouwvereniging corporatie wijkcentrum buurthuis dorpshuis
   buurtcentrum bedrijf firma uitzendbureau uitgeverij koor zwembad sporthal club voetbalclub tennisclub vereniging
   manege museum theater dagbesteding buurtkamer stichting welzijnsorganisatie kinderdagverblijf vakantiepark asielzoekerscentrum`,
);
/** What may end the name of a body: "Kandinsky College". */
export const ORGANISATION_TAIL = set(
  `college lyceum gymnasium universiteit hogeschool ziekenhuis academie academy school bank groep group zorg wonen
   bouw nederland nl bv nv jc fc united city university hospital housing homes force foundation stichting`,
);
