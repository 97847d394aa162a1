/** Words that make numbers. Scales multiply what stands before them; units stand alone or before a scale. */
export interface NumberWords {
  units: Readonly<Record<string, number>>;
  scales: Readonly<Record<string, number>>;
  /** Case endings are glued to the words: `কোটির`, `milyonu`. */
  glued?: true;
  /** Counting words glued to small numbers: `দুটি`, `তিনজন`. */
  classifiers?: readonly string[];
  /** The decimal point, spelled out: `২ দশমিক ১৮`. */
  point?: string;
  /** Words before a number that add to it: সাড়ে তিন is 3½. */
  quarters?: Readonly<Record<string, number>>;
}

const counted = (words: string, from: number): Record<string, number> =>
  Object.fromEntries(words.split(' ').flatMap((forms, i) => forms.split('/').map((form) => [form, from + i])));

const english: NumberWords = {
  units: {
    ...counted(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
    ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    once: 1,
    twice: 2,
  },
  scales: {
    dozen: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lac: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
    hundreds: 100,
    thousands: 1e3,
    millions: 1e6,
    billions: 1e9,
  },
};

const bengali: NumberWords = {
  units: {
    ...counted('প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম একাদশ দ্বাদশ', 1),
    দু: 2,
    দেড়: 1.5,
    আড়াই: 2.5,
    ...counted(
      'শূন্য এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ এগারো/এগার বারো/বার তেরো/তের চৌদ্দ পনেরো/পনের ষোলো/ষোল সতেরো/সতের আঠারো/আঠার উনিশ বিশ/কুড়ি একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ উনত্রিশ ত্রিশ একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ উনচল্লিশ চল্লিশ একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ উনপঞ্চাশ পঞ্চাশ একান্ন বায়ান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন উনষাট ষাট একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি উনসত্তর সত্তর একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর উনআশি আশি একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টআশি উননব্বই নব্বই একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই',
      0,
    ),
  },
  scales: {
    শ: 100,
    শত: 100,
    শো: 100,
    হাজার: 1e3,
    লাখ: 1e5,
    লক্ষ: 1e5,
    কোটি: 1e7,
    ডজন: 12,
    মিলিয়ন: 1e6,
    বিলিয়ন: 1e9,
    ট্রিলিয়ন: 1e12,
  },
  glued: true,
  classifiers: ['টি', 'টা', 'টির', 'টার', 'জন', 'জনের', 'জনকে', 'খানা'],
  point: 'দশমিক',
  quarters: { সাড়ে: 0.5, সোয়া: 0.25, পৌনে: -0.25 },
};

const hindi: NumberWords = {
  units: counted('शून्य एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस', 0),
  scales: { सौ: 100, हजार: 1e3, हज़ार: 1e3, लाख: 1e5, करोड़: 1e7, अरब: 1e9, मिलियन: 1e6, बिलियन: 1e9 },
  point: 'दशमलव',
  quarters: { साढ़े: 0.5, सवा: 0.25, पौने: -0.25 },
};

/** Only scales: enough to read "5 млн" and "3 Milliarden"; spelled-out small numbers are left to the reader. */
const scalesOnly = (scales: Record<string, number>): NumberWords => ({ units: {}, scales });
const scalesGlued = (scales: Record<string, number>): NumberWords => ({ units: {}, scales, glued: true });

export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: english,
  bn: bengali,
  hi: hindi,
  mr: scalesGlued({ शे: 100, हजार: 1e3, लाख: 1e5, कोटी: 1e7, अब्ज: 1e9 }),
  gu: scalesGlued({ હજાર: 1e3, લાખ: 1e5, કરોડ: 1e7, અબજ: 1e9 }),
  ta: scalesGlued({ ஆயிரம்: 1e3, லட்சம்: 1e5, கோடி: 1e7 }),
  te: scalesGlued({ వేల: 1e3, వేలు: 1e3, లక్ష: 1e5, లక్షల: 1e5, కోట్ల: 1e7, కోటి: 1e7 }),
  ur: scalesOnly({ سو: 100, ہزار: 1e3, لاکھ: 1e5, کروڑ: 1e7, ارب: 1e9 }),
  fa: scalesOnly({ هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12 }),
  ar: scalesOnly({ ألف: 1e3, آلاف: 1e3, ألفا: 1e3, مليون: 1e6, ملايين: 1e6, مليار: 1e9, مليارات: 1e9, تريليون: 1e12 }),
  he: scalesOnly({ אלף: 1e3, אלפים: 1e3, מיליון: 1e6, מיליארד: 1e9 }),
  ru: scalesOnly({
    тыс: 1e3,
    тысяч: 1e3,
    тысячи: 1e3,
    тысяча: 1e3,
    млн: 1e6,
    миллион: 1e6,
    миллиона: 1e6,
    миллионов: 1e6,
    млрд: 1e9,
    миллиард: 1e9,
    миллиарда: 1e9,
    миллиардов: 1e9,
    трлн: 1e12,
  }),
  uk: scalesOnly({
    тис: 1e3,
    тисяч: 1e3,
    тисячі: 1e3,
    млн: 1e6,
    мільйон: 1e6,
    мільйони: 1e6,
    мільйонів: 1e6,
    млрд: 1e9,
    мільярд: 1e9,
    мільярди: 1e9,
    мільярдів: 1e9,
    трлн: 1e12,
  }),
  de: scalesOnly({
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  }),
  fr: scalesOnly({ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 }),
  es: scalesOnly({ mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 }),
  pt: scalesOnly({ mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, trilhões: 1e12 }),
  it: scalesOnly({ mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 }),
  nl: scalesOnly({ duizend: 1e3, miljoen: 1e6, miljard: 1e9 }),
  sv: scalesOnly({ tusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9 }),
  pl: scalesOnly({
    tys: 1e3,
    tysięcy: 1e3,
    tysiące: 1e3,
    mln: 1e6,
    milion: 1e6,
    miliony: 1e6,
    milionów: 1e6,
    mld: 1e9,
    miliard: 1e9,
    miliardy: 1e9,
    miliardów: 1e9,
  }),
  tr: scalesGlued({ bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 }),
  id: scalesOnly({ ratus: 100, ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 }),
  ms: scalesOnly({ ratus: 100, ribu: 1e3, juta: 1e6, bilion: 1e9, trilion: 1e12 }),
  vi: scalesOnly({ trăm: 100, nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 }),
  zh: scalesOnly({ 百: 100, 千: 1e3, 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 }),
};
