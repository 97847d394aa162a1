import { foldSpace } from '@/utils/extract/read-blocks';

/**
 * News agencies as bylines, datelines and last lines print them. Whoever stands here is credited and is no author.
 * Which outlet a name means is for the gazetteer; this only keeps page furniture apart from people.
 */
const AGENCIES =
  'afp|ap|reuters|dpa|dpa-afx|apa|apa-ots|epd|kna|kathpress|sid|sda|keystone-sda|ansa|adnkronos|agi|efe|ep|europa press|tass|upi|ians|ani|pti|uni|unb|bss|ap news|xinhua|bloomberg|associated press|the associated press|agence france-presse|agence france presse|deutsche presse-agentur|anadolu|aa|anadolu ajansı|dha|iha|interfax|unian|ukrinform|belga|anp|ntb|tt|ritzau|stt|lusa|agência brasil|estadão conteúdo|folhapress|mti|pap|čtk|ctk|tasr|sita|hina|tanjug|fena|yonhap|kyodo|jiji|antara|bernama|vna|ttxvn|cp|the canadian press|canadian press|press association|pa media|kcna|spa|wam|irna|notimex|télam|telam|' +
  'বাসস|ইউএনবি|আল-জাজিরা|বিবিসি নিউজ|রয়টার|নিউইয়র্ক টাইমস|দ্য নিউইয়র্ক টাইমস|ওয়াশিংটন পোস্ট|ডন|দ্য ডন|জিও নিউজ|এক্সপ্রেস ট্রিবিউন|টাইমস অব ইন্ডিয়া|হিন্দুস্তান টাইমস|ইন্ডিয়া টুডে|দ্য হিন্দু|আনন্দবাজার|আনন্দবাজার পত্রিকা|স্কাই নিউজ|ফক্স নিউজ|এনবিসি নিউজ|সিবিএস নিউজ|এবিসি নিউজ|সিএনবিসি|আল আরাবিয়া|আরব নিউজ|খালিজ টাইমস|মিডল ইস্ট আই|মিডল ইস্ট মনিটর|জেরুজালেম পোস্ট|টাইমস অব ইসরায়েল|হারেৎজ|স্পুটনিক|আরআইএ নভোস্তি|ইন্টারফ্যাক্স|ফ্রান্স ২৪|ভয়েস অব আমেরিকা|ডেইলি মেইল|দ্য টেলিগ্রাফ|ফিন্যান্সিয়াল টাইমস|পলিটিকো|অ্যাক্সিওস|গালফ নিউজ|কিয়োদো|ইয়োনহাপ|এএফপি|রয়টার্স|এপি|পিটিআই|এএনআই|আইএএনএস|সিনহুয়া|তাস|আনাদোলু|আনাদোলু এজেন্সি|কেসিএনএ|ডিপিএ|ইএফই|বিবিসি|বিবিসি বাংলা|আল জাজিরা|আলজাজিরা|সিএনএন|ডয়চে ভেলে|ব্লুমবার্গ|দ্য গার্ডিয়ান|এনডিটিভি|' +
  'тасс|риа новости|интерфакс|унiан|уніан|укрінформ|рейтер|рейтерс|新华社|新華社|中新社|中新网|中央社|共同社|共同|時事|時事通信|路透|路透社|法新社|美联社|연합뉴스|뉴시스|뉴스1|رويترز|فرانس برس|أ ف ب|الأناضول|وكالات|واس|وام|ایرنا|ایسنا|مهر|भाषा|पीटीआई|एएनआई|आईएएनएस|वार्ता|रायटर्स|राॅयटर्स|एएफपी|اے ایف پی|رائٹرز|اے پی پی';

const known = new Set(AGENCIES.normalize('NFC').split('|'));

/** Whether a name is a news agency's, or several agencies': "AFP", "dpa/afp", "PTI News Agency". */
export function isAgency(name: string): boolean {
  const folded = foldSpace(name.normalize('NFC').toLowerCase()).replace(/\s(?:news agency|agency|news)$/u, '');
  if (folded === '' || folded.length > 60) return false;
  return known.has(folded) || folded.split(/[\s,/+&-]+/u).every((part) => known.has(part));
}

/** Latin letters by their Bengali names. */
const SPELLED = /^(?:এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|ও|পি|কিউ|আর|এস|টি|ইউ|ভি|ডব্লিউ|এক্স|ওয়াই|জেড){1,5}$/u;

/** "ino", "এমআর": the initials of whoever put a story into the system, as they stand beside its agency's name. */
export const areInitials = (word: string): boolean => /^\p{Ll}{1,4}$/u.test(word) || SPELLED.test(word);
