import type { PageWords } from '@/utils/language/page-words';

export const pa: PageWords = {
  abbreviations: 'ਡਾ ਸ਼੍ਰੀ ਸ ਪ੍ਰੋ',
  danda: true,
  finals: 'ਹੈ ਸੀ ਹਾਂ ਹੋ',
  dayparts: 'ਸਵੇਰੇ=morning|ਦੁਪਹਿਰ=noon|ਸ਼ਾਮ=pm|ਰਾਤ=night|ਵਜੇ=clock',
  zone: 330,
  updated: 'ਅਪਡੇਟ|ਆਖਰੀ ਅਪਡੇਟ',
  published: 'ਪ੍ਰਕਾਸ਼ਿਤ|ਮਿਤੀ',
  by: 'ਲੇਖਕ|ਵੱਲੋਂ',
  credit: 'ਸਰੋਤ|ਧੰਨਵਾਦ ਸਹਿਤ',
  desks: 'ਡੈਸਕ|ਪੱਤਰਕਾਰ',
  readMore: 'ਇਹ ਵੀ ਪੜ੍ਹੋ|ਹੋਰ ਪੜ੍ਹੋ',
  furniture: 'ਇਸ਼ਤਿਹਾਰ|ਸਾਂਝਾ ਕਰੋ|ਟਿੱਪਣੀ',
};
