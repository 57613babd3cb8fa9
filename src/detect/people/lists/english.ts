import { wordSet as set } from './word-set.ts';

/** Words of which only one language is made; more of these than of Dutch ones, and a passage is not Dutch. */
export const ONLY_DUTCH = set(
  `de het een ik je niet dat van te er zijn met voor aan maar ook en naar dan nog wel heb heeft hij ze wij deze dit zo om
   bij uit werd wordt geen mijn haar onze hun door over als toen daar hier wat gewoon eigenlijk natuurlijk`,
);
export const ONLY_FOREIGN = set(
  `the and to you that it they for with not this but have are were my your his her their our what which would could should
   there when because about from been she i'm don't it's so very just like
   und der das ist nicht ich sie wir auch ein eine mit auf den dem zu aber
   le les et est que je vous nous pas une dans qui pour avec mais sur
   el los las y es por con una pero como muy
   il di che non per sono una anche`,
);

/** Capitals of English that name nobody: what the calendar, peoples, offices and letters are written with. */
export const ENGLISH_CAPITALS = set(
  `i monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
   january february march april may june july august september october november december christmas easter ramadan
   english british scottish welsh irish french german spanish italian portuguese polish dutch turkish moroccan arabic
   chinese indian pakistani bangladeshi african caribbean american european asian jamaican nigerian somali syrian
   ukrainian russian romanian muslim christian catholic protestant jewish hindu sikh islam bible england britain scotland
   wales ireland france germany spain italy portugal poland netherlands holland turkey morocco china india pakistan
   bangladesh africa america europe asia jamaica nigeria somalia syria ukraine russia romania australia canada brazil
   japan mexico egypt iraq iran kenya ghana uganda belgium sweden norway denmark finland greece states kingdom uk usa us
   eu nhs gp tv ok covid brexit internet google facebook whatsapp zoom teams skype email council government state god
   lord jesus mr mrs ms miss mx dr sir madam prof professor doctor nurse sister brother father mother mum mom dad nan
   gran granny grandma grandpa grandad uncle aunt auntie aunty reverend pastor officer sergeant president minister mayor
   judge king queen prince princess captain coach manager director management interviewer respondent participant`,
);

/** After these a name comes. */
export const ENGLISH_TITLES = set(
  `mr mrs ms miss mx dr sir madam prof professor doctor nurse sister brother father uncle aunt auntie aunty reverend pastor
   officer sergeant president minister mayor judge king queen prince princess captain herr frau madame monsieur senor
   senora signor signora`,
);
