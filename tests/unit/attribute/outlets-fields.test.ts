import { describe, expect, it } from 'vitest';
import { findOutlet, findOutletsIn } from '@/utils/attribute/outlets/find-outlets';

const ids = (line: string, place?: 'text' | 'speaker' | 'credit') =>
  findOutletsIn(line, place).map(({ outlet }) => outlet.id);

describe('credits beyond politics', () => {
  it.each([
    // technology
    ['সূত্র: দ্য ভার্জ, টেকক্রাঞ্চ', ['theverge', 'techcrunch']],
    ['সূত্র: এনগ্যাজেট ও গ্যাজেটস ৩৬০', ['engadget', 'gadgets360']],
    ['সূত্র: জিএসএম অ্যারেনা, আর্স টেকনিকা', ['gsmarena', 'arstechnica']],
    ['সূত্র: ওয়্যার্ড', ['wired']],
    ['Source: Wired, The Register', ['wired', 'theregister']],
    ['Quelle: Golem, heise', ['golem', 'heise']],
    ['(The Verge)', ['theverge']],
    // science and health
    ['সূত্র: ন্যাশনাল জিওগ্রাফিক, লাইভ সায়েন্স', ['natgeo', 'livescience']],
    ['সূত্র: নেচার, স্পেস ডটকম', ['nature', 'space-com']],
    ['সূত্র: হেলথলাইন ও ওয়েবএমডি', ['healthline', 'webmd']],
    ['स्रोत: हेल्थलाइन', ['healthline']],
    ['المصدر: ساينس أليرت', ['sciencealert']],
    ['Sumber: Alodokter, Halodoc', ['alodokter', 'halodoc']],
    // business
    ['সূত্র: ফরচুন, মার্কেটওয়াচ', ['fortune', 'marketwatch']],
    ['साभार: मनीकंट्रोल', ['moneycontrol']],
    ['Quelle: WirtschaftsWoche, manager magazin', ['wirtschaftswoche', 'managermagazin']],
    // sport
    ['সূত্র: গোল ডটকম, মুন্দো দেপোর্তিভো', ['goal', 'mundodeportivo']],
    ['সূত্র : দ্য অ্যাথলেটিক, টিওয়াইসি স্পোর্টস', ['theathletic', 'tycsports']],
    ['সূত্র: ইএসপিএন ক্রিকইনফো', ['espn']],
    ['Fuente: Olé, Mundo Deportivo', ['ole', 'mundodeportivo']],
    ['المصدر: سكاي سبورتس', ['skysports']],
    ['Fonte: A Bola, Record', ['abola', 'record-pt']],
    // film, music
    ['সূত্র: পিঙ্কভিলা, বলিউড হাঙ্গামা', ['pinkvilla', 'bollywoodhungama']],
    ['সূত্র: পিপল, বিলবোর্ড', ['people-us', 'billboard']],
    ['সূত্র: মিড-ডে', ['midday']],
    ['साभार: पिंकविला', ['pinkvilla']],
    // regions
    ['সূত্র: ইয়েনি শাফাক, আরব টাইমস', ['yenisafak', 'arabtimes']],
    ['সূত্র: ঢাকা মেইল, সময়ের আলো', ['dhakamail', 'somoyeralo']],
    ['সূত্র: ইন্ডিয়া টিভি, দ্য লল্লনটপ', ['indiatv', 'lallantop']],
    ['المصدر: القدس العربي، عربي21', ['alqudsalarabi', 'arabi21']],
    ['ماخذ: اردو نیوز', ['urdunews']],
    ['Sumber: Merdeka, Okezone', ['merdeka', 'okezone']],
    ['Источник: Фонтанка, Медиазона', ['fontanka', 'mediazona']],
    ['Quelle: Blick, Kurier', ['blick', 'kurier-at']],
    ['Source : 20 Minutes', ['20minutes']],
    ['Source : Sud Ouest, France Bleu', ['sudouest', 'francebleu']],
    ['Source : La Dépêche, Nice-Matin', ['ladepeche', 'nicematin']],
  ])('reads %s', (line, expected) => {
    expect(ids(line, 'credit')).toEqual(expected);
  });

  it.each([
    ['প্রযুক্তিবিষয়ক ওয়েবসাইট ভার্জ', 'theverge'],
    ['ব্রিটিশ সাময়িকী নেচার', 'nature'],
    ['জার্নাল নেচার', 'nature'],
    ['ক্রীড়া দৈনিক ওলে', 'ole'],
    ['প্রিয় ডটকম', 'priyo'],
    ['দৈনিক সময়ের আলো', 'somoyeralo'],
    ['телеграм-канал Mash', 'mash'],
    ['صحيفة الغد', 'alghad'],
    ['the magazine People', 'people-us'],
  ])('reads %s beside its kind', (words, id) => {
    expect(findOutlet(words)?.id).toBe(id);
  });
});

