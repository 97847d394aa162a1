import type { PageWords } from '@/utils/language/page-words';

export const si: PageWords = {
  abbreviations: 'ආචාර්ය මයා',
  zone: 330,
  updated: 'යාවත්කාලීන',
  published: 'පළ කළ|දිනය',
  by: 'ලේඛක',
  credit: 'මූලාශ්‍රය|උපුටා ගැනීම',
  readMore: 'තවත් කියවන්න',
  furniture: 'දැන්වීම',
};
