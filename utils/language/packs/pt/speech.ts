import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

const participles =
  words(`dito, afirmado, declarado, explicado, acrescentado, informado, anunciado, alertado, destacado,
  garantido, admitido, escrito, confirmado, negado, avisado, defendido, sublinhado, revelado, referido, adiantado`);

const said = [
  ...words(`disse, disseram, diz, dizem, dizia, afirmou, afirmaram, afirma, afirmam, declarou, declararam, declara, explicou,
    explicaram, explica, explicam, acrescentou, acrescentaram, acrescenta, informou, informaram, informa, anunciou, anunciaram,
    anuncia, alertou, alertaram, alerta, alertam, destacou, destacaram, destaca, ressaltou, ressalta, garantiu, garante, garantem, asseguram, indicam, apontam, revelam, relatam, contam, defendem, avaliam, lembram, acrescentam, sustentam, reconhecem, consideram, criticam, referem,
    admitiu, admite, escreveu, escreve, confirmou, confirmaram, confirma, negou, negaram, nega, reconheceu, reconhece, lembrou,
    lembra, avaliou, avalia, comentou, comenta, contou, conta, contaram, relatou, relata, relataram, criticou, critica, defendeu,
    defende, argumentou, argumenta, apontou, aponta, considerou, considera, concluiu, conclui, completou, completa, respondeu,
    responde, reforçou, reforça, enfatizou, frisou, frisa, sublinhou, sublinha, salientou, salienta, referiu, refere, revelou,
    revela, adiantou, adianta, assegurou, assegura, prometeu, promete, lamentou, lamenta, denunciou, denunciaram, denuncia, advertiu, adverte,
    observou, observa, insistiu, insiste, reiterou, reitera, avisou, avisa, notou, publicou, opinou, opina, questionou, pontuou,
    desabafou, brincou, ironizou, rebateu, sustentou, sustenta, detalhou, detalha, esclareceu, esclarece, ponderou, pondera,
    indicou, indica, estimou, estima, acredita, acreditam, justificou, justifica, atirou, realçou, vincou, precisou, elogiou`),
  ...phrases(['tem', 'tinha', 'tinham', 'havia', 'haviam', 'teria'], participles),
];

/** What one person or body says: such a verb may stand without its subject. */
const single = said.filter((verb) => !verb.split(' ')[0]?.endsWith('m'));

const openers =
  words(`mas, e, também, além disso, no entanto, porém, por sua vez, já, ainda, assim, então, depois, agora, hoje,
  ontem, na segunda-feira, na terça-feira, na quarta-feira, na quinta-feira, na sexta-feira, no sábado, no domingo, nesta segunda-feira,
  nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo, por fim, por outro lado,
  segundo, enquanto, embora, apesar disso, contudo, entretanto, em nota, em comunicado, nas redes sociais, em entrevista, como,
  de acordo com, enquanto isso, na ocasião, à época, em seguida, por isso, inclusive, nesse sentido, a propósito, aliás, esta segunda-feira,
  esta terça-feira, esta quarta-feira, esta quinta-feira, esta sexta-feira`);

