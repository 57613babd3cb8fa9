import { wordSet as set } from './word-set.ts';

/** What follows a name in speech and is no surname: how, when and where, and verbs that do not look like one. */
export const AFTER_NAMES = set(
  `altijd allang anders bang beneden beter bijna bijvoorbeeld binnen blij boos boven buiten daarmee dadelijk direct dood
   druk dus echter eerder eindelijk enorm ergens even extra gauw gek gelukkig genoeg gister gisteren graag hartstikke helaas
   helemaal hetzelfde ineens inderdaad inmiddels intussen jarig juist kwaad laatst langs later lekker liever links maandag
   dinsdag woensdag donderdag vrijdag zaterdag zondag meestal meteen misschien moe morgen naartoe natuurlijk nergens nieuw
   nodig normaal onlangs ooit opeens open opnieuw overal overigens pas plotseling precies prima raar rechts rustig samen
   scherp sinds sneller snel soms steeds stiekem straks streng super telkens tenminste terug thuis toevallig trots trouwens
   verder verdrietig vandaag vanavond vanmiddag vanmorgen vannacht vast veel verliefd verkeerd vlakbij vooral vooraf vroeg
   vroeger vanzelf waarschijnlijk weg weleens wel zeker zelfs ziek zogenaamd zomaar zonet zwanger zelf langzaam eventjes
   sprak liep keek gaf nam hielp schreef las dronk sliep viel hing riep sloeg trok vloog bleek scheen koos kreeg schrok
   reed hield liegt koopt droeg bad boog brak deed dreef ging gleed glom groef hief klom kneep kroop leek loog lijkt
   pak pakt rook schoof schoot sneed snoot sprong stal stak stonk verloor verdween vroeg waren werd won wou wees zag zong
   zweeg zwom at alleen bezig beide goed goede mooi best lang kort hard recht vrij stil schoon sterk wijs krom ruim zuur
   huis man vrouw kind mens broer oom vriend mooie oud oude jong jonge groot klein koffie thee foto
   stuur bel kijk vraag loop neem geef hoor zoek wacht pak luister kom ga doe leg zet breng vertel`,
);
