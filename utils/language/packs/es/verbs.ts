import { forms, phrases, side, words } from '../phrases';

/** Verbs of saying in "-ar" that are regular in the third person. */
const ar =
  words(`afirm, asegur, señal, declar, explic, inform, anunci, denunci, manifest, coment, subray, apunt, precis, revel, confirm,
  destac, recalc, expres, lament, critic, consider, opin, contest, relat, reiter, avis, alert, argument, detall, avanz, zanj, remarc,
  puntualiz, aclar, matiz, espet, exclam, brome, ironiz, sentenci, replic, tuite, estim, vaticin, augur, asever, acot, mencion, enfatiz,
  proclam, reclam, indic, agreg, resalt, celebr, valor, rechaz, grit, adelant, lanz, ratific, cuestion, solicit, plante, testific,
  public, alegr, justific, certific, especific, profetiz, conjetur, report, detall, particip, ahond, descart, aventur, susurr, atestigu, reproch, analiz, evalu, reafirm, sum, complet, remat, pronostic, enumer, garantiz, sincer, esboz, refut, desvel, ilustr, profundiz, festej, bram, alab, trasmit`);

/** The same with a stem of their own in the present. */
const changing = words(
  'record=recuerd, cont=cuent, neg=nieg, confes=confies, recomend=recomiend, narr=narr, ejemplific=ejemplific',
);

const present = [
  ...forms([...ar, ...side(changing, 1)], ['a', 'an']),
  ...words(`dice, dicen, añade, añaden, advierte, advierten, sostiene, sostienen, reconoce, reconocen, escribe, escriben, insiste, insisten,
    admite, admiten, promete, prometen, responde, responden, expone, exponen, defiende, defienden, concluye, concluyen, cree, creen,
    refiere, refieren, sugiere, sugieren, repite, repiten, asume, asumen, exige, exigen, pide, piden, opone, teme, temen, confía,
    confían, describe, describen, resume, resumen, prevé, prevén, desmiente, desmienten, aduce, aducen, arguye, arguyen, expresa, estipula`),
];

const past = [
  ...forms([...ar, ...side(changing, 0)], ['ó', 'aron', 'aba', 'aban']),
  ...words(`dijo, dijeron, decía, decían, añadió, añadieron, añadía, advirtió, advirtieron, advertía, sostuvo, sostuvieron, sostenía,
    reconoció, reconocieron, reconocía, escribió, escribieron, insistió, insistieron, insistía, admitió, admitieron, admitía, prometió,
    prometieron, respondió, respondieron, expuso, expusieron, defendió, defendieron, concluyó, concluyeron, creía, creían, refirió,
    refirieron, sugirió, sugirieron, repitió, repitieron, asumió, exigió, exigieron, pidió, pidieron, pedía, predijo, abundó,
    describió, desmintió, desmintieron, adujo, arguyó, temía, temían, coincidió, coinciden, coincide, coincidieron, siguió, continuó, sospecha, sospechan, intuye, prosiguió, resumió, previó`),
];

const participles = [
  ...forms([...ar, ...side(changing, 0)], ['ado']),
  ...words(`dicho, añadido, advertido, sostenido, reconocido, escrito, insistido, admitido, prometido, respondido, expuesto, defendido,
    concluido, creído, referido, sugerido, repetido, asumido, exigido, pedido, descrito, desmentido, aducido, proseguido, resumido, previsto`),
];

/** "He began by saying": what follows is said, too. */
const saying = phrases(
  words(
    'inició, comenzó, empezó, continuó, siguió, prosiguió, terminó, acabó, finalizó, concluyó, ha comenzado, ha empezado, ha terminado, ha continuado',
  ),
  words('diciendo, señalando, afirmando, explicando, indicando, asegurando, manifestando, expresando'),
);

export const said = [
  ...present,
  ...past,
  ...phrases(words('ha, han, había, habían, habría, habrían, hubo, haya'), participles),
  ...saying,
  ...phrases(
    words('quiso, ha querido, quisieron'),
    words('dejar claro, subrayar, destacar, recordar, señalar, aclarar'),
  ),
  ...words(
    'dejó claro, ha dejado claro, dejaron claro, hizo saber, ha hecho saber, hicieron saber, hizo constar, hicieron constar, ha hecho constar, han hecho constar, dio a conocer, dieron a conocer, se quejó de, se ha quejado de, salió al paso',
  ),
];

const acting = (stem: string, participle: string): string[] => [
  ...forms([stem], ['a', 'an', 'ó', 'aron', 'aba', 'aban']),
  ...phrases(['ha', 'han', 'había'], [participle]),
];

/** "accused him of lying" */
export const accuses = [
  ...acting('acus', 'acusado'),
  ...acting('responsabiliz', 'responsabilizado'),
  ...acting('tach', 'tachado'),
];

/** "urged him to resign" */
export const urges = [
  ...acting('emplaz', 'emplazado'),
  ...acting('inst', 'instado'),
  ...acting('exhort', 'exhortado'),
  ...acting('invit', 'invitado'),
  ...acting('anim', 'animado'),
  ...acting('ret', 'retado'),
  ...acting('llam', 'llamado'),
];

/** "asked why" */
export const asks = [
  ...acting('pregunt', 'preguntado'),
  ...words(
    'se preguntó, se pregunta, se preguntan, se ha preguntado, cuestionó, inquirió, se cuestionó, le ha replicado, ha replicado, replicó',
  ),
];
