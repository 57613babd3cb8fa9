/**
 * Words that the program itself writes into files: keys, headings, sentences, and the values that Word expects. Whoever
 * is called so (an Ellen Page, the WHO) is hidden in its place; finding that word in a file says nothing.
 */
export const OWN_WORDS: ReadonlySet<string> = new Set(
  (
    'aangehaald aantal achter add against alinea all alle alleen alles allowed altered anchor and ' +
    'ander andere anoniem anonymous another app appendix applies arabic are arial arimo audit auto ' +
    'back because bedoelde bedoelt begin behind below bestaan beurt bevindingen bijlage bmp bold ' +
    'boomdiagram border brackets bullet but calibri cannot caption cause cdtf cel cell cells center ' +
    'cex cfcfcf changed changes char character children cid citaat citaten citation citations cited ' +
    'cites claim claimed claims clear code codeboek codebook codebooks coded codes column columns ' +
    'combinaties comes comments compare comparison compatibility content continuation continued ' +
    'contradict contradicted controle core cost count counted counts cross crosstab crosswalk csv ' +
    'custom daarna daarom daaronder daarvan dac dan dashed dat data dcmitype dcterms dedede default ' +
    'desc description detail deze diagram dichtst did die dit doc document docx does dominated dot ' +
    'double dubbele dxa each ebcdaa ededed een elements elke elsewhere encoding end endnote endnotes ' +
    'eronder ervan every false fewest ffffff figure figuur fill findings fit fixed font footer ' +
    'footnote footnotes for forgotten found fragm fragment fragmenten fragments from gaan gebruikt ' +
    'gecodeerd geeft geen gepseudonimiseerd geschreven gestreept getal geteld getypt gevonden gezegd ' +
    'gif gives groep groepen group groups haakjes haar has have heading hebben heeft height ' +
    'helvetica hoe hoeveel hoeveelheid hold holds how however http hybrid hyperlink iets image img ' +
    'interview interviews its jpeg jpg json judged kantlijn keer key kijk kind kloppen klopt kolom ' +
    'komt kruistabel label labelboom labels landscape language layer lees leestekens left letterlijk ' +
    'liberation lijken line list look mag many marks mean means media meeste mend mention met middle ' +
    'minste misschien missing mistyped mode most multilevel naar names nearest negation nergens ' +
    'never niet nodes noemt none noot normal normalised not note notes null numbering nummer ' +
    'numpages occurs odttf offset often onbekende once onderliggende one only ontkenning ook ' +
    'opmerking opmerkingen order org out page pairs paragraph paren passen path perhaps picture ' +
    'plaatshouder placeholder png points portrait preserve probably props provenance pseudonymised ' +
    'purl quantifier quantity quote quotes rand rapport reached read rect reference refers regel ' +
    'rels report resolve resp respondent respondenten respondents right rij role row rows said sans ' +
    'say says sdtdh see seem sentence sentences separate separator seq serif settings shared single ' +
    'size slip small something speaker spreken staat standalone stands start statement statements ' +
    'status stroke strong styles sub suggestion superscript svg tab table target targets tegen ' +
    'tegenover tekens tellen telt terms terug text than that the them thema themalijst theme themes ' +
    'there therefore this time title transcript transcripts tree true turn tussen types uitspraak ' +
    'uitspraken unclear under unit unresolved used utf vaak valt veranderd verbatim verbeter verder ' +
    'vergelijking vergeten verkeerd verschrijving version verslag vervolg verwezen verwijst ' +
    'verwijzing verwijzingen viewbox voetnoot volgorde voorkomt waar waarschijnlijk waarvan was wat ' +
    'weight wel were what where whether which who width wie wijst with without woorden worden words ' +
    'written xml yes you zeggen zegt zet zijn zin zinnen zonder zoveel'
  ).split(' '),
);
