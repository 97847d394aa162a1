import type { PageWords } from '@/utils/language/page-words';

export const assamese: PageWords = {
  abbreviations: 'ড° ড মঃ শ্ৰী ডাঃ নং',
  danda: true,
  afterQuote: 'বুলি|কয়|কৈছে',
  months: 'জানুৱাৰী=1|ফেব্ৰুৱাৰী=2|এপ্ৰিল=4|আগষ্ট=8|ছেপ্টেম্বৰ=9|অক্টোবৰ=10|নৱেম্বৰ=11|ডিচেম্বৰ=12',
  dayparts: 'পূৰ্বাহ্ন=am|অপৰাহ্ন=pm|পুৱা=morning|দুপৰীয়া=noon|আবেলি=pm|সন্ধিয়া=pm|নিশা=night|ৰাতি=night|বজাত=clock',
  zone: 330,
  updated: 'আপডেট|শেষ আপডেট|সংশোধিত',
  published: 'প্ৰকাশিত|প্ৰকাশ|তাৰিখ',
  by: 'লেখক|প্ৰতিবেদন|দ্বাৰা',
  credit: 'উৎস|সূত্ৰ|সৌজন্য',
  desks: 'প্ৰতিনিধি|সংবাদদাতা|ডেস্ক|নিজা প্ৰতিবেদক',
  readMore: 'আৰু পঢ়ক|লগতে পঢ়ক|সম্পৰ্কীয় বাতৰি',
  furniture: 'বিজ্ঞাপন|শ্বেয়াৰ|মন্তব্য',
};
