/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aan aangehaald aangehaalde aanhaalt aantal aantekeningen aanwijzing about accept accepted ' +
    'accepteer accolades account achter achteraan achtergehouden action add address after against ages ' +
    'agree alinea all alle alleen alles allowed alone als altered anchor and ander andere anderen ' +
    'anders ankervoorbeeld anoniem anonymise anonymous another answer antwoord any app appendix ' +
    'application applies approached arabic are arial arimo aside asked assumptions attributes audio ' +
    'audit auto back base because bedoelde bedoelen bedoelt beeld beeldbellen been beforehand begin ' +
    'behind belang belongs below belowlabel benaderd benadering beroep beschouwing beslissing ' +
    'beslissingen beslist bestaan bestaat bestand betekenis between beurt beurten bevindingen ' +
    'bewaartermijn bij bijlage binnen blijven bmp body bold boomdiagram border bottom braces bracht ' +
    'brackets brought buiten bullet but calibri called came can cannot caption cause cdtf cel cell ' +
    'cells center cex cfcfcf changed changes char character characteristics charset check checked ' +
    'checklist children cid citaat citaten citation citations cited cites claim claimed claims clear ' +
    'code codeboek codebook codebooks coded codeerde coder coders codes codeur codeurs coding codings ' +
    'column columns combinatie combinaties combination come comes comments common compare comparison ' +
    'compatibility complete conducted consent content continuation continued contradict contradicted ' +
    'control controle copy core coreq corrected cost count counted counts craig credentials cross ' +
    'crosstab crosswalk csv custom cut daar daarna daarom daaronder daarvan dac dan dash dashed dat ' +
    'data date dated dates datum dcmitype dcterms decided decision decisions dedede deel default ' +
    'defined defines definitie definition definitions delen depends depth desc description destroyed ' +
    'detail device deze dezelfde diagram dichtst did die differ different differing differs dit doc ' +
    'docenten doctype document documenten documents docx does doet dominated done door doorvragen dot ' +
    'double down drie dubbele duration during dus dxa each ebcdaa ededed een eens elements elkaar elke ' +
    'else elsewhere encoding end endnote endnotes entries equiv erbij ernst eronder erop error ervan ' +
    'ervaring every example excerpt exclude excludes exist exists experience export false few fewer ' +
    'fewest ffebf ffffff field figure figuur file fill filled finding findings fit five fixed folder ' +
    'font footer footnote footnotes for forgotten form found fout fragm fragment fragmenten fragments ' +
    'from frozen full functie function gaan gebruikt gecodeerd geeft geen gegevens gekozen gelaten ' +
    'gelden geluid gemaakt gemeen gender gepseudonimiseerd gepseudonimiseerde geschreven geslacht ' +
    'gesproken gestreept getal geteld gets getypt geven gevonden gevraagd gezegd gezet gezocht gif ' +
    'give given gives gray groep groepen grond group groups guide haakjes haal haalt haar had half ' +
    'hangt has have head heading headings hebben heeft heet height helft helvetica hem hen here ' +
    'herkennen het hetzelfde hier hint hoe hoeveel hoeveelheid hold holds hoort how however html http ' +
    'hun hybrid hyperlink iemand iets image img include includes initial inline inside interests ' +
    'interview interviewde interviewer interviews iscited iscut isresearcher item items its jaar jpeg ' +
    'jpg json judged kan kantlijn keer kenmerken kept key kijk kind kleiner kloppen klopt knew known ' +
    'knows kolom komt kopie koppen krijgt kruisen kruistabel kunnen kwamen laat laatste label ' +
    'labelboom labels landscape lang language last lastturn laten layer least leave leeftijden lees ' +
    'leesmij leestekens left legend legenda letterlijk level liberation lijken lijkt lijst like line ' +
    'list little locatie long look loopt maak maand maar made mag make many map marks may mean meaning ' +
    'means media medium mee meedeed meegeteld meer meest meeste melding member mend mention message ' +
    'met meta methodological methodologische methods middle minder minste minstens minuten minutes ' +
    'misschien missing mistyped mode moet month more most move multilevel naam naar naast name namen ' +
    'names near nearest negation nergens never new next niemand niet niets nieuw nieuwe nieuws niveau ' +
    'nobody nodes noemt nog noindex none noot normal normalised noscript not notation note notes ' +
    'nothing nowhere null number numbering numbers nummer nummers numpages occupation occurs odttf ' +
    'offset often omschreven omschrijft omschrijving omschrijvingen onbekende once onderliggende ' +
    'onderwerp onderzoek onderzoeker one only ontbreekt ontkenning ook open opgegeven opleiding ' +
    'opmerking opmerkingen opname opnamen opposite order org organisaties organisations orientation ' +
    'original origineel other others ouders out outside over overig overzicht overzichten own ownpart ' +
    'page pagina pairs paragraph paren part passage passages passen past path per perhaps person ' +
    'personen persons picture pieces pilot plaats plaatsen plaatshouder plaatshouders place ' +
    'placeholder placeholders places png points policy portrait present preserve print privacy ' +
    'probably program project prompts props provenance pseudonimisering pseudonymisation pseudonymised ' +
    'punten purl quantifier quantity question questions quot quote quotes rand rapport reached read ' +
    'readme reason recognised recorded recording recordings rect reden reference referrer refers regel ' +
    'relatie relationship rels remark remove replaced report reports research researcher resolve resp ' +
    'respondent respondenten respondents result results retention returned right rij risk robots role ' +
    'row rows runs said sainsbury same samen sans saturation say saying says scale schriftelijk ' +
    'schrijf script sdtdh second security see seem seems selected selectie selection sentence ' +
    'sentences separate separator seq serif set settings severity sha share shared sheet should show ' +
    'shows side sides single size sleutel slip small smaller software solid somebody something soort ' +
    'source sources speaker speakers spoken spreken spreker src staan staat stand standalone stands ' +
    'stappen start statement statements status stay steps still str streepje stroke strong style ' +
    'styles sub subject such suggestion superscript svg tab tabel table take target targets team tegen ' +
    'tegendeel tegenover tekens telefonisch telephone tell tellen telt terms terug teruggeeft text ' +
    'than that the their them thema themalijst theme themes themselves then there therefore these they ' +
    'this those three tijdens tikfout time titel title titles toelichting toestemming together tong ' +
    'too top topiclijst tot totaal total trace training transcript transcripten transcripts tree true ' +
    'turn turns tussen tweede type types typo uit uitgeprobeerd uitkomst uitkomsten uitspraak ' +
    'uitspraken unclear under uniek unique unit unnamed unresolved uri used utf vaak valt value values ' +
    'van vastgelegd veranderd verantwoording verbatim verbeter verbeterd verder verdict vergelijking ' +
    'vergeten verkeerd vernietigd verplaats verschillen verschillende verschilt verschrijving ' +
    'versiebeheer version verslag verslagen vervangen vervolg verwezen verwijst verwijzing ' +
    'verwijzingen verzadiging video viewbox viewport vijf vinden visual voetnoot volgende volgorde ' +
    'volledig voluit voor vooraf voorbeeld voorgelegd voorkomt vooronderstellingen vraagteken vragen ' +
    'vullen waar waarde waarmee waarom waarover waarschijnlijk waarschuwing waarvan wanneer warning ' +
    'was wat weet weggelaten weight weinig wel well were werkmap what whatever when where whether ' +
    'which who why width wie wijst wijze wisten with withheld without woorden worden words workbook ' +
    'worksheets would write writing written wrong xlnm xlsx xml yaml year years yes yet you yourself ' +
    'zeggen zegt zei zelf zet zie zien zijn zin zinnen zoals zolang zonder zoveel'
  ).split(' '),
);
