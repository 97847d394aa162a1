import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '@/utils/language/identify-language';

const SAMPLES: Readonly<Record<string, string>> = {
  bn: 'গ্রামের নদীর ধারে একটি নতুন পাঠাগার হয়েছে এবং সেখানে সবাই বই পড়তে পারে।',
  as: 'গাঁৱৰ নদীৰ পাৰত এটা নতুন পুথিভঁৰাল হৈছে আৰু তাত সকলোৱে কিতাপ পঢ়ে।',
  en: 'A new library has opened by the river and everyone in the village can read there.',
  de: 'Am Fluss ist eine neue Bibliothek eröffnet worden, und alle im Dorf können dort lesen.',
  fr: 'Une nouvelle bibliothèque a ouvert au bord de la rivière et tout le village peut y lire.',
  es: 'Una nueva biblioteca se ha abierto junto al río y todos en el pueblo pueden leer en ella.',
  pt: 'Uma nova biblioteca foi aberta à beira do rio e todos na aldeia já podem ler nela, não só as crianças.',
  id: 'Sebuah perpustakaan baru telah dibuka di tepi sungai dan semua orang di desa itu bisa membaca di sana.',
  tr: 'Nehrin kıyısında yeni bir kütüphane açıldı ve köydeki herkes orada kitap okuyor, bu çok güzel.',
  ru: 'На берегу реки открылась новая библиотека, и все в деревне могут там читать.',
  uk: 'На березі річки відкрилася нова бібліотека, і всі в селі можуть там читати, та ще й щодня.',
  ar: 'افتتحت مكتبة جديدة على ضفة النهر ويمكن لكل من في القرية أن يقرأ فيها بعد الظهر.',
  fa: 'کتابخانه‌ای تازه در کنار رودخانه باز شده است و همه در روستا می توانند آن را ببینند.',
  ur: 'دریا کے کنارے ایک نئی لائبریری کھولی گئی ہے اور گاؤں میں سب وہاں پڑھ سکتے ہیں۔',
  hi: 'नदी के किनारे एक नया पुस्तकालय खुला है और गाँव के सभी लोग वहाँ पढ़ सकते हैं।',
  mr: 'नदीच्या काठी एक नवीन वाचनालय सुरू झाले आहे आणि गावातील सर्वजण तेथे वाचू शकतात.',
  ne: 'नदीको किनारमा नयाँ पुस्तकालय खुलेको छ र गाउँका सबैले त्यहाँ पढ्न सक्छन्, यो राम्रो हो।',
  zh: '河边开了一座新图书馆，村里的人都可以去读书。',
  ja: '川のほとりに新しい図書館ができ、村の誰もがそこで本を読める。',
  ko: '강가에 새 도서관이 문을 열어 마을 사람 누구나 책을 읽을 수 있다.',
  ta: 'ஆற்றங்கரையில் புதிய நூலகம் திறக்கப்பட்டுள்ளது.',
  te: 'నది ఒడ్డున కొత్త గ్రంథాలయం ప్రారంభమైంది.',
};

describe('identifyLanguage', () => {
  for (const [language, text] of Object.entries(SAMPLES)) {
    it(`knows ${language} from its words`, () => {
      expect(identifyLanguage(text)).toBe(language);
      // A page that claims something else in vain, as many do.
      expect(identifyLanguage(text, language === 'en' ? 'bn-BD' : 'en-US')).toBe(language);
    });
  }

  it('follows the page where the text leaves it open', () => {
    expect(identifyLanguage('Oslo 1952: gull til Brenden', 'nb-NO')).toBe('nb');
    expect(identifyLanguage('Oslo 1952: gull til Brenden', 'bn')).not.toBe('bn');
  });

  it('is not led astray by names and quotations in another script', () => {
    expect(identifyLanguage(`${SAMPLES['bn']} KCNA (Korean Central News Agency), TASS`, 'en')).toBe('bn');
    expect(identifyLanguage(`${SAMPLES['ja']} 東京大学図書館協会 読売新聞社 日本放送協会`)).toBe('ja');
  });

  it('says und when it cannot tell', () => {
    expect(identifyLanguage('')).toBe('und');
    expect(identifyLanguage('12:30 — 2025 !!')).toBe('und');
    expect(identifyLanguage('Xyzzy plugh qwrt')).toBe('und');
  });
});
