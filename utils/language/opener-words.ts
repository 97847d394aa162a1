/**
 * How a sentence begins tells whether it can stand alone. Lists are separated by `|`, lower case,
 * compared as whole words at the start of a sentence; nothing here is a regular expression.
 */
export interface OpenerWords {
  /** Means nothing without the sentence before: pronouns, demonstratives, "there" in the sense of a place. */
  pointing: string;
  /** Begins like a pointing opener and is none: "this week". */
  standing?: string;
  /** Only connects, and may be left off without changing what is said. */
  connecting?: string;
  /** Turns against what came before: never left off, and weaker alone. */
  contrasting?: string;
  /** Says that what follows is background. */
  background?: string;
}

const OPENERS: Readonly<Record<string, OpenerWords>> = {
  bn: {
    pointing:
      'এই|এ|এটি|এটা|এগুলো|এগুলি|এসব|এঁরা|এরা|এর|এদের|এঁদের|এতে|এখানে|এ সময়|এ সময়ে|এসময়|এই সময়|এ কারণে|এ জন্য|এজন্য|এরপর|এরপরই|সে|সেই|সেটি|সেটা|সেসব|সেগুলো|সেখানে|সেখান থেকে|সেসময়|তা|তাই|তাতে|তার|তাঁর|তারা|তাঁরা|তাদের|তাঁদের|তাকে|তাঁকে|তাকেও|তিনি|তিনিও|তখন|তখনই|ওই|ঐ|ও|ওরা|ওঁরা|ওদের|ওখানে|উভয়|উভয়ই|দুজনই|দুজনেই|দুজনের|উনি|অপরজন|অন্যজন|একই সময়|একই সময়ে|একই দিনে|এমন|এমনকি|ফলে|এভাবে|এভাবেই|পরে|পরবর্তী সময়ে|পরবর্তীতে|কারণ|কেননা|যার|যা|যেখানে|এত|এতো|জবাবে|তন্মধ্যে|এদিন|সেদিন|আরেকজন|বাকি|এরই',
    standing:
      'এই মুহূর্তে|এ বছর|এ বছরের|এ মাসে|এ সপ্তাহে|এই বছর|এই মাসে|এই সপ্তাহে|এ পর্যন্ত|এ যাবৎ|এ কে|এ এম|এ বি|এ এস|এ টি|এ জেড|এ এইচ|এ আর|এ পি জে|এই প্রথম|এ দেশের|এ দেশে|এই দেশের',
    connecting:
      'এদিকে|পাশাপাশি|এর পাশাপাশি|এ ছাড়া|এ ছাড়াও|এছাড়া|এছাড়াও|তা ছাড়া|তাছাড়া|একই সঙ্গে|একই সাথে|সেই সঙ্গে|সেই সাথে|অন্যদিকে|অপরদিকে|প্রসঙ্গত|উল্লেখ্য|উল্লেখ্য যে|প্রসঙ্গত উল্লেখ্য|প্রসঙ্গত উল্লেখ্য যে',
    contrasting: 'তবে|কিন্তু|যদিও|অথচ|তারপরও|তবু|তবুও|বরং',
    background: 'উল্লেখ্য|প্রসঙ্গত|প্রসঙ্গত উল্লেখ্য',
  },
  en: {
    pointing:
      'this|that|these|those|it|its|he|she|they|his|her|hers|their|them|such|both|here|there|then|so|the former|the latter|the two|the pair|the trio|the duo|afterwards|as a result|instead|which|who|another|others|one of them|neither|either|all of them|some of them',
    standing:
      "this week|this month|this year|this morning|this season|this summer|this winter|this spring|this autumn|this fall|these days|there is|there are|there was|there were|there has|there have|there will|there would|there had|there may|so far|here is|here are|here’s|here's|such as|both the",
    connecting:
      'meanwhile|moreover|furthermore|additionally|in addition|also|besides|separately|likewise|similarly|elsewhere|in the meantime|overall|indeed|in fact|of course|and',
    contrasting:
      'but|however|yet|still|nevertheless|nonetheless|although|though|on the other hand|by contrast|or|because|nor',
    background: 'for context|background|by way of background',
  },
  de: {
    pointing:
      'dies|diese|dieser|dieses|diesem|diesen|das|es|er|sie|ihr|ihre|ihrer|ihrem|ihren|sein|seine|seiner|seinem|seinen|ihm|ihn|ihnen|dort|da|dabei|dafür|dagegen|daher|damit|danach|daran|darauf|daraus|darin|darüber|darum|davon|davor|dazu|deshalb|deswegen|dann|so|solche|solcher|solches|beide|beides|jene|jener|jenes|derartige|hier|hierbei|hierfür|hinzu|zuvor',
    standing: 'diese woche|dieses jahr|diesen monat|so weit',
    connecting:
      'zudem|außerdem|darüber hinaus|unterdessen|derweil|inzwischen|ferner|überdies|ebenfalls|und|weiterhin|im übrigen',
    contrasting: 'aber|doch|jedoch|allerdings|dennoch|trotzdem|hingegen|indes|oder|denn|nur',
    background: 'zum hintergrund|hintergrund',
  },
  fr: {
    pointing:
      "ce|cet|cette|ces|cela|ça|c’est|c'est|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|son|sa|ses|leur|leurs|en effet|ainsi|là|tous deux|puis|ensuite|alors",
    standing: 'cette semaine|cette année|ce mois|il y a|il faut',
    connecting: 'par ailleurs|en outre|de plus|également|et',
    contrasting: 'mais|cependant|toutefois|pourtant|néanmoins|or|en revanche',
  },
  es: {
    pointing:
      'este|esta|estos|estas|esto|ese|esa|esos|esas|eso|aquel|aquella|él|ella|ellos|ellas|su|sus|ambos|ambas|allí|ahí|entonces|así|luego|después',
    standing: 'esta semana|este año|este mes',
    connecting: 'además|asimismo|por otra parte|por otro lado|también|y|mientras tanto|de hecho',
    contrasting: 'pero|sin embargo|no obstante|aunque|en cambio',
  },
  pt: {
    pointing:
      'este|esta|estes|estas|isto|esse|essa|esses|essas|isso|aquele|aquela|ele|ela|eles|elas|seu|sua|seus|suas|ambos|ambas|lá|ali|então|assim|depois',
    standing: 'esta semana|este ano|este mês',
    connecting: 'além disso|também|e|enquanto isso|aliás|por outro lado',
    contrasting: 'mas|porém|no entanto|contudo|todavia|embora|entretanto',
  },
  it: {
    pointing:
      'questo|questa|questi|queste|ciò|quello|quella|quelli|quelle|egli|lui|lei|essi|loro|il suo|la sua|i suoi|le sue|entrambi|entrambe|lì|là|così|poi|allora',
    standing: 'questa settimana|quest’anno|questo mese',
    connecting: 'inoltre|anche|e|intanto|nel frattempo',
    contrasting: 'ma|tuttavia|però|eppure|invece|sebbene',
  },
  nl: {
    pointing:
      'dit|dat|deze|die|het|hij|zij|ze|zijn|haar|hun|daar|daarbij|daarmee|daarna|daarom|daarop|daarvan|daarvoor|toen|zo|beide|beiden|er',
    standing: 'deze week|dit jaar|deze maand|er is|er zijn|er was|er waren|het is',
    connecting: 'bovendien|daarnaast|ook|en|ondertussen|intussen|verder',
    contrasting: 'maar|echter|toch|hoewel|niettemin|of|want',
  },
  da: {
    pointing: 'det|den|de|dette|denne|disse|han|hun|hans|hendes|deres|derfor|så|her|begge|derefter',
    standing: 'det er',
    connecting: 'desuden|også|og|samtidig',
    contrasting: 'men|dog|alligevel',
  },
  nb: {
    pointing: 'det|den|de|dette|denne|disse|han|hun|hans|hennes|deres|derfor|så|her|begge|deretter',
    standing: 'det er',
    connecting: 'dessuten|også|og|samtidig',
    contrasting: 'men|likevel',
  },
  sv: {
    pointing: 'det|den|de|detta|denna|dessa|han|hon|hans|hennes|deras|därför|så|här|båda|sedan',
    standing: 'det är',
    connecting: 'dessutom|också|och|samtidigt',
    contrasting: 'men|dock|ändå',
  },
  pl: {
    pointing: 'to|ten|ta|te|ci|tego|tej|tych|on|ona|oni|one|jego|jej|ich|tam|tak|obaj|obie|potem|wtedy|dlatego',
    connecting: 'ponadto|także|również|tymczasem|i',
    contrasting: 'ale|jednak|lecz|choć',
  },
  cs: {
    pointing: 'to|ten|ta|tento|tato|toto|tyto|tito|on|ona|oni|jeho|její|jejich|tam|tak|oba|obě|pak|poté|proto',
    connecting: 'navíc|také|mezitím|dále|a',
    contrasting: 'ale|však|přesto|ačkoli',
  },
  ru: {
    pointing:
      'это|этот|эта|эти|этого|этой|этих|он|она|они|его|её|ее|их|там|так|тогда|затем|потом|поэтому|оба|обе|такой|такая|такие',
    standing: 'на этой неделе',
    connecting: 'кроме того|также|при этом|между тем|тем временем|и',
    contrasting: 'но|однако|хотя|зато|а',
  },
  uk: {
    pointing:
      'це|цей|ця|ці|цього|цієї|цих|він|вона|вони|його|її|їх|їхній|там|так|тоді|потім|тому|обидва|обидві|такий|такі',
    connecting: 'крім того|також|водночас|тим часом|і',
    contrasting: 'але|проте|однак|хоча|а',
  },
  tr: {
    pointing: 'bu|şu|o|bunlar|onlar|bunun|onun|onların|buna|ona|burada|orada|böyle|böylece|ikisi|sonra|bunun üzerine',
    standing: 'bu hafta|bu yıl|bu ay',
    connecting: 'ayrıca|öte yandan|bu arada|ve|üstelik',
    contrasting: 'ama|ancak|fakat|oysa',
  },
  hi: {
    pointing:
      'यह|ये|वह|वे|इस|इन|उस|उन|इसके|उसके|इसका|इसकी|उनका|उनके|उनकी|उन्होंने|उसने|इसने|उन्हें|उसे|इसे|इससे|उससे|यहां|वहां|ऐसे|ऐसा|तब|दोनों|फिर',
    standing: 'इस साल|इस सप्ताह|इस हफ्ते|इस महीने',
    connecting: 'साथ ही|इसके अलावा|वहीं|इस बीच|इसी बीच|और',
    contrasting: 'लेकिन|मगर|हालांकि|परंतु|पर',
  },
  ur: {
    pointing: 'یہ|وہ|اس|ان|اسی|انہوں|انھوں|انہیں|انھیں|اسے|یہاں|وہاں|ایسے|تب|دونوں|پھر',
    connecting: 'اس کے علاوہ|ادھر|دوسری جانب|اور',
    contrasting: 'لیکن|مگر|تاہم|البتہ',
  },
  id: {
    pointing:
      'ini|itu|dia|ia|beliau|mereka|hal ini|hal itu|hal tersebut|di sana|di sini|keduanya|kemudian|lalu|karena itu|oleh karena itu',
    connecting: 'selain itu|sementara itu|di sisi lain|dan|juga',
    contrasting: 'namun|tetapi|tapi|meski|meskipun|akan tetapi',
  },
  ar: {
    pointing: 'هذا|هذه|هؤلاء|ذلك|تلك|وهو|وهي|هو|هي|هم|وهذا|وهذه|وذلك|هناك|كلاهما|ثم',
    connecting: 'وكذلك|من جهة أخرى|في غضون ذلك|إلى ذلك',
    contrasting: 'لكن|ولكن|غير أن|إلا أن|رغم',
  },
  fa: {
    pointing: 'این|آن|او|آنها|آنان|وی|ایشان|هر دو|آنجا|اینجا|سپس',
    connecting: 'همچنین|علاوه بر این|در همین حال|و',
    contrasting: 'اما|ولی|با این حال|هرچند',
  },
};

/** What is known of a language's openers, if anything. */
export function openerWords(language: string): OpenerWords | undefined {
  return OPENERS[language.split('-', 1)[0]?.toLowerCase() ?? ''];
}
