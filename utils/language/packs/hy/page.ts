import type { PageWords } from '@/utils/language/page-words';

export const hy: PageWords = {
  abbreviations: 'պրն դր թ',
  zone: 240,
  updated: 'թարմացվել է|թարմացված',
  published: 'հրապարակվել է|հրապարակված|ամսաթիվ',
  by: 'հեղինակ',
  credit: 'աղբյուր|աղբյուրը',
  readMore: 'կարդացեք նաև|ավելին',
  furniture: 'գովազդ|կիսվել|մեկնաբանություններ',
};
