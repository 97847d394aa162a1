import type { PageWords } from '@/utils/language/page-words';

export const lt: PageWords = {
  abbreviations: 'dr prof g pr val min proc mln mlrd tūkst',
  zone: 'Europe/Vilnius',
  updated: 'atnaujinta|papildyta',
  published: 'paskelbta|publikuota|data',
  by: 'autorius|autorė|parengė',
  credit: 'šaltinis|šaltiniai',
  readMore: 'skaitykite taip pat|skaityti daugiau|susiję straipsniai',
  furniture: 'reklama|dalintis|komentarai|nuotr',
};
