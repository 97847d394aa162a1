/** How a script is put into Latin letters: enough to read a name aloud, not a standard of libraries. */
export interface Script {
  /** Longest match first; abugidas list consonants without their vowel. */
  letters: Readonly<Record<string, string>>;
  /** Only abugidas: the vowel a bare consonant carries, its signs, and what takes the vowel away. */
  abugida?: { inherent: string; consonants: string; signs: Readonly<Record<string, string>>; virama: string };
  /** Parts of names whose usual English spelling is settled. */
  settled: Readonly<Record<string, string>>;
  /** Offices that stand for a name, or before one: they are translated. `_` is a space. */
  offices: Readonly<Record<string, string>>;
}

const pairs = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split(' ').map((pair) => {
      const [from = '', to = ''] = pair.split('=');
      return [from.normalize('NFC'), to.replaceAll('_', ' ')];
    }),
  );

const bengali: Script = {
  letters: pairs(
    'ক=k খ=kh গ=g ঘ=gh ঙ=ng চ=ch ছ=chh জ=j ঝ=jh ঞ=n ট=t ঠ=th ড=d ঢ=dh ণ=n ত=t থ=th দ=d ধ=dh ন=n প=p ফ=f ব=b ভ=bh ম=m য=j র=r ল=l শ=sh ষ=sh স=s হ=h ড়=r ঢ়=rh য়=y ৎ=t ং=ng ঃ= ঁ= অ=o আ=a ই=i ঈ=i উ=u ঊ=u ঋ=ri এ=e ঐ=oi ও=o ঔ=ou অ্যা=a ওয়া=wa ওয়ে=we ওয়=w ্য=y ক্ষ=kkh জ্ঞ=gg',
  ),
  abugida: {
    inherent: 'o',
    consonants: 'কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়',
    signs: pairs('া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou'),
    virama: '্',
  },
  settled: pairs(
    'মুহাম্মদ=Muhammad মোহাম্মদ=Mohammad মোহাম্মাদ=Mohammad মো=Md আহমেদ=Ahmed আহমদ=Ahmad রহমান=Rahman হাসান=Hasan হোসেন=Hossain হোসাইন=Hossain হক=Haque খান=Khan খাতুন=Khatun বেগম=Begum আক্তার=Akter আখতার=Akhtar ইসলাম=Islam উদ্দিন=Uddin আলী=Ali আলি=Ali শেখ=Sheikh শাহ=Shah সৈয়দ=Syed চৌধুরী=Chowdhury মিয়া=Mia সরকার=Sarkar দাস=Das রায়=Roy চক্রবর্তী=Chakraborty ভট্টাচার্য=Bhattacharya মুখোপাধ্যায়=Mukhopadhyay চট্টোপাধ্যায়=Chattopadhyay বন্দ্যোপাধ্যায়=Bandyopadhyay ব্যানার্জি=Banerjee মুখার্জি=Mukherjee ঘোষ=Ghosh বসু=Basu সেন=Sen দত্ত=Dutta আবদুল=Abdul আব্দুল=Abdul আবদুর=Abdur আব্দুর=Abdur ইউনূস=Yunus ইউনুস=Yunus জিয়া=Zia খালেদা=Khaleda তারেক=Tarique ফখরুল=Fakhrul মির্জা=Mirza জামান=Zaman করিম=Karim রহিম=Rahim হামিদ=Hamid সালাহউদ্দিন=Salahuddin ভ্লাদিমির=Vladimir পুতিন=Putin সের্গেই=Sergei লাভরভ=Lavrov ভলোদিমির=Volodymyr জেলেনস্কি=Zelensky ডোনাল্ড=Donald ট্রাম্প=Trump জো=Joe বাইডেন=Biden নরেন্দ্র=Narendra মোদি=Modi মোদী=Modi শি=Xi জিনপিং=Jinping বেনিয়ামিন=Benjamin নেতানিয়াহু=Netanyahu ইমরান=Imran শাহবাজ=Shehbaz শরিফ=Sharif জং=Jong কিম=Kim উন=Un এমানুয়েল=Emmanuel ম্যাক্রোঁ=Macron কিয়ার=Keir স্টারমার=Starmer আন্তোনিও=António গুতেরেস=Guterres এরদোয়ান=Erdogan রিসেপ=Recep তাইয়েপ=Tayyip জন=John জর্জ=George ডেভিড=David মাইকেল=Michael',
  ),
  offices: pairs(
    'প্রধানমন্ত্রী=Prime_Minister মন্ত্রী=Minister প্রতিমন্ত্রী=State_Minister পররাষ্ট্রমন্ত্রী=Foreign_Minister অর্থমন্ত্রী=Finance_Minister স্বরাষ্ট্রমন্ত্রী=Home_Minister শিক্ষামন্ত্রী=Education_Minister প্রতিরক্ষামন্ত্রী=Defence_Minister মুখ্যমন্ত্রী=Chief_Minister প্রেসিডেন্ট=President রাষ্ট্রপতি=President উপদেষ্টা=Adviser প্রধান_উপদেষ্টা=Chief_Adviser সচিব=Secretary মেয়র=Mayor মুখপাত্র=Spokesperson অধিনায়ক=Captain কোচ=Coach অধ্যাপক=Professor ডা=Dr ড=Dr ডক্টর=Dr চেয়ারম্যান=Chairman পরিচালক=Director মহাপরিচালক=Director_General সভাপতি=President সম্পাদক=Secretary মহাসচিব=Secretary_General বিচারপতি=Justice রাষ্ট্রদূত=Ambassador জেনারেল=General কর্নেল=Colonel মেজর=Major এমপি=MP রুশ=Russian মার্কিন=US ভারতীয়=Indian পুলিশ=Police',
  ),
};

