import { words } from '../phrases';

/** Verbs that introduce or follow what somebody says; separable ones without their prefix. */
export const say = words(`
  sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, erklären, betonte, betont, betonten, betonen, berichtete,
  berichtet, berichteten, berichten, meinte, meint, meinten, meinen, behauptete, behauptet, behaupteten, behaupten,
  äußerte, äußert, äußerten, bestätigte, bestätigt, bestätigten, bestätigen, schrieb, schreibt, schrieben, schreiben,
  warnte, warnt, warnten, warnen, kritisierte, kritisiert, kritisierten, kritisieren, ergänzte, ergänzt, meldete,
  meldet, meldeten, melden, versicherte, versichert, versicherten, vermutete, vermutet, vermuten, vermuteten, glaubt,
  glaubte, glauben, schätzt, schätzte, schätzen, hofft, hoffte, hoffen, verkündete, verkündet, urteilte, kommentierte,
  kommentiert, verwies, verweist, forderte, fordert, forderten, fordern, sprach, spricht, sprachen, sprechen,
  beklagte, beklagt, beklagten, bemängelte, bemängelt, unterstrich, unterstreicht, erläuterte, erläutert,
  prognostizierte, prognostiziert, prognostizieren, befürchtet, befürchten, befürchtete, befürchteten, erwartet,
  erwarten, erwartete, erwarteten, denkt, dachte, fragte, fragt, fragten, antwortete, antwortet, entgegnete,
  entgegnet, erwiderte, erwidert, verteidigte, begründete, begründet, bezweifelt, bezweifelte, bestritt, bestreitet,
  bestreiten, bestritten, dementierte, dementiert, versprach, verspricht, versprachen, versprechen, droht, drohte,
  drohten, beschuldigte, beschuldigt, beschuldigten, appellierte, appelliert, appellierten, konstatierte, konstatiert,
  resümierte, bilanzierte, lobte, lobt, lobten, begrüßte, begrüßt, begrüßten, mahnte, mahnt, mahnten, plädierte,
  plädiert, verlangte, verlangt, verlangten, verlangen, wünscht, wünschte, spekuliert, spekulierte, spekulieren,
  äußerte sich, äußerten sich, äußert sich, empfahl, empfiehlt, empfahlen, empfehlen, zitierte, zitiert, gestand,
  gesteht, beteuerte, beteuert, signalisierte, signalisiert, bekräftigte, bekräftigt, bekräftigten, präzisierte,
  twitterte, prophezeite, verlautbarte, verlautete, verlautet, vertritt, vertrat, vertraten, ermittelt, rechnet,
  rechnete, rechnen, rechneten, besagt, besagen, analysierte, bewertete, bewertet, nannte, nennt, nannten, nennen,
  bezeichnete, bezeichnet, bezeichneten, bezeichnen, beschrieb, beschreibt, beschrieben, charakterisierte, wertete,
  wertet, verurteilte, verurteilt, verurteilten, verurteilen, veröffentlichte, informierte, informiert, formulierte,
  skandierte, skandierten`);

/** Only with "dass": otherwise these are no speech. */
export const sayThat = words(`
  teilte, teilten, teilt, gab, gaben, gibt, kündigte, kündigt, kündigten, kündigen, stellte, stellt, fügte, fügt,
  räumte, räumt, wies, weist, findet, fand, rief, ruft, riefen, rufen, sah, sieht, sehen, sahen, hielt, hält, halten,
  ging, geht, gehen, gingen, schlug, schlägt, schlugen, warf, wirft, warfen, werfen, lehnte, lehnt, lehnten, lehnen,
  führte, führt, hob, hebt, lautete, lautet, hieß, heißt, strich, streicht, bat, bittet, bitten, baten, ergab,
  ergaben, ergibt, ergeben, belegt, belegen, zeigt, zeigen, zeigte, stufte, stuft, sicherte, sichert, schloss,
  schließt, schlossen, beschloss, beschlossen, wollte, will, wollen, wollten, zeigte sich, zeigt sich, zeigten sich,
  zeigen sich, äußerte sich`);

