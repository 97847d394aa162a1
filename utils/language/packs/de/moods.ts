import { words } from '../phrases';

/** Verbs in the mood of reported speech, which nobody uses for anything else. */
export const reported = words(`
  *iere, sinke, sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, gehe, bestehe, komme, bleibe,
  stehe, liege, handele, handle, führe, mache, halte, lasse, brauche, wisse, gelte, nehme, befinde, erhalte, fehle,
  gehöre, sehe, finde, glaube, trage, werfe, übertreibe, unterstütze, verfüge, setze, plane, versuche, verhindere,
  spreche, ergebe, erfolge, betrage, besitze, verletze, verweigere, betreffe, wachse, steige, laufe, fordere,
  fördere, schade, helfe, verdiene, bekomme, stelle, spiele, kenne, denke, vertrete, passe, bringe,
  leiste, biete, erwarte, drohe, lebe, arbeite, beginne, verliere, verstoße, entspreche, bedeute, zeige, unterliege,
  entscheide, ermögliche, benötige, verschärfe, hoffe, rechne, erkläre, betone, leide, stamme, dauere, zahle,
  lehne, warte, prüfe, suche, verlange, begrüße, bedauere, beziehe, gewinne, treffe, ziehe, schließe, öffne,
  entwickle, entstehe, existiere, erfülle, erreiche, behalte, kämpfe, löse, nutze, wirke, dulde`);

/** The same where it may be what a reporter supposes, too: only right behind somebody's words. */
export const supposed = words(`
  wäre, hätte, würde, gäbe, käme, müsste, entstünden, hinge, müssten, könnten, würden, hätten, wären, soll, sollen,
  dürften, sollten, führten`);
