/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aan aangehaald aangehaalde aanhaalt aantal aantekeningen about accepted account achter achteraan ' +
    'achtergehouden add after against ages agree alinea all alle alleen alles allowed alone altered ' +
    'anchor and ander andere anderen anders ankervoorbeeld anoniem anonymise anonymous another answer ' +
    'antwoord any app appendix applies approached are arial arimo aside asked assumptions attributes ' +
    'audio audit auto back because bedoelde bedoelt beeld beeldbellen been beforehand begin behind ' +
    'belang below benaderd benadering beroep beschouwing beslissing beslissingen beslist bestaan ' +
    'betekenis beurten bevindingen bewaartermijn bij bijlage binnen blijven bmp boomdiagram bracht ' +
    'brackets brought buiten bullet but calibri came can cannot caption cause cdtf cel cell cells cex ' +
    'changed changes char character characteristics check checked checklist children cid citaat ' +
    'citaten citation citations cited cites claim claimed claims clear code codeboek codebook ' +
    'codebooks coded codeerde coder coders codes codeur codeurs column columns combinatie combinaties ' +
    'combination come comes comments common compare comparison compatibility conducted consent ' +
    'content continuation continued contradict contradicted control controle core coreq corrected ' +
    'cost count counted craig credentials cross crosstab crosswalk csv custom daarna daarom daaronder ' +
    'daarvan dan dash dashed dat data date dates datum dcmitype dcterms decided decision decisions ' +
    'deel default defined defines definition definitions delen depends desc destroyed detail deze ' +
    'dezelfde diagram dichtst did die differ differing dit doc docenten document documenten documents ' +
    'docx does doet dominated door doorvragen dot double down drie dubbele during dus dxa each ededed ' +
    'een eens elements elkaar elke else elsewhere encoding end endnote endnotes erbij erop ervan ' +
    'ervaring every example exclude excludes exists experience export false few fewer field figure ' +
    'figuur fill filled finding findings fit five fixed folder font footer footnote footnotes for ' +
    'forgotten found fragment fragmenten fragments from functie function gaan gebruikt gecodeerd ' +
    'geeft geen gegevens gekozen gelaten gelden geluid gemaakt gemeen gender gepseudonimiseerd ' +
    'geschreven geslacht gesproken gestreept getal gets getypt gevonden gevraagd gezegd gezet gezocht ' +
    'gif given gives groep groepen grond group groups guide haakjes haalt haar half hangt has have ' +
    'heading headings hebben heeft height helft helvetica hem hen herkennen het hetzelfde hoe hoeveel ' +
    'hoeveelheid hold holds how http hun hybrid hyperlink iemand iets image img include includes ' +
    'inside interests interview interviewde interviewer interviews item items its jaar jpeg jpg json ' +
    'judged kan kantlijn kenmerken key kijk kind kloppen klopt knew known knows kolom komt koppen ' +
    'krijgt kruistabel kunnen kwamen laat laatste label labelboom labels landscape language last ' +
    'laten layer least leave leeftijden lees leestekens left letterlijk liberation lijken lijkt lijst ' +
    'like line list little locatie long look maand maar made mag many map marks may mean meaning ' +
    'means medium mee meedeed meegeteld meer meest melding member mend mention met methodological ' +
    'methodologische methods middle minder minstens minuten minutes misschien missing mistyped mode ' +
    'month more most multilevel naam naar naast name namen names nearest negation nergens never new ' +
    'next niemand niet niets nieuw nieuwe nieuws nobody nodes noemt nog none noot normal normalised ' +
    'not note notes nothing null number numbering numbers nummer nummers numpages occupation odttf ' +
    'offset often omschreven omschrijft omschrijving omschrijvingen onbekende onderwerp onderzoek ' +
    'onderzoeker one only ontkenning ook opgegeven opleiding opmerking opmerkingen opname opnamen ' +
    'opposite order org organisaties organisations orientation other others ouders out outside over ' +
    'overig overzicht overzichten page pairs paragraph paren part passage passages passen path per ' +
    'perhaps person personen persons picture pilot plaats plaatsen plaatshouder plaatshouders place ' +
    'placeholder placeholders places png points portrait present preserve privacy probably program ' +
    'project prompts props provenance pseudonimisering pseudonymisation pseudonymised punten purl ' +
    'quantifier quantity questions quote quotes rand rapport reached read reason recognised recorded ' +
    'recording recordings rect reden reference regel relatie relationship rels replaced report ' +
    'reports research researcher resolve respondent respondenten respondents retention returned right ' +
    'risk role row rows said sainsbury same samen sans saturation say saying says schriftelijk sdtdh ' +
    'second see seem selected sentence sentences separate separator serif set settings share shared ' +
    'show shows side single size sleutel slip small somebody something speaker spoken spreken staan ' +
    'staat stand standalone stands stappen start statement statements status stay steps still ' +
    'streepje stroke strong styles sub subject suggestion superscript svg tab tabel table take target ' +
    'targets team tegen tegendeel tegenover tekens telefonisch telephone tell telt terms terug ' +
    'teruggeeft text than that the their them thema themalijst theme themes themselves there ' +
    'therefore these they this those three tijdens time titel title toestemming together tong too ' +
    'topiclijst tot totaal total training transcript transcripten transcripts tree true turn turns ' +
    'tussen tweede types uit uitgeprobeerd uitspraak uitspraken unclear uniek unique unit unresolved ' +
    'used utf vaak value van vastgelegd veranderd verantwoording verbatim verbeter verbeterd verder ' +
    'vergelijking vergeten verkeerd vernietigd verschillen verschilt verschrijving versiebeheer ' +
    'version verslag verslagen vervangen vervolg verwezen verwijst verwijzing verwijzingen ' +
    'verzadiging video viewbox vijf vinden visual voetnoot volgende volgorde voor vooraf voorbeeld ' +
    'voorgelegd vooronderstellingen vragen vullen waar waarde waarmee waarom waarover waarschijnlijk ' +
    'wanneer was wat weet weggelaten weight weinig wel well were what whatever when where whether ' +
    'which who why width wie wijst wijze wisten with withheld without woorden worden words would ' +
    'writing written xml yaml year years yes yet you yourself zeggen zegt zei zelf zet zie zien zijn ' +
    'zin zinnen zoals zolang zonder'
  ).split(' '),
);
