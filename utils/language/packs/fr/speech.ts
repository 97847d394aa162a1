import { phrases, words } from '../phrases';
import type { SpeechPack } from '../speech-pack';

const participles =
  words(`dit, déclaré, affirmé, annoncé, indiqué, expliqué, ajouté, assuré, précisé, souligné, estimé, averti,
  reconnu, dénoncé, confirmé, démenti, écrit, rappelé, insisté, regretté, promis, raconté, répondu, rapporté, jugé, admis,
  martelé, lancé, lâché, réagi, commenté, tweeté, publié, relevé, noté, observé, détaillé, fait savoir, fait valoir, poursuivi,
  conclu, résumé, répété, soutenu, prévenu, mis en garde, plaidé, témoigné, critiqué, fustigé, déploré, argué,
  considéré, avancé, révélé, prétendu, juré, avoué, nié, glissé, tranché, ironisé, renchéri, abondé, nuancé, justifié`);

const present =
  words(`dit, disent, déclare, déclarent, affirme, affirment, annonce, annoncent, indique, indiquent, explique,
  expliquent, ajoute, ajoutent, assure, assurent, précise, précisent, souligne, soulignent, estime, estiment, avertit, reconnaît,
  dénonce, dénoncent, confirme, confirment, dément, écrit, écrivent, rappelle, rappellent, insiste, regrette, promet, raconte,
  racontent, répond, rapporte, rapportent, juge, jugent, admet, martèle, lance, réagit, commente, relève, note, observe, détaille,
  poursuit, conclut, résume, répète, soutient, prévient, plaide, témoigne, critique, déplore, considère, avance, révèle,
  confie, souffle, glisse, tranche, ironise, renchérit, nuance, justifie, se réjouit, se félicite, s'inquiète, s'indigne,
  se souvient, affirmait, expliquait, disait, déclarait, déclara, estimait, assurait, indiquait, annonçait, soulignait`);

const said = [
  ...present,
  ...phrases(['a', 'ont', 'avait', 'avaient', 'aurait', 'auraient'], participles),
  "s'est félicité",
  "s'est réjoui",
  "s'est indigné",
  "s'est inquiété",
  "s'est exclamé",
];

const openers =
  words(`mais, et, or, donc, aussi, ainsi, pourtant, cependant, toutefois, en revanche, par ailleurs, de son côté,
  pour sa part, quant à lui, enfin, ensuite, puis, alors, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, hier,
  aujourd'hui, ce lundi, ce mardi, ce mercredi, ce jeudi, ce vendredi, ce samedi, ce dimanche, en outre, de plus, néanmoins,
  selon, dans un communiqué, sur X, sur Twitter, comme, alors que, tandis que, si, de même, en effet, dans la foulée,
  au final, sur place, dans ce contexte, à ce sujet, à cet égard, désormais, déjà, d'ailleurs, reste que`);

/** What one person or body says: whoever says it may go on without being named. */
const single = said.filter((verb) => !/(?:ent|ont)$/u.test(verb.split(' ')[0] ?? ''));

