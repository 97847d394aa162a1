import { AGENCIES } from '@/utils/attribute/outlets/lists/agencies';
import { ASIA_AFRICA } from '@/utils/attribute/outlets/lists/asia-africa';
import { BANGLADESH } from '@/utils/attribute/outlets/lists/bangladesh';
import { BUSINESS } from '@/utils/attribute/outlets/lists/business';
import { EAST } from '@/utils/attribute/outlets/lists/east';
import type { OutletEntry } from './outlet-entry';
import { INDIA } from '@/utils/attribute/outlets/lists/india';
import { MIDDLE_EAST } from '@/utils/attribute/outlets/lists/middle-east';
import { PAKISTAN } from '@/utils/attribute/outlets/lists/pakistan';
import { SCIENCE } from '@/utils/attribute/outlets/lists/science';
import { SCREEN } from '@/utils/attribute/outlets/lists/screen';
import { SOUTH_ASIA } from '@/utils/attribute/outlets/lists/south-asia';
import { SPORT } from '@/utils/attribute/outlets/lists/sport';
import { TECHNOLOGY } from '@/utils/attribute/outlets/lists/technology';
import { WEST } from '@/utils/attribute/outlets/lists/west';
import { WIRES } from '@/utils/attribute/outlets/lists/wires';
import { WORLD } from '@/utils/attribute/outlets/lists/world';

/** The gazetteer. Where one name is printed by two outlets, the earlier entry has it. */
// biome-ignore format: by kind, region and field
export const OUTLETS: readonly OutletEntry[] = [
  ...AGENCIES, ...SOUTH_ASIA, ...WORLD, ...WIRES,
  ...BANGLADESH, ...INDIA, ...PAKISTAN, ...MIDDLE_EAST, ...WEST, ...EAST, ...ASIA_AFRICA,
  ...TECHNOLOGY, ...SCIENCE, ...BUSINESS, ...SPORT, ...SCREEN,
];

/** Words that stand beside the name of an outlet and make an ambiguous one certain ("বার্তা সংস্থা এপি"). */
// biome-ignore format: lists of words
export const PRESS_WORDS: readonly string[] = [
  // Bengali
  'সংবাদ সংস্থা', 'সংবাদসংস্থা', 'বার্তা সংস্থা', 'বার্তাসংস্থা', 'নিউজ এজেন্সি', 'সংবাদ মাধ্যম', 'সংবাদমাধ্যম', 'গণমাধ্যম', 'সংবাদপত্র', 'পত্রিকা', 'দৈনিক', 'টেলিভিশন', 'টিভি চ্যানেল', 'টেলিভিশন চ্যানেল', 'সম্প্রচারমাধ্যম', 'সাময়িকী', 'ম্যাগাজিন', 'নিউজ পোর্টাল', 'অনলাইন পোর্টাল', 'ট্যাবলয়েড', 'জার্নাল', 'নিউজ সাইট', 'নিউজ ওয়েবসাইট', 'সংবাদ ওয়েবসাইট', 'প্রযুক্তি সাইট', 'প্রযুক্তি ওয়েবসাইট', 'প্রযুক্তিবিষয়ক ওয়েবসাইট', 'প্রযুক্তি বিষয়ক ওয়েবসাইট', 'স্বাস্থ্যবিষয়ক ওয়েবসাইট', 'স্বাস্থ্য বিষয়ক ওয়েবসাইট', 'বিজ্ঞানবিষয়ক ওয়েবসাইট', 'বিজ্ঞান বিষয়ক ওয়েবসাইট', 'ক্রীড়াবিষয়ক ওয়েবসাইট', 'ক্রীড়া ওয়েবসাইট', 'বিনোদনবিষয়ক ওয়েবসাইট', 'বিনোদন পোর্টাল', 'ডটকম', 'ডট কম', 'ডটনেট', 'ডট নেট', 'ডটঅর্গ', 'ডট অর্গ',
  // Hindi, Marathi, Nepali
  'समाचार एजेंसी', 'समाचार एजेन्सी', 'न्यूज एजेंसी', 'न्यूज़ एजेंसी', 'समाचार संस्था', 'समाचार समिति', 'संवाद समिति', 'अखबार', 'अख़बार', 'समाचार पत्र', 'समाचारपत्र', 'दैनिक', 'न्यूज चैनल', 'न्यूज़ चैनल', 'टीवी चैनल', 'पत्रिका', 'वृत्तसंस्था', 'वृत्तसंस्थेने', 'वृत्तवाहिनी', 'वृत्तपत्र', 'वृत्तपत्राने', 'दैनिकाने', 'मैगजीन', 'मैगज़ीन', 'न्यूज पोर्टल', 'न्यूज़ पोर्टल', 'न्यूज वेबसाइट', 'न्यूज़ वेबसाइट', 'डॉट कॉम',
  // Urdu, Persian, Arabic
  'خبر رساں ادارے', 'خبر رساں ادارہ', 'خبر رساں ایجنسی', 'خبررساں ادارے', 'خبررساں ایجنسی', 'نیوز ایجنسی', 'اخبار', 'روزنامہ', 'ٹی وی چینل', 'نیوز چینل', 'نشریاتی ادارے', 'جریدے', 'میگزین', 'نیوز ویب سائٹ', 'خبرگزاری', 'روزنامه', 'شبکه', 'شبکه خبری', 'مجله', 'هفته‌نامه', 'وكالة', 'وكالة الأنباء', 'وكالة أنباء', 'صحيفة', 'جريدة', 'قناة', 'مجلة', 'شبكة',
  // European languages
  'news agency', 'newspaper', 'newswire', 'news channel', 'news outlet', 'news site', 'broadcaster', 'daily', 'magazine', 'tabloid', 'agency', 'news website', 'news portal', 'tech site', 'tech website', 'technology site', 'technology website', 'weekly',
  'agencia', 'agencia de noticias', 'diario', 'periódico', 'rotativo', 'revista', 'semanario', 'portal', 'agência', 'agência de notícias', 'jornal', 'emissora', 'agenzia', 'agenzia di stampa', 'quotidiano', 'giornale', 'emittente',
  'agence', 'agence de presse', 'journal', 'quotidien', 'chaîne', 'hebdomadaire', 'nachrichtenagentur', 'zeitung', 'sender', 'magazin', 'tageszeitung', 'presseagentur', 'nachrichtenmagazin', 'nachrichtenportal', 'fachmagazin', 'fachzeitschrift', 'zeitschrift', 'wochenzeitung', 'boulevardzeitung', 'onlineportal', 'newsportal',
  'агентство', 'агентства', 'агентству', 'агентством', 'агентстве', 'агенство', 'информагентство', 'информагентства', 'газета', 'газеты', 'газете', 'газетой', 'издание', 'издания', 'изданию', 'изданием', 'телеканал', 'телеканала', 'телеканалу', 'журнал', 'журнала', 'журналу', 'портал', 'портала', 'порталу', 'интернет-издание', 'интернет-издания', 'интернет-изданию', 'telegram-канал', 'telegram-канала', 'telegram-каналу', 'телеграм-канал', 'телеграм-канала', 'телеграм-каналу', 'агенція', 'агенції', 'агентстві', 'видання', 'виданню', 'газети', 'газеті',
  // Turkish, Indonesian
  'haber ajansı', 'haber ajansının', 'haber ajansına', 'ajansı', 'ajansının', 'ajansına', 'gazetesi', 'gazetesinin', 'gazetesine', 'televizyonu', 'kanalı', 'dergisi', 'kantor berita', 'harian', 'surat kabar', 'koran', 'majalah', 'portal berita', 'situs berita', 'stasiun televisi',
  // East and south of Asia
  '通讯社', '通訊社', '通信社', '通信', '電', '电', '报道', '報道', '新闻社', '통신', '신문', '방송', 'செய்தி நிறுவனம்', 'செய்தி நிறுவனத்திடம்', 'நாளிதழ்', 'தொலைக்காட்சி', 'వార్తా సంస్థ', 'వార్తాసంస్థ', 'పత్రిక', 'దినపత్రిక',
];

