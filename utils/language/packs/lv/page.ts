import type { PageWords } from '@/utils/language/page-words';

export const lv: PageWords = {
  abbreviations: 'dr prof u.c utt piem plkst',
  ordinalStop: true,
  zone: 'Europe/Riga',
  updated: 'atjaunots|papildināts',
  published: 'publicēts|datums',
  by: 'autors|autore',
  credit: 'avots|avoti',
  readMore: 'lasi arī|lasīt vairāk',
  furniture: 'reklāma|dalīties|komentāri|foto:',
};
