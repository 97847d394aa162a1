import type { PageWords } from '@/utils/language/page-words';

export const ml: PageWords = {
  abbreviations: 'ഡോ ശ്രീ പ്രൊ',
  dayparts: 'രാവിലെ=morning|ഉച്ചയ്ക്ക്=noon|വൈകിട്ട്=pm|രാത്രി=night',
  zone: 330,
  updated: 'അവസാനം അപ്ഡേറ്റ് ചെയ്തത്|അപ്ഡേറ്റ്|പുതുക്കിയത്',
  published: 'പ്രസിദ്ധീകരിച്ചത്|തീയതി',
  by: 'ലേഖകൻ|എഴുതിയത്',
  credit: 'ഉറവിടം|കടപ്പാട്',
  desks: 'ലേഖകൻ|ഡെസ്ക്|പ്രതിനിധി',
  readMore: 'കൂടുതൽ വായിക്കുക|ഇതും വായിക്കുക|അനുബന്ധ വാർത്തകൾ',
  furniture: 'പരസ്യം|ഷെയർ|അഭിപ്രായങ്ങൾ|ചിത്രം:',
};
