import { wordSet as set } from './word-set.ts';

/** Bodies that everybody has, marks, products, works: they tell nothing about a person. */
export const PUBLIC = set(
  `ggz wmo uwv bsn avg mbo hbo wo vmbo havo vwo ind duo cjib svb cwi coa ocmw cpas vdab rva nmbs ns ggd iban vog wlz wia
   wajong ww bijstand aow anw zzp zzper bv nv tv pc dvd cd usb sms app ov ic eh ehbo hiv aids soa adhd add ass ptss iq eq
   hr ict it ai pdf id hsp lol omg btw cao or mr rvs bso kdv poh psz po vo nt2 b1 b2 a1 a2 c1 vve hoa wsnp rivm kvk knmi om
   eu vn navo vs usa uk nos rtl npo vrt vtm bbc cnn whatsapp facebook instagram
   insta twitter tiktok snapchat youtube google teams zoom skype linkedin netflix spotify marktplaats telegram signal
   discord wikipedia internet excel word outlook windows iphone ipad android apple samsung corona covid wifi polo golf
   natura kerst kerstmis pasen pinksteren hemelvaart ramadan suikerfeest offerfeest sinterklaas koningsdag carnaval
   god heer allah jezus christus islam bijbel koran here heiland v-nummer gsm moeder vader mama papa opa oma ma pa mam pap
   overheid ministerie gemeente provincie kamer gerecht staat rijk europa rechtbank kamer tweede eerste jip janneke potter modaal alleman nijntje pippi kuifje holle bolle bovenmeester var eredivisie league`,
);

/** Public bodies, where every word around them is ordinary as well: "Buitenlandse Zaken", "de Inspectie Jeugd". */
export const BODY =
  /^(?:zaken|naties|kamer|senaat|parlement|kabinet|regering|politie|justitie|belastingen|belastingdienst|directie|vakbond|.*(?:inspectie|waterschap|dienst|ministerie|raad|autoriteit|loket|unie|federatie|rekenkamer|rekenhof|overheid|gemeente|provincie|rechtbank|gerechtshof))$/;
