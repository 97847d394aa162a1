import type { SpeechTemplate } from '../speech-pack';

/** Speech without quotation marks around it, most certain first. */
export const reports: readonly SpeechTemplate[] = [
  // "Wie die Polizei mitteilte".
  {
    kind: 'according',
    pattern: 'wie {source} {comma-rest} <{sayLate}> , {claim}',
    example: [
      'Wie <s>die Polizei</s> am Abend <v>mitteilte</v>, <c>wurden drei Menschen verletzt</c>.',
      'Wie <s>Karl Meier, Sprecher der Wache in Köln</s>, am Abend <v>mitteilte</v>, <c>wurden drei Menschen verletzt</c>.',
    ],
  },
  {
    kind: 'according',
    pattern: '{claim} , wie {es?} {source} {comma-rest} <{sayLate}> {aux?}',
    example: '<c>Drei Menschen wurden verletzt</c>, wie <s>die Polizei</s> <v>mitteilte</v>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , wie {source} {comma-rest} <{sayLate}> , {claim}',
    example: '<c>Drei Menschen</c>, wie <s>die Polizei</s> <v>mitteilte</v>, <c>wurden verletzt</c>.',
  },
  // "Laut", "zufolge", "nach Angaben" in front of the verb.
  {
    kind: 'according',
    pattern: '<{accordingOf}> {source} , {comma-rest} , {finite-claim}',
    example:
      '<v>Nach Ansicht</v> <s>der Staatsanwaltschaft</s>, vertreten durch Karl Meier, <c>soll er geflohen sein</c>.',
  },
  {
    kind: 'according',
    pattern: '<{accordingOf}> {source} {comma-rest} {finite-claim}',
    example: '<v>Nach Angaben</v> <s>der Polizei</s> in Köln <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '<{accordingOf}> {source} {claim}',
    example: [
      '<v>Nach Angaben</v> <s>der Polizei</s> <c>wurden drei Menschen verletzt</c>.',
      '<v>Nach Angaben</v> <s>der Behörden</s> <c>umstellten Soldaten das Lager</c>.',
    ],
  },
  {
    kind: 'according',
    pattern: '<{according}> {source} {comma-rest} {finite-claim}',
    example: '<v>Laut</v> <s>der Polizei</s> in Köln <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '<{according}> {source} {claim}',
    example: '<v>Laut</v> <s>Polizei</s> <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '{source} <zufolge> {claim}',
    example: '<s>Dem Ministerium</s> <v>zufolge</v> <c>wird die Brücke im Mai öffnen</c>.',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '<nach> {source} {finite-claim}',
    example: '<v>Nach</v> <s>ersten Untersuchungen</s> <c>wurden drei Menschen verletzt</c>.',
  },
  // A second verb of the same speaker.
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {comma-rest} und <{say}> {comma-rest} , {that?} {unless-joins-claim}',
    example: '<s>Maria Weber</s> besuchte die Brücke und <v>sagte</v>, <c>sie öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} {comma-rest} und <{separable}> {comma-rest} {particle} , {that?} {claim}',
    example: '<s>Maria Weber</s> besuchte die Brücke und <v>kündigte</v> an, <c>sie im Mai zu öffnen</c>.',
  },
  // The speaker first.
  {
    kind: 'indirect',
    pattern: '{source} <{separable}> {comma-rest} {particle} , {that} {claim}',
    example: '<s>Weber</s> <v>teilte</v> am Montag mit, dass <c>während der Arbeiten niemand dort sei</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{separable}> {comma-rest} {particle} , {unless-joins-claim}',
    example: [
      '<s>Der Sprecher der Stadt</s> <v>teilte</v> am Montag mit, <c>die Brücke öffne im Mai</c>.',
      '<s>Weber</s> <v>warf</v> der Stadt erneut vor, <c>nichts getan zu haben</c>.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{source} <{say}> {comma-rest} , {that} {claim}',
    example: '<s>Weber</s> <v>sagte</v> am Montag, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{sayThat}> {comma-rest} , {that} {claim}',
    example: '<s>Weber</s> <v>verwies</v> darauf, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{say}> , {claim}',
    example: '<s>Weber</s> <v>sagte</v>, <c>wenn die Brücke öffne, werde er kommen</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{say}> {comma-rest} : {claim}',
    example: '<s>Weber</s> <v>meinte</v> zum Beispiel: <c>Die Brücke sei viel zu teuer</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{views}> {comma-rest} {view} , {that?} {claim}',
    example: '<s>Weber</s> <v>vertritt</v> wie sein Verein die Ansicht, <c>die Brücke sei zu teuer</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{makes}> {comma-rest} {clear} , {that} {claim}',
    example: '<s>Weber</s> <v>machte</v> auch klar, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{wants}> nicht? , {that} {claim}',
    example: '<s>Weber</s> <v>will</v> nicht, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{say}> {comma-rest} , {unless-joins-claim}',
    example: [
      '<s>Weber</s> <v>sagte</v>, <c>die Brücke öffne im Mai</c>.',
      '<s>Ein Sprecher der Polizei, Karl Meier</s>, <v>sagte</v>, <c>nach ersten Erkenntnissen sei niemand verletzt</c>.',
      '<s>Mubarak</s>, der das Land seit Jahren regiert, <v>sagte</v>, <c>er trete wieder an</c>.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{source} {late} {comma-rest} <{told}> {comma-rest} , {that} {claim}',
    example: '<s>Weber</s> hatte am Montag <v>erklärt</v>, dass <c>während der Arbeiten niemand dort sei</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {late} {comma-rest} <{told}> {comma-rest} , {unless-joins-claim}',
    example: '<s>Weber</s> hatte am Montag <v>angekündigt</v>, <c>die Brücke zu öffnen</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} {late} {soon*} {source} {rest} <{told}> {comma-rest} , {that} {claim}',
    example: 'Im Mai hatte <s>Maria Weber</s> <v>erklärt</v>, dass <c>während der Arbeiten niemand dort sei</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} {late} {soon*} {source} {rest} <{told}> {comma-rest} , {unless-joins-claim}',
    example: 'Im Mai hatte <s>Maria Weber</s> öffentlich <v>angekündigt</v>, <c>die Brücke zu öffnen</c>.',
  },
  // Another phrase first.
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{separable}> {soon*} {source} {comma-rest} {particle} , {that} {claim}',
    example: 'Im Mai <v>teilte</v> <s>Maria Weber</s> mit, dass <c>während der Arbeiten niemand dort sei</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{separable}> {soon*} {source} {comma-rest} {particle} , {unless-joins-claim}',
    example: [
      'Am Montag <v>teilte</v> <s>die Stadt</s> in Köln mit, <c>die Brücke öffne im Mai</c>.',
      'Nach dem Angriff <v>kündigte</v> heute <s>der Präsident Karl Meier</s> an, <c>die Grenze zu schließen</c>.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{say}> {soon*} {source} {comma-rest} , {that} {claim}',
    example: 'Am Montag <v>sagte</v> <s>Maria Weber</s> dem Sender, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{sayThat}> {soon*} {source} {comma-rest} , {that} {claim}',
    example: 'Am Montag <v>verwies</v> <s>Maria Weber</s> darauf, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{say}> {soon*} {source} {comma-rest} , {unless-joins-claim}',
    example: 'Am Montag <v>sagte</v> <s>Maria Weber</s> dem Sender, <c>die Brücke öffne im Mai</c>.',
  },
  // The speaker behind or inside.
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {soon*} {source} , {finite-claim}',
    example: '<c>Das Ziel</c>, <v>sagt</v> <s>Maria Weber</s>, <c>müsse eine Brücke für alle sein</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , so <{say}> {soon*} {source} , {finite-claim}',
    example: '<c>Das Ziel</c>, so <v>betonte</v> <s>Maria Weber</s>, <c>müsse eine Brücke für alle sein</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <so> {soon*} {source} , {finite-claim}',
    example: '<c>Das Ziel</c>, <v>so</v> <s>Maria Weber</s>, <c>müsse eine Brücke für alle sein</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , so <{say}> {soon*} {source} …',
    example: '<c>Das Ziel sei eine Brücke für alle</c>, so <v>betonte</v> <s>Maria Weber</s>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {dash} <so> {soon*} {source} …',
    example: [
      '<c>Den Verletzten gehe es gut</c> – <v>so</v> <s>die Polizei</s>.',
      '<c>Drei Menschen seien verletzt</c>, <v>so</v> <s>die Polizei</s> in einer Mitteilung.',
      '<c>Es gebe viel Unmut</c>, <v>so</v> <s>Lange</s>.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{under} {rest} , <{say}> {soon*} {source} {comma-rest} , {that?} {unless-joins-claim}',
    example: 'Als der Umbau begann, <v>sagte</v> <s>Maria Weber</s>, <c>die Brücke öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{rest} , <{say}> {soon*} {source} , {whether} {claim}',
    example: 'Um Zeit zu gewinnen, <v>fordern</v> <s>die Anwohner</s>, dass <c>die Brücke bald öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{separable}> {soon*} {source} {comma-rest} {particle}',
    example: '<c>Die Brücke öffne im Mai</c>, <v>teilte</v> <s>die Stadt</s> am Montag mit.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {soon*} {source} …',
    example: [
      '<c>Die Brücke öffne im Mai</c>, <v>sagte</v> <s>Maria Weber</s> am Montag.',
      '<c>Die Brücke öffne im Mai</c>, <v>sagte</v> auch <s>die Sprecherin der Stadt, Maria Weber</s>.',
    ],
  },
  {
    kind: 'according',
    pattern: '{claim} , <{rumour}> {in} {source}',
    example: '<c>Die Brücke öffne im Mai</c>, <v>hieß es</v> aus <s>dem Ministerium</s>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{rumour}>',
    example: '<c>Die Brücke bleibe bis auf Weiteres zu</c>, <v>hieß es</v>.',
  },
  // Inside what is said.
  {
    kind: 'according',
    pattern: '{claim} ,? <{accordingOf}> {source} {claim}',
    example: '<c>Drei Menschen wurden</c> <v>nach Angaben</v> <s>der Polizei</s> <c>schwer verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} ,? <{according}> {source} {claim}',
    example: '<c>Drei Menschen wurden</c> <v>laut</v> <s>Polizei</s> <c>schwer verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} <{accordingOf}> {source}',
    example: '<c>Drei Menschen wurden verletzt</c> <v>nach Angaben</v> <s>der Polizei</s>.',
  },
  {
    kind: 'according',
    pattern: '{claim} {source} <zufolge> {claim}',
    example: '<c>Darunter waren</c> <s>Berichten des Senders</s> <v>zufolge</v> <c>auch drei Kinder</c>.',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{claim} <nach> {source} {claim}',
    example: '<c>Drei Menschen wurden</c> <v>nach</v> <s>ersten Angaben</s> <c>schwer verletzt</c>.',
  },
  {
    kind: 'indirect',
    content: 'whole',
    pattern: '{source} {finite} {comma-rest} <{ownWords}> {rest}',
    example: '<c><s>Das Ministerium</s> hat <v>nach eigenen Angaben</v> 35 Staaten eingeladen</c>.',
  },
  // Nobody is named.
  {
    kind: 'indirect',
    pattern: '… <{rumour}> {gap} , {that} {claim}',
    example: 'Am Abend <v>hieß es</v>, dass <c>die Brücke im Mai öffne</c>.',
  },
  {
    kind: 'indirect',
    pattern: '… {becomes} {comma-rest} <{passive}> , {that?} {unless-joins-claim}',
    example: 'Dem Verein wird auch <v>vorgeworfen</v>, <c>er habe nichts getan</c>.',
  },
  {
    kind: 'indirect',
    pattern: '<{passive}> {becomes} {comma-rest} , {that} {claim}',
    example: '<v>Kritisiert</v> wird vor allem, dass <c>die Brücke noch geschlossen ist</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{comma-rest} <{stands}> {soon*} {in} {source} , {that?} {claim}',
    example: 'Außerdem <v>stand</v> in <s>der Nachricht</s>, <c>die Brücke öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{in} {source} <{stands}> {comma-rest} , {that?} {claim}',
    example: 'In <s>der Nachricht</s> <v>stand</v> auch, <c>die Brücke öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {is} {comma-rest} <{reached}> , {that} {claim}',
    example: '<s>Das Gericht</s> ist <v>zu dem Ergebnis gekommen</v>, dass <c>die Brücke öffnen darf</c>.',
  },
  {
    kind: 'according',
    omits: true,
    pattern: '<{thus}> {finite-claim}',
    example: '<v>Demnach</v> <c>soll die Brücke im Mai öffnen</c>.',
  },
  // "Das sagte …": the sentence before.
  {
    kind: 'indirect',
    content: 'before',
    pattern: '{this} <{say}> {soon*} {source} …',
    example: '<c>Die Brücke öffnet im Mai.</c> Das <v>sagte</v> <s>Maria Weber</s> am Montag.',
  },
  {
    kind: 'indirect',
    content: 'before',
    pattern: '{this} <{separable}> {soon*} {source} {gap} {particle}',
    example: '<c>Die Brücke öffnet im Mai.</c> Das <v>teilte</v> <s>die Stadt</s> am Montag mit.',
  },
  // The object is the content.
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{act}> {claim}',
    example: '<s>Bürgermeister Weber</s> <v>kritisierte</v> <c>den Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{regards}> {comma-rest} {als-claim} an',
    example: '<s>Bürgermeister Weber</s> <v>sieht</v> den Bau der Brücke <c>als mutigen Schritt</c> an.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{calls}> {comma-rest} {als-claim}',
    example: '<s>Bürgermeister Weber</s> <v>bezeichnete</v> den Bau der Brücke <c>als mutigen Schritt</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{speaks}> {soon*} {of-claim}',
    example: '<s>Bürgermeister Weber</s> <v>warnte</v> <c>vor dem Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{denies}> {claim} ab',
    example: '<s>Bürgermeister Weber</s> <v>lehnte</v> <c>den Bau der Brücke</c> ab.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{rejects}> {claim} zurück',
    example: '<s>Bürgermeister Weber</s> <v>wies</v> <c>alle Vorwürfe gegen die Stadt</c> zurück.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{announces}> {claim} an',
    example: '<s>Bürgermeister Weber</s> <v>kündigte</v> <c>den Bau der Brücke</c> an.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{reproaches}> {claim} vor',
    example: '<s>Bürgermeister Weber</s> <v>warf</v> <c>der Firma große Fehler</c> vor.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{calls-on}> {claim} auf',
    example: '<s>Bürgermeister Weber</s> <v>rief</v> <c>die Bürger zur Ruhe</c> auf.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{goes}> {soon*} {from-claim} aus',
    example: '<s>Die Polizei</s> <v>geht</v> <c>von einem Unfall</c> aus.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{tells}> {claim} bekannt',
    example: '<s>Die Stadt</s> <v>gab</v> <c>den Bau der Brücke</c> bekannt.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{rejects}> {on-claim} hin',
    example: '<s>Die Stadt</s> <v>wies</v> <c>auf Fehler beim Bau</c> hin.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{excludes}> {claim} aus',
    example: '<s>Bürgermeister Weber</s> <v>schließt</v> <c>den Bau der Brücke nicht</c> aus.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} <{holds}> {comma-rest} {for-claim}',
    example: '<s>Bürgermeister Weber</s> <v>hält</v> den Bau der Brücke <c>für dringend geboten</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{comma-rest} <{announces}> {soon*} {source} {claim} an',
    example: 'Jetzt <v>kündigt</v> <s>Bürgermeister Weber</s> <c>den Bau der Brücke</c> an.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{comma-rest} <{reproaches}> {soon*} {source} {claim} vor',
    example: 'Jetzt <v>wirft</v> <s>Bürgermeister Weber</s> <c>der Firma große Fehler</c> vor.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{comma-rest} <{act}> {soon*} {source} {claim}',
    example: 'Am Montag <v>kritisierte</v> <s>Maria Weber</s> <c>den langsamen Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'pronoun',
    pattern: '{rest} <{calls}> {source} {comma-rest} {als-claim}',
    example: 'Den Bau <v>bezeichnete</v> <s>er</s> <c>als schlechten Witz</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{comma-rest} <{speaks}> {soon*} {source} {of-claim}',
    example: 'Am Montag <v>warnte</v> <s>Maria Weber</s> <c>vor dem Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{source} {late} {claim} <{done}>',
    example: '<s>Bürgermeister Weber</s> hatte <c>den Bau der Brücke</c> <v>angekündigt</v>.',
  },
  {
    kind: 'indirect',
    leaf: true,
    only: 'somebody',
    pattern: '{comma-rest} {late} {soon*} {source} {claim} <{done}>',
    example: 'Im Mai hatte <s>Bürgermeister Weber</s> <c>den Bau der Brücke</c> <v>angekündigt</v>.',
  },
];
