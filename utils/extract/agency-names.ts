import { foldSpace } from '@/utils/extract/read-blocks';

/**
 * News agencies as bylines, datelines and last lines print them. Whoever stands here is credited and is no author.
 * Which outlet a name means is for the gazetteer; this only keeps page furniture apart from people.
 */
const AGENCIES =
  'afp|ap|reuters|dpa|dpa-afx|apa|apa-ots|epd|kna|kathpress|sid|sda|keystone-sda|ansa|adnkronos|agi|efe|ep|europa press|tass|upi|ians|ani|pti|uni|unb|bss|ap news|xinhua|bloomberg|associated press|the associated press|agence france-presse|agence france presse|deutsche presse-agentur|anadolu|aa|anadolu ajansı|dha|iha|interfax|unian|ukrinform|belga|anp|ntb|tt|ritzau|stt|lusa|agência brasil|estadão conteúdo|folhapress|mti|pap|čtk|ctk|tasr|sita|hina|tanjug|fena|yonhap|kyodo|jiji|antara|bernama|vna|ttxvn|cp|the canadian press|canadian press|press association|pa media|kcna|spa|wam|irna|notimex|télam|telam|' +
  'বাসস|ইউএনবি|এএফপি|রয়টার্স|এপি|পিটিআই|এএনআই|আইএএনএস|সিনহুয়া|তাস|আনাদোলু|আনাদোলু এজেন্সি|কেসিএনএ|ডিপিএ|ইএফই|বিবিসি|বিবিসি বাংলা|আল জাজিরা|আলজাজিরা|সিএনএন|ডয়চে ভেলে|ব্লুমবার্গ|দ্য গার্ডিয়ান|এনডিটিভি|' +
  'тасс|риа новости|интерфакс|унiан|уніан|укрінформ|рейтер|рейтерс|新华社|新華社|中新社|中新网|中央社|共同社|共同|時事|時事通信|路透|路透社|法新社|美联社|연합뉴스|뉴시스|뉴스1|رويترز|فرانس برس|أ ف ب|الأناضول|وكالات|واس|وام|ایرنا|ایسنا|مهر|भाषा|पीटीआई|एएनआई|आईएएनएस|वार्ता|रायटर्स|राॅयटर्स|एएफपी|اے ایف پی|رائٹرز|اے پی پی';

const known = new Set(AGENCIES.normalize('NFC').split('|'));

/** Whether a name is a news agency's, or several agencies': "AFP", "dpa/afp", "PTI News Agency". */
export function isAgency(name: string): boolean {
  const folded = foldSpace(name.normalize('NFC').toLowerCase()).replace(/\s(?:news agency|agency|news)$/u, '');
  if (folded === '' || folded.length > 60) return false;
  return known.has(folded) || folded.split(/[\s,/+&-]+/u).every((part) => known.has(part));
}
