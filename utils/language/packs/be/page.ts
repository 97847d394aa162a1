import type { PageWords } from '@/utils/language/page-words';

export const be: PageWords = {
  abbreviations: 'г гг т.д т.п ст вул пл обл млн млрд тыс руб ім праф',
  zone: 180,
  updated: 'абноўлена|апошняе абнаўленне',
  published: 'апублікавана|дата',
  by: 'аўтар|тэкст',
  credit: 'крыніца|крыніцы',
  readMore: 'чытайце таксама|чытаць далей|па тэме',
  furniture: 'рэклама|падзяліцца|каментары|фота:',
};
