import type { SpeechTemplate } from '../speech-pack';

/** Quotations, most certain first. */
export const quotations: readonly SpeechTemplate[] = [
  // The speaker behind them.
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {soon*} {source} {gap} : {quote}',
    example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s> am Montag: „<c>Und wir werden gewinnen.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {soon*} {source} {gap} , {quote}',
    example: '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s>, „<c>bis wir gewinnen</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <so> {soon*} {source} {gap} , {quote}',
    example: '„<c>Wir machen weiter</c>“, <v>so</v> <s>Maria Weber</s>, „<c>bis wir gewinnen</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{say}> {soon*} {source} …',
    example: [
      '„<c>Wir machen weiter</c>“, <v>sagte</v> <s>Maria Weber</s> am Montag.',
      '„<c>Wir machen weiter</c>“, <v>sagte</v> auch <s>der Leiter der Wache, Karl Meier</s>.',
    ],
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <so> {soon*} {source} …',
    example: [
      '„<c>Wir machen weiter</c>“, <v>so</v> <s>Vereinschef Karl Meier</s> am Montag.',
      '„<c>Wir machen weiter</c>“, <v>so</v> <s>Vereinschef Karl Meier</s>.',
    ],
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{tag}> {soon*} {source} …',
    example: [
      '„<c>Das war ganz einfach</c>“, <v>schmunzelt</v> <s>der neue Meister</s>.',
      '„<c>Wir schaffen das</c>“, <v>zeigte sich</v> <s>Maria Weber</s> zuversichtlich.',
    ],
  },
  {
    kind: 'direct',
    pattern: '{rest} : {quote} , <{say}> {soon*} {source} …',
    example: 'Das hört man selten: „<c>Wir haben uns geirrt</c>“, <v>sagte</v> <s>Maria Weber</s> am Montag.',
  },
  {
    kind: 'direct',
    pattern: '{rest} : {quote} , <{tag}> {soon*} {source} …',
    example: 'Das hört man selten: „<c>Wir haben uns geirrt</c>“, <v>grummelte</v> <s>Maria Weber</s> am Montag.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{stands}> {gap} {in} {source} …',
    example: '„<c>Die Brücke bleibt zu</c>“, <v>heißt es</v> in <s>der Erklärung der Partei</s>.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{sayThat}> {soon*} {source} {gap} {particle} …',
    example: '„<c>Das ist falsch</c>“, <v>fügte</v> <s>Weber</s> am Montag hinzu.',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? <{rumour}> …',
    example: '„<c>Die Brücke bleibt bis auf Weiteres zu</c>“, <v>hieß es</v> am Abend.',
  },
  // "Von … sprechen", "… nennen", "als … bezeichnen": the words in quotation marks are somebody's own.
  {
    kind: 'direct',
    pattern: 'als {art?} {quote} <{calls}> {soon*} {source} …',
    example: 'Als „<c>großes Glück</c>“ <v>bezeichnet</v> <s>die Forscherin Maria Weber</s> die alten Karten.',
  },
  {
    kind: 'direct',
    pattern: 'mit den worten {quote} <{comments}> {soon*} {source} …',
    example: 'Mit den Worten „<c>Das war kein Spiel, das war Arbeit</c>“ <v>kommentierte</v> <s>er</s> den Abend.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} {comma-rest} und <{speaks}> {comma-rest} {of} {comma-rest} {quote} …',
    example: '<s>Maria Weber</s> lehnte den Umbau ab und <v>sprach</v> von „<c>Plänen ohne Maß</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{calls}> {comma-rest} als {art?} {quote} …',
    example: '<s>Weber</s> <v>bezeichnete</v> den Plan am Montag als „<c>einen schlechten Witz</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} {comma-rest} und <{calls}> {comma-rest} als {art?} {quote} …',
    example: '<s>Maria Weber</s> besuchte die Brücke und <v>bezeichnete</v> sie als „<c>reine Fiktion</c>“.',
  },
  {
    kind: 'direct',
    only: 'pronoun',
    pattern: '{rest} <{calls}> {source} {comma-rest} als {art?} {quote} …',
    example: 'Den Plan, die Brücke zu sperren, <v>bezeichnete</v> <s>er</s> als „<c>einen schlechten Witz</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} <{calls}> {soon*} {source} {rest} als {art?} {quote} …',
    example: 'Am Montag <v>würdigte</v> <s>der Bürgermeister</s> die Helferin als „<c>hoch qualifiziert</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{holds}> {comma-rest} für {quote} …',
    example: '<s>Weber</s> <v>hält</v> den Plan für „<c>hinreichend plausibel</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} {late} {comma-rest} als {art?} {quote} <{called}>',
    example: '<s>Weber</s> hatte den Plan zuvor als „<c>einen schlechten Witz</c>“ <v>bezeichnet</v>.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{speaks}> {comma-rest} {of} {comma-rest} {quote} …',
    example: '<s>Weber</s> <v>sprach</v> am Montag von einer „<c>Katastrophe für die Stadt</c>“.',
  },
  {
    kind: 'direct',
    only: 'pronoun',
    pattern: '{rest} <{speaks}> {source} {comma-rest} {of} {comma-rest} {quote} …',
    example: 'Erst schwieg er, dann <v>sprach</v> <s>er</s> von einer „<c>Katastrophe für die Stadt</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} <{speaks}> {soon*} {source} {comma-rest} {of} {comma-rest} {quote} …',
    example: 'In Köln <v>sprach</v> <s>Bürgermeister Weber</s> von einer „<c>Katastrophe für die Stadt</c>“.',
  },
  {
    kind: 'direct',
    only: 'pronoun',
    pattern: '{comma-rest} <{names}> {source} {comma-rest} {quote} …',
    example: 'Das Urteil <v>nannte</v> <s>er</s> „<c>einen schlechten Witz für alle</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{names}> {comma-rest} {quote} …',
    example: '<s>Er</s> <v>nannte</v> das Urteil „<c>einen schlechten Witz für alle</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} <{names}> {soon*} {source} {comma-rest} {quote} …',
    example: 'Am Montag <v>nannte</v> <s>Maria Weber</s> das Urteil „<c>einen schlechten Witz für alle</c>“.',
  },
  // A colon before the quotation: whatever stands between verb and colon is no part of it.
  {
    kind: 'direct',
    pattern: '{source} <{say}> {rest} : {quote} …',
    example: [
      '<s>Weber</s> <v>sagte</v> der „Hafenzeitung“ am Montag: „<c>Wir machen weiter.</c>“',
      '<s>Weber</s> <v>warnte</v> vor Engpässen, wenn die Brücke gesperrt werde: „<c>Wir müssen weitermachen.</c>“',
      '<s>Der Leiter der Wache in Köln</s> <v>erklärte</v> dazu: „<c>Das habe ich noch nie gesehen.</c>“',
    ],
  },
  {
    kind: 'direct',
    pattern: '{source} <{tag}> {rest} : {quote} …',
    example: '<s>Der Bürgermeister</s> <v>dankte</v> den Helfern: „<c>Ohne euch wäre alles verloren gewesen.</c>“',
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
    pattern: '{comma-rest} <{stands}> {soon*} {in} {source} {gap} : {quote} …',
    example: 'So <v>heißt es</v> in <s>der Erklärung der Partei</s> wörtlich: „<c>Die Brücke bleibt zu.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{in} {source} <{stands}> {gap} : {quote} …',
    example: 'In <s>der Erklärung der Partei</s> <v>heißt es</v>: „<c>Die Brücke bleibt zu.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{source} {late} {rest} <{told}> {gap} : {quote} …',
    example: '<s>Weber</s> hatte am Montag <v>erklärt</v>: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} {late} {soon*} {source} {rest} <{told}> {gap} : {quote} …',
    example: 'Am Montag hatte <s>Maria Weber</s> noch <v>erklärt</v>: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} <{say}> {soon*} {source} {rest} : {quote} …',
    example: 'Am Montag <v>sagte</v> <s>Maria Weber</s> dem Sender: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{under} {rest} , <{say}> {soon*} {source} {rest} : {quote} …',
    example: 'Auf die Frage, ob das genüge, <v>sagte</v> <s>Maria Weber</s>: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    apart: true,
    pattern: '{claim} , <{say}> {soon*} {source} {comma-rest} : {quote}',
    example:
      'Die Brücke öffne im Mai, <v>sagte</v> <s>Maria Weber</s> am Montag: „<c>Darauf sind wir alle sehr stolz.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{comma-rest} <{sayThat}> {soon*} {source} {comma-rest} : {quote} …',
    example: 'Dann <v>fügte</v> <s>der Bürgermeister</s> hinzu: „<c>Wir machen weiter.</c>“',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{comma-rest} <{calls}> {soon*} {source} {rest} : {quote} …',
    example:
      'Als riskant <v>beschrieb</v> <s>Maria Weber</s> den Plan: „<c>Die Aufsicht ist nicht so gut wie bisher.</c>“',
  },
  {
    kind: 'direct',
    pattern: '… <{written}> : {quote} …',
    example:
      'An der Tür hing ein Zettel, auf dem <v>geschrieben stand</v>: „<c>Kommt im Frühling wieder, wenn das Wasser sinkt.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{rest} , als {source} <{sayLate}> : {quote} …',
    example: 'Weber kämpfte mit den Tränen, als <s>er</s> <v>sagte</v>: „<c>Wir sind sehr traurig.</c>“',
  },
  {
    kind: 'direct',
    pattern: '{possessive?} <{verdict}> von {source} {comma-rest} : {quote} …',
    example: [
      'Das <v>Fazit</v> von <s>Maria Weber</s> nach fünf Jahren: „<c>Wir können stolz sein.</c>“',
      'Das <v>Fazit</v> von <s>Maria Weber</s> überrascht daher nicht sehr: „<c>Wir können stolz sein.</c>“',
    ],
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: 'für {source} <{indicative}> {rest} : {quote} …',
    example: 'Für <s>Staatsanwalt Karl Meier</s> <v>ist</v> der Fall klar: „<c>Er wollte uns alle nur hinhalten.</c>“',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{indicative}> {rest} : {quote} …',
    example:
      '<s>Der Bürgermeister</s> <v>war</v> nach dem Treffen zufrieden: „<c>Wir sind einen großen Schritt weiter.</c>“',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{comma-rest} <{indicative}> {soon*} {source} {rest} : {quote} …',
    example:
      'Nach dem Treffen <v>war</v> <s>der Bürgermeister</s> zufrieden: „<c>Wir sind einen großen Schritt weiter.</c>“',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <:> {quote} …',
    example: '<s>Bürgermeister Karl Meier</s><v>:</v> „<c>Wir sind einen großen Schritt weiter.</c>“',
  },
  {
    kind: 'direct',
    omits: true,
    pattern: '<{his} {verdict}> {comma-rest} : {quote} …',
    example: '<v>Seine Begründung</v>: „<c>Sonst steht die Brücke zehn Jahre leer.</c>“',
  },
  // Without a colon: "sagte, dass „…“", "riefen „…“".
  {
    kind: 'direct',
    pattern: '{source} <{say}> {comma-rest} , {that?} {quote}',
    example: '<s>Weber</s> <v>sagte</v> am Montag, dass „<c>die Türen für alle offen bleiben</c>“.',
  },
  {
    kind: 'direct',
    pattern: '{source} <{says}> {gap} {quote} …',
    example: '<s>Einige Anwohner</s> <v>riefen</v> „<c>Wir wollen unsere Brücke</c>“.',
  },
  {
    kind: 'direct',
    only: 'somebody',
    pattern: '{source} <{act}> {comma-rest} {quote} …',
    example: '<s>Der Bürgermeister</s> <v>beklagte</v> am Montag eine „<c>Mauer zwischen den Ufern</c>“.',
  },
];
