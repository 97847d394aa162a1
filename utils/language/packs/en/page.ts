import type { PageWords } from '@/utils/language/page-words';

export const en: PageWords = {
  abbreviations:
    'mr mrs ms dr prof st sen rep gov gen lt col maj capt cpl sgt cmdr adm rev hon pres supt det insp jr sr messrs mx vs v no nos vol fig ed eds eg e.g i.e ie cf al approx dept est ft mt ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun pp rs tk brig amb atty hw',
  updated:
    'last updated on|last updated at|last updated|last modified|updated on|updated at|updated|update|modified on|modified|last revised|revised on|revised|edited on|last edited',
  published:
    'first published on|first published|published on|published at|published|publish date|publication date|date published|posted on|posted at|posted|issued on|issued|created on|created|released on|release date|date',
  by: 'words by|written by|story by|report by|reported by|reporting by|text by|article by|posted by|published by|author|authors|by|compiled by',
  credit:
    'source|sources|original source|news source|credit|courtesy|with inputs from|with input from|with files from|with reporting from|via|provided by|originally published by|originally published on|originally published in|first published in|this article was originally published|this article first appeared|this story was originally published',
  desks:
    'staff reporter|staff correspondent|staff writer|news desk|web desk|online desk|special correspondent|our correspondent|own correspondent|editorial board|editorial team|desk report|staff report|agencies|desk|correspondent|newsroom|bureau',
  readMore:
    "read more|read also|also read|read next|read the full|see also|related|related stories|related articles|related news|more on this story|more from|more stories|recommended|you may also like|you might also like|further reading|don’t miss|dont miss|don't miss|continue reading|watch:|watch also|top stories|most read|trending",
  furniture:
    'advertisement|advertising|sponsored content|share this|share on|share:|share|sign up|subscribe|newsletter|follow us|follow on|download our app|download the app|comments|leave a comment|post a comment|click here|tags:|tags|topics:|filed under|all rights reserved|copyright|©|photo:|photo by|image:|image credit|picture:|file photo|getty images|print this|email this|support us|donate|report a typo|listen to this|skip ad|cookie|terms of use|privacy policy|loading',
  counters:
    'views|view|reads|shares|share|comments|comment|min read|minute read|minutes read|mins read|likes|like|followers|votes',
  creditOpening: 'from|with',
  months:
    'january=1|february=2|march=3|april=4|may=5|june=6|july=7|august=8|september=9|october=10|november=11|december=12|jan=1|feb=2|mar=3|apr=4|may=5|jun=6|jul=7|aug=8|sep=9|oct=10|nov=11|dec=12|sept=9',
  monthsComplete: true,
  dayparts: 'am=am|pm=pm',
};
