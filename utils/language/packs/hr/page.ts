import type { PageWords } from '@/utils/language/page-words';

export const hr: PageWords = {
  abbreviations: 'dr prof mr sv ul npr tj tzv itd sl br str god st gđa g ing gen tis mil mlrd',
  ordinalStop: true,
  months: 'studenom=11|studenoga=11',
  dayparts: 'sati=clock|ujutro=morning|poslijepodne=pm|navečer=pm|u podne=12|u ponoć=0|u=clock',
  zone: 'Europe/Zagreb',
  updated: 'zadnja izmjena|posljednja izmjena|ažurirano|izmijenjeno',
  published: 'objavljeno|datum objave|vrijeme objave|datum',
  by: 'piše|pišu|autor|autorica|autori|napisao|napisala|tekst',
  credit: 'izvor|izvori|preuzeto s',
  desks: 'redakcija|dopisnik',
  readMore:
    'pročitajte i|pročitajte još|čitajte i|pročitaj više|više o|povezano|povezani članci|najčitanije|vezane vijesti',
  furniture: 'oglas|reklama|podijeli|podijelite|pretplatite se|newsletter|pratite nas|komentari|tagovi|foto:|ispiši',
};
