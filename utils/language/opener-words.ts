/**
 * How a sentence begins tells whether it can stand alone. Lists are separated by `|`, lower case,
 * compared as whole words at the start of a sentence; nothing here is a regular expression.
 */
export interface OpenerWords {
  /** Means nothing without the sentence before: pronouns, demonstratives, "there" in the sense of a place. */
  pointing: string;
  /** Begins like a pointing opener and is none: "this week". */
  standing?: string;
  /** Only connects, and may be left off without changing what is said when a comma follows. */
  connecting?: string;
  /** The rest of the sentence keeps its order without an opener that no comma follows, as it would not in German. */
  freeOrder?: true;
  /** Turns against what came before, or follows from it: never left off, understandable alone, but weaker. */
  leaning?: string;
  /** Says that what follows is background. */
  background?: string;
}

const OPENERS: Readonly<Record<string, OpenerWords>> = {
  bn: {
    freeOrder: true,
    pointing:
      'এই|এ|এটি|এটা|এগুলো|এগুলি|এসব|এঁরা|এরা|এর|এদের|এঁদের|এতে|এখানে|সে|সেই|সেটি|সেটা|সেসব|সেগুলো|সেখানে|সেখান থেকে|তা|তাতে|তার|তাঁর|তারা|তাঁরা|তাদের|তাঁদের|তাকে|তাঁকে|তাকেও|তিনি|তিনিও|ওই|ঐ|ও|ওরা|ওঁরা|ওদের|ওখানে|উভয়|উভয়ই|দুজনই|দুজনেই|দুজনের|উনি|অপরজন|অন্যজন|এমন|এভাবে|এভাবেই|যার|যা|যেখানে|এত|এতো|তন্মধ্যে|আরেকজন|বাকি|এরই',
    standing:
      'এই মুহূর্তে|এ বছর|এ বছরের|এ মাসে|এ সপ্তাহে|এই বছর|এই মাসে|এই সপ্তাহে|এ পর্যন্ত|এ যাবৎ|এ কে|এ এম|এ বি|এ এস|এ টি|এ জেড|এ এইচ|এ আর|এ পি জে|এই প্রথম|এ দেশের|এ দেশে|এই দেশের',
    connecting:
      'এদিকে|পাশাপাশি|এর পাশাপাশি|এ ছাড়া|এ ছাড়াও|এছাড়া|এছাড়াও|তা ছাড়া|তাছাড়া|একই সঙ্গে|একই সাথে|সেই সঙ্গে|সেই সাথে|অন্যদিকে|অপরদিকে|প্রসঙ্গত|উল্লেখ্য|উল্লেখ্য যে|প্রসঙ্গত উল্লেখ্য|প্রসঙ্গত উল্লেখ্য যে',
    leaning:
      'তবে|কিন্তু|যদিও|অথচ|তারপরও|তবু|তবুও|বরং|এ সময়|এ সময়ে|এসময়|এই সময়|এ কারণে|এ জন্য|এজন্য|এরপর|এরপরই|সেসময়|তাই|তখন|তখনই|একই সময়|একই সময়ে|একই দিনে|এমনকি|ফলে|পরে|পরবর্তী সময়ে|পরবর্তীতে|কারণ|কেননা|জবাবে|এদিন|সেদিন',
    background: 'উল্লেখ্য|প্রসঙ্গত|প্রসঙ্গত উল্লেখ্য',
  },
  en: {
    pointing:
      'this|that|these|those|it|its|he|she|they|his|her|hers|their|them|such|both|here|there|the former|the latter|the two|the pair|the trio|the duo|which|who|another|others|one of them|neither|either|all of them|some of them',
    standing:
      "this week|this month|this year|this morning|this season|this summer|this winter|this spring|this autumn|this fall|these days|there is|there are|there was|there were|there has|there have|there will|there would|there had|there may|so far|here is|here are|here’s|here's|such as|both the",
    connecting:
      'meanwhile|moreover|furthermore|additionally|in addition|also|besides|separately|likewise|similarly|elsewhere|in the meantime|overall|indeed|in fact|of course|and',
    leaning:
      'but|however|yet|still|nevertheless|nonetheless|although|though|on the other hand|by contrast|or|because|nor|then|so|afterwards|as a result|instead',
    background: 'for context|background|by way of background',
  },
  de: {
    pointing:
      'dies|diese|dieser|dieses|diesem|diesen|das|es|er|sie|ihr|ihre|ihrer|ihrem|ihren|sein|seine|seiner|seinem|seinen|ihm|ihn|ihnen|dort|da|dabei|dafür|dagegen|daran|darauf|daraus|darin|darüber|davon|davor|dazu|solche|solcher|solches|beide|beides|jene|jener|jenes|derartige|hier|hierbei|hierfür|hinzu',
    standing: 'diese woche|dieses jahr|diesen monat|so weit',
    connecting:
      'zudem|außerdem|darüber hinaus|unterdessen|derweil|inzwischen|ferner|überdies|ebenfalls|und|weiterhin|im übrigen',
    leaning:
      'aber|doch|jedoch|allerdings|dennoch|trotzdem|hingegen|indes|oder|denn|nur|daher|damit|danach|darum|deshalb|deswegen|dann|so|zuvor',
    background: 'zum hintergrund|hintergrund',
  },
  fr: {
    pointing:
      "ce|cet|cette|ces|cela|ça|c’est|c'est|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs|là|tous deux",
    standing: 'cette semaine|cette année|ce mois|il y a|il faut',
    connecting: 'par ailleurs|en outre|de plus|également|et',
    leaning: 'mais|cependant|toutefois|pourtant|néanmoins|or|en revanche|en effet|ainsi|puis|ensuite|alors',
  },
  es: {
    pointing:
      'este|esta|estos|estas|esto|ese|esa|esos|esas|eso|aquel|aquella|él|ella|ellos|ellas|su|sus|ambos|ambas|allí|ahí',
    standing: 'esta semana|este año|este mes',
    connecting: 'además|asimismo|por otra parte|por otro lado|también|y|mientras tanto|de hecho',
    leaning: 'pero|sin embargo|no obstante|aunque|en cambio|entonces|así|luego|después',
  },
  pt: {
    pointing:
      'este|esta|estes|estas|isto|esse|essa|esses|essas|isso|aquele|aquela|ele|ela|eles|elas|seu|sua|seus|suas|ambos|ambas|lá|ali',
    standing: 'esta semana|este ano|este mês',
    connecting: 'além disso|também|e|enquanto isso|aliás|por outro lado',
    leaning: 'mas|porém|no entanto|contudo|todavia|embora|entretanto|então|assim|depois',
  },
  it: {
    pointing:
      'questo|questa|questi|queste|ciò|quello|quella|quelli|quelle|egli|lui|lei|essi|loro|il suo|la sua|i suoi|le sue|entrambi|entrambe|lì|là',
    standing: 'questa settimana|quest’anno|questo mese',
    connecting: 'inoltre|anche|e|intanto|nel frattempo',
    leaning: 'ma|tuttavia|però|eppure|invece|sebbene|così|poi|allora',
  },
  nl: {
    pointing:
      'dit|dat|deze|die|het|hij|zij|ze|zijn|haar|hun|daar|daarbij|daarmee|daarop|daarvan|daarvoor|beide|beiden|er',
    standing: 'deze week|dit jaar|deze maand|er is|er zijn|er was|er waren|het is',
    connecting: 'bovendien|daarnaast|ook|en|ondertussen|intussen|verder',
    leaning: 'maar|echter|toch|hoewel|niettemin|of|want|daarna|daarom|toen|zo',
  },
  da: {
    pointing: 'det|den|de|dette|denne|disse|han|hun|hans|hendes|deres|her|begge',
    standing: 'det er',
    connecting: 'desuden|også|og|samtidig',
    leaning: 'men|dog|alligevel|derfor|så|derefter',
  },
  nb: {
    pointing: 'det|den|de|dette|denne|disse|han|hun|hans|hennes|deres|her|begge',
    standing: 'det er',
    connecting: 'dessuten|også|og|samtidig',
    leaning: 'men|likevel|derfor|så|deretter',
  },
  sv: {
    pointing: 'det|den|de|detta|denna|dessa|han|hon|hans|hennes|deras|här|båda',
    standing: 'det är',
    connecting: 'dessutom|också|och|samtidigt',
    leaning: 'men|dock|ändå|därför|så|sedan',
  },
  pl: {
    pointing: 'to|ten|ta|te|ci|tego|tej|tych|on|ona|oni|one|jego|jej|ich|tam|obaj|obie',
    connecting: 'ponadto|także|również|tymczasem|i',
    leaning: 'ale|jednak|lecz|choć|tak|potem|wtedy|dlatego',
  },
  cs: {
    pointing: 'to|ten|ta|tento|tato|toto|tyto|tito|on|ona|oni|jeho|její|jejich|tam|oba|obě',
    connecting: 'navíc|také|mezitím|dále|a',
    leaning: 'ale|však|přesto|ačkoli|tak|pak|poté|proto',
  },
  ru: {
    pointing: 'это|этот|эта|эти|этого|этой|этих|он|она|они|его|её|ее|их|там|оба|обе|такой|такая|такие',
    standing: 'на этой неделе',
    connecting: 'кроме того|также|при этом|между тем|тем временем|и',
    leaning: 'но|однако|хотя|зато|а|так|тогда|затем|потом|поэтому',
  },
  uk: {
    pointing: 'це|цей|ця|ці|цього|цієї|цих|він|вона|вони|його|її|їх|їхній|там|обидва|обидві|такий|такі',
    connecting: 'крім того|також|водночас|тим часом|і',
    leaning: 'але|проте|однак|хоча|а|так|тоді|потім|тому',
  },
  tr: {
    pointing: 'bu|şu|o|bunlar|onlar|bunun|onun|onların|buna|ona|burada|orada|ikisi',
    standing: 'bu hafta|bu yıl|bu ay',
    connecting: 'ayrıca|öte yandan|bu arada|ve|üstelik',
    leaning: 'ama|ancak|fakat|oysa|böyle|böylece|sonra|bunun üzerine',
  },
  hi: {
    freeOrder: true,
    pointing:
      'यह|ये|वह|वे|इस|इन|उस|उन|इसके|उसके|इसका|इसकी|उनका|उनके|उनकी|उन्होंने|उसने|इसने|उन्हें|उसे|इसे|इससे|उससे|यहां|वहां|ऐसे|ऐसा|दोनों',
    standing: 'इस साल|इस सप्ताह|इस हफ्ते|इस महीने',
    connecting: 'साथ ही|इसके अलावा|वहीं|इस बीच|इसी बीच|और',
    leaning: 'लेकिन|मगर|हालांकि|परंतु|पर|तब|फिर',
  },
  ur: {
    freeOrder: true,
    pointing: 'یہ|وہ|اس|ان|اسی|انہوں|انھوں|انہیں|انھیں|اسے|یہاں|وہاں|ایسے|دونوں',
    connecting: 'اس کے علاوہ|ادھر|دوسری جانب|اور',
    leaning: 'لیکن|مگر|تاہم|البتہ|تب|پھر',
  },
  id: {
    pointing: 'ini|itu|dia|ia|beliau|mereka|hal ini|hal itu|hal tersebut|di sana|di sini|keduanya',
    connecting: 'selain itu|sementara itu|di sisi lain|dan|juga',
    leaning: 'namun|tetapi|tapi|meski|meskipun|akan tetapi|kemudian|lalu|karena itu|oleh karena itu',
  },
  ar: {
    pointing: 'هذا|هذه|هؤلاء|ذلك|تلك|وهو|وهي|هو|هي|هم|وهذا|وهذه|وذلك|هناك|كلاهما',
    connecting: 'وكذلك|من جهة أخرى|في غضون ذلك|إلى ذلك',
    leaning: 'لكن|ولكن|غير أن|إلا أن|رغم|ثم',
  },
  fa: {
    pointing: 'این|آن|او|آنها|آنان|وی|ایشان|هر دو|آنجا|اینجا',
    connecting: 'همچنین|علاوه بر این|در همین حال|و',
    leaning: 'اما|ولی|با این حال|هرچند|سپس',
  },
};

/** What is known of a language's openers, if anything. */
export function openerWords(language: string): OpenerWords | undefined {
  return OPENERS[language.split('-', 1)[0]?.toLowerCase() ?? ''];
}
