import type { PageWords } from '@/utils/language/page-words';

export const pl: PageWords = {
  abbreviations:
    'dr prof inż mgr hab ks św ul al nr np tzn tzw tj itd itp m.in ok godz ur zm r w str gen płk mjr kpt mln mld tys zł red tel por lek sp z.o.o',
  months:
    'stycznia=1|lutego=2|marca=3|kwietnia=4|maja=5|czerwca=6|lipca=7|sierpnia=8|wrzesnia=9|pazdziernika=10|listopada=11|grudnia=12|styczen=1|luty=2|marzec=3|kwiecien=4|czerwiec=6|lipiec=7|sierpien=8|wrzesien=9|grudzien=12',
  monthsComplete: true,
  dayparts: 'godz=clock|rano=morning|po południu=pm|wieczorem=pm',
  zone: 'Europe/Warsaw',
  updated: 'ostatnia aktualizacja|aktualizacja|zaktualizowano|aktualizowano|zmodyfikowano|ostatnia modyfikacja',
  published: 'data publikacji|opublikowano|opublikowany|publikacja|dodano|data dodania|data utworzenia|utworzono|data',
  by: 'autor|autorka|autorzy|tekst|opracował|opracowała|oprac|przygotował|napisał|napisała',
  credit: 'źródło|źródła|źródło informacji|na podstawie',
  desks: 'redakcja|korespondent|korespondentka',
  readMore:
    'czytaj także|czytaj też|czytaj więcej|czytaj również|zobacz także|zobacz też|zobacz również|przeczytaj także|przeczytaj też|przeczytaj|więcej na ten temat|dowiedz się więcej|polecamy|polecane|powiązane artykuły|najczęściej czytane|dalszy ciąg',
  furniture:
    'reklama|udostępnij|podziel się|newsletter|zapisz się|obserwuj nas|komentarze|skomentuj|tagi|fot.|foto:|drukuj|wszelkie prawa zastrzeżone|materiał promocyjny',
};
