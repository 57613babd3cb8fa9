import { wordSet as set } from './word-set.ts';

/** English, dialect and sounds, as they stand in interviews. Not names, though no Dutch word either. */
export const FOREIGN = set(
  `the and of to is it you he she we they was are be been this that with for from have has had not but what all were when
   your can there an which their said if do will each about how up out them then many some so these would other into her
   his like him time two more very after words just where most know get through back much before right too any same mean
   well yes yeah no okay oke fine sorry please thanks good great nice best better bad big small old new first last long
   people friends friend family fool faith hope love life live work job business company start startup startups
   meeting deadline deadlines feedback skills team guy guys tech sales founder founders pitch slides slide backup burn
   burnout therapy ever hearts heart kids kid baby mom dad home house school game games gaming chill cool nasty fake
   real random mindset lifestyle story stories content creator influencer manager account call calls mail mails online
   offline logistics fancy easy happy stress flow vibe drive impact growth lead leads target
   check checken whatever anyway though actually basically literally honestly maybe shit fuck damn bro sis dude man bitch
   goh amai allez enfin jao joa joo joh tja tjonge jeetje jemig jezus hmm hm mhm mm uhu aha haha hihi hahaha eh ehm euh uh
   uhm oei ai oh ah och ach bah hoi hey hee heej dag doei bam pff pfff psst zeg nou mien mijne mine uut oet ut dien zien
   har eine ein ene enne ende neet nie nait noar nee moar mar ek ik bin bist heb hebbe ge gij gijlie gullie ulle da ne
   nen nem ons wa nu nen dees deze mekaar eigelijk natuulijk tuurlijk effe effen ff efkes kwa okee wollah wallah
   ewa tfoe hamdoulilah inshallah insjallah mashallah yallah habibi abi abla amca hoca bruh yo yow fissa doekoe osso
   kapot dankuwel alsjeblieft tis kheb khad kweet das tjee jeminee sjonge verdorie godver my me our us by on
   at as or in one only over also its who did made make way day got go going gone see come came take think want`,
);
