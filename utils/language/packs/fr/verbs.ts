import { forms, phrases, side, words } from '../phrases';

/** Verbs of saying in "-er", without those that change their stem. */
const er =
  words(`affirm, déclar, annonc, indiqu, expliqu, ajout, assur, précis, soulign, estim, racont, témoign, not, observ, relat, rapport, jug,
  lanc, répliqu, comment, insist, regrett, dénonc, confirm, tranch, ironis, nuanc, justifi, résum, plaid, critiqu, fustig, déplor, avanc,
  souffl, gliss, signal, mentionn, alert, fulmin, tempêt, recommand, argu, argument, détaill, analys, abond, clam, proclam, certifi, jur, avou,
  rétorqu, enchaîn, relev, remarqu, constat, évoqu, pens, anticip, préconis, revendiqu, expos, tweet, postul, lâch, raill, pest,
  confess, murmur, chuchot, hurl, cri, tacl, tonn, réfut, ni, confi, énonc, articul, présum, calcul, pronostiqu, point, scand, plaisant, salu, soupir, félicit, balbuti, conjur, épingl, conseill, insinu`);

/** Those that change it: in the present, and elsewhere. */
const changing =
  words(`rappell=rappel, considèr=considér, révèl=révél, concèd=concéd, complèt=complét, répèt=répét, suggèr=suggér, tempèr=tempér, réitèr=réitér,
  martèl=martel, espèr=espér`);

/** Third person singular, of the present and the past, as it may stand before "-t-il". */
const single = [
  ...forms([...er, ...side(changing, 0)], ['e']),
  ...forms([...er, ...side(changing, 1)], ['ait', 'a']),
  ...forms(words('annonç, lanç, dénonç, avanç, nuanç, énonç'), ['ait', 'a']),
  ...words(`dit, écrit, décrit, avertit, reconnaît, reconnait, dément, promet, répond, admet, réagit, poursuit, conclut, soutient, prévient, renchérit, prédit,
    croit, veut croire, maintient, convient, contredit, souscrit, craint, se plaint, prévoit, disait, écrivait, décrivait, avertissait, reconnaissait, démentait, promettait, répondait,
    admettait, poursuivait, concluait, soutenait, prévenait, croyait, craignait, fit savoir, fait savoir, fait valoir, faisait savoir, faisait valoir, laisse entendre,
    met en garde, mettait en garde, tient à préciser, tient à rappeler, se réjouit, se félicite, s'inquiète, s'indigne, s'exclame, s'étonne, s'interroge, s'alarme, s'agace, s'emporte, s'amuse,
    se souvient, se rappelle, se désole, se défend, se lamente, s'insurge, s'émeut, se justifie, s'enthousiasme, se veut rassurant, s'exclamait, se souvenait, se félicitait`),
];

const plural = [
  ...forms([...er, ...side(changing, 0)], ['ent']),
  ...forms([...er, ...side(changing, 1)], ['aient', 'èrent']),
  ...words(`disent, écrivent, décrivent, avertissent, reconnaissent, démentent, promettent, répondent, admettent, réagissent, poursuivent, concluent, soutiennent, préviennent,
    renchérissent, croient, craignent, prévoient, disaient, soutenaient, craignaient, font savoir, font valoir, mettent en garde, se réjouissent, se félicitent, s'inquiètent, s'indignent, se souviennent`),
];

export const participles = [
  ...forms([...er, ...side(changing, 1)], ['é']),
  ...words(`dit, écrit, décrit, averti, reconnu, démenti, promis, répondu, admis, réagi, poursuivi, conclu, soutenu, prévenu, renchéri, prédit, cru, maintenu, convenu, contredit,
    craint, prévu, fait savoir, fait valoir, laissé entendre, mis en garde, repris, argué, demandé, exigé, réclamé, tenu à préciser, tenu à rappeler, tenu à souligner, tenu à rassurer, tenu à saluer,
    tenu à dire, voulu rassurer, appris`),
];

const reflexive = phrases(
  words("s'est, s'était, se sont"),
  words(
    'félicité, félicitée, félicités, réjoui, réjouie, réjouis, indigné, indignée, indignés, inquiété, inquiétée, exclamé, exclamée, étonné, étonnée, ému, émue, agacé, agacée, alarmé, alarmée, interrogé, interrogée, défendu, défendue, justifié, justifiée, désolé, désolée, souvenu, souvenue, emporté, insurgé',
  ),
);

export const auxiliaries = words('a, ont, avait, avaient, aurait, auraient, eut');

export const said = [...single, ...plural, ...phrases(auxiliaries, participles), ...reflexive];

/** "dit-il", "affirme-t-elle", "a-t-il ajouté": what a pronoun is written onto. */
export const inverted = [
  ...words('a-t-, avait-, aurait-, ont-, avaient-, eut-, dira-t-'),
  ...[...single, ...plural].flatMap((verb) =>
    verb.includes(' ') ? [] : [/[dt]$/u.test(verb) ? `${verb}-` : `${verb}-t-`],
  ),
];

const acting = (stem: string, participle: string): string[] => [
  ...forms([stem], ['e', 'ent', 'ait', 'aient']),
  ...phrases(auxiliaries, [participle]),
];

/** "accused him of lying" */
export const accuses = [...acting('accus', 'accusé'), ...acting('soupçonn', 'soupçonné')];

/** "urged him to resign" */
export const urges = [
  ...words('appelle, appellent, appelait, presse, pressent, exhorte, exhortent, somme, enjoint, invite, invitent'),
  ...phrases(auxiliaries, words('appelé, exhorté, pressé, sommé, enjoint, invité')),
];

/** "asked whether" */
export const asks = [
  ...words("demande, demandent, demandait, se demande, se demandent, s'interroge, interroge"),
  ...phrases(auxiliaries, words('demandé, interrogé')),
  ...words("s'est demandé, s'est interrogé, s'est interrogée"),
];