/** Portuguese of Brazil and Portugal. */
export const speech: SpeechPack = {
  language: 'pt',
  capitals: 'names',
  quotes: [
    ['“', '”'],
    ['«', '»'],
    ['"', '"'],
    ['‘', '’'],
  ],
  lists: {
    say: said,
    infinitive:
      words(`ter, haver, estar, ser, querer, poder, sentir, sentir-se, desconhecer, confiar em, não ter, não haver, não estar,
      não ser, não querer, não poder, não saber, não se sentir`),
    pledge: words('prometeu, promete, prometeram, prometem, comprometeu-se a, se comprometeu a, se compromete a'),
    single,
    // Not "for his part", "while" or "although": behind them somebody else speaks.
    link: words(`mas, e, além disso, também, ainda, no entanto, porém, contudo, depois, em seguida, por fim, nesse sentido, por outro lado,
      a propósito, aliás, inclusive`),
    occasion:
      words(`hoje, ontem, também, ainda, em nota, em comunicado, em um comunicado, em entrevista, em uma entrevista, numa entrevista,
      em coletiva de imprensa, em conferência de imprensa, nas redes sociais, no x, no twitter, a jornalistas, aos jornalistas,
      à imprensa, na ocasião, após a reunião, durante o evento`),
    lead: words(
      'em, no, na, nos, nas, após, durante, ante, com, desde, para, sobre, até, antes de, depois de, ao, à, entre, há, numa, num',
    ),
    adverb:
      words(`também, ainda, lhe, lhes, nos, me, já, hoje, ontem, depois, então, assim, inclusive, nesta segunda-feira,
      nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo`),
    tail: words(`em, no, na, nos, nas, durante, após, antes, ao, aos, à, às, nesta, neste, hoje, ontem, quando, enquanto, sobre, por,
      desde, com, para, que, sem, segundo, embora, entre, depois, pouco, numa, num, esta, este, a jornalistas, aos jornalistas, pelo, pela`),
    according: words(`segundo, de acordo com, conforme,
      nas palavras de, na avaliação de, na avaliação do, na avaliação da, na opinião de, na opinião do, na opinião da, na visão de,
      na visão do, na visão da, nas palavras do, nas palavras da, segundo informou, segundo informações de, segundo informações da,
      segundo informações do, conforme informou, conforme explicou, como explicou, como afirmou, como disse, segundo disse`),
  },
  templates: [
    {
      kind: 'indirect',
      pattern: '{lead} {gap} , {source} {adverb*} <{say}> {gap} que {claim}',
      example: 'Em Lisboa, <s>o presidente Hugo Paz</s> <v>disse</v> que <c>a água volta em breve</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {gap} que {claim}',
      example: [
        '<s>A ministra da Saúde</s> <v>garantiu</v> que <c>a campanha começa em outubro</c>.',
        '<s>O prefeito</s> <v>disse</v> aos jornalistas que <c>a obra é “uma vergonha”</c>.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} , {quote}',
      example: '“<c>Perdemos a casa</c>”, <v>conta</v> <s>Helena</s>, “<c>mas estamos vivos</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} {tail} …',
      example: '“<c>Não vamos ceder</c>”, <v>afirmou</v> <s>o porta-voz</s> em entrevista coletiva.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source}',
      example: '“<c>O acordo está próximo</c>”, <v>destacou</v> <s>Marta Queirós</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '“<c>Foi um milagre</c>”, <v>segundo</v> <s>o irmão</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {gap} :? ,? {quote} …',
      example: '<s>Marta Queirós</s> <v>acrescentou</v> na ocasião: “<c>O plano continua</c>”.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {source} <{say}> …',
      example: '“<c>É tarde</c>”, <s>ela</s> <v>respondeu</v>.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>O fogo começou à noite e</c>, <v>segundo</v> <s>a polícia</s>, <c>durou seis horas</c>.',
    },
    {
      kind: 'according',
      pattern: '<{according}> {source} , {claim}',
      example: '<v>Segundo</v> <s>o Ministério do Interior</s>, <c>doze pessoas foram presas</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>O fogo começou na cozinha</c>, <v>segundo</v> <s>a polícia</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {adverb*} <{say}> {source} {tail} …',
      example: '<c>A ponte abre em maio</c>, <v>anunciou</v> <s>a prefeita</s> durante o evento.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {adverb*} <{say}> {source}',
      example: '<c>A ponte abre em maio</c>, <v>explicou</v> <s>Marta Queirós</s>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} <{single}> {occasion*} , {quote}',
      example: '“<c>É duro</c>”, <v>admitiu</v>, “<c>mas seguimos</c>”.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{quote} ,? {link?} <{single}> {occasion*}',
      example: '“<c>O plano continua</c>”, <v>acrescentou</v> em comunicado.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} : {quote}',
      example: 'E <v>concluiu</v>: “<c>Ninguém está a mais aqui</c>”.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{link?} ,? {occasion?} ,? <{single}> {occasion*} ,? que {claim}',
      example: 'Além disso, <v>disse</v> que <c>a água volta em breve</c>.',
    },
    {
      kind: 'indirect',
      omits: true,
      pattern: '{claim} , {link?} <{single}> {occasion*}',
      example: '<c>A ponte abre em maio</c>, <v>afirmou</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {infinitive-claim}',
      example: '<s>O porta-voz do governo</s> <v>afirmou</v> <c>não ter intenção de aumentar impostos</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{pledge}> {claim}',
      example: '<s>O presidente</s> <v>prometeu</v> <c>visitar a região antes de maio</c>.',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<para> {source} , {quote} …',
      example: '<v>Para</v> <s>a economista Ana Rocha</s>, “<c>a dívida não é o problema</c>”.',
    },
  ],
  falseFriends:
    words(`quer dizer, ou seja, por assim dizer, digamos, diz respeito, dizem respeito, disse respeito, dito isto,
    conforme previsto, segundo tempo, segundo lugar, por conta, segundo turno, segundo semestre, segundo gol, conta com, contou com,
    leva em conta, se dá conta`),
  source: {
    before: openers,
    after:
      words(`também, ainda, lhe, lhes, nos, me, se, já, hoje, ontem, depois, assim, inclusive, não, por sua vez, nesta segunda-feira,
      nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, neste sábado, neste domingo`),
    breaks: [],
    never: [
      ...openers,
      ...words(`eu, nós, isto, isso, aquilo, o que, nada, ninguém, quem, tudo, se, qual, o qual, a qual, quando, onde, porque, como, não, que,
        alguém, cada um`),
    ],
    neverFirst: [
      ...said,
      ...words(
        'em, no, na, nos, nas, após, durante, ante, com, desde, para, sobre, até, antes de, depois de, ao, à, aos, às, entre, há, numa, num',
      ),
    ],
    neverLast:
      words(`o, a, os, as, um, uma, seu, sua, este, esta, esse, essa, e, ou, que, mas, não, se, como, quando, porque, segundo,
      de, do, da, em, no, na, ao, à, para, por, com, o que, quem, onde, embora, enquanto, sem, nem`),
  },
  speakers: {
    singular: words('ele, ela, este, esta'),
    plural: words('eles, elas, ambos, ambas'),
    roles:
      words(`ministro, ministra, presidente, presidenta, porta-voz, prefeito, prefeita, diretor, diretora, secretário, secretária,
      deputado, deputada, senador, senadora, procurador, procuradora, juiz, juíza, líder, chefe, treinador, treinadora, técnico,
      comissário, governador, governadora, chanceler, vice-presidente, vereador, vereadora, advogado, advogada, professor, professora,
      pesquisador, pesquisadora, investigador, investigadora, papa, rei, rainha, coordenador, coordenadora, delegado, delegada,
      embaixador, embaixadora, general, coronel, primeiro-ministro, primeira-ministra, pai, mãe, irmão, irmã, filho, filha, esposa,
      marido, vizinho, vizinha, cantor, cantora, ator, atriz, jogador, jogadora, atacante, goleiro, capitão, médico, médica, autor,
      autora, especialista, empresário, empresária, ex-presidente, ex-ministro, analista, economista, autarca, dirigente`),
    nounFirst: true,
    groups:
      words(`analistas, especialistas, fontes, testemunhas, moradores, autoridades, críticos, pesquisadores, investigadores,
      observadores, familiares, ativistas, economistas, cientistas, médicos, manifestantes, trabalhadores, vizinhos, alguns, muitos,
      outros, peritos, aliados, interlocutores`),
    indefinite: words('um, uma, uns, umas, outro, outra, algum, alguma, vários, várias'),
    organisations:
      words(`ministério, governo, polícia, partido, universidade, prefeitura, exército, tribunal, procuradoria, conselho,
      comissão, banco, empresa, companhia, associação, sindicato, organização, ONG, câmara, casa branca, kremlin, parlamento, congresso,
      senado, instituto, agência, departamento, fundação, clube, federação, ONU, UE, OTAN, NATO, PT, PSD, PS, OMS, FMI, hospital, defesa,
      oposição, secretaria, Polícia Federal, PF, Polícia Civil, Polícia Militar, STF, Planalto, Itamaraty, bombeiros, Petrobras`),
    press: words('agência de notícias, jornal, emissora, televisão, revista, rádio'),
    documents: words(
      'relatório, estudo, comunicado, documento, pesquisa, sondagem, nota, carta, decisão, investigação, levantamento',
    ),
    titles: words('sr., sra., dr., dra., dom, dona, senhor, senhora, o, a, sr, sra, dr, dra'),
    prepositions: words(
      'de, do, da, dos, das, em, no, na, nos, nas, para, por, pelo, pela, com, sobre, contra, desde, entre, até, segundo, sem, após, a, ao, à, aos, que',
    ),
    determiners: words(
      'o, a, os, as, um, uma, uns, umas, seu, sua, seus, suas, meu, minha, nosso, nossa, este, esta, estes, estas, esse, essa, aquele, aquela, outro, outra, outros, outras, vários, várias, alguns, algumas, muitos, muitas, dois, duas, três, quatro, cada, ambos, ambas, diversos, diversas',
    ),
    modifiers: words(
      'que, próximo, próxima, próximos, ouvido, ouvidos, ouvidas, presente, presentes, *ados, *adas, *idos, *idas, *ado, *ada, *ido, *ida',
    ),
    apposed: words('que, o, a, um, uma, ex, também, atual, então, advogado, diretora, diretor'),
    particles: words('der, den, ter, de, da, do, dos, das, e, van, von, al, el, bin'),
    pointers: words('este, esta, esse, essa, o próprio, a própria'),
  },
};
