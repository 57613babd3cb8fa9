import { wordSet as set } from './word-set.ts';

/** What a sentence is made of; none of these is ever a name without a capital. */
export const FUNCTION = set(
  `ik jij je u hij zij ze wij we jullie het dat dit die deze er hier daar wie wat waar hoe waarom wanneer welke elke elk iedere ieder een de den
   en of maar want dus toch ook nog al niet wel geen nooit altijd vaak soms weer even eens ooit nou nu dan toen straks
   gewoon eigenlijk best heel erg veel weinig meer minder meest in op aan bij van voor met zonder naar uit om over onder
   tegen tot tussen door na te per via als omdat terwijl zodat dat hoewel voordat nadat sinds vanaf af mijn m'n jouw zijn
   z'n haar d'r ons onze hun hen hem mij me mezelf jezelf zichzelf ben bent is was waren wordt worden werd heb hebt heeft
   hebben had hadden ga gaat gaan ging kan kun kunt kunnen kon wil wilt willen wou wilde zal zult zullen zou zouden moet
   moeten moest mag mogen mocht doe doet doen deed zeg zegt zeggen zei zeiden kom komt komen kwam kwamen zie ziet zien zag
   weet weten wist denk denkt denken dacht vind vindt vinden vond laat laten liet blijf blijft bleef staat staan stond zit
   zitten zat ligt lag loopt liep belt belde kreeg krijgt krijgen nam neemt geeft gaf ja nee jawel eh ehm uh uhm hm he hoor
   zeg joh man oke ok goed klaar echt zo zoiets iets iemand niemand niks niets alles iedereen alle beide zelf eerst later
   daarna daarvoor erna erbij ermee ervan erop erin erover eraan twee drie vier vijf zes zeven acht negen tien meneer
   mevrouw samen alleen allebei elkaar gezegd gedaan geweest gehad gegaan gekomen gebeld mensen werk werken werkt werkte`,
);

export const PARTICLES = set(
  'van vd v d de den der het t ten ter te el al bin ben ibn la le du da di dos von op in aan s',
);

/** Before these no name of one common word stands, but a noun somebody wrote with a capital. */
export const NOT_BEFORE_NAMES = set('een als elke iedere geen deze zo dit n ne onze ons jullie veel alle');
