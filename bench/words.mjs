/** What the made-up interviews are written with: everyday Dutch as it is spoken, none of it from a real interview. */
export const WORDS = `
de het een en van ik je dat die in te is op niet met zijn er voor maar dan wel ook als om aan ze we hij wat bij
naar nog was heb nou ja nee of zo hebben kan moet daar wij uit door over mijn dus heel al weer toch meer want
waar heeft gewoon eigenlijk altijd soms vaak nooit even echt goed veel iets iemand niemand alles niets hier
daarna eerst later misschien natuurlijk eerlijk gezegd volgens mij denk vind zeg ga kom weet zie doe krijg laat
geef neem houd blijf sta zit loop werk bel schrijf lees praat vraag leg help zoek maak gaat komt zegt doet ziet
krijgt laat geeft neemt houdt blijft staat zit loopt werkt belt schrijft leest praat vraagt legt helpt zoekt maakt
gaan komen zeggen doen zien krijgen laten geven nemen houden blijven staan zitten lopen werken bellen schrijven
lezen praten vragen leggen helpen zoeken maken ging kwam zei deed zag kreeg liet gaf nam hield bleef stond zat
liep werkte belde schreef las praatte vroeg legde hielp zocht maakte gegaan gekomen gezegd gedaan gezien gekregen
gelaten gegeven genomen gehouden gebleven gestaan gezeten gelopen gewerkt gebeld geschreven gelezen gepraat
gevraagd gelegd geholpen gezocht gemaakt wil wilde willen mag mocht mogen kon konden zou zouden zal zullen hoef
hoeft hoeven moest moesten durf durft durfde probeer probeert proberen geprobeerd begin begint begon beginnen
begonnen stop stopt stopte stoppen gestopt leer leert leerde leren geleerd merk merkt merkte merken gemerkt
voel voelt voelde voelen gevoeld hoor hoort hoorde horen gehoord ken kent kende kennen gekend bedoel bedoelt
bedoelde bedoelen bedoeld regel regelt regelde regelen geregeld spreek spreekt sprak spreken gesproken vertel
vertelt vertelde vertellen verteld wacht wachtte wachten gewacht gebeur gebeurt gebeurde gebeuren gebeurd
verandert veranderde veranderen veranderd luistert luisterde luisteren geluisterd bespreekt besprak bespreken
besproken overlegt overlegde overleggen overlegd afspreekt afspreken afgesproken uitleggen uitgelegd opschrijven
opgeschreven meenemen meegenomen terugkomen teruggekomen doorgeven doorgegeven nadenken nagedacht uitzoeken
uitgezocht opbellen opgebeld langskomen langsgekomen meedenken meegedacht vastleggen vastgelegd
huis deur straat buurt wijk dorp winkel markt school klas les lokaal boek bladzijde schrift pen potlood bord
tafel stoel kast raam gang trap kelder zolder tuin boom plant bloem hond kat vogel fiets auto bus trein halte
station weg brug kanaal haven strand park bos veld berg lucht regen zon wind sneeuw winter zomer herfst lente
dag week maand jaar uur minuut ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag weekend
vakantie feest kerst verjaardag taart koffie thee brood kaas soep appel peer melk water suiker zout keuken
kamer bank bed lamp klok telefoon bericht brief mail formulier papier map lijst rooster agenda plan doel stap
begin einde midden kant plek ruimte gebouw kantoor balie zaal bibliotheek buurthuis sporthal zwembad kerk
ziekenhuis apotheek huisarts tandarts verpleger dokter juf meester docent leraar cursist leerling student
stagiair vrijwilliger collega leidinggevende teamleider directeur voorzitter bestuur vereniging stichting
organisatie gemeente wethouder ambtenaar loket regeling uitkering toeslag huur rekening geld euro kosten
budget subsidie contract afspraak overleg vergadering gesprek bijeenkomst training cursus opleiding diploma
toets examen cijfer vraag antwoord oplossing probleem knelpunt klacht zorg hulp steun advies idee mening
ervaring verwachting samenwerking contact vertrouwen respect aandacht geduld humor plezier moeite ruzie stilte
taal woord zin klank uitspraak grammatica betekenis verhaal foto film muziek liedje krant nieuws computer
scherm toetsenbord wachtwoord systeem programma bestand website groep team paar stel gezin familie moeder vader
broer zus zoon dochter kind baby oma opa tante oom neef nicht buurman buurvrouw vriend vriendin kennis gast
man vrouw jongen meisje mens mensen kinderen ouders ouderen jongeren bewoners huurders buren cursisten docenten
vrijwilligers collegas partijen instanties afspraken gesprekken lessen boeken vragen problemen oplossingen
uren dagen weken maanden jaren keren dingen zaken mogelijkheden verschillen redenen voorbeelden gevallen
mooi lelijk groot klein lang kort oud jong nieuw snel langzaam makkelijk moeilijk lastig simpel ingewikkeld
duidelijk onduidelijk belangrijk prettig vervelend leuk gezellig rustig druk stil hard zacht warm koud nat
droog vol leeg open dicht hoog laag breed smal diep vroeg laat boos blij verdrietig bang moe ziek gezond
sterk zwak slim eerlijk aardig vriendelijk streng voorzichtig zelfstandig samen alleen apart vast los vrij
bezig klaar bekend onbekend gewend tevreden benieuwd betrokken verantwoordelijk afhankelijk persoonlijk
zakelijk professioneel praktisch officieel tijdelijk vrijwillig verplicht mogelijk onmogelijk nodig overbodig
gelijk anders precies ongeveer bijna helemaal redelijk behoorlijk vooral juist zelfs bijvoorbeeld meestal
regelmatig tegenwoordig vroeger straks vandaag gisteren morgen net pas al sinds tijdens tussen
onder boven naast achter tegen zonder binnen buiten vanaf tot omdat terwijl hoewel zodat voordat nadat wanneer
waarom hoe wie welke elke ieder ander andere sommige enkele beide eerste tweede derde laatste volgende vorige
twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig honderd half dubbel genoeg weinig
`
  .trim()
  .split(/\s+/)
  .filter((word, i, all) => all.indexOf(word) === i);

/** Names and places that the gate has to find, so that a measurement includes its work. All of them made up. */
export const NAMES = `
Jamila Bouzidi|Henk Oosterling|Zoë Terpstra|Wim Kraaijeveld|Aysel Demirok|Truus Molendijk|Sjoerd Hiddema
Mei Lin Tan|Karim Azzouzi|Ingrid Vossenberg|Piet Zandstra|Naïma Haddaoui|Joke Roelfsma|Tomasz Wilkowski
`
  .trim()
  .split(/[|\n]/);

export const PLACES = ['Ravendrecht', 'Oosterhamrik', 'Molenwiek', 'Zuiderkoog', 'Lindeveen', 'Kromhorn'];
