/**
 * The most frequent words of languages that share a script, enough to tell them apart.
 * Words that several of these languages use count for each of them.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as he on by at from his have not are but they this which her she been who will said has had an be were their its we our you or if more about after would when there',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son cette ont mais comme ou si leur aux été elle nous vous ses',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde ha fue son',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso são',
  it: 'di e il la che in un a per è una del non sono da con si della le dei i al nel come più ma gli ha alla dal anche delle lo su questo se ci degli nella tra dopo stato',
  nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als bij dan maar naar door uit over ze hij worden nog heeft was deze tot of',
  sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan när under efter också sig vid eller ska',
  da: 'og i at det er en til på som af for de med den der har ikke et om var fra han vil men kan sig efter også ved eller skal blev over jeg',
  nb: 'og i det er på en som til av for at med har de ikke den om et han var fra men vi seg kan etter også ved eller skal ble over jeg å',
  fi: 'ja on ei se että oli hän mutta ovat myös kun joka sen ole mukaan kuin tai jos niin voi vain nyt sekä jo ne mitä',
  pl: 'w i na się z do nie że o jest to a jak po co za od przez dla ale czy oraz tym są był było tego przy jego także jednak',
  cs: 'a se v na je že s z do o i to k ve pro za by ale si po jsou od jako jak byl podle které který také nebo však',
  sk: 'a sa v na je že s z do o aj to k vo pre za by ale si po sú od ako bol podľa ktoré ktorý tiež alebo však',
  hu: 'a az és hogy nem is egy ez meg van de csak mint már volt azt el ki még szerint vagy pedig lesz ezt után',
  ro: 'de și în a la cu pe nu că o un care din este se sunt mai pentru au fi ce al ca dar fost după prin sau',
  hr: 'i je u se na da za su od s koji to o kao a iz će ne bi nije što koja sa po ili ali biti kako samo',
  tr: 've bir bu da de için ile olarak olan daha çok gibi en sonra kadar ise ama ancak ne var o ya değil göre oldu ben',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada mereka sudah bisa oleh tersebut kata para saat telah kami',
  ms: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke kerana ada mereka telah oleh beliau bagi boleh kata lebih kepada daripada',
  vi: 'và của là có cho không được các một trong những với người đã này khi đến từ về ra ở cũng như để theo tại',
  tl: 'ang ng sa na mga at ay ni si nang para hindi ito kay pa rin niya may siya ko mula ayon din',
  sw: 'ya na wa kwa ni la za katika cha kuwa hii ambayo baada alisema hiyo pia wakati lakini huo huyo',
  ca: 'de la i que el en a les els un per amb una del no és al com més han va ha però aquest són també',
  sq: 'të e në dhe i për me një që nga është u se ka nuk më si do por janë kjo',
  lt: 'ir kad į yra su iš tai buvo apie ne bet kaip už po jau dar taip nuo kurie arba',
  lv: 'un ir ar no par ka uz tas bet kā arī ko to vai nav lai pēc gan bija',
  et: 'ja on ei et see oli ka kui mis ta ning aga oma mida selle siis või kes pärast',
  sl: 'in je v na se da za so ki pa z bi ne po tudi od s kot o bo ni ali še iz',
  az: 'və bir bu ki ilə üçün da də olan edib etmək ən daha olaraq sonra isə onun deyib',
  is: 'og að í á er sem um til við en það með var ekki af fyrir hann frá því eru',
  ha: 'da a na ya ta wanda cewa ba an shi kuma ne ce don su daga sun domin yi',
  so: 'oo iyo ka ku in uu la ee ay waa u ah si soo kale wax ayaa',
  ru: 'и в не на что он с как это по но они к у из за от так о же был для его ее мы все до при также или уже были только если чтобы которые после сообщил года',
  uk: 'і в не на що з у до та як це за про для від його її але ми вони або також був після які який під час було щоб ще вже років',
  be: 'і ў не на што з у да як гэта за для ад яго яе але мы яны або таксама быў пасля якія які гэтым было',
  bg: 'на и да за се в от че е с не по са до като това ще но при след беше има той или със към което които',
  sr: 'и је у се на да за су од са који то о као а из ће не би није што која по или али бити како само',
  mk: 'на и да во за се од е дека со не го ја ќе што по како но ги беше кој или тоа ова',
  kk: 'және бұл бір мен деп үшін да де бар осы болды туралы бойынша екен деді жылы',
  ky: 'жана бул бир менен деп үчүн да де бар ушул болгон боюнча эле дейт жылы',
  mn: 'нь байна юм энэ ба бол гэж бөгөөд байсан болон хийх тухай хэлэв',
  bn: 'এবং এই ও করে না থেকে হয় জন্য তিনি এ তার সঙ্গে হবে বলে করা আর কিন্তু একটি হয়েছে',
  as: 'আৰু এই কৰে নহয় পৰা হয় বাবে তেওঁ লগত হব বুলি কৰা কিন্তু এটা হৈছে',
  hi: 'के में की है और का को से ने पर यह कि हैं भी नहीं इस एक कर लिए हो था गया वह रहा साथ तो किया',
  mr: 'आणि आहे या व ते हे च्या की नाही आहेत होते यांनी करण्यात तर मात्र असे झाली झाले केली हा ही',
  ne: 'र छ को मा ले पनि यो हो का भएको गरेको छन् थियो लाई तथा गर्न नेपाल भने गरेका बताए उनले',
  ar: 'في من على إلى أن التي عن مع الذي هذا ما لا هذه بعد كان كما بين قال وقال قد ذلك أو كل خلال عام منذ',
  fa: 'و در به از که این را با است برای آن بر یک تا می شد خود های کرد است شده نیز اما وی او هم',
  ur: 'کے میں کی ہے اور کا کو سے نے پر یہ کہ ہیں بھی نہیں اس ایک کر لیے ہو تھا گیا وہ رہا ساتھ تو کیا',
  ps: 'د په او چې کې له دی ته هم دا سره يې شوي وو هغه نه',
  ckb: 'لە و بۆ بە کە ئەو ئەم لەگەڵ هەر بوو نییە دەکات',
};

const sets = new Map<string, ReadonlySet<string>>();

/** The languages whose frequent words are known. */
export const languagesWithWords: readonly string[] = Object.keys(WORDS);

/** The frequent words of a language, lower case; empty when they are not known. */
export function functionWords(language: string): ReadonlySet<string> {
  const base = baseOf(language);
  const known = sets.get(base);
  if (known) return known;
  const made = new Set((WORDS[base] ?? '').split(' ').filter(Boolean));
  sets.set(base, made);
  return made;
}

let index: ReadonlyMap<string, readonly string[]> | undefined;

/** The languages that a word, in lower case, is frequent in. */
export function languagesWith(word: string): readonly string[] {
  index ??= indexWords();
  return index.get(word) ?? [];
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const made = new Map<string, string[]>();
  for (const language of languagesWithWords) {
    for (const word of functionWords(language)) {
      const languages = made.get(word);
      if (languages) languages.push(language);
      else made.set(word, [language]);
    }
  }
  return made;
}

export const isFunctionWord = (word: string, language: string): boolean => functionWords(language).has(word);

const baseOf = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? '';
