import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { accuses, asks, auxiliaries, inverted, participles, said, urges } from './verbs';

const openers =
  words(`mais, et, or, donc, aussi, ainsi, pourtant, cependant, toutefois, en revanche, par ailleurs, de son côté,
  pour sa part, quant à lui, enfin, ensuite, puis, alors, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier,
  aujourd'hui, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, en outre, de plus, néanmoins,
  selon, dans un communiqué, sur X, sur Twitter, comme, alors que, tandis que, si, de même, en effet, dans la foulée,
  au final, sur place, dans ce contexte, à ce sujet, à cet égard, désormais, déjà, d'ailleurs, reste que, sur les ondes, en conférence de presse, lors d'une conférence de presse, dans un entretien, dans une interview, dans une
  déclaration, au micro, pour autant, du reste, in fine, au passage, en l'espèce, dans le même temps, à l'inverse, au contraire, a contrario, en réalité, en clair,
  autrement, plus tôt, plus tard, peu après, ce mardi matin, mardi matin, mercredi matin, jeudi matin, vendredi matin, lundi matin, mardi soir, mercredi soir, jeudi soir,
  vendredi soir, lundi soir, dimanche soir, samedi soir, car, puisque, lorsque, quand`);

/** French of France, Belgium, Switzerland, Canada and Africa. */
export const speech: SpeechPack = {
  language: 'fr',
  capitals: 'names',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
  ],
  lists: {
    say: said,
    single: said.filter((verb) => !/(?:ent|ont)$/u.test(verb.split(' ')[0] ?? '')),
    what: ['que', "qu'"],
    saying:
      words(`en rappelant, en affirmant, en soulignant, en précisant, en expliquant, en assurant, en ajoutant, en indiquant, en estimant, en déclarant, en annonçant, en déplorant,
      affirmant, rappelant, soulignant, précisant, expliquant, assurant, ajoutant, indiquant, estimant, déclarant, déplorant, regrettant, arguant, jugeant, promettant, avertissant`),
    comma: [','],
    accuses,
    urges,
    asks,
    auxiliary: auxiliaries,
    // Between the parts of a verb: "a *notamment* déclaré".
    between:
      words(`aussi, également, ensuite, notamment, encore, déjà, ainsi, toutefois, enfin, cependant, en effet, par ailleurs, en outre, pour sa part, de son côté, d'ailleurs, lui-même,
      elle-même, lui aussi, elle aussi, de nouveau, à nouveau, vivement, récemment, clairement, simplement, même, alors, justement, finalement, longuement, rapidement, par la suite, pourtant, quant à lui,
      quant à elle, immédiatement, publiquement, fermement, vite, bien, hier, aujourd'hui, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche`),
    accused: words("avoir, être, vouloir, ne pas, ne plus, s'être, *er, *ir, *re, n'avoir, se, s'"),
    question: words('pourquoi, si, quand, comment, où, combien, qui, ce que, ce qui, quel, quelle, quels, quelles'),
    // Behind the verb: when, where and to whom something is said.
    occasion: [
      ...words(`hier, aujourd'hui, ce matin, ce soir, hier soir, devant la presse, à la presse, aux journalistes, à des journalistes, à nos confrères, au journal, sur franceinfo, à franceinfo, sur bfmtv, sur tf1, sur france 2,
        sur rtl, sur europe 1, sur france inter, sur x, sur twitter, sur facebook, au micro de rtl, dans un communiqué, dans un entretien, dans un tweet, en conférence de presse, lors d'une conférence de presse,
        dans la foulée, à l'issue de la réunion, à l'issue du match, après le match, ensuite, également, aussi, encore, enfin, notamment, alors, en marge du sommet, à l'antenne, à l'audience, à la barre, sur place,
        en souriant, amer, amère, ému, émue, en larmes, sans détour, dans la soirée, dans la matinée, dans la journée, face à la caméra, face aux caméras, face à la presse, de son côté, pour sa part, quant à lui, quant à elle`),
      ...phrases(
        words("à l', à, au, aux"),
        words(
          'afp, reuters, associated press, bbc, cnn, france bleu, france info, franceinfo, rfi, médiapart, mediapart, le monde, figaro, parisien, libération, télégramme',
        ),
      ),
      ...phrases(['ce'], words('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche')),
      ...words('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
      ...phrases(words('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'), words('matin, soir, après-midi')),
      ...phrases(
        words(
          '1er, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31',
        ),
        words('janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre'),
      ),
    ],
    adjunct: words(
      `à, au, aux, en, dans, sur, lors, après, avant, devant, auprès, via, face, hier, ce, cette, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, au micro, pendant, à propos, par, à nouveau`,
    ),
    other: [...said, ...words('qui, que, dont, où, alors, tandis, et, mais, ; , :')],
    finite: [
      ...said,
      ...accuses,
      ...urges,
      ...asks,
      ...words(
        '*ait, *aient, a, ont, avait, est, sont, était, fut, se, ne, fait, met, doit, peut, veut, reste, revient',
      ),
    ],
    and: words('et, mais, puis, avant de, tout en'),
    opener: openers.filter((word) => word !== 'selon' && word !== 'comme' && word !== 'si'),
    of: ['de', "d'"],
    learnt: words(
      "a-t-on appris, apprend-on, a-t-on indiqué, indique-t-on, dit-on, précise-t-on, a-t-on précisé, a appris l'afp, a constaté un journaliste",
    ),
    from: words("auprès, de, auprès de, auprès du, auprès des, du, des, de source, chez, dans l'entourage de"),
    calls: words("s'est dit, s'est dite, se sont dits, se dit, se disent, s'est déclaré, s'est déclarée, se déclare"),
    adding:
      words(`de déclarer, de dire, de commenter, de confier, de lâcher, d'estimer, de juger, de nuancer, d'ironiser, de reconnaître, d'annoncer, d'indiquer, d'ajouter, d'expliquer, d'insister, d'assurer, d'affirmer, d'avertir, de conclure, de poursuivre, de préciser, de rappeler,
      de regretter, de marteler, de lancer, de prévenir, de souligner, de s'interroger, de s'indigner, de déplorer, de citer, de répondre`),
    infinitive: words(
      "avoir, être, vouloir, pouvoir, devoir, souhaiter, craindre, espérer, comprendre, regretter, savoir, ignorer, s'attendre, se sentir, se réjouir, ne pas, ne plus, ne jamais, n'avoir, n'être, ne rien, ne faire, s'être, avoir été, être en train, se battre, faire, aller, prendre, refuser, continuer, travailler, tout faire",
    ),
    pledge: words(
      "promet de, promettent de, a promis de, ont promis de, avait promis de, a juré de, jure de, menace de, a menacé de, ont menacé de, s'engage à, s'est engagé à, s'est engagée à, se sont engagés à, s'est dit prêt à, s'est dite prête à, se dit prêt à, se dit prête à",
    ),
    lead: words(
      'en, dans, après, durant, devant, avec, depuis, pour, sur, jusque, avant, à, au, aux, entre, lors, face, pendant, dès, chez',
    ),
    participle: participles,
    that: ['que', "qu'", 'le fait que', "le fait qu'", 'de ce que', "de ce qu'"],
    adverb:
      words(`aussi, également, ensuite, notamment, encore, déjà, lui, leur, nous, l', en, y, hier, ainsi, toutefois,
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, par ailleurs, enfin, cependant`),
    tail: words(`à, au, aux, en, dans, sur, lors, après, avant, devant, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
      ce, cette, hier, auprès, dans, sous, par, pour, avec, pendant, qui, dont, depuis, alors, mais, tout, jeudi, ajoutant, avant,
      évoquant, précisant, expliquant, rappelant, soulignant, affirmant, estimant, avant, face, au micro, sans, comme, peu, tandis, afin, quelques, quant, en, plus, *ant, près, chez, via, lorsque, quand, selon, face, au cours, ces, dès`),
    according: words(`selon, d'après, de l'avis de, de l'avis du, de l'avis des, aux dires de, aux dires du, au dire de,
      aux yeux de, aux yeux du, pour reprendre les mots de, comme l'explique, comme l'a expliqué, comme le souligne, comme le rappelle,
      à en croire, si l'on en croit, comme l'a indiqué, comme l'a annoncé, comme l'a rapporté, ainsi que l'a annoncé,
      selon les informations de, selon les informations du, selon les mots de, selon les termes de, selon les prévisions de, selon les prévisions du, selon les chiffres de, selon les chiffres du, selon les données de, selon les données du,
      selon les estimations de, selon les estimations du, selon les calculs de, comme le dit, comme le résume, comme l'a souligné, comme l'a rappelé, comme l'a repéré, comme l'a révélé, comme le révèle`),
  },
  beginnings: { inverted },
  incises: 'say',
  relays: {
    before: [
      'selon',
      "d'après",
      'cité par',
      'citée par',
      'cités par',
      'rapporte',
      'a rapporté',
      'rapportait',
      'indique',
    ],
    after: ['a rapporté', 'rapporte'],
  },
  templates: [
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} {between*} <{participle}> {gap} ,? {quote}',
      example: '« <c>Nous partirons</c> », a-t-<s>il</s> <v>ajouté</v>, « <c>mais pas demain</c> ».',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} , {quote}',
      example: [
        '« <c>La route</c> », explique-t-<s>elle</s>, « <c>est fermée depuis hier</c> ».',
        '« <c>La route</c>, explique-t-<s>elle</s>, <c>est fermée depuis hier.</c> »',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} {between*} <{participle}> …',
      example: '« <c>Nous partirons demain</c> », a-t-<s>il</s> <v>ajouté</v> devant la presse.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} …',
      example: [
        '« <c>Nous partirons demain</c> », explique-t-<s>elle</s>.',
        '« <c>L’eau monte</c> », décrit-<s>il</s> depuis la place.',
      ],
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {inverted-source} {between*} <{participle}> …',
      example: '<c>Le pont ouvrira en mai</c>, a-t-<s>elle</s> <v>précisé</v>.',
    },
    {
      kind: 'indirect',
      only: 'pronoun',
      pattern: '{claim} , {inverted-source} {occasion*}',
      example: '<c>Les terrains sont gorgés d’eau</c>, précise-t-<s>il</s>.',
    },
    {
      kind: 'according',
      pattern: '{opener*} ,? <{according}> {source} {occasion*} , {claim}',
      example: [
        '<v>Selon</v> <s>le ministère de l’Intérieur</s>, <c>douze personnes ont été arrêtées</c>.',
        'Or, <v>selon</v> <s>la police</s>, <c>les témoins ont dit que la route était libre</c>.',
        '<v>Selon</v> <s>la directrice des statistiques, Anne Roux</s>, <c>la reprise sera lente</c>.',
      ],
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{asks}> {question-claim}',
      example: '<s>La députée</s> <v>a demandé</v> <c>pourquoi le pont est fermé</c>.',
    },
    {
      kind: 'indirect',
      pattern:
        '{lead} {comma-rest} , {source} {adverb*} <{auxiliary} {between*} {participle}> {occasion*} {that} {claim}',
      example: 'À Lyon, <s>le maire Hugo Paix</s> <v>a également dit</v> que <c>l’eau reviendrait bientôt</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> {occasion*} {that} {claim}',
      example: 'À Lyon, <s>le maire Hugo Paix</s> <v>a dit</v> que <c>l’eau reviendrait bientôt</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> {infinitive-claim}',
      example: 'Au petit matin, <s>le maire Hugo Paix</s> <v>avait déclaré</v> <c>vouloir « parler à tous »</c>.',
    },
    {
      kind: 'direct',
      pattern: '{lead} {comma-rest} , {source} {adverb*} <{say}> {other-rest} :? ,? {quote} …',
      example: 'Devant la presse, <s>le maire Hugo Paix</s> <v>a dit</v> : « <c>L’eau reviendra</c> ».',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{auxiliary} {between*} {participle}> {occasion*} ,? {that} {claim}',
      example: '<s>Le maire</s> <v>a également précisé</v> que <c>l’école restera fermée</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {occasion*} ,? {that} {claim}',
      example: [
        '<s>La ministre de la Santé</s> <v>a assuré</v> que <c>la campagne commencerait en octobre</c>.',
        "<s>Le procureur</s> <v>a indiqué</v> qu'<c>aucune plainte n'avait été déposée</c>.",
        '<s>Le maire</s> <v>estime</v> que <c>le projet est « une honte »</c>.',
        '<s>La banque centrale</s> <v>prévoit</v> que <c>l’inflation reculera</c>.',
        '<s>Anne Roux</s> <v>a tenu à rappeler</v> que <c>le parc reste ouvert</c>.',
      ],
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {adjunct} {other-rest} ,? {that} {claim}',
      example: '<s>Le ministre</s> <v>a précisé</v> après le conseil de mercredi que <c>l’enquête se poursuit</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> , {comma-rest} , {that} {claim}',
      example:
        '<s>Le maire Hugo Paix</s> <v>avait juré</v>, la main sur le cœur, que <c>l’école resterait ouverte</c>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} ,? {and} {adverb*} {say} {that?} :? {quote}',
      example:
        '« <c>Les écoles sont sûres</c> », <v>affirme</v> <s>Claire Fontan</s> et ajoute : « <c>Personne ne nous a prévenus</c> ».',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} {source} , {quote}',
      example: [
        '« <c>Nous avons tout perdu</c> », <v>raconte</v> <s>Claire Fontan</s>, « <c>même les photos</c> ».',
        '« <c>Cette loi</c>, <v>a déclaré</v> <s>le maire Hugo Paix</s>, <c>est une honte.</c> »',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> ,? {occasion*} ,? {source} ,? {tail} …',
      example: [
        '« <c>Nous ne céderons pas</c> », <v>a déclaré</v> <s>la porte-parole</s> lors d’une conférence de presse.',
        '« <c>La pluie arrive</c> », <v>détaille</v>, face aux caméras, <s>le capitaine Paix</s> sur la place.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {occasion*} ,? {source}',
      example: [
        '« <c>Un accord est proche</c> », <v>souligne</v> <s>Claire Fontan</s>.',
        '« <c>Tout est sous les eaux</c> », <v>explique</v> à l’AFP <s>Claire Fontan</s>.',
        '« <c>L’école fermera</c> », <v>a annoncé</v> jeudi 17 octobre <s>Claire Fontan</s>, préfète du Rhône.',
        '« <c>Soyez prudents</c> », <v>met en garde</v> <s>l’adjudant Hugo Paix</s>.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{auxiliary} {between*} {participle}> {occasion*} {source} ,? {tail} …',
      example:
        '« <c>L’enquête se poursuit</c> », <v>avait en effet déclaré</v> <s>le ministre de l’Intérieur</s> à propos du suspect.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{auxiliary} {between*} {participle}> {occasion*} {source}',
      example: '« <c>L’enquête se poursuit</c> », <v>a notamment déclaré</v> <s>le ministre</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '« <c>Un miracle</c> », <v>selon</v> <s>son frère</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {infinitive-claim}',
      example: '<s>Anne Roux</s> <v>a expliqué</v> <c>s’être blessée en faisant « un pas de danse »</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{auxiliary} {between*} {participle}> {other-rest} :? ,? {quote} …',
      example: '<s>Claire Fontan</s> <v>a ensuite ajouté</v> : « <c>Le plan continue</c> ».',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {other-rest} :? ,? {quote} …',
      example: [
        '<s>Claire Fontan</s> <v>a ajouté</v> devant la presse : « <c>Le plan continue</c> ».',
        '<s>Un autre</s> <v>abonde</v> : « <c>On ne maîtrise rien</c> ».',
      ],
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{accuses}> {other-rest} {of} {quote} …',
      example: '<s>Les syndicats</s> <v>accusent</v> le ministre de « <c>mauvaise foi</c> » après la grève.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{accuses}> {other-rest} {of} {accused-claim}',
      example: '<s>La députée</s> <v>a accusé</v> lundi le gouvernement de <c>vouloir « casser l’école »</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{urges}> {other-rest} à {accused-claim}',
      example: '<s>Le maire</s> <v>a appelé</v> les habitants à <c>économiser l’eau</c>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{source} {adverb*} {finite} {rest} {and} {adverb*} <{say}> {occasion*} {that} {claim}',
      example: '<s>Le procureur</s> a publié un communiqué et <v>a rappelé</v> que <c>l’enquête était secrète</c>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      whole: true,
      pattern: '{source} {adverb*} {finite} {rest} <{saying}> {that} {claim}',
      example: '<s>Le procureur</s> a publié un communiqué <v>en rappelant</v> que <c>l’enquête était secrète</c>.',
    },
    {
      kind: 'indirect',
      content: 'before',
      pattern: "<c'est ce {what} {say}> {adverb*} {source} ,? {tail} …",
      example: '<c>Le pont ouvrira en mai.</c> <v>C’est ce qu’a annoncé</v> <s>la mairie</s> dans un communiqué.',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>Le feu a pris la nuit et</c>, <v>selon</v> <s>la police</s>, <c>a duré six heures</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>Le feu a pris dans la cuisine</c>, <v>selon</v> <s>les pompiers</s>.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , {adverb*} <{say}> {occasion*} {source} ,? {tail} …',
      example: '<c>Le pont ouvrira en mai</c>, <v>a annoncé</v> <s>la mairie</s> dans un communiqué.',
    },
    {
      kind: 'indirect',
      only: 'somebody',
      pattern: '{claim} , {adverb*} <{say}> {occasion*} {source}',
      example: [
        '<c>Le pont ouvrira en mai</c>, <v>explique</v> <s>Claire Fontan</s>.',
        '<c>Le pont ouvrira en mai</c>, <v>prévient</v> <s>l’institution</s>.',
      ],
    },
    {
      kind: 'according',
      pattern: '{claim} , <{learnt}> {occasion*} {from} {source}',
      example:
        '<c>Deux policiers ont été suspendus</c>, <v>a-t-on appris</v> mercredi de <s>sources proches du dossier</s>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: 'et? <{adding}> : {quote} …',
      example: 'Et <v>d’ajouter</v> : « <c>Nous irons en justice.</c> »',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<pour> {source} , {quote} …',
      example: '<v>Pour</v> <s>l’économiste Anne Roux</s>, « <c>la dette n’est pas le vrai problème</c> ».',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<pour> {source} , {quoting}',
      example: '<v>Pour</v> <s>l’économiste Anne Roux</s>, <c>la dette est « un faux problème »</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {infinitive-claim}',
      example: '<s>Le porte-parole du gouvernement</s> <v>a assuré</v> <c>ne pas vouloir augmenter les impôts</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{pledge}> {claim}',
      example: '<s>La mairie</s> <v>a promis de</v> <c>réparer le pont avant mai</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{calls}> {quote} …',
      example: '<s>Le maire</s> <v>s’est dit</v> « <c>très inquiet</c> » de la situation.',
    },
  ],
  falseFriends:
    words(`c'est-à-dire, cela dit, ceci dit, comme on dit, autrement dit, dit-on, il va de soi, on dit, ce qui indique, ce que {say}, ce qu' {say},
    qui indique, vouloir dire, veut dire, soi-disant, à vrai dire, il faut dire`),
  source: {
    before: openers,
    after:
      words(`aussi, également, lui, leur, nous, l', en, y, déjà, ensuite, encore, notamment, lundi, mardi, mercredi, jeudi,
      vendredi, samedi, dimanche, hier, toutefois, cependant, ne, n', même, a, ont, se, s', me, m', pour sa part, de son côté, en revanche, quant à lui, quant à elle, par ailleurs`),
    breaks: [],
    never: [
      ...openers,
      ...words(`je, nous, ce, cela, ceci, ça, c', on, rien, personne, qui, tout, se, lequel, laquelle, ce qui, ce que, que, quand, où, parce que,
        comment, pourquoi, ne, l'on, il y a, si l'on`),
    ],
    neverFirst: [
      ...said,
      ...words(
        'en, dans, après, durant, devant, avec, depuis, pour, sur, jusque, avant, à, au, aux, entre, lors, face, pendant, dès, chez, que, si, *ant',
      ),
    ],
    neverLast:
      words(`le, la, les, un, une, ce, cette, son, sa, leur, l', d', et, ou, que, mais, ne, se, comme, quand, si, car, selon, de, du, des, en, à, au, aux, pour, par, avec, ce que,
      ce qui, qui, où, dont, sans, dans, sur, ni, puis, et a, a, ont, avait, avaient, aurait, est, sont, c'est, on, qu'on, cela, ça, elle-même`),
  },
  speakers: {
    singular: words('il, elle, lui, celui-ci, celle-ci, ce dernier, cette dernière'),
    plural: words('ils, elles, ces derniers, ceux-ci'),
    firstPersons: words("je, j', nous, mon, ma, mes, notre, nos, moi"),
    roles:
      words(`ministre, président, présidente, porte-parole, maire, directeur, directrice, secrétaire, député, députée, sénateur,
      sénatrice, procureur, procureure, juge, chef, cheffe, entraîneur, sélectionneur, commissaire, gouverneur, chancelier,
      chancelière, vice-président, vice-présidente, préfet, préfète, avocat, avocate, professeur, professeure, chercheur, chercheuse,
      pape, roi, reine, coordinateur, délégué, ambassadeur, ambassadrice, général, colonel, premier ministre, première ministre, père,
      mère, frère, sœur, fils, fille, épouse, mari, voisin, voisine, chanteur, chanteuse, acteur, actrice, joueur, joueuse, capitaine,
      médecin, auteur, autrice, patron, patronne, PDG, économiste, historien, historienne, sociologue, politologue, élu, élue,
      responsable, conseiller, conseillère, chef de l'État, locataire de l'Élysée, adjudant, commandant, lieutenant, sergent, adjoint, adjointe, habitant, habitante, riverain, riveraine, gérant, gérante, professeur des écoles, enseignant, enseignante, syndicaliste,
      témoin, victime, agriculteur, agricultrice, éleveur, pompier, gendarme, policier, policière, magistrat, magistrate, avocat général, avocate générale, garde des sceaux, conseillère municipale, conseiller municipal,
      conseiller régional, premier adjoint, gouverneur, gouverneure, chef économiste, directeur général, directrice générale, directeur de recherche, présentateur, journaliste, écrivain, écrivaine, romancier, romancière,
      philosophe, scientifique, biologiste, météorologue, prévisionniste, épidémiologiste, infirmier, infirmière, psychologue, psychiatre, étudiant, étudiante, lycéen, lycéenne, retraité, retraitée, commerçant, commerçante,
      restaurateur, passager, passagère, automobiliste, attaquant, défenseur, gardien, milieu de terrain, coach, manager, cycliste, pilote, évêque, archevêque, cardinal, imam, rabbin, curé, cousin, cousine, oncle, tante, ami, amie,
      édile, locataire, leader, dirigeant, dirigeante, candidat, candidate, militant, militante, commissaire européen, eurodéputé, eurodéputée, chargé de mission, porteur de projet, fondateur, fondatrice, cofondateur, cofondatrice`),
    nounFirst: true,
    groups:
      words(`source, témoignages, élus, avocats, proches du dossier, juges, policiers, gendarmes, parents, élèves, étudiants, agriculteurs, prévisionnistes, historiens, usagers, commerçants, analystes, experts, sources, témoins, riverains, autorités, responsables, critiques, chercheurs, observateurs,
      proches, militants, économistes, scientifiques, médecins, manifestants, salariés, syndicats, enquêteurs, secouristes, pompiers,
      habitants, spécialistes, certains, plusieurs, d'autres, source proche, source policière, source diplomatique, source judiciaire`),
    indefinite: words("un, une, des, un autre, une autre, certains, certaines, plusieurs, l'un, l'une"),
    organisations:
      words(`ministère, gouvernement, police, parti, université, mairie, armée, tribunal, parquet, conseil, commission,
      banque, entreprise, compagnie, association, syndicat, organisation, ONG, exécutif, Élysée, Matignon, Maison Blanche, Kremlin,
      parlement, Assemblée nationale, Sénat, institut, agence, département, fondation, club, fédération, ONU, UE, Union européenne, OTAN,
      préfecture, gendarmerie, hôpital, opposition, CGT, RN, OMS, FMI, groupe, direction, justice, région, métropole, institution, bureau, cabinet, entourage, service, présidence, Banque de France, BCE, Fed, ministère public, chambre, cour, ligue, collectif, alliance, coalition, confédération, intersyndicale, observatoire, autorité, haute autorité,
      conseil régional, conseil départemental, département, rectorat, académie, diocèse, Insee, Météo-France, SNCF, RATP, EDF, LFI, LR, PS, PCF, EELV, MoDem, CFDT, FO, Medef, FNSEA, Défense, Quai d'Orsay, Bercy, Vatican`),
    press: words('agence de presse, journal, quotidien, chaîne, radio, hebdomadaire, magazine, mensuel'),
    documents: words(
      'prévisions, projections, chiffres, données, statistiques, bilan, rapport, étude, communiqué, document, sondage, enquête, note, lettre, arrêté, texte, tribune',
    ),
    titles: words('m., mme, mm., mlle, dr, pr, monsieur, madame, le, la, me, mgr'),
    prepositions: words(
      "de, du, des, d', en, dans, pour, par, avec, sur, contre, chez, depuis, entre, vers, selon, sans, après, à, au, aux, qui, lors, devant, pendant, dès, durant",
    ),
    determiners: words(
      "le, la, les, l', un, une, des, son, sa, ses, leur, leurs, mon, ma, notre, nos, ce, cet, cette, ces, autre, autres, plusieurs, certains, certaines, quelques, deux, trois, quatre, chaque, de nombreux, divers",
    ),
    modifiers: words(
      'qui, proche, proches, interrogé, interrogés, interrogée, présent, présents, *ant, *ée, *és, *ées',
    ),
    apposed: words(
      "qui, le, la, l', un, une, ancien, ancienne, également, actuel, alors, directrice, directeur, président, avocat",
    ),
    particles: words(
      "der, den, ter, de, du, de la, de l', von der, van der, van den, la, le, d', des, van, von, al, el, ben, bin",
    ),
    pointers: words('ce, cet, cette, ledit, ladite'),
  },
};