const devanagari: Script = {
  letters: pairs(
    'क=k ख=kh ग=g घ=gh ङ=ng च=ch छ=chh ज=j झ=jh ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n प=p फ=ph ब=b भ=bh म=m य=y र=r ल=l ळ=l व=v श=sh ष=sh स=s ह=h क़=q ख़=kh ग़=gh ज़=z ड़=r ढ़=rh फ़=f ं=n ँ=n ः=h अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=ai ओ=o औ=au ऑ=o',
  ),
  abugida: {
    inherent: 'a',
    consonants: 'कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसहक़ख़ग़ज़ड़ढ़फ़',
    signs: pairs('ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=ai ो=o ौ=au ॉ=o'),
    virama: '्',
  },
  settled: pairs(
    'नरेंद्र=Narendra मोदी=Modi राहुल=Rahul गांधी=Gandhi अमित=Amit शाह=Shah सिंह=Singh कुमार=Kumar शर्मा=Sharma योगी=Yogi आदित्यनाथ=Adityanath ममता=Mamata बनर्जी=Banerjee खान=Khan पुतिन=Putin ट्रंप=Trump डोनाल्ड=Donald',
  ),
  offices: pairs(
    'प्रधानमंत्री=Prime_Minister मंत्री=Minister राष्ट्रपति=President मुख्यमंत्री=Chief_Minister राज्यपाल=Governor सचिव=Secretary अध्यक्ष=President प्रवक्ता=Spokesperson प्रोफेसर=Professor जनरल=General पुलिस=Police',
  ),
};

const cyrillic = (extra: string): Script => ({
  letters: pairs(
    `а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ю=yu я=ya э=e ы=y ё=yo ь= ъ= ${extra}`,
  ),
  settled: {},
  offices: pairs('президент=President премьер-министр=Prime_Minister министр=Minister глава=Head'),
});

export const scripts: Readonly<Record<string, Script>> = {
  bn: bengali,
  as: bengali,
  hi: devanagari,
  mr: devanagari,
  ne: devanagari,
  ru: cyrillic('ий=y ый=y'),
  uk: cyrillic('г=h ґ=g и=y і=i ї=yi є=ye'),
  be: cyrillic('г=h і=i ў=w'),
  bg: cyrillic('х=h щ=sht ъ=a'),
  sr: cyrillic('ј=j љ=lj њ=nj ћ=c ђ=dj џ=dz х=h ц=c'),
  el: {
    letters: pairs(
      'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o ά=a έ=e ή=i ί=i ό=o ύ=y ώ=o ου=ou ού=ou μπ=b ντ=nt αι=e ει=i οι=i',
    ),
    settled: {},
    offices: {},
  },
};
