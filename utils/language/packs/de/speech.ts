import { words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { documents, groups, organisations, press, roles } from './speakers';
import { templates } from './templates';
import { finite, say, sayLate, sayThat } from './verbs';

/** German. */
export const speech: SpeechPack = {
  language: 'de',
  capitals: 'nouns',
  quotes: [
    ['„', '“'],
    ['»', '«'],
    ['"', '"'],
    ['“', '”'],
    ['‚', '‘'],
    ['«', '»'],
  ],
  lists: {
    say,
    sayThat,
    announced: words(
      'angekündigt, erklärt, versprochen, aufgefordert, gefordert, versichert, zugesagt, gedroht, vorgeschlagen, empfohlen, gesagt, betont, behauptet, berichtet, mitgeteilt, gewarnt, dazu aufgerufen, aufgerufen, dafür ausgesprochen, ausgesprochen, beschlossen, den Standpunkt vertreten, darauf geeinigt, geeinigt, bereit erklärt, angeregt, zugestimmt, darauf verständigt',
    ),
    sich: words('sich, sich auch'),
    stands: words('heißt es, hieß es, steht, stand, ist zu lesen, war zu lesen'),
    rumour: words(
      'es heißt, es hieß, heißt es, hieß es, es wird vermutet, es wird angenommen, es wird davon ausgegangen, wird vermutet, wird angenommen, wird berichtet, wurde bekannt, wird festgehalten, wurde mitgeteilt',
    ),
    done: words(
      'angekündigt, gefordert, kritisiert, bestätigt, dementiert, versprochen, zugesagt, verurteilt, gelobt, zurückgewiesen, abgelehnt, empfohlen, bestritten, begrüßt, vorgeschlagen, bekannt gegeben, bekanntgegeben',
    ),
    sayLate,
    finite,
    act: words(`kritisierte, kritisiert, kritisierten, kritisieren, forderte, fordert, forderten, fordern, lobte, lobt, lobten, begrüßte, begrüßt, begrüßten, warnte, warnt, warnten, warnen, nannte, nennt, nannten, nennen, bezeichnete, bezeichnet, bezeichneten, bezeichnen, verurteilte, verurteilt, verurteilten, verurteilen, dementierte, dementiert, dementierten, bestätigte, bestätigt, bestätigten, bestätigen, bestritt, bestreitet, bestreiten, befürchtet, befürchten, befürchtete, befürchteten, vermutet, vermuten, vermutete, vermuteten,
      berichtete, berichtet, berichteten, berichten, beschuldigte, beschuldigt, beschuldigten, beschuldigen, verlangte, verlangt, verlangten, verlangen, kündigte, kündigt, kündigten, kündigen, lehnte, lehnt, lehnten, lehnen, schlug, schlägt, empfahl, empfiehlt, empfehlen, empfahlen, appellierte, appelliert, appellierten, appellieren, beklagte, beklagt, beklagten, beklagen, bemängelte, bemängelt, bemängeln, betonte, betont, betonten, betonen, erwartet, erwarten, erwartete, rechnet, rechnen, rechnete, hofft, hoffen, hoffte, bat, bittet, bitten, baten, rief, ruft, riefen, rufen, sprach, sprechen, spricht, sprachen, warf, wirft, werfen, warfen, wies, weist, weisen, wiesen, versprach, verspricht, versprechen, drohte, droht, drohen, meldete, meldet, meldeten, melden, unterstrich, unterstreicht, behauptete, behauptet, behaupten, verkündete, verkündet, signalisierte, bewertete, bewertet, stufte, zeigte sich, zeigt sich, zeigten sich, zeigen sich, äußerte sich, äußerten sich, äußert sich, mahnte, mahnten, schätzt, schätzte, schätzen, beschrieb, beschreibt, sicherte, schloss, schlossen, gab, gaben, hielt, hält, vertritt, vertrat, gehen davon aus, geht davon aus, ging davon aus, plädierte, plädiert, prognostizierte, prognostiziert`),
    that: words('dass, daß, ob, wie, warum, weshalb, wonach'),
    late: words('hat, hatte, haben, hatten, habe, wird, will, soll'),
    according: words('laut, gemäß'),
    separable: words(
      `teilte, teilten, teilt, teilen, gab, gaben, gibt, geben, kündigte, kündigten, kündigt, kündigen, räumte, räumten, räumt, räumen, wies, wiesen, weist, weisen, stellte, stellten, stellt, stellen, fügte, fügten, fügt, führte, führten, führt, hob, hoben, hebt, warf, warfen, wirft, werfen, rief, riefen, ruft, rufen, schlug, schlugen, schlägt, schlagen, lehnte, lehnten, lehnt, lehnen, sprach sich, sprachen sich, spricht sich, strich, streicht, ging, gingen, geht, gehen, bezeichnete, bezeichneten, sagte, sicherte, sagten, forderte, forderten, fordert, fordern, mahnte, mahnt, deutete, deutet, merkte, merkt, drohte`,
    ),
    particle: words(
      `mit, bekannt, an, ein, fest, klar, hinzu, aus, hervor, vor, auf, ab, zu, heraus, darauf hin, hin, davon aus, dafür aus, dagegen aus, zurück, heraus`,
    ),
    accordingOf: words(
      `nach Angaben, nach Angaben von, nach Informationen, nach Informationen von, nach Auskunft, nach Auskunft von, nach Aussage, nach Aussagen, nach Aussagen von, nach Ansicht, nach Ansicht von, nach Meinung, nach Meinung von, nach Einschätzung, nach Einschätzung von, nach Auffassung, nach Auffassung von, nach Darstellung, nach Darstellung von, nach Berichten, nach Berichten von, nach Mitteilung, nach Worten, nach den Worten, nach Schätzungen, nach Schätzungen von, nach Überzeugung, laut Angaben, laut Angaben von, unter Berufung auf, mit Verweis auf`,
    ),
    in: words('aus, von, in, im, bei, vom, beim, waren, sind, wurden, war, ist, sich, befanden'),
    stop: words(
      'am, im, in, an, auf, bei, nach, vor, zu, zum, zur, gegenüber, während, mit, laut, als, heute, gestern, weiter, wörtlich, dem, und, unter, anlässlich, über, seit, (, –, -, per',
    ).concat([',', ';']),
  },
  templates,
  falseFriends: [
    'so dass',
    'so daß',
    'so genannte',
    'so genannten',
    'so weit',
    'so lange',
    'so viel',
    'es geht',
    'es gibt',
    'gab es',
    'gibt es',
    'geht es',
    'ging es',
    'hält an',
    'findet statt',
    'fand statt',
    'das heißt',
  ],
  source: {
    before: words(
      `aber, und, doch, denn, auch, so, dabei, zudem, außerdem, unterdessen, inzwischen, allerdings, dagegen, hingegen, jedoch, weiter, ferner, dann, nun, wie, dass, weil, da, während, nachdem, obwohl, gestern, heute, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, laut, sowie, oder, nur, schon, bereits, noch, wenn, ob, ähnlich, daraufhin, danach, zuvor, später, zuletzt, anschließend, offiziell, sich`,
    ),
    after: words(
      `auch, gestern, heute, weiter, zudem, jedoch, allerdings, dagegen, bereits, nun, daraufhin, danach, zuvor, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, am Abend, am Morgen, am Nachmittag, hatte, hat, habe, sich, selbst, dazu, hierzu, gegenüber, mit, im, in, am, bei, aber, noch, ebenfalls, erneut, wörtlich, unter anderem, indes, hingegen, dann`,
    ),
    breaks: words('dass, daß, weil, während, nachdem, obwohl, wenn, ob, als, denn, doch, aber, sondern, damit'),
    never: words(
      `es, man, wie, das, dies, was, wer, wo, dass, ich, wir, du, ihr, mich, uns, nicht, nichts, alles, etwas, dem, den, deren, dessen, welche, welcher, hier, dort, da, sich, ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, soll, sollen, kann, können, könnte, sei, seien, habe, würde, will, muss, darf, mehr, dieses, diesem, darüber, davon, dazu, daraus, dieser, diese, zu, um, nur, sehr, so, dabei, dann, ja, nein, kein, keine, zwar`,
    ),
  },
  speakers: {
    singular: words('er, sie'),
    plural: [],
    roles,
    groups,
    indefinite: words('ein, eine, einer, einem, eines, mehrere, einige, viele, zahlreiche, zwei, drei, anonymer'),
    organisations,
    press,
    documents,
    titles: words('herr, frau, dr., prof., dr, prof, herrn, sir, lord, st.'),
    pointers: words('der, die, dieser, diese'),
    prepositions: words(
      'in, laut, gemäß, seit, durch, ohne, um, trotz, während, gegenüber, neben, zwischen, der, des, von, vom, für, aus, im, am, bei, beim, an der, an, in der, in, zur, zum, zu, gegen, über, eines, einer, auf, unter, mit, nach, vor, seines, ihres',
    ),
    determiners: words(
      'der, die, das, den, dem, des, ein, eine, einer, einem, eines, sein, seine, ihr, ihre, unser, unsere, mehrere, einige, viele, zahlreiche, alle, beide, dieser, diese, dieses, jener, jene, kein, keine, zwei, drei',
    ),
    particles: words('von, van, de, zu, der, den, bin, al, el, di, du, la'),
    links: words('der, des, von, vom, für, aus, beim, zur, zum, eines, einer, seines, ihres, gegen'),
    oblique: words(
      'den, dem, einen, einem, des, eines, meinen, seinen, ihren, seinem, ihrem, diesen, diesem, keinen, keinem',
    ),
    and: words('und, sowie'),
  },
  continuation: {
    stops: words('unterdessen, inzwischen, hintergrund, derweil'),
    needs: words(
      `sei, seien, habe, werde, könne, müsse, solle, wolle, dürfe, gebe, gehe, bestehe, komme, bleibe, stehe, liege, handele, handle, führe, mache, halte, lasse, brauche, wisse, gelte, nehme, befinde, erhalte, fehle, gehöre, müssten, könnten, würden, hätten, wären, soll, sollen, sehe, finde, glaube, trage, werfe, vorliege, übertreibe, dürften, sollten, unterstütze, verfüge, setze, plane, versuche, verhindere, führten, spreche, ergebe, erfolge, betrage, besitze, verletze, verweigere, betreffe, wachse, steige, sinke, laufe, fordere, fördere, schade, helfe, verdiene, bekomme, stelle, spiele, kenne, denke, meine, vertrete, bestehe, reiche, passe, trage, bringe, leiste, biete, erwarte, drohe, lebe, arbeite, beginne, verliere, verstoße, entspreche, bedeute, zeige`,
    ),
  },
};
