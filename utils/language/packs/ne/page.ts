import type { PageWords } from '@/utils/language/page-words';

export const ne: PageWords = {
  abbreviations: 'डा प्रा श्री वि.सं ई नं मि कि.मी रु एमाले सं',
  danda: true,
  finals: 'छ छन् छु छौ हो थे थिए भो',
  afterQuote: 'भने|भन्दै|भनेका|बताए',
  dayparts: 'बिहान=morning|दिउँसो=noon|साँझ=pm|बेलुका=pm|राति=night|बजे=clock|पूर्वाह्न=am|अपराह्न=pm',
  zone: 345,
  updated: 'अन्तिम अपडेट|अद्यावधिक|अपडेट',
  published: 'प्रकाशित मिति|प्रकाशित|मिति',
  by: 'लेखक|द्वारा',
  credit: 'स्रोत|श्रोत|साभार',
  desks: 'संवाददाता|डेस्क|समाचारदाता|ब्युरो',
  readMore: 'यो पनि पढ्नुहोस्|थप पढ्नुहोस्|सम्बन्धित समाचार|यो पनि',
  furniture: 'विज्ञापन|सेयर|शेयर|प्रतिक्रिया|तस्बिर|तस्वीर',
};