/** Words that open a credit, before a colon or dash. */
// biome-ignore format: lists of words
export const CREDIT_WORDS: readonly string[] = [
  'সূত্র', 'সুত্র', 'তথ্যসূত্র', 'তথ্য সূত্র', 'খবর সূত্র', 'উৎস', 'সৌজন্যে', 'স্রোত', 'स्रोत', 'स्त्रोत', 'सौजन्य', 'साभार', 'इनपुट', 'source', 'sources', 'via', 'credit', 'fuente', 'fuentes', 'con información de', 'quelle', 'quellen', 'fonte', 'fonti', 'com informações de', 'avec', 'bron', 'kaynak', 'sumber', 'источник', 'источники', 'джерело', 'المصدر', 'المصادر', 'مصدر', 'ماخذ', 'بشکریہ', 'منبع', '来源', '來源', '資料來源', '出典', 'ソース', '출처', 'ஆதாரம்', 'மூலம்', 'మూలం', 'ఆధారం',
];

/** Words between two outlets of a list. */
// biome-ignore format: lists of words
export const LIST_WORDS: readonly string[] = ['ও', 'এবং', 'আর', 'and', 'or', 'och', 'und', 'y', 'e', 'et', 'و', 'اور', 'और', 'तथा', 'व', 'आणि', 'र', 'и', 'і', 'та', 'й', 've', 'ile', 'dan', 'serta', 'மற்றும்', 'మరియు', '및', '和', '与', '及'];

/** Articles that belong to a name as a whole, whether the gazetteer's entry has them or not. */
// biome-ignore format: lists of words
export const ARTICLES: readonly string[] = ['the', 'la', 'le', 'les', 'el', 'il', 'o', 'a', 'der', 'die', 'das', 'দ্য', 'দি', 'দা', 'द', 'दी', 'دی', 'l', 'd', 'de', 'del', 'du', 'da', 'do', 'den', 'dem'];

/** Case endings and particles printed onto a name, by script. */
// biome-ignore format: lists of words
export const ENDINGS: Readonly<Record<'Beng' | 'Deva' | 'Cyrl' | 'Hang' | 'Taml' | 'Telu', readonly string[]>> = {
  Beng: ['র', 'ের', 'এর', 'য়ের', 'কে', 'েকে', 'তে', 'ে', 'এ', 'য়', 'য়ে', 'ও', 'ই', 'রও', 'েরও', 'দের', 'েও'],
  Deva: ['ने', 'नेही', 'ला', 'च्या', 'चा', 'ची', 'चे', 'शी', 'ले', 'लाई', 'को', 'का', 'की', 'के', 'मा', 'बाट', 'सँग'],
  Cyrl: ['а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'і', 'ів', 'ові', 'ем', 'я', 'ю'],
  Hang: ['은', '는', '이', '가', '을', '를', '의', '에', '도', '와', '과', '로', '으로', '에서', '에게', '에도', '만', '측은', '측이', '에는', '라고', '이라고'],
  Taml: ['க்கு', 'இடம்', 'யிடம்', 'யின்'],
  Telu: ['కు', 'కి', 'తో', 'లో', 'ని', 'ను'],
};
