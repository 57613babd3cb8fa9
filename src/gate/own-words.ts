/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aan aangehaald aangehaalde aanhaalt aanhalingstekens aantal aantekeningen aanwijzing ' +
    'about above accept accepted accepteer accolades account achter achteraan achtergehouden ' +
    'action add address afbeelding afdeling afdoet after again against ages agree alinea all alle alleen ' +
    'alles allowed almost alone already als also altered altijd always anchor and ander ' +
    'andere anderen anders andersom ankervoorbeeld announces anoniem anonimiteit anonymise ' +
    'anonymity anonymous another answer answers antwoord antwoorden antwoordt any anybody ' +
    'anything app appendices appendix application applies approached arabic are arial arimo ' +
    'aside ask asked asks assumptions attributes audio audit auto away back base because ' +
    'bedoeld bedoelde bedoelen bedoelt beeld beeldbellen been before beforehand begin begins begint behind ' +
    'beide bekend belang belongs belooft below belowlabel benaderd benadering beroep ' +
    'beschouwing beslissing beslissingen beslist besluit besluiten bestaan bestaat bestand ' +
    'betekenis between beurt beurten bevinding bevindingen bewaartermijn bij bijlage bijlagen ' +
    'bijna bijvoorbeeld binnen blijft blijkt blijven bmp body boek bold book boomdiagram ' +
    'border bottom boven braces bracht brackets brought buiten bullet but calibri call called ' +
    'calls came can cannot caption cause cdtf cel cell cells center certain cex cfcfcf change ' +
    'changed changes char character characteristics charset check checked checklist children ' +
    'cid citaat citaten citation citations cite cited citeer cites claim claimed claims clear ' +
    'code codeboek codebook codebooks coded codeer codeerde coder coders codes codeur codeurs ' +
    'coding codings colour column columns combinatie combinaties combination come comes ' +
    'comments common compare comparison compatibility complete conducted consent content ' +
    'contents continuation continued contradict contradicted control controle conversation ' +
    'copy core coreq corrected correctie correction corrections cost count counted counts ' +
    'craig credentials cross crosstab crosswalk csv custom cut daar daarna daarom daaronder ' +
    'daarvan dac dan dash dashed dat data database date dated dates datum dcmitype dcterms decided ' +
    'decision decisions dedede deed deel default defined defines definitie definition ' +
    'definitions delen department depends depth desc description destroyed detail device deze ' +
    'dezelfde diagram dichtst did die differ different differing differs dit doc docenten ' +
    'doctype document documenten documents docx doen does doet dominated done door doorvragen ' +
    'dot double doubtful down draai drie dubbele duration during dus dxa each earlier ebcdaa ' +
    'ededed een eens eerder eerdere eerst eerste eigen elements elk elkaar elke else ' +
    'elsewhere encoding end endnote endnotes enkel entries equiv erbij ergens ernaar ernst ' +
    'eronder erop error ervan ervaring ervoor every example excerpt exclude excludes exist ' +
    'exists experience explains export false few fewer fewest ffebf ffffff field figure ' +
    'figuur file fill filled filter finding findings finds first fit five fix fixed folder font ' +
    'footer footnote footnotes for forgotten form found fout fragm fragment fragmenten ' +
    'fragments from frozen full functie function gaan gaat gave gebruikt gecodeerd geef geeft ' +
    'geen gegeven gegevens geheugensteun gehouden gekozen gelaten gelden geldt gelezen gelijk ' +
    'geluid gemaakt gemarkeerd gemeen gender gepseudonimiseerd gepseudonimiseerde geschreven ' +
    'geslacht gesprek gesproken gestreept getal geteld gets getypt geven gevonden gevraagd ' +
    'gezegd gezet gezien gezocht gif give given gives goes gok gone gray groep groepen grond ' +
    'group groups guess guide haakjes haal haalt haar had haken half hangt has have head ' +
    'heading headings hebben hebt heeft heet height held helft helvetica hem hen here ' +
    'herkennen herkent hernummerd het hetzelfde hier hieronder highlights hint hoe hoeft ' +
    'hoeveel hoeveelheid hold holds hoort how however html http hun hybrid hyperlink ' +
    'identified iemand iets image img include includes inhoud initial inline inside interests ' +
    'interview interviewde interviewer interviews iscited iscut isresearcher item items its ' +
    'itself jaar jpeg jpg json judged just justice kan kantlijn keep keer kenmerken kept key ' +
    'keys kies kijk kind kleiner kleur kloppen klopt knew known knows kolom komt kondigt kop ' +
    'kopie koppen krijgen krijgt kruisen kruistabel kunnen kwamen laat laatste label ' +
    'labelboom labels landscape lang language last lastturn laten layer least leave ' +
    'leeftijden lees leesmij leest leestekens left legend legenda leidt let letterlijk level ' +
    'lezen lezer liberation lijken lijkt lijst like line lines list literal literally little ' +
    'locatie long look looks loopt losse maak maakt maand maar made mag make maken makes many ' +
    'map marked marks may mean meaning means meant media medium mee meedeed meegeteld meer ' +
    'meest meeste melding meldt member memo mend mended mensen mention message met meta ' +
    'methodological methodologische methods middle minder minste minstens minuten minutes ' +
    'misschien missing mistyped mode moet month more most move multilevel naam naar naast nam ' +
    'name namen names near nearest need neem negation nergens never new next niemand niet ' +
    'niets nieuw nieuwe nieuws niveau nobody nodes nodig noem noemen noemt nog noindex none ' +
    'noot normal normalised noscript not notation note notes nothing now nowhere null number ' +
    'numbering numbers nummer nummers numpages occupation occurs odttf offset often old ' +
    'omschreven omschrijft omschrijving omschrijvingen omslaan onbekende once onderdeel ' +
    'onderliggende onderwerp onderzoek onderzoeker one ones only ontbreekt ontkenning ook ' +
    'open opgegeven opleiding opmerking opmerkingen opname opnamen opnieuw opposite opzet ' +
    'order org organisaties organisations orientation original origineel other others ' +
    'otherwise ouders out outside over overig overslaat overzicht overzichten own ownpart ' +
    'page pageref pagina pairs paragraph paren part parts passage passages passen past path people ' +
    'per perhaps person personen persons picture pieces pilot plaats plaatsen plaatshouder ' +
    'plaatshouders place placeholder placeholders places png points policy portrait present ' +
    'preserve print privacy probably program project promises prompts props provenance ' +
    'pseudonimisering pseudonymisation pseudonymised punten purl purpose puts quantifier ' +
    'quantity question questions quot quotation quote quotes raden rand rapport reached read ' +
    'reader readme reads reason recognisable recognised recorded recording recordings rect ' +
    'reden reference referrer refers regel regels rekenen relatie relationship rels remark ' +
    'remove renumbered replaced report reports research researcher resembles resolve resp ' +
    'respondent respondenten respondents rests result results retention returned right rij ' +
    'risk robots role roles rollen round row rows runs said sainsbury same samen sans ' +
    'saturation say saying says scale schriftelijk schrijf script sdtdh second secret ' +
    'security see seem seems seen selected selectie selection sentence sentences separate ' +
    'separator seq serif set settings severity sha share shared sheet should show showing ' +
    'shows side sides signs since sindsdien single size sleutel sleutels slip small smaller ' +
    'software solid somebody something soort source sources speaker speakers speaks spoke ' +
    'spoken sprak spreekt spreken spreker src staan staat stand standalone stands stappen ' +
    'start statement statements status stay stays steeds stelt steps stijl still stonden stood ' +
    'stops stopt str streepje stretch stretches stroke strong stuk stukken style styles sub ' +
    'subject such suggestion superscript svg swap tab tabel table take taken takes talk target ' +
    'targets team tegen tegendeel tegenover tekens tekst telefonisch telephone tell tellen ' +
    'telling telt terms terug teruggeeft text than that the their them thema themalijst theme ' +
    'themes themselves then there therefore these they this those three tijd tijdens tikfout ' +
    'time times tip titel title titles toc toch toe toegevoegd toelichting toestemming ' +
    'together tong too took top topiclijst tot totaal total trace training transcript ' +
    'transcripten transcripts tree true turn turns tussen twee tweede two type types typo uit ' +
    'uitgeprobeerd uitkomst uitkomsten uitspraak uitspraken uncited unclear under uniek ' +
    'unique unit unnamed unresolved until uri used utf vaak valt value values van vastgelegd ' +
    'verander veranderd veranderen verandert verantwoording verbatim verbeter verbeterd ' +
    'verborgen verder verdict vergelijking vergeten verkeerd verklaart vernietigd verplaats ' +
    'verschillen verschillende verschilt verschrijving versie versiebeheer version verslag ' +
    'verslagen vervangen vervolg verwezen verwijs verwijst verwijzing verwijzingen ' +
    'verzadiging video viel viewbox viewport vijf vinden vindt visual vlak voeg voetnoot ' +
    'volgende volgens volgorde volledig voluit voor vooraan vooraf voorbeeld voordat ' +
    'voorgelegd voorkomt vooronderstellingen vraag vraagt vraagteken vragen vullen waar ' +
    'waarde waarmee waarom waarover waarschijnlijk waarschuwing waarvan wanneer want warning was ' +
    'wat way week weet weggehaald weggelaten weight weinig wel welke well were werkmap what ' +
    'whatever when where whether which who whoever whom whose why width wie wijken wijkt ' +
    'wijst wijze willen wisten with withheld without woord woorden worden words wordt workbook ' +
    'worked worksheets would write writing written wrong xlnm xlsx xml yaml year years yes ' +
    'yet you your yourself zeggen zegt zei zeker zelf zet zie zien ziet zijn zin zinnen zoals ' +
    'zoek zolang zonder zoveel'
  ).split(' '),
);
