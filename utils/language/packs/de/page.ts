import type { PageWords } from '@/utils/language/page-words';

export const de: PageWords = {
  abbreviations:
    'dr prof hr fr frl st nr bzw ca z.b u.a d.h usw etc ggf evtl inkl exkl vgl abs art bd hrsg jh jhd jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so mio mrd tsd str geb gest dipl ing med jur phil rer nat mag sog bspw v.a u.u i.d.r o.ä zzgl max min tel kap s.u s.o rund e.v',
  ordinalStop: true,
  months:
    'januar=1|februar=2|marz=3|april=4|mai=5|juni=6|juli=7|august=8|september=9|oktober=10|november=11|dezember=12',
  monthsComplete: true,
  dayparts: 'morgens=morning|vormittags=am|mittags=noon|nachmittags=pm|abends=pm|nachts=night|uhr=clock',
  zone: 'Europe/Berlin',
  updated:
    'zuletzt aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|aktualisiert am|aktualisiert um|aktualisiert|aktualisierung|update|stand|geändert am|zuletzt geändert|zuletzt bearbeitet|überarbeitet',
  published:
    'veröffentlicht am|veröffentlicht|erstveröffentlichung|publiziert am|publiziert|erschienen am|erschienen|erstellt am|erstellt|datum|vom|online seit',
  by: 'von|eingestellt von|gepostet von|geschrieben von|veröffentlicht von|text von|artikel von|beitrag von|ein artikel von|ein beitrag von|ein bericht von|ein kommentar von|eine analyse von|autor|autorin|autoren|redaktion',
  credit: 'quelle|quellen|mit material von|mit informationen von|mit agenturmaterial|zuerst erschienen',
  desks: 'redaktion|agenturen|korrespondent|korrespondentin|newsdesk|eigener bericht',
  readMore:
    'mehr zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|weiterlesen|mehr lesen|siehe auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr dazu|mehr dazu|zum thema|weitere artikel|weitere meldungen|mehr aus|empfohlen|passend dazu|auf der nächsten seite',
  furniture:
    'anzeige|werbung|teilen|artikel teilen|newsletter|abonnieren|jetzt abonnieren|kommentare|kommentieren|kommentar schreiben|drucken|merken|schlagworte|themen:|foto:|bild:|© |alle rechte vorbehalten|zur startseite|hier klicken|empfohlener externer inhalt|empfohlener redaktioneller inhalt|an dieser stelle finden sie|jetzt anmelden|zum newsletter',
  counters: 'aufrufe|kommentare|kommentar|min. lesezeit|minuten lesezeit|min lesezeit|minuten|likes|mal geteilt|teilen',
  creditOpening: 'mit',
};
