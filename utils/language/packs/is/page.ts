import type { PageWords } from '@/utils/language/page-words';

export const icelandic: PageWords = {
  abbreviations: 'dr hr t.d o.s.frv kl m.a þ.e',
  ordinalStop: true,
  dayparts: 'kl=clock|klukkan=clock',
  zone: 0,
  updated: 'uppfært|síðast uppfært|breytt',
  published: 'birt|birtist|dags',
  by: 'eftir|höfundur|skrifar',
  credit: 'heimild|heimildir',
  desks: 'ritstjórn|fréttastofa',
  readMore: 'lesa meira|lestu meira|sjá einnig|tengdar fréttir|mest lesið',
  furniture: 'auglýsing|deila|athugasemdir|mynd:',
};
