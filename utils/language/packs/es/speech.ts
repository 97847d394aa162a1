import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { accuses, asks, said, urges } from './verbs';

/** What one person or body says: such a verb may stand without its subject. */
const single = said.filter((verb) => !verb.split(' ')[0]?.endsWith('n'));

const openers =
  words(`pero, y, además, también, sin embargo, no obstante, por su parte, por su lado, asimismo, mientras tanto,
  en tanto, mientras, aunque, entonces, después, luego, ahora, hoy, ayer, anoche, este lunes, este martes, este miércoles,
  este jueves, este viernes, este sábado, este domingo, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado,
  el domingo, por último, finalmente, al respecto, en ese sentido, en este sentido, de hecho, así, de igual forma,
  posteriormente, por otro lado, por otra parte, según, en concreto, a su vez, a continuación, previamente, igualmente,
  incluso, por ello, como, que, si bien, previamente, en redes sociales, en un comunicado, en una entrevista,
  en conferencia de prensa, en rueda de prensa, en una rueda de prensa, en una conferencia de prensa, en su intervención, en su turno, en tal sentido,
  al mismo tiempo, a la vez, eso sí, dicho esto, en ese contexto, en esta línea, en esa línea, de este modo, por eso, por tanto, ante esto, en cambio,
  es más, con todo, en todo caso, en cualquier caso, de igual manera, de la misma manera, del mismo modo, por lo demás, en todos los casos, poco después,
  más tarde, esta mañana, esta tarde, esta noche, este lunes, en declaraciones a los medios, en declaraciones a la prensa`);

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
    'own-view': words(
      'a su juicio, en su opinión, a su entender, a su parecer, según su versión, desde su punto de vista',
    ),
    'of-that': words('que, en que, de que'),
    saying:
      words(`asegurando, señalando, afirmando, diciendo, indicando, explicando, argumentando, alegando, recordando, subrayando, añadiendo, agregando, precisando, destacando, advirtiendo,
      denunciando, lamentando, reconociendo, reiterando, apuntando, sosteniendo, insistiendo, avisando, prometiendo, al señalar, al asegurar, al afirmar, al considerar, tras asegurar, tras recordar`),
    on: words(
      'al referirse, al hablar, al comentar, al explicar, al responder, consultado, consultada, respecto a, respecto de, en cuanto a, con respecto a, en relación con, en relación a, sobre',
    ),
    comma: [','],
    verb: words(
      'hay, había, es, son, fue, fueron, era, ha, han, existe, existen, está, están, estaba, no hay, se trata, se registró, se registraron, murieron, murió',
    ),
    accuses,
    urges,
    asks,
    accused: words('*ar, *er, *ir, *arse, *erse, *irse, ser, haber, no'),
    question: words('por qué, si, cuándo, cómo, qué, quién, quiénes, dónde, cuál, cuáles, cuánto, cuántos, cuántas'),
    and: words('y, e, pero, aunque, así como'),
    // Where and when, before a subject, without a comma.
    front:
      words(`en conferencia de prensa, en rueda de prensa, en una rueda de prensa, en una conferencia de prensa, en un comunicado, en una entrevista, en su cuenta de x,
      en su cuenta de twitter, en redes sociales, en sus redes sociales, en su intervención, en su turno, en declaraciones a la prensa, en diálogo con la prensa, en el acto, en el pleno,
      en su discurso, en un mensaje, en la víspera, a su salida, a su llegada, al término de la reunión, tras la reunión, durante la reunión, durante el acto, ante la prensa`),
    // A subject stands right before one of these.
    finite: [
      ...said,
      ...accuses,
      ...urges,
      ...asks,
      ...words(
        '*ó, *aron, *ieron, ha, han, había, se, es, fue, era, no, está, estuvo, tiene, tuvo, hizo, dio, puso, fueron, son',
      ),
    ],
    // Behind the verb stands when, where or to whom something is said, and no object.
    adjunct:
      words(`a, al, ante, en, durante, tras, sobre, con, por, desde, hoy, ayer, anoche, este, esta mañana, esta tarde, el lunes, el martes, el miércoles,
      el jueves, el viernes, el sábado, el domingo, el pasado, también, además, así, luego, de que, para, respecto, según, textualmente`),
    // What opens another clause, or is an object that a clause describes.
    other: [...said, ...words('quien, quienes, que, aunque, mientras, y, pero, un plan, una ley, :, ;')],
    closing: words(
      'al, en referencia, en alusión, en relación, en su, sobre, a propósito, con su, mientras, antes, tras, durante, citado, citada',
    ),
    calls: words(
      'se ha mostrado, se han mostrado, se mostró, se mostraron, se muestra, se declaró, se ha declarado, se dijo, se dice',
    ),
    infinitive:
      words(`haber, tener, estar, ser, querer, poder, sentir, sentirse, desconocer, confiar en, mantener, no haber, no tener,
      no estar, no ser, no querer, no poder, no saber, no sentirse`),
    single: [...single, ...[...accuses, ...urges, ...asks].filter((verb) => !verb.split(' ')[0]?.endsWith('n'))],
    // Not "for his part", "while" or "although": behind them somebody else speaks.
    link: words(`pero, y, además, también, asimismo, igualmente, incluso, sin embargo, no obstante, luego, después, posteriormente,
      finalmente, por último, a continuación, de hecho, al respecto, en ese sentido, en este sentido, por otro lado, por otra parte, al mismo tiempo, a la vez, eso sí, dicho esto,
      de igual forma, de igual manera, de la misma manera, del mismo modo, en la misma línea, en esa línea, en esta línea, en tal sentido, es más, por ello, por eso,
      por tanto, así, en cambio, no obstante, a su vez, más adelante, también, y también, y además, por último, acto seguido, en concreto, a ese respecto, en tanto, más adelante, más tarde, entonces, poco después`),
    occasion: [
      ...words(`hoy, ayer, también, además, en un comunicado, en una entrevista, en una rueda de prensa, en rueda de prensa,
      en conferencia de prensa, en una conferencia de prensa, en sus redes sociales, en redes sociales, en su cuenta de x, en twitter,
      en un acto, ante los medios, ante la prensa, ante los periodistas, a los periodistas, a la prensa, a los medios, durante el acto,
      durante la entrevista, tras la reunión, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado,
      este domingo`),
      ...phrases(
        words('a la, a'),
        words(
          'agencia efe, agencia afp, afp, efe, europa press, reuters, ap, associated press, ansa, prensa, bbc, cnn, radio, televisión, emisora, cadena ser, prensa local, periodistas',
        ),
      ),
      ...phrases(
        words('el, este, el pasado, el próximo'),
        words('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
      ),
      ...words(`anoche, la semana pasada, esta semana, el fin de semana, hace unos días, días atrás, mediante un comunicado, en declaraciones radiales, en declaraciones, en diálogo con la prensa, esta mañana, esta tarde, esta noche, a este diario, a este periódico, a este medio, a los reporteros, a los medios de comunicación, a medios locales,
        en su cuenta de twitter, en sus redes, en x, en la red social x, con ironía, entre lágrimas, textualmente, tajante, visiblemente emocionado, visiblemente emocionada,
        al respecto, por su parte, luego, después, entonces, así, a su vez, en el pleno, en el congreso, en el senado, en la comisión, en la sesión de control, en su réplica`),
    ],
    lead: words(
      'luego de, pese a, según, con respecto a, en cuanto a, en, tras, durante, ante, con, desde, para, sobre, hasta, antes de, después de, a, al, entre, junto a, hace',
    ),
    adverb: words(`también, además, le, les, lo, se lo, nos, ya, hoy, ayer, luego, después, entonces, así, incluso,
      finalmente, posteriormente, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo,
      igualmente, asimismo, incluso, me, te, os, por su parte, textualmente, sí, luego de, tajantemente`),
    tail: words(`en, durante, tras, ante, al, a los, a las, a la, a, este, esta, el lunes, el martes, el miércoles, el jueves,
      el viernes, el sábado, el domingo, hoy, ayer, anoche, antes, después, luego, cuando, quien, mientras, sobre, por, desde,
      con, para, que, sin, y, según, aunque, durante, entre, poco, a través, al término, al final, al ser, pero, al tiempo, debido, ya que, porque, dado, puesto que, luego de, hace, donde, cuya, cuyo,
      ni, o, tal, mediante, bajo, hasta, en relación, respecto, frente, junto, *ando, *iendo`),
    according: words(`según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, en línea con,
      conforme a, a decir de, según fuentes de, según datos de, según informaciones de, según recoge, según publica, según dijo,
      según informó, según explicó, según afirmó, según indicó, según señaló, según aseguró, según confirmó, según declaró,
      según reveló, según ha informado, según ha explicado, según ha dicho, según ha confirmado, según han informado,
      según informaron, según informa, según explica, según explicaron, como explicó, como explica, como señaló,
      según denunció, según anunció, según detalló, según precisó, según relató, según apunta, según apuntan`),
    document:
      words(`informe, estudio, comunicado, documento, auto, sentencia, texto, encuesta, escrito, nota, investigación,
      fallo, denuncia, querella, resolución, carta, sondeo, reporte, relevamiento, boletín`),
  },
  relays: {
    before: ['según', 'citado por', 'citada por', 'citados por', 'informó', 'informa', 'recogido por', 'recoge'],
    after: ['informó', 'informa'],
  },
  templates: [
    {
      kind: 'according',
      omits: true,
      pattern: '{link?} ,? <{own-view}> , {claim}',
      example: 'Además, <v>a su juicio</v>, <c>la medida llega tarde</c>.',
    },
    {
      kind: 'according',
      pattern: '{link?} ,? <según {say}> {occasion*} {source} {occasion*} , {claim}',
      example: '<v>Según publicó</v> <s>El Correo</s> este lunes, <c>el club negocia con dos jugadores</c>.',
    },
    {
      kind: 'according',
      pattern: '{link?} ,? <{according}> {source} {verb-claim}',
      example:
        '<v>De acuerdo con</v> <s>los manifestantes</s> <c>hay trescientos niños que, desde el lunes, no tienen clases</c>.',
    },
    {
      kind: 'according',
      pattern: '{link?} ,? <{according}> {source} , {claim}',
      example: [
        '<v>Según</v> <s>el Ministerio del Interior</s>, <c>hubo doce detenidos</c>.',
        'Además, <v>según</v> <s>la policía</s>, <c>los vecinos dijeron que no vieron nada</c>.',
      ],
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{asks}> {question-claim}',
      example: '<s>La diputada</s> le <v>ha preguntado</v> <c>por qué no dimite</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{asks}> {adjunct} {other-rest} {question-claim}',
      example: '<s>Rojo</s> <v>ha preguntado</v> al ministro <c>por qué no dimite</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> ,? {occasion*} ,? {of-that} {claim}',
      example: 'En Lima, <s>el alcalde Hugo Paz</s> <v>dijo</v> que <c>el agua volverá pronto</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> {adjunct} {other-rest} {of-that} {claim}',
      example:
        'En el pleno, <s>el alcalde Hugo Paz</s> <v>dijo</v> a los vecinos reunidos que <c>el agua volverá pronto</c>.',
    },
    {
      kind: 'direct',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> {other-rest} :? ,? {quote} …',
      example: 'Con ese panorama, <s>el ex alcalde Hugo Paz</s> <v>apuntó</v>: “<c>Nadie nos escucha</c>”.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern:
        '{lead} {comma-rest} , {source} {adverb*} {finite} {rest} {and} {adverb*} <{say}> {occasion*} {of-that} {claim}',
      example:
        'En el comunicado, <s>el Banco Central</s> subió la previsión y <v>destacó</v> que <c>la economía crece</c>.',
    },
    {
      kind: 'indirect',
      pattern: '… por {source} , quien {adverb*} <{say}> {infinitive-claim}',
      example:
        'La denuncia fue ratificada por <s>el comisario Hugo Paz</s>, quien además <v>aseguró</v> <c>no saber por qué huyeron</c>.',
    },
    {
      kind: 'indirect',
      pattern: '… {source} , quien {adverb*} <{say}> {infinitive-claim}',
      example: 'Habló <s>el comisario Hugo Paz</s>, quien además <v>aseguró</v> <c>no saber por qué huyeron</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{front*} ,? {source} {adverb*} <{say}> ,? {occasion*} ,? {of-that} {claim}',
      example: [
        '<s>La ministra de Sanidad</s> <v>aseguró</v> que <c>la campaña empezará en octubre</c>.',
        '<s>El alcalde</s> <v>ha dicho</v> a los periodistas que <c>la obra es “una vergüenza”</c>.',
        '<s>La senadora Ana Rojo</s>, <v>sugirió</v> que <c>el plazo debe ampliarse</c>.',
        '<s>Rojo</s>, sin embargo, le <v>ha pedido</v> que <c>no dimita</c>.',
      ],
    },
    {
      kind: 'indirect',
      pattern: '{front*} ,? {source} {adverb*} <{say}> {adjunct} {other-rest} {of-that} {claim}',
      example:
        '<s>La portavoz de la oposición</s> <v>ha exigido</v> este miércoles al jefe del Ejecutivo que <c>publique los contratos</c>.',
    },
    {
      kind: 'indirect',
      pattern: '… {source} , quien {adverb*} <{say}> {occasion*} {of-that} {claim}',
      example: 'La información la entregó <s>el alcalde Hugo Paz</s>, quien <v>señaló</v> que <c>no hay heridos</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{accuses}> {other-rest} de {quote} …',
      example: '<s>Los sindicatos</s> <v>acusan</v> al ministro de “<c>mala fe</c>” tras la huelga.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{accuses}> {other-rest} de {accused-claim}',
      example: '<s>La líder de la oposición</s> <v>ha acusado</v> este lunes al Gobierno de <c>ser “un desastre”</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{urges}> {other-rest} a {accused-claim}',
      example: '<s>El alcalde</s> <v>instó</v> a los vecinos a <c>ahorrar agua</c>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} ,? {and} {adverb*} {say} {of-that?} :? {quote}',
      example:
        '“<c>Las escuelas son seguras</c>”, <v>afirmó</v> <s>Rosa Prieto</s> y añadió: “<c>Nadie nos avisó</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} , {quote}',
      example: '“<c>No vamos a ceder</c>”, <v>dijo</v> <s>Rosa Prieto</s>, “<c>nunca</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} ,? {tail} …',
      example: [
        '“<c>No vamos a ceder</c>”, <v>afirmó</v> <s>el portavoz</s> en una rueda de prensa.',
        '“<c>No vamos a ceder</c>”, le <v>ha espetado</v> <s>Rojo</s> al presidente.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source}',
      example: [
        '«<c>El acuerdo está cerca</c>», <v>señaló</v> <s>Marta Quiroga</s>.',
        '«<c>Lo perdimos todo</c>», <v>dijo</v> a la AFP <s>Marta Quiroga</s>, vecina del cerro.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{asks}> {occasion*} {source}',
      example: '“<c>¿Por qué no dimite?</c>”, le <v>ha preguntado</v> <s>Rojo</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '“<c>Fue un milagro</c>”, <v>en palabras de</v> <s>su hermano</s>.',
    },
    {
      kind: 'direct',
      pattern: '{front*} ,? {source} {adverb*} <{say}> {other-rest} :? ,? {quote} …',
      example: [
        '<s>Quiroga</s> <v>añadió</v> ante la prensa: “<c>El plan sigue adelante</c>”.',
        'En rueda de prensa la entrenadora del equipo local, <s>Marta Quiroga</s>, <v>declaró</v>: “<c>Jugamos bien</c>”.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{asks}> {gap} :? ,? {quote} …',
      example: '<s>Rojo</s> <v>preguntó</v> al ministro: “<c>¿Quién paga esto?</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {source} <{say}> …',
      example: '“<c>Es tarde</c>”, <s>ella</s> <v>respondió</v>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{source} {adverb*} {finite} {rest} {and} {adverb*} <{say}> {occasion*} {of-that} {claim}',
      example: [
        '<s>El técnico visitante</s> fue rotundo en la sala de prensa y <v>explicó</v> que <c>el árbitro acertó</c>.',
        '<s>La jueza Ana Rojo</s> ha preguntado a las partes y <v>ha dicho</v> que <c>decidirá el lunes</c>.',
      ],
    },
    {
      kind: 'direct',
      only: 'somebody',
      pattern: '{source} {adverb*} {finite} {rest} {and} {adverb*} <{say}> {gap} :? ,? {quote} …',
      example: '<s>El técnico</s> lamentó la derrota y <v>dijo</v>: “<c>Volveremos</c>”.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      whole: true,
      pattern: '{source} {adverb*} {finite} {rest} <{saying}> {of-that} {claim}',
      example: '<s>La jueza Ana Rojo</s> aplazó la audiencia, <v>argumentando</v> que <c>faltaba la defensa</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <según {say}> {occasion*} {source} {tail} …',
      example: '<c>El fuego empezó de noche</c>, <v>según explicó</v> <s>el alcalde</s> en un acto.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <según {say}> {occasion*} {source}',
      example: '<c>El fuego empezó de noche</c>, <v>según alertó</v> <s>la policía</s>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>El fuego empezó de noche y</c>, <v>según</v> <s>la policía</s>, <c>duró seis horas</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>El fuego comenzó en la cocina</c>, <v>según informó</v> <s>la policía</s>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , <{say}> {occasion*} {source} {tail} …',
      example: '<c>El puente abrirá en mayo</c>, <v>anunció</v> <s>la alcaldesa</s> durante el pleno.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , <{say}> {occasion*} {source}',
      example: [
        '<c>El puente abrirá en mayo</c>, <v>explicó</v> <s>Marta Quiroga</s>.',
        '<c>El puente abrirá en mayo</c>, <v>informó</v> a la AFP <s>el capitán Hugo Paz</s>.',
      ],
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} {adverb*} <{single}> {occasion*} , {quote}',
      example: '“<c>Es duro</c>”, <v>admitió</v>, “<c>pero seguimos</c>”.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} {adverb*} <{single}> {occasion*}',
      example: [
        '«<c>El plan sigue adelante</c>», <v>añadió</v> en rueda de prensa.',
        '«<c>¿No es su trabajo?</c>», le <v>ha reclamado</v>.',
      ],
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {adverb*} <{single}> {closing} …',
      example: '«<c>El plan sigue adelante</c>», <v>dijo</v> en referencia al puente.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? {adverb*} <{single}> {occasion*} ,? {of-that?} : {quote}',
      example: [
        'Y <v>concluyó</v>: “<c>Nadie sobra aquí</c>”.',
        'Además, <v>agregó</v> que: “<c>nadie sobra aquí</c>”.',
      ],
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{on} {comma-rest} , {adverb*} <{single}> {occasion*} {of-that} {claim}',
      example: 'Al referirse al puente, <v>analizó</v> que <c>nadie lo cuidó</c>.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? {adverb*} <{single}> ,? {occasion*} ,? {of-that} {claim}',
      example: [
        'Además, <v>dijo</v> que <c>el agua volverá pronto</c>.',
        'Al mismo tiempo, <v>aseguró</v> que <c>el incendio está controlado</c>.',
      ],
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{link?} ,? {adverb*} {finite} {rest} {and} {adverb*} <{single}> : {quote}',
      example: 'También se refirió al puente y <v>criticó</v>: “<c>Nadie lo cuidó</c>”.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{link?} ,? {adverb*} <{accuses}> {other-rest} de {accused-claim}',
      example: 'Además, les <v>acusó</v> de <c>vender humo</c>.',
    },
    {
      kind: 'indirect',
      pattern: 'desde {source} se <{say}> {of-that} {claim}',
      example: 'Desde <s>el grupo municipal</s> se <v>argumentó</v> que <c>la plaza no hace falta</c>.',
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
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<para> {source} , {quoting}',
      example: '<v>Para</v> <s>la economista Ana Rojo</s>, <c>la deuda lleva años “en el mismo sitio”</c>.',
    },
  ],
  falseFriends: words(`como se dijo, es decir, dicho esto, se dice, mejor dicho, o sea, por así decirlo, quiere decir,
    quería decir, cabe señalar, cabe destacar, dicho de otro modo`),
  source: {
    before: openers,
    after:
      words(`también, además, le, les, lo, se, ya, no, hoy, ayer, luego, después, así, nos, me, te, incluso, finalmente,
      mismo, sin embargo, por su parte, en cambio, no obstante, a su vez, por su lado, asimismo, igualmente, os, de forma *, de manera *, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo`),
    breaks: [],
    never: [
      ...openers,
      ...words(`más adelante, más tarde, poco después, mientras tanto, yo, nosotros, esto, eso, ello, lo, nadie, nada, quien, quienes, todo, se, me, les, le, cual, el cual, la cual, lo que, cuando,
        donde, porque, cómo, qué, no, ya, que, uno, alguien, él mismo`),
    ],
    neverFirst: [
      ...said,
      // "said, moved, to the agency": how, and to whom.
      ...words('tanto, que, si, *ado a, *ada a, *ados a, *adas a, *ido a, *ida a, *mente'),
      ...words(
        'en, tras, durante, ante, con, desde, para, sobre, hasta, antes de, después de, a, al, entre, junto a, hace',
      ),
    ],
    neverLast:
      words(`el, la, los, las, un, una, su, este, esta, y, e, o, que, pero, no, se, como, cuando, si, porque, según, de, en, a, para, por, con, lo que, quien,
      donde, aunque, quienes, cuales, cual, y quienes, y le, y les, mientras, dónde, cómo, ni, y también, y además`),
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
      expresidente, expresidenta, exministra, exalcalde, exalcaldesa, exgobernador, exfuncionario, ex presidente, ex presidenta, ex ministro, ex ministra, ex alcalde, ex gobernador, ex funcionario, ex diputado, ex senador, empresario, empresaria, legislador, legisladora, edil, edila, regidor, regidora, intendente, intendenta, comandante, capitana, teniente, sargento, cabo, oficial, magistrado, magistrada, titular, premier,
      vicegobernador, vicealcalde, subsecretario, subsecretaria, viceministro, viceministra, superintendente, comisionado, comisionada, rector, rectora, decano, decana, maestro, maestra, juzgador,
      juzgadora, jugador, futbolista, estratega, timonel, seleccionador, seleccionadora, arquero, portero, mediocampista, defensa central, periodista, escritor, escritora, economista, analista,
      historiador, historiadora, epidemiólogo, científico, científica, biólogo, bióloga, psicólogo, psicóloga, sociólogo, politólogo, testigo, víctima, sobreviviente, habitante, poblador, pobladora,
      residente, agricultor, obispo, arzobispo, cardenal, sacerdote, dirigente, activista, candidato, candidata, precandidato, congresista, parlamentario, parlamentaria, eurodiputado, eurodiputada,
      jefe del ejecutivo, jefe de gobierno, jefe de estado, líder de la oposición, asesor, asesora, gerente, ejecutivo jefe, consejero delegado, fundador, fundadora, funcionario, funcionaria,
      tío, tía, abuelo, abuela, primo, prima, novio, novia, viuda, ciudadano, compañero, amigo, amiga, letrado, letrada, notario, bombero, policía local, agente, inspector, inspectora`),
    nounFirst: true,
    groups: words(`analistas, expertos, fuentes, testigos, vecinos, autoridades, funcionarios, críticos, investigadores,
      observadores, familiares, activistas, economistas, científicos, médicos, manifestantes, trabajadores, fuentes oficiales,
      fuentes policiales, fuentes judiciales, fuentes consultadas, docentes, maestros, profesores, chicos, jóvenes, consultoras, especialistas, líderes, dirigentes, habitantes, sobrevivientes, damnificados, legisladores, diputados, pobladores, padres, madres, alumnos, estudiantes, jueces, magistrados, fiscales,
      sindicatos, partidos, agricultores, empresarios, usuarios, periodistas, medios, agentes, fuentes diplomáticas, los expertos, algunos, muchos, otros, fuentes cercanas`),
    indefinite: words('un, una, unos, unas, otro, otra, algún, alguna'),
    organisations:
      words(`ministerio, gobierno, policía, partido, universidad, ayuntamiento, ejército, tribunal, fiscalía,
      juzgado, consejo, comisión, banco, empresa, compañía, asociación, sindicato, organización, ONG, ejecutivo, junta, casa blanca,
      kremlin, parlamento, congreso, senado, instituto, agencia, departamento, fundación, club, federación, onu, ue, otan, pp, psoe,
      vox, oms, fmi, hospital, oposición, guardia civil, cancillería, alcaldía, municipio, oficina, servicio, secretaría, dirección, defensoría, procuraduría, contraloría, prefectura, gobernación, bomberos, carabineros,
      protección civil, cruz roja, corte, sala, cámara, comité, alianza, movimiento, confederación, cámara de comercio, patronal, central, coalición, autoridad, administración, observatorio, agencia tributaria,
      organismo, entidad, ente, institución, agrupación, grupo, formación, bancada, banco central, reserva federal, casa de gobierno, presidencia, vicepresidencia, generalitat, xunta, lehendakaritza, diputación, consejería, conselleria, ue, oea, unesco, unicef, acnur, defensa, acusación`),
    press: words('agencia de noticias, diario, periódico, cadena, televisión, emisora, revista, rotativo'),
    documents:
      words(`informe, estudio, comunicado, documento, sentencia, encuesta, escrito, nota, investigación, carta, sondeo,
      auto, resolución, reporte, relevamiento, boletín, índice`),
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
    particles: words('der, den, ter, de, del, de la, de las, de los, la, las, los, y, e, da, van, von, al, el, bin, i'),
    pointers: words('este, esta, ese, esa, dicho, dicha, el propio, la propia'),
  },
};
