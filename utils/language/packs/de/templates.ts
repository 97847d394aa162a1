import type { SpeechTemplate } from '../speech-pack';

/** How German reports speech, most certain first. */
export const templates: readonly SpeechTemplate[] = [
  // Quotations.
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {source} {gap} ,? :? {quote}',
    example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s>. „<c>Und wir werden gewinnen.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {source} …',
    example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s> am Montag.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {source}',
    example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s>.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <so> {source} …',
    example: '„<c>Wir machen weiter</c>“, <v>so</v> <s>Vereinschef Karl Meier</s> am Montag.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <so> {source}',
    example: '„<c>Wir machen weiter</c>“, <v>so</v> <s>Vereinschef Karl Meier</s>.',
  },
  {
    kind: 'direct',
    only: 'pronoun',
    pattern: '{rest} <{say}> {source} {gap} :? {quote} …',
    example: 'Das Urteil <v>nannte</v> <s>er</s> „<c>einen schlechten Witz für alle</c>“.',
  },
  // A colon before the quotation: whatever stands between verb and colon is no part of it.
  {
    kind: 'direct',
    pattern: '{source} <{say}> {rest} : {quote} …',
    example: [
      '<s>Weber</s> <v>sagte</v> der „Hafenzeitung“ am Montag: „<c>Wir machen weiter.</c>“',
      '<s>Weber</s> <v>warnte</v> vor Engpässen, wenn die Brücke gesperrt werde: „<c>Wir müssen weitermachen.</c>“',
    ],
  },
  {
    kind: 'direct',
    pattern: '{source} <{sayThat}> {rest} : {quote} …',
    example: [
      '<s>Weber</s> <v>fügte</v> hinzu: „<c>Wir machen weiter.</c>“',
      '<s>Weber</s> <v>wies</v> die Vorwürfe zurück: „<c>Das stimmt nicht.</c>“',
    ],
  },
  {
    kind: 'direct',
    pattern: '{in} {source} <{stands}> {gap} : {quote} …',
    example: 'In <s>der Erklärung der Partei</s> <v>heißt es</v>: „<c>Die Brücke bleibt zu.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{stands}> {gap} {in} {source}',
    example: '„<c>Die Brücke bleibt zu</c>“, <v>heißt es</v> in <s>der Erklärung der Partei</s>.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{sayThat}> {source} {gap} {particle} …',
    example: '„<c>Das ist falsch</c>“, <v>fügte</v> <s>Weber</s> am Montag hinzu.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{sayThat}> sich {source} {gap}',
    example: '„<c>Wir schaffen das</c>“, <v>zeigte</v> sich <s>Maria Weber</s> zuversichtlich.',
  },
  {
    kind: 'direct',
    pattern: '{source} <{say}> {gap} :? {quote} …',
    example: [
      '<s>Weber</s> <v>sagte</v> am Montag: „<c>Wir machen weiter.</c>“',
      '<s>Er</s> <v>nannte</v> das Urteil „<c>einen schlechten Witz für alle</c>“.',
    ],
  },
  {
    kind: 'direct',
    pattern: '{rest} <{say}> {source} {gap} : {quote} …',
    example: 'Am Montag <v>sagte</v> <s>Maria Weber</s> dem Sender: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{source} {late} {gap} <{sayLate}> {gap} : {quote}',
    example: '<s>Weber</s> hatte am Montag <v>erklärt</v>: „<c>Wir machen weiter.</c>“',
  },
  // "Wie die Polizei mitteilte".
  {
    kind: 'according',
    pattern: 'wie {source} {gap} <{sayLate}> , {claim}',
    example: 'Wie <s>die Polizei</s> am Abend <v>mitteilte</v>, <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , wie {source} {gap} <{sayLate}>',
    example: '<c>Drei Menschen wurden verletzt</c>, wie <s>die Polizei</s> <v>mitteilte</v>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , wie {source} {gap} <{sayLate}> , {claim}',
    example: '<c>Drei Menschen</c>, wie <s>die Polizei</s> <v>mitteilte</v>, <c>wurden verletzt</c>.',
  },
  // "Laut", "zufolge", "nach Angaben".
  {
    kind: 'according',
    pattern: '<{accordingOf}> {source} {finite-claim}',
    example: '<v>Nach Angaben</v> <s>der Polizei</s> <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '<{according}> {source} {finite-claim}',
    example: '<v>Laut</v> <s>Polizei</s> <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    pattern: '{source} <zufolge> {finite-claim}',
    example: '<s>Dem Ministerium</s> <v>zufolge</v> <c>wird die Brücke im Mai öffnen</c>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , <so> {source} …',
    example: '<c>Drei Menschen seien verletzt</c>, <v>so</v> <s>die Polizei</s> in einer Mitteilung.',
  },
  {
    kind: 'according',
    pattern: '{claim} , <so> {source}',
    example: '<c>Drei Menschen seien verletzt</c>, <v>so</v> <s>die Polizei</s>.',
  },
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
    pattern: '… {in} {source} <zufolge> {claim}',
    example: 'Darunter waren <s>Berichten</s> <v>zufolge</v> <c>auch drei Kinder</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {gap} <{sayLate}> {gap} , {that} {claim}',
    example: '<s>Weber</s> hatte zuvor <v>angekündigt</v>, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '<nach> {source} {finite-claim}',
    example: '<v>Nach</v> <s>ersten Untersuchungen</s> <c>wurden drei Menschen verletzt</c>.',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{claim} <nach> {source} {claim}',
    example: '<c>Drei Menschen wurden</c> <v>nach</v> <s>ersten Angaben</s> <c>schwer verletzt</c>.',
  },
  // The object first: "… bezeichnete er als …".
  {
    kind: 'indirect',
    only: 'pronoun',
    pattern: '{rest} <{act}> {source} {claim}',
    example: 'Den Bau <v>bezeichnete</v> <s>er</s> <c>als schlechten Witz</c>.',
  },
  // Before the content.
  {
    kind: 'indirect',
    pattern: '{source} <{separable}> {gap} {particle} , {that?} {claim}',
    example: '<s>Der Sprecher der Stadt</s> <v>teilte</v> am Montag mit, <c>die Brücke öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{rest} <{separable}> {source} {gap} {particle} , {that?} {claim}',
    example: 'Am Montag <v>teilte</v> <s>die Stadt</s> in Köln mit, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{separable}> {source} {gap} {particle}',
    example: '<c>Die Brücke öffne im Mai</c>, <v>teilte</v> <s>die Stadt</s> am Montag mit.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{sayThat}> {gap} , {that} {claim}',
    example: '<s>Weber</s> <v>geht</v> davon aus, dass <c>die Brücke im Mai öffnet</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} <{say}> {gap} , {that?} {claim}',
    example: [
      '<s>Weber</s> <v>sagte</v>, dass <c>die Brücke im Mai öffnet</c>.',
      '<s>Der Sprecher der Stadt</s> <v>teilte</v> am Montag mit, <c>die Brücke öffne im Mai</c>.',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{rest} <{say}> {source} {gap} , {that?} {claim}',
    example: 'Am Montag <v>sagte</v> <s>Maria Weber</s> dem Sender, <c>die Brücke öffne im Mai</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {late} {gap} <{announced}> {gap} , {that?} {claim}',
    example: '<s>Weber</s> hatte am Montag <v>angekündigt</v>, <c>die Brücke zu öffnen</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{rest} {late} {sich?} {source} {gap} <{announced}> {gap} , {that?} {claim}',
    example: 'Im Mai hatte <s>Maria Weber</s> am Montag <v>angekündigt</v>, <c>die Brücke zu öffnen</c>.',
  },
  {
    kind: 'indirect',
    pattern: '… <{rumour}> {gap} , {that} {claim}',
    example: 'Am Abend <v>hieß es</v>, dass <c>die Brücke im Mai öffne</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {source} …',
    example: '<c>Die Brücke öffne im Mai</c>, <v>sagte</v> <s>Maria Weber</s> am Montag.',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{say}> {source}',
    example: '<c>Die Brücke öffne im Mai</c>, <v>sagte</v> <s>Maria Weber</s>.',
  },
  {
    kind: 'according',
    pattern: '{claim} , <hieß es> {in} {source}',
    example: '<c>Die Brücke öffne im Mai</c>, <v>hieß es</v> aus <s>dem Ministerium</s>.',
  },
  // The object is the content.
  {
    kind: 'indirect',
    pattern: '{source} <{act}> {claim}',
    example: '<s>Weber</s> <v>kritisierte</v> <c>den Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{rest} <{act}> {source} {claim}',
    example: 'Am Montag <v>kritisierte</v> <s>Maria Weber</s> <c>den langsamen Bau der Brücke</c>.',
  },
  {
    kind: 'indirect',
    pattern: '{source} {late} {claim} <{done}>',
    example: '<s>Weber</s> hatte <c>den Bau der Brücke</c> <v>angekündigt</v>.',
  },
];
