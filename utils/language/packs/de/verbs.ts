import { words } from '../phrases';

/** Verbs of saying that a clause may follow with "dass" or without, and that may stand behind a quotation. */
export const say = words(`
  sagte, sagt, sagten, sagen, erklärte, erklärt, erklärten, erklären, betonte, betont, betonten, betonen, berichtete,
  berichtet, berichteten, berichten, meinte, meint, meinten, meinen, behauptete, behauptet, behaupteten, behaupten,
  äußerte, äußert, äußerten, bestätigte, bestätigt, bestätigten, bestätigen, schrieb, schreibt, schrieben, schreiben,
  warnte, warnt, warnten, warnen, kritisierte, kritisiert, kritisierten, kritisieren, ergänzte, ergänzt, ergänzten,
  meldete, meldet, meldeten, melden, versicherte, versichert, versicherten, versichern, vermutete, vermutet, vermuten,
  vermuteten, glaubt, glaubte, glauben, glaubten, hofft, hoffte, hoffen, hofften, verkündete, verkündet, verkündeten,
  urteilte, urteilt, kommentierte, kommentiert, kommentierten, forderte, fordert, forderten, fordern, beklagte,
  beklagt, beklagten, beklagen, bemängelte, bemängelt, bemängelten, bemängeln, unterstrich, unterstreicht, erläuterte,
  erläutert, erläuterten, prognostizierte, prognostiziert, prognostizieren, befürchtet, befürchten, befürchtete,
  befürchteten, fürchtet, fürchten, fürchtete, erwartet, erwarten, erwartete, erwarteten, denkt, dachte, denken,
  fragte, fragt, fragten, antwortete, antwortet, antworteten, entgegnete, entgegnet, entgegneten, erwiderte, erwidert,
  erwiderten, begründete, begründet, begründeten, bezweifelt, bezweifelte, bezweifeln, bestritt, bestreitet,
  bestreiten, bestritten, dementierte, dementiert, dementierten, versprach, verspricht, versprachen, versprechen,
  drohte, drohten, droht, konstatierte, konstatiert, resümierte, resümiert, bilanzierte, bilanziert, mahnte, mahnt, mahnten, mahnen, verlangte, verlangt, verlangten, verlangen, wünscht, wünschte, wünschten,
  spekuliert, spekulierte, spekulieren, empfahl, empfiehlt, empfahlen, empfehlen, zitierte, zitiert, gestand, gesteht,
  beteuerte, beteuert, beteuerten, signalisierte, signalisiert, bekräftigte, bekräftigt, bekräftigten,
  bekräftigen, präzisierte, twitterte, prophezeite, prophezeit, verlautbarte, verlautete, bedauerte, bedauert, bedauerten, monierte, moniert, rügte, rügt, argumentierte, argumentiert,
  argumentierten, argumentieren, klagte, klagt, klagten, klagen, erzählte, erzählt, erzählten, erzählen, erinnerte,
  erinnert, schilderte, schildert, schilderten, erfuhr, erfuhren, vermeldete, vermeldet, postete, bat, bittet,
  garantierte, garantiert, schwor, schwört, gelobte, schätzt, schätzte, schätzen, schätzten,
  weiß, weiss, wusste, urteilten, schloss, folgerte, folgert, verfügte, entschied,
  beschloss, behaupte`);

