import { forms, phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

/** Verbs of saying that are regular: in "-are", with their forms for one and for several. */
const are =
  words(`afferm, spieg, dichiar, sottoline, conferm, precis, assicur, ricord, comment, osserv, rivel, denunci, evidenzi, replic, rilev, tuon, auspic,
  lament, comunic, scherz, riport, segnal, rimarc, specific, attacc, incalz, rincar, ipotizz, illustr, testimoni, argoment, constat, annunci, azzard,
  sbott, esclam, ironizz, grid, mormor, puntualizz, elenc, rassicur, ammon, avanz, svel, boll, invoc, critic, contest, rivendic, stigmatizz`);

const participles = [
  ...forms(are, ['ato']),
  ...words(`detto, spiegato, annunciato, aggiunto, avvertito, scritto, ammesso, riferito, ribadito, sostenuto, risposto, smentito, concluso, promesso, insistito,
    chiarito, continuato, proseguito, reso noto, fatto sapere, messo in guardia, esordito, garantito, raccontato, ripetuto, ritenuto, precisato, chiesto, previsto, suggerito, convenuto,
    obiettato, tenuto a precisare, tenuto a sottolineare, tenuto a ricordare, voluto precisare, voluto sottolineare, confidato, confessato`),
];

const said = [
  ...forms(are, ['a', 'ano', 'ò', 'arono', 'ava', 'avano']),
  ...words(`disse, dice, dicono, diceva, spiega, spiegano, spiegava, dichiara, aggiunge, aggiungono, avverte, avvertono, scrive, scrivono, scriveva, ammette, ammettono, riferisce,
    riferiscono, ribadisce, ribadiscono, racconta, raccontano, raccontava, sostiene, sostengono, sosteneva, risponde, rispondono, smentisce, conclude, concludono, promette, insiste, insistono,
    chiarisce, continua, prosegue, proseguono, fa sapere, fanno sapere, esordisce, garantisce, rispose, si legge, ritiene, ritengono, crede, stima, rende noto, rendono noto, ripete, prevede,
    prevedono, suggerisce, obietta, confida, confessa, chiede che, tiene a precisare, mette in guardia, mettono in guardia, ricorda, si sfoga, si lamenta, si difende`),
  ...phrases(words('ha, hanno, aveva, avevano, avrebbe, avrebbero, abbia'), participles),
];

/** What one person or body says: such a verb may stand without its subject. */
const single = said.filter((verb) => !verb.split(' ')[0]?.endsWith('no') && verb !== 'si legge');

const openers =
  words(`ma, e, ed, inoltre, anche, però, tuttavia, invece, intanto, poi, quindi, ora, oggi, ieri, lunedì, martedì,
  mercoledì, giovedì, venerdì, sabato, domenica, infine, dal canto suo, da parte sua, secondo, mentre, così, allora, in una nota,
  sui social, in un'intervista, come, di recente, nel frattempo, per questo, a tal proposito, a questo proposito, sempre`);

/** Italian. */
export const speech: SpeechPack = {
  language: 'it',
  capitals: 'names',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  lists: {
    say: said,
    saying:
      words(`affermando, sottolineando, spiegando, ricordando, aggiungendo, precisando, ribadendo, sostenendo, assicurando, annunciando, dichiarando, dicendo, denunciando, lamentando,
      avvertendo, evidenziando, osservando, rivelando`),
    finite: [
      ...said,
      ...words(
        'ha, hanno, aveva, è, sono, era, si, non, fa, va, sta, vuole, deve, può, respinge, interviene, difende, replica',
      ),
    ],
    and: words('e, ed, ma, però'),
    other: [...said, ...words('che, cui, mentre, e, ma, ;, :')],
    thus: words(
      "così, e così, lo sfogo di, questo il commento di, è il commento di, è lo sfogo di, è l'appello di, è l'accusa di, sono le parole di, queste le parole di, è quanto ha detto, è quanto afferma",
    ),
    is: words("è, e'"),
    calls: words('si è detto, si è detta, si sono detti, si dice, si dicono, si è dichiarato, si è dichiarata'),
    single,
    // Not "for his part", "while" or "although": behind them somebody else speaks.
    link: words(
      `ma, e, inoltre, poi, quindi, infine, anche, tuttavia, però, in seguito, a tal proposito, a questo proposito`,
    ),
    occasion:
      words(`oggi, ieri, anche, ancora, poi, inoltre, in una nota, in conferenza stampa, in un'intervista, sui social, in aula, su x,
      su facebook, su x, all'ansa, all'adnkronos, a la7, alla rai, a sky tg24, al corriere della sera, a repubblica, su instagram, su twitter, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica,
      questa mattina, stamattina, ai giornalisti, ai cronisti, alla stampa, a margine, durante la conferenza stampa, dopo la riunione`),
    lead: words(
      "in, nel, nella, nell', dopo, durante, davanti, con, da, dal, per, su, sul, fino, prima di, a, al, alla, tra, fra, sulla",
    ),
    that: words('che, come'),
    adverb:
      words(`anche, poi, inoltre, oggi, ieri, già, ancora, infine, gli, le, ci, mi, lo, quindi, invece, lunedì, martedì, mercoledì,
      giovedì, venerdì, sabato, domenica`),
    tail: words(`in, nel, nella, nei, nelle, nell', durante, dopo, prima, al, alla, ai, agli, alle, all', a, oggi, ieri, lunedì, martedì,
      mercoledì, giovedì, venerdì, sabato, domenica, su, sul, sulla, sui, per, con, che, quando, mentre, commentando, parlando, a margine,
      rispondendo, secondo, davanti, da, dal, dalla, intervenendo, durante, nel corso, nei giorni scorsi, in merito, in vista, questo, questa, riferendosi, intervistato, intervistata`),
    according:
      words(`secondo, stando a, a detta di, a detta del, a detta della, a detta dei, a detta degli, a detta delle, a parere del, a parere della, a parere dei, a parere degli, a giudizio del, a giudizio della, a giudizio dei, a giudizio degli, ad avviso del, ad avviso della, ad avviso dei, ad avviso degli, secondo quanto riferito da, secondo quanto riferito dal, secondo quanto riferito dalla,
      a giudizio di, a parere di, per quanto riferito da, come riferito da, come spiega, come spiegato da, come ha spiegato, come riporta,
      come riferisce, secondo quanto riferisce, secondo quanto riporta, secondo quanto appreso da, nelle parole di, ad avviso di`),
  },
  templates: [
    {
      kind: 'according',
      pattern: '{link?} ,? <{according}> {source} , {claim}',
      example: '<v>Secondo</v> <s>il ministero dell’Interno</s>, <c>dodici persone sono state fermate</c>.',
    },
    {
      kind: 'direct',
      content: 'before',
      only: 'somebody',
      pattern: '{is?} <{thus}> {source} ,? {tail} …',
      example: '“<c>Non cederemo mai.</c>” <v>Così</v> <s>il sindaco Ugo Pace</s> a margine della seduta.',
    },
    {
      kind: 'direct',
      content: 'before',
      only: 'somebody',
      pattern: 'lo <{say}> {occasion*} {source} ,? {tail} …',
      example: '“<c>Non cederemo mai.</c>” Lo <v>ha detto</v> <s>il sindaco Ugo Pace</s> a margine della seduta.',
    },
    {
      kind: 'direct',
      content: 'before',
      only: 'somebody',
      pattern: 'lo <{say}> {occasion*} {source}',
      example: '“<c>Non cederemo mai.</c>” Lo <v>scrive</v> su X <s>il presidente del Consiglio, Anna Bianchi</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {gap} , {source} {adverb*} <{say}> {gap} {that} {claim}',
      example: 'A Torino, <s>il sindaco Ugo Pace</s> <v>ha detto</v> che <c>l’acqua tornerà presto</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {gap} {that} {claim}',
      example: [
        '<s>La ministra della Salute</s> <v>ha assicurato</v> che <c>la campagna partirà a ottobre</c>.',
        '<s>Il sindaco</s> <v>ha detto</v> ai giornalisti che <c>il cantiere è “una vergogna”</c>.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} , {quote}',
      example: '«<c>Abbiamo perso la casa</c>», <v>racconta</v> <s>Elena</s>, «<c>ma siamo vivi</c>».',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} ,? {tail} …',
      example: '«<c>Non cederemo</c>», <v>ha dichiarato</v> <s>il portavoce</s> durante una conferenza stampa.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source}',
      example: '«<c>L’accordo è vicino</c>», <v>sottolinea</v> <s>Marta Querini</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '«<c>Un miracolo</c>», <v>secondo</v> <s>il fratello</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {other-rest} :? ,? {quote} …',
      example: '<s>Marta Querini</s> <v>ha aggiunto</v> in aula: «<c>Il piano continua</c>».',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      whole: true,
      pattern: '{source} {adverb*} {finite} {rest} <{saying}> che {claim}',
      example:
        '<s>La premier Anna Bianchi</s> respinge le accuse, <v>affermando</v> che <c>non vi è stata alcuna forzatura</c>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{source} {adverb*} {finite} {rest} {and} {adverb*} <{say}> {occasion*} che {claim}',
      example:
        '<s>Il sindaco Ugo Pace</s> ha visitato il cantiere e <v>ha detto</v> che <c>il ponte aprirà a maggio</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>L’incendio è iniziato di notte e</c>, <v>secondo</v> <s>la polizia</s>, <c>è durato sei ore</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>L’incendio è partito dalla cucina</c>, <v>secondo</v> <s>i carabinieri</s>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , {adverb*} <{say}> {occasion*} {source} ,? {tail} …',
      example: '<c>Il ponte aprirà a maggio</c>, <v>ha annunciato</v> <s>la sindaca</s> durante la seduta.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , {adverb*} <{say}> {occasion*} {source}',
      example: '<c>Il ponte aprirà a maggio</c>, <v>spiega</v> <s>Marta Querini</s>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} {adverb*} <{single}> {occasion*} , {quote}',
      example: '«<c>È dura</c>», <v>ha ammesso</v>, «<c>ma andiamo avanti</c>».',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} {adverb*} <{single}> {occasion*}',
      example: '«<c>Il piano continua</c>», <v>ha aggiunto</v> in conferenza stampa.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} : {quote}',
      example: 'E <v>ha concluso</v>: «<c>Nessuno è di troppo qui</c>».',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} ,? che {claim}',
      example: 'Inoltre <v>ha detto</v> che <c>l’acqua tornerà presto</c>.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{claim} , {link?} <{single}> {occasion*}',
      example: '<c>Il ponte aprirà a maggio</c>, <v>ha affermato</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say} di> {claim}',
      example: '<s>Il portavoce del governo</s> <v>ha detto di</v> <c>non voler aumentare le tasse</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{calls}> {quote} …',
      example: 'Il sindaco di Bari, <s>Gianni Verdi</s>, <v>si è detto</v> «<c>molto preoccupato</c>» per la diga.',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<per> {source} , {quote} …',
      example: '<v>Per</v> <s>l’economista Anna Bianchi</s>, «<c>il debito non è il problema</c>».',
    },
  ],
  falseFriends:
    words(`vale a dire, cioè, per così dire, si dice, come si dice, a dire il vero, voler dire, vuol dire, vuole dire,
    secondo posto, secondo tempo, secondo turno, secondo gol, detto questo, ha continuato a, continua a, continua ad, ha attaccato il,
    ricorda il, ricorda la`),
  source: {
    before: openers,
    after:
      words(`anche, poi, inoltre, oggi, ieri, gli, le, ci, mi, si, lo, non, già, infine, invece, dal canto suo, lunedì, martedì,
      mercoledì, giovedì, venerdì, sabato, domenica`),
    breaks: [],
    never: [
      ...openers,
      ...words(`io, noi, ciò, questo, quello, nulla, niente, nessuno, chi, tutto, si, quale, il quale, la quale, quando, dove, perché, come, non,
        che, qualcuno, c'è, lo`),
    ],
    neverFirst: [
      ...said,
      ...words(
        "in, nel, nella, nell', dopo, durante, davanti, con, da, dal, per, su, sul, fino, prima di, a, al, alla, ai, agli, alle, all', allo, tra, fra, sulla",
      ),
    ],
    neverLast:
      words(`il, lo, la, i, gli, le, l', un, uno, una, un', suo, sua, e, ed, o, che, ma, non, si, come, quando, se, perché,
      secondo, di, del, della, in, nel, nella, a, al, alla, per, da, dal, dalla, con, chi, dove, mentre, senza, né, ciò, cui`),
  },
  speakers: {
    singular: words("lui, lei, egli, ella, quest'ultimo, quest'ultima"),
    plural: words('loro, essi, entrambi, entrambe'),
    roles:
      words(`ministro, ministra, presidente, presidentessa, portavoce, sindaco, sindaca, direttore, direttrice, segretario, segretaria,
      deputato, deputata, senatore, senatrice, procuratore, procuratrice, giudice, leader, capo, allenatore, tecnico, commissario,
      governatore, governatrice, cancelliere, vicepresidente, assessore, assessora, avvocato, avvocata, professore, professoressa,
      ricercatore, ricercatrice, papa, re, regina, coordinatore, coordinatrice, ambasciatore, ambasciatrice, generale, colonnello,
      premier, padre, madre, fratello, sorella, figlio, figlia, moglie, marito, vicino, cantante, attore, attrice, giocatore, capitano,
      medico, autore, autrice, esperto, esperta, imprenditore, imprenditrice, pontefice, questore, prefetto, vicepremier`),
    nounFirst: true,
    groups:
      words(`analisti, esperti, fonti, testimoni, residenti, autorità, critici, ricercatori, osservatori, familiari, attivisti,
      economisti, scienziati, medici, manifestanti, lavoratori, vicini, inquirenti, investigatori, alcuni, molti, altri, soccorritori`),
    indefinite: words("un, uno, una, un', alcuni, alcune, diversi, diverse"),
    organisations:
      words(`ministero, governo, polizia, partito, università, comune, esercito, tribunale, procura, consiglio, commissione,
      banca, azienda, società, associazione, sindacato, organizzazione, ONG, esecutivo, casa bianca, Cremlino, parlamento, camera, senato,
      istituto, agenzia, dipartimento, fondazione, club, federazione, ONU, UE, NATO, PD, Lega, Fratelli d'Italia, Forza Italia, M5S, OMS,
      FMI, ospedale, opposizione, carabinieri, Quirinale, Palazzo Chigi, Farnesina, Viminale, regione, questura, prefettura`),
    press: words('agenzia di stampa, giornale, quotidiano, emittente, televisione, rivista, radio, settimanale'),
    documents: words(
      'rapporto, studio, comunicato, documento, sondaggio, nota, lettera, sentenza, indagine, relazione',
    ),
    titles: words('sig., sig.ra, dott., dott.ssa, prof., prof.ssa, on., don, suor, signor, signora, il, la'),
    prepositions: words(
      "di, del, della, dei, degli, delle, dell', dello, in, nel, nella, per, da, dal, dalla, con, su, sul, sulla, contro, tra, fra, secondo, senza, dopo, a, al, alla, che",
    ),
    determiners: words(
      "il, lo, la, i, gli, le, l', un, uno, una, un', suo, sua, suoi, loro, mio, mia, nostro, questo, questa, questi, queste, quel, quella, altro, altra, altri, altre, vari, varie, alcuni, alcune, molti, molte, due, tre, quattro, ogni, entrambi, diversi, diverse",
    ),
    modifiers: words('che, vicino, vicina, vicini, presente, presenti, sentito, *ati, *ate, *ato, *ata'),
    apposed: words("che, il, la, l', un, una, ex, anche, attuale, allora, direttrice, direttore, presidente"),
    particles: words("der, den, ter, de la, della, di, de, del, della, dei, d', da, van, von, al, el, bin, lo, la"),
    pointers: words('questo, questa, quel, quella, lo stesso, la stessa'),
  },
};