/** French of France, Belgium, Switzerland, Canada and Africa. */
export const speech: SpeechPack = {
  language: 'fr',
  capitals: 'names',
  quotes: [
    ['«', '»'],
    ['“', '”'],
    ['"', '"'],
    ['‹', '›'],
  ],
  lists: {
    say: said,
    calls: words("s'est dit, s'est dite, se sont dits, se dit, se disent, s'est déclaré, s'est déclarée, se déclare"),
    single,
    adding:
      words(`d'ajouter, d'expliquer, d'insister, d'assurer, d'affirmer, d'avertir, de conclure, de poursuivre, de préciser, de rappeler,
      de regretter, de marteler, de lancer, de prévenir, de souligner, de s'interroger, de s'indigner, de déplorer, de citer, de répondre`),
    infinitive: words(
      "avoir, être, vouloir, pouvoir, devoir, souhaiter, craindre, espérer, comprendre, regretter, savoir, ignorer, s'attendre, se sentir, se réjouir, ne pas, ne plus, ne jamais, n'avoir, n'être, ne rien, ne faire",
    ),
    pledge: words(
      "promet de, promettent de, a promis de, ont promis de, avait promis de, a juré de, jure de, menace de, a menacé de, ont menacé de, s'engage à, s'est engagé à, s'est engagée à, se sont engagés à, s'est dit prêt à, s'est dite prête à, se dit prêt à, se dit prête à",
    ),
    lead: words(
      'en, dans, après, durant, devant, avec, depuis, pour, sur, jusque, avant, à, au, aux, entre, lors, face, pendant, dès, chez',
    ),
    participle: participles,
    that: ['que', "qu'"],
    adverb:
      words(`aussi, également, ensuite, notamment, encore, déjà, lui, leur, nous, l', en, y, hier, ainsi, toutefois,
      lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, par ailleurs, enfin, cependant`),
    tail: words(`à, au, aux, en, dans, sur, lors, après, avant, devant, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche,
      ce, cette, hier, auprès, dans, sous, par, pour, avec, pendant, qui, dont, depuis, alors, mais, tout, jeudi, ajoutant, avant,
      évoquant, précisant, au micro, via, lorsque, quand, selon, face, au cours, ces, dès`),
    according: words(`selon, d'après, de l'avis de, de l'avis du, de l'avis des, aux dires de, aux dires du, au dire de,
      aux yeux de, aux yeux du, pour reprendre les mots de, comme l'explique, comme l'a expliqué, comme le souligne, comme le rappelle,
      à en croire, si l'on en croit, comme l'a indiqué, comme l'a annoncé, comme l'a rapporté, ainsi que l'a annoncé,
      selon les informations de, selon les informations du, selon les mots de, selon les termes de`),
  },
  beginnings: {
    inverted:
      words(`a-t-, avait-, a-, aurait-, ont-, avaient-, dit-, dira-t-, déclare-t-, affirme-t-, annonce-t-, indique-t-,
      explique-t-, ajoute-t-, assure-t-, précise-t-, souligne-t-, estime-t-, avertit-, reconnaît-, dénonce-t-, confirme-t-, dément-,
      écrit-, rappelle-t-, insiste-t-, regrette-t-, promet-, raconte-t-, répond-, rapporte-t-, juge-t-, admet-, martèle-t-, lance-t-,
      réagit-, commente-t-, relève-t-, note-t-, observe-t-, détaille-t-, poursuit-, conclut-, résume-t-, répète-t-, soutient-,
      prévient-, plaide-t-, témoigne-t-, critique-t-, déplore-t-, considère-t-, avance-t-, révèle-t-, confie-t-, souffle-t-,
      glisse-t-, tranche-t-, ironise-t-, renchérit-, nuance-t-, disent-, expliquent-, affirment-, assurent-, ajoutent-, estiment-,
      poursuivent-, écrivent-, préviennent-, soulignent-, disait-, expliquait-, déclarait-, assurait-, estimait-`),
  },
  templates: [
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} {adverb*} <{participle}> {gap} ,? {quote}',
      example: '« <c>Nous partirons</c> », a-t-<s>il</s> <v>ajouté</v>, « <c>mais pas demain</c> ».',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} {adverb*} <{participle}> …',
      example: '« <c>Nous partirons demain</c> », a-t-<s>il</s> <v>ajouté</v> devant la presse.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {inverted-source} …',
      example: '« <c>Nous partirons demain</c> », explique-t-<s>elle</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {inverted-source} {adverb*} <{participle}> …',
      example: '<c>Le pont ouvrira en mai</c>, a-t-<s>elle</s> <v>précisé</v>.',
    },
    {
      kind: 'indirect',
      pattern: '{lead} {gap} , {source} {adverb*} <{say}> {gap} {that} {claim}',
      example: 'À Lyon, <s>le maire Hugo Paix</s> <v>a dit</v> que <c>l’eau reviendrait bientôt</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {gap} {that} {claim}',
      example: [
        '<s>La ministre de la Santé</s> <v>a assuré</v> que <c>la campagne commencerait en octobre</c>.',
        "<s>Le procureur</s> <v>a indiqué</v> qu'<c>aucune plainte n'avait été déposée</c>.",
        '<s>Le maire</s> <v>estime</v> que <c>le projet est « une honte »</c>.',
      ],
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} , {quote}',
      example: '« <c>Nous avons tout perdu</c> », <v>raconte</v> <s>Claire Fontan</s>, « <c>même les photos</c> ».',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source} {tail} …',
      example:
        '« <c>Nous ne céderons pas</c> », <v>a déclaré</v> <s>la porte-parole</s> lors d’une conférence de presse.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? {adverb*} <{say}> {source}',
      example: '« <c>Un accord est proche</c> », <v>souligne</v> <s>Claire Fontan</s>.',
    },
    {
      kind: 'direct',
      pattern: '{quote} ,? <{according}> {source}',
      example: '« <c>Un miracle</c> », <v>selon</v> <s>son frère</s>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{say}> {gap} :? ,? {quote} …',
      example: '<s>Claire Fontan</s> <v>a ajouté</v> devant la presse : « <c>Le plan continue</c> ».',
    },
    {
      kind: 'according',
      pattern: '{claim} , <{according}> {source} , {claim}',
      example: '<c>Le feu a pris la nuit et</c>, <v>selon</v> <s>la police</s>, <c>a duré six heures</c>.',
    },
    {
      kind: 'according',
      pattern: '<{according}> {source} , {claim}',
      example: '<v>Selon</v> <s>le ministère de l’Intérieur</s>, <c>douze personnes ont été arrêtées</c>.',
    },
    {
      kind: 'according',
      pattern: '{claim} ,? <{according}> {source}',
      example: '<c>Le feu a pris dans la cuisine</c>, <v>selon</v> <s>les pompiers</s>.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {adverb*} <{say}> {source} {tail} …',
      example: '<c>Le pont ouvrira en mai</c>, <v>a annoncé</v> <s>la mairie</s> dans un communiqué.',
    },
    {
      kind: 'indirect',
      pattern: '{claim} , {adverb*} <{say}> {source}',
      example: '<c>Le pont ouvrira en mai</c>, <v>explique</v> <s>Claire Fontan</s>.',
    },
    {
      kind: 'direct',
      omits: true,
      pattern: 'et? <{adding}> : {quote} …',
      example: 'Et <v>d’ajouter</v> : « <c>Nous irons en justice.</c> »',
    },
    {
      kind: 'according',
      only: 'somebody',
      pattern: '<pour> {source} , {quote} …',
      example: '<v>Pour</v> <s>l’économiste Anne Roux</s>, « <c>la dette n’est pas le vrai problème</c> ».',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{say}> {infinitive-claim}',
      example: '<s>Le porte-parole du gouvernement</s> <v>a assuré</v> <c>ne pas vouloir augmenter les impôts</c>.',
    },
    {
      kind: 'indirect',
      pattern: '{source} {adverb*} <{pledge}> {claim}',
      example: '<s>La mairie</s> <v>a promis de</v> <c>réparer le pont avant mai</c>.',
    },
    {
      kind: 'direct',
      pattern: '{source} {adverb*} <{calls}> {quote} …',
      example: '<s>Le maire</s> <v>s’est dit</v> « <c>très inquiet</c> » de la situation.',
    },
  ],
  falseFriends:
    words(`c'est-à-dire, cela dit, ceci dit, comme on dit, autrement dit, dit-on, il va de soi, on dit, ce qui indique,
    qui indique, vouloir dire, veut dire, soi-disant, à vrai dire, il faut dire`),
  source: {
    before: openers,
    after:
      words(`aussi, également, lui, leur, nous, l', en, y, déjà, ensuite, encore, notamment, lundi, mardi, mercredi, jeudi,
      vendredi, samedi, dimanche, hier, toutefois, cependant, ne, n', même, a, ont, se, s', me, m', pour sa part, de son côté`),
    breaks: [],
    never: [
      ...openers,
      ...words(`je, nous, ce, cela, ceci, ça, c', on, rien, personne, qui, tout, se, lequel, laquelle, ce qui, ce que, que, quand, où, parce que,
        comment, pourquoi, ne, l'on, il y a, un autre, si l'on`),
    ],
    neverFirst: [
      ...said,
      ...words(
        'en, dans, après, durant, devant, avec, depuis, pour, sur, jusque, avant, à, au, aux, entre, lors, face, pendant, dès, chez',
      ),
    ],
    neverLast:
      words(`le, la, les, un, une, ce, cette, son, sa, leur, l', d', et, ou, que, mais, ne, se, comme, quand, si, car, selon, de, du, des, en, à, au, aux, pour, par, avec, ce que,
      ce qui, qui, où, dont, sans, dans, sur, ni, puis, et a, est, sont, c'est, on, qu'on, cela, ça, elle-même`),
  },
  speakers: {
    singular: words('il, elle, lui, celui-ci, celle-ci, ce dernier, cette dernière'),
    plural: words('ils, elles, ces derniers, ceux-ci'),
    roles:
      words(`ministre, président, présidente, porte-parole, maire, directeur, directrice, secrétaire, député, députée, sénateur,
      sénatrice, procureur, procureure, juge, chef, cheffe, entraîneur, sélectionneur, commissaire, gouverneur, chancelier,
      chancelière, vice-président, vice-présidente, préfet, préfète, avocat, avocate, professeur, professeure, chercheur, chercheuse,
      pape, roi, reine, coordinateur, délégué, ambassadeur, ambassadrice, général, colonel, premier ministre, première ministre, père,
      mère, frère, sœur, fils, fille, épouse, mari, voisin, voisine, chanteur, chanteuse, acteur, actrice, joueur, joueuse, capitaine,
      médecin, auteur, autrice, patron, patronne, PDG, économiste, historien, historienne, sociologue, politologue, élu, élue,
      responsable, conseiller, conseillère, chef de l'État, locataire de l'Élysée`),
    nounFirst: true,
    groups:
      words(`analystes, experts, sources, témoins, riverains, autorités, responsables, critiques, chercheurs, observateurs,
      proches, militants, économistes, scientifiques, médecins, manifestants, salariés, syndicats, enquêteurs, secouristes, pompiers,
      habitants, spécialistes, certains, plusieurs, d'autres, source proche, source policière, source diplomatique, source judiciaire`),
    indefinite: words("un, une, des, un autre, une autre, certains, certaines, plusieurs, l'un, l'une"),
    organisations:
      words(`ministère, gouvernement, police, parti, université, mairie, armée, tribunal, parquet, conseil, commission,
      banque, entreprise, compagnie, association, syndicat, organisation, ONG, exécutif, Élysée, Matignon, Maison Blanche, Kremlin,
      parlement, Assemblée nationale, Sénat, institut, agence, département, fondation, club, fédération, ONU, UE, Union européenne, OTAN,
      préfecture, gendarmerie, hôpital, opposition, CGT, RN, OMS, FMI, groupe, direction, justice, région, métropole`),
    press: words('agence de presse, journal, quotidien, chaîne, radio, hebdomadaire, magazine, mensuel'),
    documents: words('rapport, étude, communiqué, document, sondage, enquête, note, lettre, arrêté, texte, tribune'),
    titles: words('m., mme, mm., mlle, dr, pr, monsieur, madame, le, la, me, mgr'),
    prepositions: words(
      "de, du, des, d', en, dans, pour, par, avec, sur, contre, chez, depuis, entre, vers, selon, sans, après, à, au, aux, qui",
    ),
    determiners: words(
      "le, la, les, l', un, une, des, son, sa, ses, leur, leurs, mon, ma, notre, nos, ce, cet, cette, ces, autre, autres, plusieurs, certains, certaines, quelques, deux, trois, quatre, chaque, de nombreux, divers",
    ),
    modifiers: words(
      'qui, proche, proches, interrogé, interrogés, interrogée, présent, présents, *ant, *ée, *és, *ées',
    ),
    apposed: words(
      "qui, le, la, l', un, une, ancien, ancienne, également, actuel, alors, directrice, directeur, président, avocat",
    ),
    particles: words("der, den, ter, de, du, la, le, d', des, van, von, al, el, ben, bin"),
    pointers: words('ce, cet, cette, ledit, ladite'),
  },
};
