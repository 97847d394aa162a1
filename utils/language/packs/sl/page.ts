import type { PageWords } from '@/utils/language/page-words';

export const sl: PageWords = {
  abbreviations: 'dr prof mag g ga npr t.i itd sv ul oz tj str',
  ordinalStop: true,
  zone: 'Europe/Ljubljana',
  updated: 'zadnja sprememba|posodobljeno',
  published: 'objavljeno|datum',
  by: 'avtor|avtorica|piše|besedilo',
  credit: 'vir|viri',
  readMore: 'preberite še|preberite tudi|več o tem|sorodno',
  furniture: 'oglas|deli|komentarji|foto:',
};
