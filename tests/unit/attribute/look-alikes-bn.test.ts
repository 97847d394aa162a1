import { describe, expect, it } from 'vitest';
import { attributeArticle } from '@/utils/attribute/attribute-article';
import { articleFromText } from '@/utils/extract/article-from-text';

function statements(text: string): string[] {
  const outcome = articleFromText({ title: '', text, language: 'bn' });
  if (!outcome.ok) throw new Error(outcome.problem);
  const article = outcome.value;
  return attributeArticle(article).statements.map(({ content }) =>
    content.map(({ sentence, start, end }) => article.sentences[sentence]?.text.slice(start, end)).join(' '),
  );
}

describe('what only looks like speech in Bengali', () => {
  it.each([
    ['thanks and condolences', 'নিহতদের পরিবারের প্রতি গভীর সমবেদনা জানিয়েছেন রাষ্ট্রপতি।'],
    ['an address without its words', 'পরে তিনি সাংবাদিকদের বিভিন্ন প্রশ্নের উত্তর দেন।'],
    ['a declaration that is an act', 'বিচারক দৌড়টি বাতিল ঘোষণা করেন।'],
    ['an announcement of a work', 'নতুন ছবির ঘোষণা দিলেন পরিচালক।'],
    ['"because"', 'বৃষ্টি হয়েছে বলে খেলা শুরু হতে দেরি হয়।'],
    ['"called"', 'এ কারণে তাকে শহরের রাজা বলে ডাকা হয়।'],
    ['a title in quotation marks', '‘জলবায়ু পরিবর্তন ও আমাদের করণীয়’ শীর্ষক সেমিনারে প্রধান অতিথি ছিলেন উপাচার্য কামরুল হাসান।'],
    ['a doubted word', 'শহরে ‘শান্তি সমাবেশ’ করেছে দলটি।'],
    ['a slogan', '‘জয় বাংলা’ স্লোগান দিয়ে মিছিল করেন নেতাকর্মীরা।'],
    ['an attack without its words', 'শাসক দলকে আক্রমণ শানালেন বিরোধী দলনেতা।'],
    ['what nobody would say', 'এ ব্যাপারে কোনো মন্তব্য করতে রাজি হননি তিনি।'],
    ['a question of the newsroom', 'এখন প্রশ্ন উঠেছে, দায় কার।'],
  ])('does not take %s for a statement', (_, text) => {
    expect(statements(text)).toEqual([]);
  });

  it('calls a word or two that the police use for something no quotation', () => {
    expect(statements('পরে সমিতি শব্দটিকে ‘বাজি’ বলে দাবি করেছে।')).toEqual(['শব্দটিকে ‘বাজি’']);
  });

  it.each([
    'হামলার তীব্র নিন্দা জানিয়েছে জাতিসংঘ।',
    'শাসক দলকে আক্রমণ শানালেন বিরোধী দলনেতা।',
    'গুঞ্জন উঠেছে, তারা দেশ ছেড়েছেন।',
    'এ ঘটনায় এলাকায় শোকের ছায়া নেমে এসেছে।',
  ])('does not go on with a speech in: %s', (text) => {
    expect(statements(`প্রকৌশলী রফিকুল ইসলাম বলেন, সেতুর কাজ চলছে। ${text}`)).toEqual(['সেতুর কাজ চলছে']);
  });

  it('keeps both of two statements with one speaker', () => {
    expect(statements('সেতুর খরচ বাড়ছে উল্লেখ করে প্রকৌশলী রফিকুল ইসলাম বলেন, কাজ শেষ হবে মার্চে।')).toEqual([
      'সেতুর খরচ বাড়ছে',
      'কাজ শেষ হবে মার্চে',
    ]);
  });

  it('lets an office confirm what was only hearsay', () => {
    expect(statements('সেতুটি ভেঙে গেছে বলে জানা গেছে। সড়ক বিভাগ বিষয়টি নিশ্চিত করেছে।')).toEqual([
      'সেতুটি ভেঙে গেছে',
      'সেতুটি ভেঙে গেছে বলে জানা গেছে।',
    ]);
  });
});