describe('ordinary words that outlets are called by', () => {
  it.each([
    'প্রকৃতি বা নেচার নিয়ে তিনি কাজ করেন।',
    'শহরজুড়ে বিলবোর্ড সরানো হচ্ছে।',
    'দ্বিতীয়ার্ধে গোল করেন অধিনায়ক।',
    'ঢাকা প্রকাশ করেছে নতুন নীতিমালা।',
    'চট্টগ্রাম প্রতিদিন হাজার টন বর্জ্য ফেলে।',
    'গণমাধ্যম সংবাদ প্রকাশ করে।',
    'প্রতিবেদন জমা দেওয়ার ডেডলাইন শেষ হয়েছে।',
    'ফরচুন বরিশাল ম্যাচটি জিতেছে।',
    'স্কুলে মিড-ডে মিল চালু হয়েছে।',
    'মনোরমা দেবী গান গাইলেন।',
    'দ্য ফেডারেল রিজার্ভ সুদের হার কমিয়েছে।',
    'সকাল সন্ধ্যা বৃষ্টি হচ্ছে।',
    'ফিল্মফেয়ার পুরস্কার পেয়েছেন তিনি।',
    'বৈশাখী মেলা শুরু হয়েছে।',
    'Das Spiel dauerte noch 20 Minuten.',
    'Der Blick auf die Berge ist frei, sagte der Kurier.',
    'The goal came after 90min of play.',
    'People said nature and science matter.',
    'Manchester City signed the Athletic Bilbao keeper for a fortune.',
    'Fue un gol, y el público gritó olé.',
    'Дождь начался ночью.',
    'Обозреватель газеты приехал утром.',
    'Новое время наступило.',
    'شهدت الإمارات اليوم أمطارا غزيرة.',
    'سجل هدفا في الجول الأول.',
    'وصل إلى بغداد اليوم وفد رسمي.',
    'Semua orang merdeka punya suara.',
    'Jornal é um objeto; a bola é redonda.',
  ])('names no outlet in %s', (line) => {
    expect(ids(line)).toEqual([]);
  });

  it.each([
    'Nature',
    'People',
    'Sport',
    'Goal',
    'Fortune',
    'Blick',
    'NV',
    'CBR',
    'JAMA',
    'TN',
    'RPP',
    'VICE',
    'ওলে',
    'নেচার',
    'ফরচুন',
    'Дождь',
    'الغد',
  ])('does not take %s for an outlet because it speaks', (words) => {
    expect(findOutlet(words, 'speaker')).toBeUndefined();
  });

  it.each(['Anna Marks | Sport', 'Sport', 'Science', 'Metro', 'স্পোর্টস', 'الأخبار', 'العالم', 'الخليج'])(
    'does not take %s, a part of a newspaper, for another newspaper',
    (words) => {
      expect(ids(words, 'credit')).toEqual([]);
    },
  );
});
