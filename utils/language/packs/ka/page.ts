import type { PageWords } from '@/utils/language/page-words';

export const ka: PageWords = {
  abbreviations: 'ბ-ნი ქ-ნი დოქ',
  months: 'იან=1|თებ=2|მარ=3|აპრ=4|მაი=5|ივნ=6|ივლ=7|აგვ=8|სექ=9|ოქტ=10|ნოე=11|დეკ=12',
  zone: 240,
  updated: 'განახლდა|განახლებულია',
  published: 'გამოქვეყნდა|თარიღი',
  by: 'ავტორი',
  credit: 'წყარო',
  readMore: 'წაიკითხეთ ასევე|დაწვრილებით',
  furniture: 'რეკლამა|გაზიარება|კომენტარები',
};
