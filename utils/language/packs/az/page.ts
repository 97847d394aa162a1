import type { PageWords } from '@/utils/language/page-words';

export const az: PageWords = {
  abbreviations: 'dr prof və.s s',
  zone: 240,
  updated: 'yenilənib|son yenilənmə',
  published: 'dərc olunub|tarix|yayımlanıb',
  by: 'müəllif|yazdı',
  credit: 'mənbə|mənbələr',
  readMore: 'həmçinin oxuyun|ətraflı|oxşar xəbərlər',
  furniture: 'reklam|paylaş|şərhlər|foto:',
};
