/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aangehaald aantal about achter action add address against alinea all alle alleen alles allowed ' +
    'altered anchor and ander andere anoniem anonymous another app appendix application applies ' +
    'arabic are arial arimo audit auto back base because bedoelde bedoelt begin behind below ' +
    'belowlabel bestaan beurt bevindingen bijlage bmp body bold boomdiagram border brackets bullet ' +
    'but calibri cannot caption cause cdtf cel cell cells center cex cfcfcf changed changes char ' +
    'character charset children cid citaat citaten citation citations cited cites claim claimed ' +
    'claims clear code codeboek codebook codebooks coded coder codes column columns combinaties comes ' +
    'comments compare comparison compatibility content continuation continued contradict contradicted ' +
    'controle core cost count counted counts cross crosstab crosswalk csv custom daarna daarom ' +
    'daaronder daarvan dac dan dashed dat data dcmitype dcterms dedede default definition depth desc ' +
    'description detail device deze diagram dichtst did die dit doc doctype document docx does ' +
    'dominated dot double dubbele dxa each ebcdaa ededed een elements elke elsewhere encoding end ' +
    'endnote endnotes entries equiv eronder ervan every excerpt exclude false fewest ffffff figure ' +
    'figuur fill findings fit fixed font footer footnote footnotes for forgotten form found fragm ' +
    'fragment fragmenten fragments from gaan gebruikt gecodeerd geeft geen gepseudonimiseerd ' +
    'geschreven gestreept getal geteld getypt gevonden gezegd gif gives groep groepen group groups ' +
    'haakjes haar had has have head heading hebben heeft height helvetica hint hoe hoeveel ' +
    'hoeveelheid hold holds how however html http hybrid hyperlink iets image img include initial ' +
    'interview interviews iscited iscut isresearcher its jpeg jpg json judged kantlijn keer key kijk ' +
    'kind kloppen klopt kolom komt kruistabel label labelboom labels landscape lang language lastturn ' +
    'layer lees leestekens left letterlijk liberation lijken line list look mag many marks mean means ' +
    'media meeste mend mention message met meta middle minste misschien missing mistyped mode most ' +
    'multilevel naar name names near nearest negation nergens never niet nodes noemt noindex none ' +
    'noot normal normalised noscript not notation note notes null number numbering nummer numpages ' +
    'occurs odttf offset often onbekende once onderliggende one only ontkenning ook open opmerking ' +
    'opmerkingen order org out ownpart page pagina pairs paragraph paren passen path perhaps picture ' +
    'pieces plaatshouder place placeholder png points policy portrait preserve probably props ' +
    'provenance pseudonymised purl quantifier quantity quote quotes rand rapport reached read rect ' +
    'reference referrer refers regel rels report resolve resp respondent respondenten respondents ' +
    'result right rij robots role row rows said sans say says scale script sdtdh security see seem ' +
    'sentence sentences separate separator seq serif settings sha shared single size slip small ' +
    'something speaker spreken src staat standalone stands start statement statements status stroke ' +
    'strong style styles sub suggestion superscript svg tab table target targets tegen tegenover ' +
    'tekens tellen telt terms terug text than that the them thema themalijst theme themes there ' +
    'therefore this time title transcript transcripts tree true turn turns tussen type types ' +
    'uitspraak uitspraken unclear under unit unresolved uri used utf vaak valt veranderd verbatim ' +
    'verbeter verder verdict vergelijking vergeten verkeerd verschrijving version verslag vervolg ' +
    'verwezen verwijst verwijzing verwijzingen viewbox viewport voetnoot volgorde voorkomt waar ' +
    'waarschijnlijk waarvan was wat weight wel were what where whether which who width wie wijst with ' +
    'without woorden worden words written wrong xml yes you zeggen zegt zet zijn zin zinnen zonder ' +
    'zoveel'
  ).split(' '),
);