/** Verbs that tell how something was said: with a quotation only. */
export const tag = words(`
  schmunzelte, schmunzelt, lachte, lacht, scherzte, scherzt, witzelte, witzelt, ereiferte sich, schimpfte, schimpft,
  jubelte, jubelt, jubelten, seufzte, seufzt, schwärmte, schwärmt, schwärmten, gratulierte, gratuliert, gratulierten,
  dankte, dankt, dankten, grüßte, rief, ruft, riefen, rufen, polterte, poltert, tobte, spottete, spottet, höhnte,
  stichelte, mutmaßte, mutmaßt, flüsterte, flüstert, brüllte, brüllten, schrie, schrien, skandierte, skandierten,
  ist sich, sind sich, war sich, freut sich, freute sich, freuen sich, freuten sich, erinnert sich, erinnerte sich, erinnern sich, ärgert sich,
  ärgerte sich, wundert sich, wunderte sich, gibt sich, gab sich, gaben sich, zeigt sich, zeigte sich, zeigten sich,
  zeigen sich, wehrte sich, wehrt sich, verteidigt sich, verteidigte sich, entschuldigte sich, bedankte sich, äußerte sich, äußert sich,
  rät, riet, rieten, raten, analysierte, analysiert, formulierte, formuliert, sprach, spricht, sprachen, sprechen,
  flehte, fluchte, grantelte, haderte, hadert, staunte, staunt, verspricht sich, philosophierte, kündigte an,
  kündigt an, beschrieb, beschreibt, beglückwünschte, lobten, loben, begrüßte, begrüßt, begrüßten, verurteilte,
  verurteilt, verurteilten, beschreiben, nannte es, verkündeten, kontert, konterte, konterten, tadelte, hakte nach,
  wandte ein, wendet ein, gab zu, gibt zu, gibt zu bedenken, gab zu bedenken, hielt fest, hält fest, stellte fest,
  stellt fest, gab zu Protokoll, fasste zusammen, fasst zusammen, blickte voraus, lobpreiste, verwies, verweist, grummelte, knurrte, brummte, murmelte, raunte, wetterte, wettert, donnerte, frohlockte,
  jammerte, kicherte, grinst, grinste, strahlte, strahlt, rechnet vor, rechnete vor, warb, wirbt, versuchte, bekannte,
  bekennt, offenbarte, verriet, verrät, ließ verlauten, lässt wissen, ließ wissen, heizte, pflichtete, gab zurück`);

/** Only with "dass", a question word or a colon: otherwise these are no speech. */
export const sayThat = words(`
  teilte, teilten, teilt, gab, gaben, gibt, kündigte, kündigt, kündigten, kündigen, stellte, stellt, stellten, fügte,
  fügt, räumte, räumt, räumten, wies, weist, wiesen, weisen, findet, fand, rief, ruft, riefen, rufen, sah, sieht, sehen,
  sahen, hielt, hält, halten, hielten, ging, geht, gehen, gingen, schlug, schlägt, schlugen, warf, wirft, warfen,
  werfen, lehnte, lehnt, lehnten, lehnen, führte, führt, hob, hebt, lautete, lautet, hieß, heißt, strich, streicht,
  bat, bittet, bitten, baten, ergab, ergaben, ergibt, ergeben, belegt, belegen, zeigt, zeigen, zeigte, stufte, stuft,
  sicherte, sichert, schloss, schließt, schlossen, schließen, beschloss, beschlossen,
  sprach, spricht, sprachen, sprechen, verwies, verweist, verwiesen, verweisen, rechnet, rechnete, rechnen, rechneten,
  besagt, besagte, besagen, vertritt, vertrat, vertreten, vertraten, ermittelte, nannte, nennt, wertete, wertet,
  werteten, drängte, drängt, drängen, pochte, pocht, pochen, besteht, bestand, bestehen, plädierte, plädiert,
  plädieren, lobte, begrüßte, begrüßt, begrüßen, begrüßten, freut sich, freute sich, zeigte sich, zeigt sich,
  zeigten sich, zeigen sich, äußerte sich, äußerten sich, äußert sich, äußern sich, gab zu bedenken, hofft darauf,
  merkte, merkt, deutete, deutet, rechtfertigte, rechtfertigt, legte, legt, erinnern, erinnerten,
  erkannte, erkennt, erkennen, beschloss, vereinbarte, vereinbarten, dankte, dankt, formulierte, formuliert, kam zu dem schluss, kamen zu dem schluss,
  kommt zu dem schluss, kommen zu dem schluss, kam zu dem ergebnis, kamen zu dem ergebnis, einigten,
  verständigten, führten, beharrt, beharrte, beharren`);

