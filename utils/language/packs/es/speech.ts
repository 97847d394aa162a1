import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

const participles =
  words(`dicho, afirmado, asegurado, señalado, declarado, explicado, añadido, agregado, indicado, informado,
  anunciado, advertido, sostenido, reconocido, denunciado, manifestado, comentado, escrito, subrayado, apuntado, precisado,
  revelado, confirmado, negado, insistido, recordado, admitido, destacado, recalcado, expresado, lamentado, prometido,
  criticado, considerado, opinado, publicado, respondido, contestado, relatado, contado, reiterado, avisado, alertado,
  expuesto, defendido, argumentado, detallado, avanzado, celebrado, asumido, zanjado, remarcado, puntualizado`);

const said = [
  ...words(`dijo, dijeron, dice, dicen, decía, afirmó, afirmaron, afirma, afirman, aseguró, aseguraron, asegura, aseguran,
    señaló, señalaron, señala, señalan, declaró, declararon, declara, explicó, explicaron, explica, explican, añadió,
    añadieron, añade, añaden, agregó, agregaron, agrega, indicó, indicaron, indica, indican, informó, informaron, informa,
    anunció, anunciaron, anuncia, advirtió, advirtieron, advierte, advierten, sostuvo, sostuvieron, sostiene, sostienen,
    reconoció, reconocieron, reconoce, denunció, denunciaron, denuncia, denuncian, manifestó, manifestaron, comentó, comenta,
    escribió, escribe, subrayó, subrayaron, subraya, apuntó, apunta, apuntan, precisó, precisa, reveló, revelaron, revela,
    confirmó, confirmaron, confirma, negó, negaron, niega, insistió, insiste, insisten, recordó, recuerda, recuerdan, admitió,
    admite, destacó, destacaron, destaca, recalcó, recalca, expresó, lamentó, lamenta, prometió, promete, criticó, critica,
    considera, consideró, opinó, opina, opinan, respondió, contestó, responde, relató, relata, contó, cuenta, cuentan,
    reiteró, reitera, avisó, avisa, alertó, alerta, alertan, expuso, defendió, defiende, argumentó, argumenta, detalló,
    detalla, avanzó, zanjó, remarcó, puntualizó, aclaró, aclara, matizó, espetó, exclamó, bromeó, ironizó, sentenció,
    replicó, tuiteó, estimó, cree, creen, concluyó, concluye, vaticinó, auguró, aseveró, acotó, refirió, mencionó`),
  ...phrases(['ha', 'han', 'había', 'habían', 'habría'], participles),
];

/** What one person or body says: such a verb may stand without its subject. */
const single = said.filter((verb) => !verb.split(' ')[0]?.endsWith('n'));

const openers =
  words(`pero, y, además, también, sin embargo, no obstante, por su parte, por su lado, asimismo, mientras tanto,
  en tanto, mientras, aunque, entonces, después, luego, ahora, hoy, ayer, anoche, este lunes, este martes, este miércoles,
  este jueves, este viernes, este sábado, este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado,
  el domingo, por último, finalmente, al respecto, en ese sentido, en este sentido, de hecho, así, de igual forma,
  posteriormente, por otro lado, por otra parte, según, en concreto, a su vez, a continuación, previamente, igualmente,
  incluso, por ello, como, que, si bien, previamente, en redes sociales, en un comunicado, en una entrevista`);

