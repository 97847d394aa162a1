import type { PageWords } from '@/utils/language/page-words';

export const sr: PageWords = {
  abbreviations: 'др проф мр св ул нпр тј тзв итд сл бр стр год г dr prof npr tj tzv itd sl br str god sv ul',
  ordinalStop: true,
  dayparts: 'часова=clock|сати=clock|h=clock',
  zone: 'Europe/Belgrade',
  updated: 'последња измена|ажурирано|измењено|poslednja izmena|ažurirano|izmenjeno',
  published: 'објављено|датум|objavljeno|datum',
  by: 'аутор|пише|autor|piše|izvor teksta',
  credit: 'извор|извори|izvor|izvori',
  desks: 'редакција|redakcija|дописник',
  readMore: 'прочитајте и|прочитајте још|повезано|pročitajte i|pročitajte još|povezane vesti|najčitanije',
  furniture: 'реклама|оглас|подели|коментари|фото:|reklama|oglas|podeli|komentari|foto:|tagovi',
};