/** Participles behind "hat". */
export const told = words(`
  mitgeteilt, berichtet, gesagt, erklärt, bekanntgegeben, bekannt gegeben, gemeldet, geschrieben, betont, angegeben,
  angekündigt, festgestellt, behauptet, vermutet, bestätigt, gefordert, kritisiert, gewarnt, aufgerufen, aufgefordert,
  ausgesprochen, versprochen, zugesagt, versichert, geäußert, beschlossen, verkündet, veröffentlicht, ergeben,
  vorgeworfen, bezeichnet, verurteilt, gelobt, bedauert, eingeräumt, hingewiesen, verlangt, gebeten, empfohlen,
  vorgeschlagen, begründet, dementiert, bestritten, angedroht, gedroht, prognostiziert, abgelehnt, zurückgewiesen,
  entschieden, vereinbart, verständigt, geeinigt, zugestimmt, angeregt, erläutert, unterstrichen, beteuert, bekräftigt,
  erzählt, geantwortet, entgegnet, erwidert, geglaubt, befürchtet, gehofft, beklagt, bemängelt, gemahnt, signalisiert,
  ausgeschlossen, zugegeben, klargestellt, angemerkt, ergänzt, erinnert, angedeutet, den Standpunkt vertreten,
  bereit erklärt, überzeugt gezeigt, zuversichtlich gezeigt, besorgt gezeigt, enttäuscht gezeigt, plädiert, dargelegt, garantiert, appelliert, gefragt`);

/** Verbs at the end of a clause: "wie die Polizei mitteilte". */
export const sayLate = [
  ...told,
  ...words(`
    mitteilte, mitteilten, mitteilt, mitteilen, berichtete, berichten, berichteten, sagte, sagten, sagt, erklärte,
    erklärten, bekanntgab, bekanntgaben, bekannt gab, bekannt gaben, meldete, meldeten, meldet, melden, schreibt,
    schrieb, schrieben, verlautete, betonte, betonten, angab, angaben, angibt, ankündigte, ankündigten, feststellte,
    feststellten, festhielt, behauptete, behaupteten, vermuteten, bestätigte, bestätigten, verkündete, verkündeten,
    veröffentlichte, hervorgeht, ergab, erläuterte, erfuhr, unterstrich, einräumte, beteuerte, bekräftigte, erzählte,
    formulierte, ausführte, darlegte, hinwies`),
];

/** Verbs whose object is what somebody says: "Weber kritisierte den Bau." */
export const act = words(`
  kritisierte, kritisiert, kritisierten, kritisieren, forderte, fordert, forderten, fordern, lobte, lobt, lobten,
  loben, begrüßte, begrüßt, begrüßten, begrüßen, verurteilte, verurteilt, verurteilten, verurteilen, dementierte,
  dementiert, dementierten, dementieren, bestätigte, bestätigt, bestätigten, bestätigen, bestritt, bestreitet,
  bestreiten, befürchtet, befürchten, befürchtete, befürchteten, fürchtet, fürchten, vermutet, vermuten, vermutete,
  vermuteten, beschuldigte, beschuldigt, beschuldigten, beschuldigen, verlangte, verlangt, verlangten, verlangen,
  empfahl, empfiehlt, empfehlen, empfahlen, beklagte, beklagt, beklagten, beklagen, bemängelte, bemängelt,
  bemängelten, bemängeln, betonte, betont, betonten, betonen, erwartet, erwarten, erwartete, erwarteten, versprach,
  verspricht, versprachen, versprechen, meldete, meldet, meldeten, melden, unterstrich, unterstreicht, behauptete,
  behauptet, verkündete, verkündet, verkündeten, signalisierte, signalisiert, schätzt, schätzte, schätzen,
  prognostizierte, prognostiziert, prognostizieren, bedauerte, bedauert, bedauerten, bedauern, missbilligte,
  befürwortet, befürwortete, befürworteten, befürworten, rügte, rügt, moniert, monierte, verneinte, verneinten,
  bezweifelt, bezweifelte, bezweifeln, rechtfertigte, rechtfertigt, verteidigte, verteidigt, würdigte, würdigt,
  würdigten, bekräftigte, bekräftigt, bekräftigten, erläuterte, konstatierte, konstatiert, bejahte, schildert, schilderte, schildern, beziffert, bezifferte, beziffern, berichtete, berichtet, berichteten, berichten`);

