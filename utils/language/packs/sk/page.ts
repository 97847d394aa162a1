import type { PageWords } from '@/utils/language/page-words';

export const sk: PageWords = {
  abbreviations: 'dr mgr ing judr mudr prof doc tzv napr atď apod t.j č str r hod tis mil mld sv ul gen plk cca st',
  ordinalStop: true,
  dayparts: 'hod=clock|hodín=clock',
  zone: 'Europe/Bratislava',
  updated: 'naposledy aktualizované|aktualizované|aktualizácia|upravené',
  published: 'publikované|zverejnené|vydané|dátum|uverejnené',
  by: 'autor|autorka|autori|text',
  credit: 'zdroj|zdroje',
  desks: 'redakcia|spravodajca',
  readMore: 'čítajte aj|čítajte tiež|čítajte viac|prečítajte si|súvisiace články|súvisiace|najčítanejšie|viac o téme',
  furniture: 'reklama|zdieľať|newsletter|odoberať|sledujte nás|komentáre|diskusia|foto:|tlačiť',
};
