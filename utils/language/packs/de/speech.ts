import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';
import { documents, groups, organisations, press, roles } from './speakers';
import { templates } from './templates';
import {
  act,
  called,
  calls,
  done,
  finite,
  indicative,
  names,
  passive,
  say,
  sayLate,
  sayThat,
  speaks,
  tag,
  told,
} from './verbs';
import { men, women } from './given-names';
import { reported, supposed } from './moods';

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
    tag,
    says: words(
      'ruft, rief, rufen, riefen, skandierte, skandierten, brüllten, schrien, sang, sangen, schrieb, schreibt',
    ),
    sayThat,
    sayLate,
    act,
    speaks,
    calls,
    called,
    names,
    done,
    told,
    passive,
    finite,
    regards: words('sah, sieht, sahen, sehen'),
    indicative,
    holds: words('hält, hielt, halten, hielten'),
    denies: words('lehnte, lehnt, lehnten, lehnen'),
    rejects: words('wies, weist, wiesen, weisen'),
    announces: words('kündigte, kündigt, kündigten, kündigen, mahnte, mahnten, mahnt'),
    reproaches: words('warf, wirft, warfen, werfen, schlug, schlägt, schlugen, schlagen'),
    'calls-on': words('rief, ruft, riefen, rufen, forderte, fordert, forderten, fordern'),
    verdict: words(
      'fazit, urteil, bilanz, kommentar, appell, forderung, antwort, reaktion, begründung, ziel, rat, botschaft, resümee, worte, meinung, ansicht, einschätzung, erklärung, these, motto, vorwurf, warnung, wunsch, hoffnung, kritik, prognose, versprechen',
    ),
    possessive: words('das, der, die'),
    of: words('von, vom, vor, mit, für, gegen, an, auf, über, um'),
    als: words('als'),
    single: say,
    subjects: words('er, ich, wir, man, du'),
    ownWords: words(
      'nach eigenen angaben, eigenen angaben zufolge, nach eigener aussage, nach eigenen worten, nach eigener darstellung, nach eigenen aussagen, laut eigenen angaben, nach eigener einschätzung',
    ),
    thus: words('demnach, demzufolge'),
    his: words('sein, seine, ihr, ihre'),
    comments: words(
      'kommentierte, kommentiert, lobte, lobt, kritisierte, kritisiert, begründete, begründet, begrüßte, begrüßt, verabschiedete, reagierte, reagiert, beschrieb, beschreibt, verteidigte, warb, eröffnete, wandte sich, würdigte',
    ),
    on: words('auf'),
    from: words('von, vom'),
    goes: words('geht, ging, gehen, gingen'),
    tells: words('gab, gibt, gaben, geben'),
    reached: words('zu dem ergebnis gekommen, zu dem schluss gekommen, zum ergebnis gekommen, zum schluss gekommen'),
    is: words('ist, sind, war, waren'),
    comma: [','],
    dash: words('–, -, —').concat([',']),
    for: words('für'),
    es: words('es, das'),
    aux: words('hat, hatte, haben, hatten, habe'),
    makes: words('machte, macht, machten, machen, lässt, ließ, lassen, ließen'),
    clear: words('klar, deutlich, geltend, bekannt, offen'),
    view: words(
      'ansicht, auffassung, meinung, standpunkt, überzeugung, hoffnung, befürchtung, vermutung, vorwurf, these, sorge, warnung, meinungen, wunsch, verdacht',
    ),
    views: words(
      'vertritt, vertrat, vertreten, vertraten, ist, sind, war, waren, äußerte, äußert, äußerten, äußern, erhob, erhoben, hegt, hegte, hegen, teilt, teilte, teilen, bekräftigte, wiederholte, wiederholt, hat, haben, hatte, hatten',
    ),
    wants: words('will, wollte, wollen, wollten, hofft, hoffte, hoffen, hofften'),
    excludes: words('schloss, schließt, schlossen, schließen'),
    demands: words('forderte, fordert, forderten, fordern'),
    written: words('geschrieben stand, geschrieben steht, zu lesen war, zu lesen ist, zu lesen stand'),
    stands: words('heißt es, hieß es, steht, stand, ist zu lesen, war zu lesen, heisst es, steht geschrieben'),
    rumour: words(
      `es heißt, es hieß, heißt es, hieß es, es wird vermutet, es wird angenommen, es wird davon ausgegangen, wird vermutet, wird angenommen, wird berichtet, wurde bekannt, wird festgehalten, wurde mitgeteilt, es geheißen, geheißen`,
    ),
    whether: words('dass, daß, ob'),
    that: words('dass, daß, ob, wie, warum, weshalb, wonach, wer, wann'),
    joins: words(
      `insbesondere, vor allem, also, nicht, sogar, zumal, doch, dann, danach, anschließend, sonst, ebenso, auch, je, sondern, und, oder, um, ohne, statt, anstatt, wobei, was, wodurch, womit, weil, da, nachdem, obwohl, während, bevor, ehe, als, wenn, sodass, damit, dessen, deren, denen, welche, welcher, welches, wo, aber, jedoch, sowie, darunter, nämlich, so dass, indem, in der, in dem, in denen, auf der, auf dem, auf denen, mit der, mit dem, mit denen, bei der, bei dem, bei denen, von der, von dem, von denen, aus der, aus dem, für die, für den, für das, nach der, nach dem, zu der, zu dem, die er, die sie, die es, den er, den sie, das er, das sie, was er, der er`,
    ),
    late: words('hat, hatte, haben, hatten'),
    art: words('den, die, das, dem, einen, eine, ein, einem, einer'),
    becomes: words('wird, werden, wurde, wurden, worden'),
    this: words('das, dies'),
    under: words(
      `nach, nachdem, während, als, wenn, weil, da, obwohl, bevor, ehe, auf, bei, zu, zum, zur, in, im, am, angesprochen, gefragt, trotz, mit, vor, seit, obgleich, nur wenige, wie`,
    ),
    according: words('laut, gemäß, gemäss, lt.'),
    separable: words(
      `teilte, teilten, teilt, teilen, gab, gaben, gibt, geben, kündigte, kündigten, kündigt, kündigen, räumte, räumten, räumt, räumen, wies, wiesen, weist, weisen, stellte, stellten, stellt, stellen, fügte, fügten, fügt, führte, führten, führt, hob, hoben, hebt, warf, warfen, wirft, werfen, rief, riefen, ruft, rufen, schlug, schlugen, schlägt, schlagen, lehnte, lehnten, lehnt, lehnen, sprach sich, sprachen sich, spricht sich, strich, streicht, ging, gingen, geht, gehen, sagte, sicherte, sagten, forderte, forderten, fordert, fordern, mahnte, mahnt, deutete, deutet, merkte, merkt, drohte, droht, ordnete, ordnet, regte, regt, regten, legte, legt, wandte, wendet, warnte davor, schloss, schließt, schlossen`,
    ),
    particle: words(
      `mit, bekannt, an, ein, fest, klar, hinzu, aus, hervor, vor, auf, ab, zu, heraus, darauf hin, hin, davon aus, dafür aus, dagegen aus, zurück, dar, nahe, ausschließen, nicht aus`,
    ),
    accordingOf: phrases(
      words(`nach, laut, unter, gemäß, gemäss`),
      words(
        `angaben, informationen, auskunft, aussage, aussagen, ansicht, meinung, einschätzung, auffassung, darstellung, berichten, mitteilung, worten, den worten, schätzungen, überzeugung, erkenntnissen, recherchen, behauptungen, medienberichten, einem bericht, einer mitteilung, einem sprecher, ermittlungen, berechnungen, planungen, zählungen, lesart, sicht, den angaben, den plänen, plänen`,
      ),
    )
      .flatMap((phrase) => [phrase, `${phrase} von`])
      .concat(
        words('unter berufung auf, unter verweis auf, mit verweis auf, aus sicht, aus sicht von, nach ansicht vieler'),
      ),
    in: words('aus, von, in, im, bei, vom, beim, auf'),
    soon: words(
      `auch, heute, gestern, jedoch, aber, allerdings, dagegen, hingegen, zudem, außerdem, ausserdem, etwa, derweil, unterdessen, inzwischen, indes, nun, daraufhin, dazu, hierzu, dann, danach, bereits, schon, zuvor, später, ebenfalls, sich, ihm, ihr, ihnen, uns, erneut, weiter, wiederum, zum beispiel, zunächst, schließlich, einmal, noch, am montag, am dienstag, am mittwoch, am donnerstag, am freitag, am samstag, am sonnabend, am sonntag, am abend, am morgen, am vormittag, am nachmittag, in der nacht, vor journalisten, nur, offenbar, demnach, selbst, jetzt, kürzlich, zuletzt, eigenen angaben zufolge, gegenüber medien, damals`,
    ),
  },
  relays: {
    before: ['laut', 'zitiert von', 'berichtet', 'berichtete', 'meldet', 'meldete'],
    after: ['zufolge', 'berichtet', 'berichtete', 'meldet', 'meldete'],
  },
  templates,
  falseFriends: [
    'so dass',
    'so daß',
    'so genannte',
    'so genannten',
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
    'nennt sich',
    'nannte sich',
    'nennen sich',
    'nannten sich',
    'nennt sie sich',
    'nennt er sich',
    'nannte er sich',
    'nach seinen',
    'nach ihren',
    'nach seiner',
    'nach ihrer',
    'nach eigenen',
    'laut eigenen',
    'nach eigener',
  ],
  source: {
    before: words(
      `vielmehr, zumal, trotzdem, dennoch, deshalb, daher, darum, deswegen, somit, folglich, übrigens, immerhin, insgesamt, besonders, insbesondere, vor allem, ebenso, ebenfalls, gleichzeitig, zugleich, damals, mittlerweile, kürzlich, neulich, jetzt, hier, dort, darin, darauf, dadurch, hierbei, indes, derweil, schließlich, letztlich, tatsächlich, womöglich, vielleicht, wahrscheinlich, vermutlich, offenbar, angeblich, erst, zunächst, anfangs, sogar, selbst, gerade, genau, bisher, bislang, seither, seitdem, konkret, eigentlich, natürlich, freilich, gegebenenfalls, hierzu, dazu, damit, daran, davor, dafür, dagegen, hinzu, unklar, schon, kurz, sodann, wiederum, einerseits, andererseits, außer, bei, mehr, weniger, aber, und, doch, denn, auch, so, dabei, zudem, außerdem, unterdessen, inzwischen, allerdings, dagegen, hingegen, jedoch, weiter, ferner, dann, nun, wie, dass, weil, da, während, nachdem, obwohl, gestern, heute, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, sowie, oder, nur, schon, bereits, noch, wenn, ob, ähnlich, daraufhin, danach, zuvor, später, zuletzt, anschließend, offiziell, sich`,
    ),
    after: words(
      `auch, gestern, heute, weiter, zudem, jedoch, allerdings, dagegen, bereits, nun, daraufhin, danach, zuvor, am Montag, am Dienstag, am Mittwoch, am Donnerstag, am Freitag, am Samstag, am Sonntag, am Abend, am Morgen, am Nachmittag, hatte, hat, habe, sich, selbst, dazu, hierzu, gegenüber, mit, im, in, am, bei, aber, noch, ebenfalls, erneut, wörtlich, unter anderem, indes, hingegen, dann`,
    ),
    breaks: words(
      'dass, daß, weil, während, nachdem, obwohl, wenn, ob, als, denn, doch, aber, sondern, damit, bevor, solange, sobald, falls, sofern, sodass, um, ohne, indem, wer, was, wo, wie, warum, weshalb, inwieweit, inwiefern, wieso',
    ),
    finite,
    never: words(
      `es, man, wie, das, dies, was, wer, wo, dass, ich, wir, du, ihr, mich, uns, nicht, nichts, alles, etwas, dem, den, deren, dessen, welche, welcher, hier, dort, da, sich, ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, soll, sollen, kann, können, könnte, sei, seien, habe, würde, will, muss, darf, mehr, dieses, diesem, darüber, davon, dazu, daraus, dieser, diese, zu, um, nur, sehr, so, dabei, dann, ja, nein, kein, keine, zwar`,
    ),
  },
  speakers: {
    singular: words('er, sie, ihm'),
    plural: words('sie'),
    pluralVerbs: words('*en, *ern, *eln, sind'),
    roles,
    groups,
    indefinite: words('ein, eine, einer, einem, eines, mehrere, einige, viele, zahlreiche, zwei, drei, anonymer'),
    organisations,
    press,
    documents,
    titles: words('herr, frau, dr., prof., dr, prof, herrn, sir, lord, st.'),
    pointers: words('der, die, dieser, diese'),
    prepositions: words(
      'bis, wegen, dank, außer, statt, anstatt, infolge, aufgrund, angesichts, anlässlich, hinsichtlich, innerhalb, außerhalb, entlang, pro, samt, nahe, entgegen, seitens, mittels, binnen, in, laut, gemäß, seit, durch, ohne, um, trotz, während, gegenüber, neben, zwischen, der, des, von, vom, für, aus, im, am, bei, beim, an der, an, in der, in, zur, zum, zu, gegen, über, eines, einer, auf, unter, mit, nach, vor, seines, ihres',
    ),
    determiners: words(
      'der, die, das, den, dem, des, ein, eine, einer, einem, eines, sein, seine, ihr, ihre, unser, unsere, mehrere, einige, viele, zahlreiche, alle, beide, dieser, diese, dieses, jener, jene, kein, keine, zwei, drei',
    ),
    particles: words(
      'von, van, van der, van den, van de, von der, de, de la, dos, da, zu, der, den, bin, ibn, al, el, di, du, la, le, ten, ter, y',
    ),
    links: words('der, des, von, vom, für, aus, beim, zur, zum, eines, einer, seines, ihres, gegen'),
    oblique: words(
      'ihm, den, dem, einen, einem, des, eines, meinen, seinen, ihren, seinem, ihrem, diesen, diesem, keinen, keinem',
    ),
    and: words('und, sowie'),
    apposed: words(
      'der, die, das, dem, den, denen, dessen, deren, welcher, welche, welches, darunter, damals, einst, früher',
    ),
    things: words(
      `*ung, *ungen, *tät, *täten, *heit, *keit, *ismus, *nis, *nisse, situation, lage, form, stoff, stoffe, anlage, frage, tage, jahre, folgen, anschlag, ziel, teilhabe, erfahrungen, zahlen, zahl, programm, projekt, reform, krise, debatte, diskussion, kritik, vorwurf, vorwürfe, plan, pläne, aktion, operation, explosion, million, millionen, milliarden, prozent, euro, dollar, umsatz, sache, thema, punkt, seite, seiten, teil, rest, angriff, angriffe, krieg, streit, fall, fälle, brand, feuer, unfall, wagen, auto, zug, flugzeug, maschine, schiff, brücke, straße, wetter, markt, preise, preis, kurs, aktie, aktien, virus, erreger, idee, tatsache, nachricht, hoffnung, angst, ängste, neid, neider, ruf, welt, leben, zeit, ende, anfang, beginn, stimmung, indes, foto, bild, bilder, konferenz, verfahren, prozess, gesetz, vertrag, abkommen, demonstration, protest, proteste, wahl, wahlen`,
    ),
    genders: [
      {
        pronouns: words('er, ihm'),
        names: men,
        roles: words('herr, sohn, vater, bruder, ehemann, könig, prinz, papst, mann'),
      },
      {
        pronouns: words('sie'),
        names: women,
        roles: words('frau, tochter, mutter, schwester, ehefrau, königin, prinzessin, dame'),
      },
    ],
  },
  continuation: {
    stops: words('unterdessen, inzwischen, hintergrund, derweil'),
    follows: words('denn, doch, aber, sondern'),
    certain: reported,
    needs: [...reported, ...supposed],
  },
};
