import type { PageWords } from '@/utils/language/page-words';

export const et: PageWords = {
  abbreviations: 'dr prof jne nt s.t st kl',
  ordinalStop: true,
  dayparts: 'kell=clock|kl=clock',
  zone: 'Europe/Tallinn',
  updated: 'uuendatud|muudetud',
  published: 'avaldatud|kuupäev',
  by: 'autor|kirjutas|toimetas',
  credit: 'allikas|allikad',
  readMore: 'loe ka|loe veel|loe lähemalt|seotud',
  furniture: 'reklaam|jaga|kommentaarid|foto:',
};
