import type { PageWords } from '@/utils/language/page-words';

export const cs: PageWords = {
  abbreviations:
    'dr mgr ing judr mudr phdr rndr bc prof doc tzv např mj atd apod tj resp č čp str r hod tis mil mld kč sv ul nám gen plk cca aj spol s.r.o a.s kpt por ml st',
  ordinalStop: true,
  months:
    'ledna=1|unora=2|brezna=3|dubna=4|kvetna=5|cervna=6|cervence=7|srpna=8|zari=9|rijna=10|listopadu=11|prosince=12|leden=1|brezen=3|duben=4|kveten=5|cerven=6|cervenec=7|srpen=8|rijen=10|prosinec=12|cvn=6|cvc=7',
  monthsComplete: true,
  dayparts: 'hod=clock|hodin=clock|dopoledne=am|odpoledne=pm|ráno=morning|večer=pm',
  zone: 'Europe/Prague',
  updated: 'naposledy aktualizováno|poslední aktualizace|aktualizováno|aktualizace|aktualizováno dne|upraveno|změněno',
  published: 'publikováno|vydáno|zveřejněno|vloženo|datum vydání|datum|vytvořeno',
  by: 'autor|autorka|autoři|napsal|napsala|text|připravil',
  credit: 'zdroj|zdroje|s využitím',
  desks: 'redakce|zpravodaj|zpravodajka',
  readMore:
    'čtěte také|čtěte i|přečtěte si|přečtěte si také|více k tématu|více zde|číst více|související|související články|mohlo by vás zajímat|nejčtenější|pokračování',
  furniture:
    'reklama|inzerce|sdílet|sdílejte|newsletter|odebírat|sledujte nás|komentáře|diskuse|diskuze|štítky|témata|foto:|tisk|vytisknout|všechna práva vyhrazena',
};
