import type { PageWords } from '@/utils/language/page-words';

export const hu: PageWords = {
  abbreviations:
    'dr prof id ifj özv pl stb ún kb ill u.n szt sz ker st vö ford szerk jan febr márc ápr jún júl aug szept okt nov dec',
  ordinalStop: true,
  months:
    'januar=1|februar=2|marcius=3|aprilis=4|majus=5|junius=6|julius=7|augusztus=8|szeptember=9|oktober=10|november=11|december=12',
  monthsComplete: true,
  dayparts: 'órakor=clock|óra=clock|délelőtt=am|délután=pm|este=pm|reggel=morning',
  zone: 'Europe/Budapest',
  updated: 'utolsó frissítés|frissítve|frissült|módosítva',
  published: 'megjelent|közzétéve|publikálva|dátum|létrehozva',
  by: 'szerző|írta|szerzők|szöveg',
  credit: 'forrás|források',
  desks: 'szerkesztőség|tudósító',
  readMore: 'olvassa el|olvasd el|kapcsolódó|kapcsolódó cikkek|további|lásd még|tovább olvasom|bővebben',
  furniture: 'hirdetés|megosztás|hírlevél|feliratkozás|kövess|hozzászólások|címkék|fotó:|nyomtatás',
};
