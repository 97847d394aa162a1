import type { PageWords } from '@/utils/language/page-words';

export const ca: PageWords = {
  abbreviations: 'sr sra dr dra av núm pàg etc',
  zone: 'Europe/Madrid',
  updated: 'última actualització|actualitzat|actualitzada|actualització|modificat',
  published: 'publicat el|publicat|publicada|data',
  by: 'escrit per|text|autor|autora|per',
  credit: 'font|fonts',
  desks: 'redacció',
  readMore: 'llegeix també|llegir més|més informació|et pot interessar|notícies relacionades',
  furniture: 'publicitat|comparteix|subscriu-te|butlletí|comentaris|foto:|etiquetes',
};