/** "… von etwas sprechen", "vor etwas warnen": with one of the prepositions of `of`. */
export const speaks = words(`
  sprach, spricht, sprachen, sprechen, warnte, warnt, warnten, warnen, rechnete, rechnet, rechneten, rechnen, plädierte,
  plädiert, plädierten, plädieren, berichtete, berichtet, berichteten, berichten, appellierte, appelliert, appellierten,
  appellieren, erinnerte, erinnert, erinnerten, erinnern, bat, bittet, baten, bitten, drohte, drohten, drohen, verwies,
  verweist, verwiesen, verweisen, hofft, hofften, hoffte, hoffen, drängte, drängt, drängten, drängen, mahnte, mahnt,
  mahnten, mahnen, klagte, klagt, klagten, klagen, sprach sich, spricht sich, sprachen sich, sprechen sich,
  wandte sich, wendet sich, wandten sich, beschwerte sich, beschwert sich, beschwerten sich`);

/** "… als etwas bezeichnen": the words behind "als" are somebody's own. */
export const calls = words(`
  bezeichnete, bezeichnet, bezeichneten, bezeichnen, würdigte, würdigt, würdigten, beschrieb, beschreibt, beschrieben,
  kritisierte, kritisiert, kritisierten, lobte, lobt, lobten, verurteilte, verurteilt, verurteilten, wertete, wertet,
  werteten, werten, bewertete, bewertet, bewerteten, bewerten, würdigen, kritisieren, verurteilen, feiern, stufen, charakterisierte, stufte, stuft, stuften, feierte, geißelte, beschimpfte, beschimpften, titulierte, brandmarkte, begrüßte, begrüßten, begrüßt, betitelte,
  schmähte, diffamierte, pries, preist, empfand, empfindet, empfanden, verspottete`);

export const called = words(
  `bezeichnet, bezeichnete, bezeichneten, gewürdigt, beschrieben, kritisiert, gelobt, verurteilt, gewertet, bewertet, charakterisiert, eingestuft, gefeiert, beschimpft, tituliert, gebrandmarkt, begrüßt, gepriesen`,
);

export const names = words(`nannte, nennt, nannten, nennen`);

/** Participles that say by themselves that somebody said something. */
export const done = words(
  `betont, bekräftigt, angekündigt, gefordert, kritisiert, bestätigt, dementiert, versprochen, zugesagt, verurteilt, gelobt, zurückgewiesen, abgelehnt, ausgesprochen, gerechnet, empfohlen, bestritten, begrüßt, vorgeschlagen, bekannt gegeben, bekanntgegeben, eingeräumt, beklagt, bemängelt, bedauert, angedroht, verlangt`,
);

/** The same in the passive, before a clause: nobody is named. */
export const passive = words(
  `kritisiert, gefordert, bemängelt, beklagt, befürchtet, vermutet, angenommen, berichtet, mitgeteilt, bekannt, festgehalten, behauptet, betont, angegeben, angekündigt, verkündet, vorgeworfen, bestätigt, spekuliert, aufgefordert, empfohlen, geraten, verlangt, erwartet, davon ausgegangen, gemeldet, versichert, erklärt, angemahnt, gewarnt, darauf hingewiesen, erwogen, diskutiert, zugesagt, versprochen`,
);