/** Spanish of Spain and the Americas. */
export const speech: SpeechPack = {
  language: 'es',
  capitals: 'names',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ],
  lists: {
    say: said,
    calls: words(
      'se ha mostrado, se han mostrado, se mostró, se mostraron, se muestra, se declaró, se ha declarado, se dijo, se dice',
    ),
    infinitive:
      words(`haber, tener, estar, ser, querer, poder, sentir, sentirse, desconocer, confiar en, mantener, no haber, no tener,
      no estar, no ser, no querer, no poder, no saber, no sentirse`),
    single,
    // Not "for his part", "while" or "although": behind them somebody else speaks.
    link: words(`pero, y, además, también, asimismo, igualmente, incluso, sin embargo, no obstante, luego, después, posteriormente,
      finalmente, por último, a continuación, de hecho, al respecto, en ese sentido, en este sentido, por otro lado, por otra parte`),
    occasion:
      words(`hoy, ayer, también, además, en un comunicado, en una entrevista, en una rueda de prensa, en rueda de prensa,
      en conferencia de prensa, en una conferencia de prensa, en sus redes sociales, en redes sociales, en su cuenta de x, en twitter,
      en un acto, ante los medios, ante la prensa, ante los periodistas, a los periodistas, a la prensa, a los medios, durante el acto,
      durante la entrevista, tras la reunión, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado,
      este domingo`),
    lead: words(
      'en, tras, durante, ante, con, desde, para, sobre, hasta, antes de, después de, a, al, entre, junto a, hace',
    ),
    adverb: words(`también, además, le, les, lo, se lo, nos, ya, hoy, ayer, luego, después, entonces, así, incluso,
      finalmente, posteriormente, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo`),
    tail: words(`en, durante, tras, ante, al, a los, a las, a la, a, este, esta, el lunes, el martes, el miércoles, el jueves,
      el viernes, el sábado, el domingo, hoy, ayer, anoche, antes, después, luego, cuando, quien, mientras, sobre, por, desde,
      con, para, que, sin, y, según, aunque, durante, entre, poco, a través, al término, al final, al ser, pero, al tiempo`),
    according: words(`según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, en línea con,
      conforme a, a decir de, según fuentes de, según datos de, según informaciones de, según recoge, según publica, según dijo,
      según informó, según explicó, según afirmó, según indicó, según señaló, según aseguró, según confirmó, según declaró,
      según reveló, según ha informado, según ha explicado, según ha dicho, según ha confirmado, según han informado,
      según informaron, según informa, según explica, según explicaron, como explicó, como explica, como señaló,
      según denunció, según anunció, según detalló, según precisó, según relató, según apunta, según apuntan`),
    document:
      words(`informe, estudio, comunicado, documento, auto, sentencia, texto, encuesta, escrito, nota, investigación,
      fallo, denuncia, querella, resolución, carta, sondeo`),
  },
  templates: [
    {
      kind: 'indirect',
      pattern: '{lead} {gap} , {source} {adverb*} <{say}> {gap} que {claim}',
      example: 'En Lima, <s>el alcalde Hugo Paz</s> <v>dijo</v> que <c>el agua volverá pronto</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {gap} que {claim}',
      example: [
        '<s>La ministra de Sanidad</s> <v>aseguró</v> que <c>la campaña empezará en octubre</c>.',
        '<s>El alcalde</s> <v>ha dicho</v> a los periodistas que <c>la obra es “una vergüenza”</c>.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} , {quote}',
      example: '“<c>No vamos a ceder</c>”, <v>dijo</v> <s>Rosa Prieto</s>, “<c>nunca</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} {tail} …',
      example: '“<c>No vamos a ceder</c>”, <v>afirmó</v> <s>el portavoz</s> en una rueda de prensa.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source}',
      example: '«<c>El acuerdo está cerca</c>», <v>señaló</v> <s>Marta Quiroga</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '“<c>Fue un milagro</c>”, <v>en palabras de</v> <s>su hermano</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {gap} :? ,? {quote} …',
      example: '<s>Quiroga</s> <v>añadió</v> ante la prensa: “<c>El plan sigue adelante</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {source} <{say}> …',
      example: '“<c>Es tarde</c>”, <s>ella</s> <v>respondió</v>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <según {say}> {source} {tail} …',
      example: '<c>El fuego empezó de noche</c>, <v>según explicó</v> <s>el alcalde</s> en un acto.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <según {say}> {source}',
      example: '<c>El fuego empezó de noche</c>, <v>según alertó</v> <s>la policía</s>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>El fuego empezó de noche y</c>, <v>según</v> <s>la policía</s>, <c>duró seis horas</c>.',
    },
    {
      kind: 'according',
      pattern: '<{according}> {source} , {claim}',
      example: '<v>Según</v> <s>el Ministerio del Interior</s>, <c>hubo doce detenidos</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>El fuego comenzó en la cocina</c>, <v>según informó</v> <s>la policía</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , <{say}> {source} {tail} …',
      example: '<c>El puente abrirá en mayo</c>, <v>anunció</v> <s>la alcaldesa</s> durante el pleno.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , <{say}> {source}',
      example: '<c>El puente abrirá en mayo</c>, <v>explicó</v> <s>Marta Quiroga</s>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} <{single}> {occasion*} , {quote}',
      example: '“<c>Es duro</c>”, <v>admitió</v>, “<c>pero seguimos</c>”.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} <{single}> {occasion*}',
      example: '«<c>El plan sigue adelante</c>», <v>añadió</v> en rueda de prensa.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} : {quote}',
      example: 'Y <v>concluyó</v>: “<c>Nadie sobra aquí</c>”.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} ,? que {claim}',
      example: 'Además, <v>dijo</v> que <c>el agua volverá pronto</c>.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{claim} , {link?} <{single}> {occasion*}',
      example: '<c>El puente abrirá en mayo</c>, <v>afirmó</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {infinitive-claim}',
      example: '<s>El portavoz del Gobierno</s> <v>ha asegurado</v> <c>no tener intención de subir los impuestos</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{calls}> {quote} …',
      example: '<s>El alcalde</s> <v>se ha mostrado</v> “<c>muy preocupado</c>” por la situación.',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<para> {source} , {quote} …',
      example: '<v>Para</v> <s>la economista Ana Rojo</s>, “<c>la deuda no es el problema</c>”.',
    },
  ],
  falseFriends: words(`como se dijo, es decir, dicho esto, se dice, mejor dicho, o sea, por así decirlo, quiere decir,
    quería decir, cabe señalar, cabe destacar, dicho de otro modo`),
  source: {
    before: openers,
    after:
      words(`también, además, le, les, lo, se, ya, no, hoy, ayer, luego, después, así, nos, me, te, incluso, finalmente,
      mismo, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo`),
    breaks: [],
    never: [
      ...openers,
      ...words(`yo, nosotros, esto, eso, ello, lo, nadie, nada, quien, quienes, todo, se, me, les, le, cual, el cual, la cual, lo que, cuando,
        donde, porque, cómo, qué, no, ya, que, uno, alguien, él mismo`),
    ],
    neverFirst: [
      ...said,
      ...words(
        'en, tras, durante, ante, con, desde, para, sobre, hasta, antes de, después de, a, al, entre, junto a, hace',
      ),
    ],
    neverLast:
      words(`el, la, los, las, un, una, su, este, esta, y, e, o, que, pero, no, se, como, cuando, si, porque, según, de, en, a, para, por, con, lo que, quien,
      donde, aunque, y le, y les, mientras, dónde, cómo, ni, y también, y además`),
  },
  speakers: {
    singular: words('él, ella, este, esta, aquel, aquella'),
    plural: words('ellos, ellas, ambos, ambas, estos, estas'),
    roles:
      words(`ministro, ministra, presidente, presidenta, portavoz, vocero, vocera, alcalde, alcaldesa, director, directora,
      secretario, secretaria, consejero, consejera, diputado, diputada, senador, senadora, fiscal, juez, jueza, líder, jefe,
      jefa, entrenador, entrenadora, técnico, comisario, comisaria, gobernador, gobernadora, canciller, vicepresidente,
      vicepresidenta, mandatario, mandataria, concejal, concejala, abogado, abogada, profesor, profesora, investigador,
      investigadora, papa, rey, reina, coordinador, coordinadora, delegado, delegada, embajador, embajadora, general, coronel,
      primer ministro, primera ministra, padre, madre, hermano, hermana, hijo, hija, esposa, marido, vecino, vecina, cantante,
      actor, actriz, jugador, jugadora, delantero, capitán, médico, médica, autor, autora, experto, experta, exministro,
      expresidente, empresario, empresaria, legislador, legisladora`),
    groups: words(`analistas, expertos, fuentes, testigos, vecinos, autoridades, funcionarios, críticos, investigadores,
      observadores, familiares, activistas, economistas, científicos, médicos, manifestantes, trabajadores, fuentes oficiales,
      fuentes policiales, fuentes judiciales, fuentes diplomáticas, los expertos, algunos, muchos, otros, fuentes cercanas`),
    indefinite: words('un, una, unos, unas, otro, otra, algún, alguna'),
    organisations:
      words(`ministerio, gobierno, policía, partido, universidad, ayuntamiento, ejército, tribunal, fiscalía,
      juzgado, consejo, comisión, banco, empresa, compañía, asociación, sindicato, organización, ONG, ejecutivo, junta, casa blanca,
      kremlin, parlamento, congreso, senado, instituto, agencia, departamento, fundación, club, federación, onu, ue, otan, pp, psoe,
      vox, oms, fmi, hospital, oposición, guardia civil, cancillería, alcaldía, municipio`),
    press: words('agencia de noticias, diario, periódico, cadena, televisión, emisora, revista, rotativo'),
    documents:
      words(`informe, estudio, comunicado, documento, sentencia, encuesta, escrito, nota, investigación, carta, sondeo,
      auto, resolución`),
    titles: words('sr., sra., dr., dra., don, doña, señor, señora, el, la, sr, sra, dr, dra'),
    prepositions: words(
      'de, del, en, para, por, con, sobre, contra, ante, desde, entre, hacia, hasta, según, sin, tras, a, al, que, quien',
    ),
    determiners: words(
      'el, la, los, las, un, una, unos, unas, su, sus, mi, nuestro, nuestra, este, esta, estos, estas, ese, esa, aquel, aquella, otro, otra, otros, otras, varios, varias, algunos, algunas, muchos, muchas, dos, tres, cuatro, cada, ambos, ambas, todos los, numerosos, diversos, diversas',
    ),
    modifiers: words(
      'que, cercano, cercana, cercanos, cercanas, consultado, consultados, consultadas, presente, presentes, familiarizado, *ados, *adas, *idos, *ado, *ada',
    ),
    apposed: words('quien, el, la, un, una, uno, exministro, también, actual, entonces, ex'),
    particles: words('der, den, ter, de, del, la, las, los, y, e, da, van, von, al, el, bin, i'),
    pointers: words('este, esta, ese, esa, dicho, dicha, el propio, la propia'),
  },
};