/** The same at the end of a clause or behind an auxiliary. */
export const sayLate =
  words(`mitteilte, mitteilten, mitteilt, mitteilen, mitgeteilt, berichtete, berichtet, berichten, berichteten, sagte, sagten, sagt, gesagt, erklärte, erklärten, erklärt, bekanntgab, bekanntgaben, bekannt gab, bekannt gaben, bekanntgegeben, bekannt gegeben, bekannt wurde,
  meldete, meldeten, meldet, melden, gemeldet, schreibt, schrieb, geschrieben, verlautete, betonte, betont, angab, angaben, angibt, angegeben, angegeben hat, ankündigte, ankündigten, angekündigt, feststellte, festgestellt, hieß, behauptet, behauptete, vermutet, bestätigte, bestätigt, gefordert, kritisiert, gewarnt, davor gewarnt, dazu aufgerufen, aufgerufen, aufgefordert, dafür ausgesprochen, ausgesprochen, versprochen, zugesagt, versichert, geäußert, beschlossen, verkündet, veröffentlichte, veröffentlicht, hervorgeht, ergab, ergeben, zu lesen war, vorgeworfen, bezeichnet, verurteilt, gelobt, bedauert, eingeräumt, darauf hingewiesen, hingewiesen, verlangt, gebeten, empfohlen, vorgeschlagen, begründet, dementiert, bestritten, angedroht, gedroht, prognostiziert, abgelehnt, zurückgewiesen, entschieden, vereinbart, verständigt, geeinigt, darauf geeinigt, den Standpunkt vertreten, zugestimmt`);

export const finite =
  words(`ist, sind, sei, seien, war, waren, wäre, wären, hat, haben, habe, hätte, hätten, hatte, hatten, wird, werden, werde, würde, würden, wurde, wurden, soll, sollen, solle, sollte, sollten, kann, können, könne, könnte, könnten, will, wollen, wolle, wollte, wollten, muss, müssen, müsse, musste, mussten, darf, dürfen, dürfe, dürfte, dürften, mag, möge, gibt, gebe, gab, gaben,
  kam, kamen, kommt, kommen, komme, liegt, liegen, lag, lagen, liege, steht, stehen, stand, standen, stehe, starb, starben, geht, gehen, ging, gingen, gehe, handelt, handele, handle, handelte, befindet, befinden, befand, befanden, bleibt, bleiben, blieb, blieben, bleibe, führt, führte, führe, fiel, fielen, fällt, stieg, stiegen, steigt, sank, sanken, beträgt, betrug, betrage, erhält, erhielt, erhalten, fand, fanden, findet, finden, begann, begannen, beginnt, endete, endet, brach, brachen, ereignete, ereigneten, explodierte, explodierten, schoss, schossen, verlor, verloren, gewann, gewannen, flog, flogen, fuhr, fuhren, stürzte, stürzten, nahm, nahmen, nimmt, griff, griffen, verletzte, tötete, töteten, plant, planen, plane, sprengte, raste, erschoss, zündete, versuchte, versuchten, erlitt, erlitten, gehört, gehören, gehörte, reicht, reichte, besteht, bestehen, bestand, bestehe, droht, drohe, zeigt, zeigte, macht, mache, machte, lässt, ließ, ließen, breitete, breiteten, dauert, dauerte, rechnet, gilt, gelten, galt, galten, gelte, hält, halte, hielt, hielten, hofft, will, wolle, weiß, wisse, braucht, brauche, sitzt, saß, lebt, lebe, leben, lebte, lebten, arbeitet, arbeite, entstand, entstanden, erfolgte, erfolgten, erreichte, erreichten, floss, verlief, verliefen, setzte, setzten, sah, sahen, sieht, traf, trafen, trug, trugen, wog, zog, zogen, öffnete, öffneten, protestierten, demonstrierten, versammelten, nahmen`);
