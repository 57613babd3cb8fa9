import { wordSet } from '../lists/word-set.ts';
import { NamePhrases } from './phrases.ts';

/** Towns and villages that a word is called like, seldom used: places after "in", "uit", "naar". Folded. */
export const TOWNS = wordSet(
  `aalst aalten almere apeldoorn appingedam assen asten baarle beers beuningen boskoop boxmeer boxtel brunssum
   bunnik bussum castricum coevorden cuijk dalfsen deinze delden delfzijl diest doetinchem dongen drachten druten
   edam ede eeklo eersel eibergen eke elburg emmen ermelo geleen gemert genk gilze goirle gouda groot-ammers hamme
   hattem heerde heerlen heeze heiloo heist hengelo heusden hillegom holten hulst ieper joure kerkrade krimpen
   landgraaf laren leek leens leerdam lelystad lisse lochem lokeren lommel losser maassluis malden meppel naarden
   niel nijkerk nuth oirschot olst ommen oss ouddorp oude-tonge papendrecht purmerend raalte ranst reet rhenen
   rijssen roden roermond rosmalen rucphen schagen schelle scherpenzeel schijndel schinnen sint-oedenrode sittard
   sneek soest someren temse terneuzen tholen tiel tielt tilburg tongeren uden uithoorn ulft urk vaals valkenburg
   veendam velp venlo venray vlissingen vlist voorst vorden vries vught waalwijk wageningen wavre weesp wervik
   wijchen wijhe winschoten winterswijk wolvega workum zeewolde zeist zele zelhem zemst zevenaar zierikzee zundert
   zutphen zwolle
   baard boekel schouwen borger dalem dommelen eerde gemonde glimmen gulpen halsteren hoogland hulsel ijlst leende lemmer
   lijnden loenen marken nieuwkoop oosterend overloon putte rolde ruinen sterksel tegelen tolkamer vlijmen
   voorschoten weert zoelen beringen gavere heers herentals malle menen puurs wichelen zulte drongen manilla rabat
   pretoria aken munster kiel wenen bazel parijs bordeaux manchester malaga porto faro milaan genua siena boston
   wellington mekka medina`,
);

/** Those whose word is an everyday one: places where somebody lives in them. */
export const EVERYDAY_TOWNS = wordSet(
  `beek berg bergen best boom borne buren dalen diemen doorn drunen duiven echt elst enter epe geel goes grave
   groot halle ham haren heel hem hoorn horst hove huizen kampen kapellen leiden lent leur lier lint loon made mill
   mol mook peer putten riel rijen sluis son steen stein velden vorst waalre wierden winkel woerden zetten balk dommelen gieten goor houten klimmen leek linden losser monster
   nes peest reek roden roosteren uitwijk vuren alken balen duffel essen halen kapellen landen lede malle pelt ranst
   schelle schilde schoten tienen voeren wellen luik namen leer duiven`,
);

/** Places of several words, without hyphens. */
export const TOWN_PHRASES = new NamePhrases(
  `den haag|den bosch|den helder|den burg|den ham|den dolder|de bilt|de meern|de lier|de rijp
  |de steeg|de krim|ter apel|ter aar|ten boer|ten post|het bildt|t harde|t zand|t gooi|het gooi|sint maarten|sint nicolaasga
  |sint annaland|sint oedenrode|sint michielsgestel|sint niklaas|sint truiden|sint pieters leeuw|sint jansteen
  |bergen op zoom|alphen aan den rijn|alphen aan de rijn|capelle aan den ijssel|krimpen aan den ijssel
  |nieuwerkerk aan den ijssel|ouderkerk aan de amstel|wijk bij duurstede|wijk aan zee|hoek van holland|berkel en rodenrijs
  |bergen aan zee|egmond aan zee|egmond binnen|koog aan de zaan|loon op zand|nieuw vennep|nieuw vossemeer|nieuw amsterdam
  |nieuw lekkerland|oud beijerland|oud gastel|oude pekela|nieuwe pekela|oude tonge|nieuwe tonge|etten leur|berg en dal
  |berg en terblijt|baarle nassau|bosch en duin|burgh haamstede|driebergen rijsenburg|hendrik ido ambacht
  |heer hugowaard|hoogezand sappemeer|stad aan t haringvliet|son en breugel|mook en middelaar
  |noord brabant|zuid holland|noord holland|noord beveland|zuid beveland|zuid limburg|zeeuws vlaanderen|oost vlaanderen
  |west vlaanderen|vlaams brabant|goeree overflakkee|schouwen duiveland|de veluwe|de betuwe|de achterhoek|de peel
  |de langstraat|de liemers|de kempen|het westland|de waddeneilanden|new york|new jersey|new delhi|los angeles
  |san francisco|san diego|las vegas|sao paulo|rio de janeiro|buenos aires|cape town|abu dhabi|tel aviv|addis abeba
  |ho chi minh stad|kuala lumpur|la paz|la palma|gran canaria|le havre|aix en provence`,
);