/** Verbs that may stand before a colon and somebody's words, whatever they mean. */
export const indicative = words(`
  ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, können, konnte, konnten, will,
  wollen, wollte, wollten, muss, müssen, musste, mussten, darf, dürfen, durfte, gibt, geben, kam, kamen, kommt, kommen,
  bleibt, bleiben, blieb, blieben, liegt, liegen, steht, stehen, geht, gehen, nimmt, nahm, nahmen, zog, zieht, zogen,
  sieht, sah, sahen, sehen, blickt, blickte, reagiert, reagierte, reagierten, reagieren, spart, sparte, sparten, setzt,
  setzte, weiß, weiss, wusste, kennt, macht, machte, machten, bringt, brachte, schüttelt, schüttelte, lächelt, lächelte,
  nickt, nickte, winkt, winkte, zuckt, zuckte, beugt, beugte, seufzt, strahlt, strahlte, atmet, atmete, runzelt, legt,
  legte, legten, tritt, trat, traten, griff, greift, wandte, wendet, richtete, richtet, holt, holte, nutzt, nutzte,
  stellt, stellte, stellten, meldet, meldete, ließ, lässt, spürt, fühlt, fühlte, versteht, verstand, genießt, genoss,
  feiert, feierte, trauert, trauerte, kritisiert, schob, schiebt, spottete, prahlt, prahlte, kontert, verteidigt, verteidigte, räumt, räumte, gesteht,
  denkt, dachte, lobt, schwärmt, hofft, hoffte, glaubt, sorgt, sorgte, gewann, verlor, erhielt, entschied, wehrt, wehrte,
  erzählt, kommentiert, klingt, klang, wirkt, wirkte, zeigt, zeigte, gab, tut, tat, traf, trifft, kämpft, kämpfte, wagt, wagte, zeichnet, zeichnete, teilte`);

export const finite = words(`
  ist, sind, sei, seien, war, waren, wäre, wären, hat, haben, habe, hätte, hätten, hatte, hatten, wird, werden, werde,
  würde, würden, wurde, wurden, soll, sollen, solle, sollte, sollten, kann, können, könne, könnte, könnten, konnte,
  konnten, will, wollen, wolle, wollte, wollten, muss, müssen, müsse, müsste, müssten, musste, mussten, darf, dürfen,
  dürfe, dürfte, dürften, mag, möge, möchte, möchten, gibt, gebe, gab, gaben, kam, kamen, kommt, kommen, komme, liegt,
  liegen, lag, lagen, liege, steht, stehen, stand, standen, stehe, starb, starben, geht, gehen, ging, gingen, gehe,
  handelt, handele, handle, handelte, befindet, befinden, befand, befanden, bleibt, bleiben, blieb, blieben, bleibe,
  führt, führte, führe, führten, fiel, fielen, fällt, stieg, stiegen, steigt, sank, sanken, beträgt, betrug, betrage,
  erhält, erhielt, erhalten, erhielten, fand, fanden, findet, finden, begann, begannen, beginnt, endete, endet, brach,
  brachen, ereignete, ereigneten, explodierte, explodierten, schoss, schossen, verlor, verloren, gewann, gewannen,
  flog, flogen, fuhr, fuhren, stürzte, stürzten, nahm, nahmen, nimmt, griff, griffen, verletzte, tötete, töteten,
  plant, planen, plane, sprengte, raste, erschoss, zündete, versuchte, versuchten, erlitt, erlitten, gehört, gehören,
  gehörte, reicht, reichte, besteht, bestehen, bestand, bestehe, droht, drohe, zeigt, zeigte, zeigten, macht, mache,
  machte, machten, lässt, ließ, ließen, breitete, breiteten, dauert, dauerte, rechnet, gilt, gelten, galt, galten,
  gelte, hält, halte, hielt, hielten, weiß, wisse, braucht, brauche, sitzt, saß, lebt, lebe, leben, lebte, lebten,
  arbeitet, arbeite, entstand, entstanden, erfolgte, erfolgten, erreichte, erreichten, floss, verlief, verliefen,
  setzte, setzten, sah, sahen, sieht, traf, trafen, trug, trugen, wog, zog, zogen, öffnete, öffneten, protestierten,
  demonstrierten, versammelten, brachte, brachten, bringt, bringe, stellt, stellte, stellten, stelle, folgt, folgte,
  folgten, verließ, verließen, wuchs, wuchsen, wächst, nutzt, nutzte, nutzten, nutzen, verkauft, verkaufte, schließt,
  schloss, schlossen, stieß, stießen, stammt, stammen, stammte, entsandte, umstellten, riss, rissen, warf, warfen,
  hing, hingen, hängt, gelang, scheiterte, scheiterten, kostet, kosten, kostete, sperrte, sperrten, rückte, rückten`);
