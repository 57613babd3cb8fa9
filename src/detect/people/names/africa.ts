import { wordSet } from '../lists/word-set.ts';

/** Eritrean and Ethiopian first names. */
export const HORN_NAMES = wordSet(
  `abebe abraham abrehet adiam afewerki alemu almaz aregash assefa ayele azeb bekele belaynesh berhanu betiel birhan
   bisrat brikti dehab delina dereje elsa emebet ermias fana fasil fikre fitsum fiyori futsum gebre gebrehiwet
   getachew getahun ghebre girma goitom habtom hagos haile henok hirut hiwet hiyab isayas kahsay kebede kiflom kisanet
   lemlem letebrhan letekidan lidya luam lulit makeda mebrahtom mebrahtu mehret mekdes mekonnen meles meseret mesfin
   mihret mikal mikias milkias mulatu mulu mulugeta nahom nardos nebyat negash okbay rahwa rediet samrawit samson
   selamawit selassie semere senayt seyoum sisay solyana tadesse tamirat tariku teame tedros teklay tekle tesfalem
   tesfaye tewelde tewodros tigist tsegaye tsehay tsige weldu worku yared yemane yeshi yilma yohana yordanos yosief
   zebib zelalem zemichael zenebe zeritu`,
);

/** Somali first names, and those of West, Central, East and Southern Africa. */
export const AFRICAN_NAMES = wordSet(
  `abdinasir abdirizak abdulkadir abiola abshir achieng adaeze adaora ade adebayo aden adjoa afia ahmednur akua amal
   amara amran anab asad ayan ayo babajide bashiir bintu boubacar bukola cabdi chiamaka chipo chukwu clementine dahir
   deeqa deqa dhahir dieudonne djibril ebele ebenezer ebony efua ekow esi esperance faadumo fadumo faisa farai femi
   folake folasade fowzia funmilayo gifty guled haweya hibo hodo idrissa ifeanyi iftin ikenna ikran immaculee issa
   iyabo jama jean-bosco jean-claude kabongo kadiatou kadija kaltun kamau kipchoge kiprono kojo kwadwo kwaku kwesi
   lamine lerato lindiwe lumumba mahamud makena mandla mariatou maryan mbuyi modou mohamud mumin muna musa muse nana
   nasteexo ngalula nimco njoroge nnamdi nomvula nosipho nyambura ogechi olayinka oluwaseun onyeka otieno papis
   patrice providence qamar rahma roble rudo sacdiyo safiya salimata samatar saynab seun shamso sharif sheikh shukri
   siad sidiki sipho souleymane suad sumaya tapiwa tatenda temitope tendai thabo thandi thandiwe themba tobi tolu
   tshala uche uchenna wambui wangari wanjiku warsame xasan yaw yetunde zanele zeynab`,
);
