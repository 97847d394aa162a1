import { describe, expect, it } from 'vitest';
import { findOutlet, findOutletsIn, outletById } from '@/utils/attribute/outlets/find-outlets';
import { OUTLETS } from '@/utils/attribute/outlets/gazetteer';
import { foldName } from '@/utils/attribute/outlets/fold-name';

const ids = (line: string, place?: 'text' | 'speaker' | 'credit') =>
  findOutletsIn(line, place).map(({ outlet }) => outlet.id);
const names = (line: string, place?: 'text' | 'speaker' | 'credit') =>
  findOutletsIn(line, place).map(({ start, end }) => line.slice(start, end));

describe('the gazetteer', () => {
  it('knows some hundreds of outlets, each id once', () => {
    expect(OUTLETS.length).toBeGreaterThan(220);
    expect(new Set(OUTLETS.map(({ id }) => id)).size).toBe(OUTLETS.length);
  });

  it('prints no name twice as taken anywhere', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, names } of OUTLETS) {
      for (const name of names) {
        const folded = foldName(name).text;
        const owner = owners.get(folded);
        if (owner !== undefined && owner !== id) twice.push(`${name}: ${owner}, ${id}`);
        owners.set(folded, id);
      }
    }
    expect(twice).toEqual([]);
  });

  it('finds every outlet by each of its names in a credit', () => {
    const lost = OUTLETS.flatMap((outlet) =>
      [...outlet.names, ...(outlet.inContext ?? []), ...(outlet.inCredit ?? [])]
        .filter((name) => !findOutlet(name, 'credit'))
        .map((name) => `${outlet.id}: ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('gives back what it knows about an id', () => {
    expect(outletById('kcna')).toEqual({ id: 'kcna', name: 'KCNA', kind: 'agency', country: 'KP' });
    expect(outletById('nobody')).toBeUndefined();
  });
});

describe('findOutlet', () => {
  it.each([
    ['কেসিসিএনএ (KCNA)', 'kcna'],
    ['কেএসএনএ (KCNA)', 'kcna'],
    ['উত্তর কোরিয়ার রাষ্ট্রীয় সংবাদ সংস্থা কেসিসিএনএ (KCNA)', 'kcna'],
    ['রুশ সংবাদ সংস্থা তাস (TASS)', 'tass'],
    ['রুশ বার্তা সংস্থা তাস', 'tass'],
    ['মার্কিন সংবাদমাধ্যম সিএনএন', 'cnn'],
    ['আল জাজিরা', 'aljazeera'],
    ['আল-জাজিরার', 'aljazeera'],
    ['“আলজাজিরা”', 'aljazeera'],
    ['রয়টার্সকে', 'reuters'],
    ['রয়টার্সের', 'reuters'],
    ['টাইমস অব ইন্ডিয়ার', 'toi'],
    ['বাংলাদেশ সংবাদ সংস্থা (বাসস)', 'bss'],
    ['The Associated Press', 'ap'],
    ['the news agency AFP', 'afp'],
    ['Reuters news agency', 'reuters'],
    ["l'agence AFP", 'afp'],
    ['समाचार एजेंसी एएनआई', 'ani'],
    ['समाचार एजेंसी पीटीआई-भाषा', 'pti'],
    ['वृत्तसंस्था पीटीआय', 'pti'],
    ['وكالة رويترز', 'reuters'],
    ['قناة الجزيرة', 'aljazeera'],
    ['خبرگزاری فارس', 'fars'],
    ['خبر رساں ادارے اے ایف پی', 'afp'],
    ['агентству Интерфакс', 'interfax'],
    ['агентства «Интерфакс»', 'interfax'],
    ['Anadolu Ajansı', 'aa'],
    ['Mehr News', 'mehr'],
    ['新华社', 'xinhua'],
    ['로이터통신은', 'reuters'],
    ['連合ニュース', 'yonhap'],
    ['ராய்ட்டர்ஸ் செய்தி நிறுவனம்', 'reuters'],
  ])('reads %s', (words, id) => {
    expect(findOutlet(words)?.id).toBe(id);
  });

  it.each(['তাস', 'ভাষা', 'भाषा', 'Independent', 'Time', 'Sun', 'AP', 'এপি', 'الجزيرة', 'جنگ', 'প্রথম আলো', 'PTI', 'DW'])(
    'does not take %s alone for an outlet',
    (words) => {
      expect(findOutlet(words)).toBeUndefined();
    },
  );

  it('takes an ordinary word for an outlet where somebody speaks', () => {
    expect(findOutlet('তাস', 'speaker')?.id).toBe('tass');
    expect(findOutlet('AP', 'speaker')?.id).toBe('ap');
    expect(findOutlet('الجزيرة', 'speaker')?.id).toBe('aljazeera');
    expect(findOutlet('প্রথম আলো', 'speaker')?.id).toBe('prothomalo');
  });

  it('does not take a party or a person for an agency because it speaks', () => {
    expect(findOutlet('PTI', 'speaker')).toBeUndefined();
    expect(findOutlet('Tasnim', 'speaker')).toBeUndefined();
    expect(findOutlet('তাসনিম', 'speaker')).toBeUndefined();
    expect(findOutlet('RSS', 'speaker')).toBeUndefined();
    expect(findOutlet('PTI', 'credit')?.id).toBe('pti');
  });

  it.each([
    'বিবিসির সাংবাদিক',
    'রয়টার্সের প্রতিবেদক আলী',
    'a BBC reporter',
    'রাফি আহমেদ (বিবিসি)',
    'Arakan Army (AA)',
    'Andhra Pradesh (AP)',
    'CNN and BBC',
    'Reuters Institute',
    'Al Jazeera Media Institute',
  ])('does not take %s for the outlet in it', (words) => {
    expect(findOutlet(words, 'speaker')).toBeUndefined();
  });

  it('reads letters that are printed in two ways', () => {
    expect(findOutlet('রয়টার্স')?.id).toBe('reuters');
    expect(findOutlet('রয়টার্স'.normalize('NFD'))?.id).toBe('reuters');
    expect(findOutlet('এবিপি আনন্দ'.normalize('NFD'))?.id).toBe('abpananda');
  });
});

describe('findOutletsIn', () => {
  it('reads a list in order, as printed', () => {
    const line = 'সূত্র: বিবিসি, রয়টার্স ও আল জাজিরা';
    expect(ids(line)).toEqual(['bbc', 'reuters', 'aljazeera']);
    expect(names(line)).toEqual(['বিবিসি', 'রয়টার্স', 'আল জাজিরা']);
  });

  it.each([
    ['(এএফপি/বাসস)', ['afp', 'bss']],
    ['সূত্র : এপি, তাস', ['ap', 'tass']],
    ['সূত্র: আজকের পত্রিকা', ['ajkerpatrika']],
    ['Source: AP, Reuters', ['ap', 'reuters']],
    ['(AP)', ['ap']],
    ['ঢাকা, ১২ জুলাই (বাসস) -', ['bss']],
    ['PARIS (AP) — The mayor resigned.', ['ap']],
    ['(इनपुट: पीटीआई-भाषा)', ['pti']],
    ['(भाषा)', ['pti']],
    ['स्रोत: एएनआई और पीटीआई', ['ani', 'pti']],
    ['المصدر: الجزيرة + وكالات', ['aljazeera']],
    ['المصدر : الجزيرة + رويترز', ['aljazeera', 'reuters']],
    ['وقالت رويترز إن', ['reuters']],
    ['Kaynak: AA', ['aa']],
    ['Источник: ТАСС, РИА Новости', ['tass', 'ria']],
    ['（来源：新华社）', ['xinhua']],
    ['出典：ロイター、AFP通信', ['reuters', 'afp']],
    ['Reuters, AP', ['reuters', 'ap']],
    ['BBC, Time', ['bbc']],
    ['The New York Times and The Times of India', ['nyt', 'toi']],
    ['রয়টার্সের বরাতে বিবিসি বাংলা জানায়', ['reuters', 'bbc']],
    ['কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি (কেসিএনএ) জানায়', ['kcna']],
  ])('reads %s', (line, expected) => {
    expect(ids(line)).toEqual(expected);
  });

  it.each([
    'তারা বসে তাস খেলছিলেন।',
    'তাস, লুডু ও দাবা খেলা হয়।',
    'ভাষা আন্দোলনের শহীদদের স্মরণ করা হয়।',
    'সূত্র: ভাষা আন্দোলন জাদুঘর',
    'হিন্দি ভাষা ও সংস্কৃতি',
    'এ সময় সংবাদ সম্মেলনে তিনি ছিলেন।',
    'এই সময় টিভি ক্যামেরার সামনে তিনি দাঁড়ান।',
    'ভোরের প্রথম আলো ফুটতেই রওনা হন তাঁরা।',
    'বাংলাদেশ প্রতিদিন দশ লাখ ব্যারেল তেল কেনে।',
    'আমাদের সময় এমন ছিল না।',
    'পুলিশ এপি গাড়ি নিয়ে আসে।',
    'पीटीआई नेता इमरान ख़ान जेल में हैं।',
    'यह भाषा सबको आती है।',
    'आज तक कोई नहीं आया।',
    'The Independent candidate won, and the Sun shone all the time.',
    'He spent the time in the guardian’s house and mailed the times.',
    'Install the app, please.',
    'the Arakan Army (AA) said so',
    'Jane Smith (Independent) won the seat.',
    'وصل الرئيس المصري اليوم إلى شبه الجزيرة العربية.',
    'تقع الجزيرة في موقع الحدث.',
    'جنگ کے بعد امن آیا۔',
    'La Stampa'.toLowerCase(),
    '劳动和社会共同社会责任',
    '中央社会工作部发布通知',
    'অন্ধ্রপ্রদেশ (এপি) সরকার',
  ])('names no outlet in %s', (line) => {
    expect(ids(line)).toEqual([]);
  });

  it('leaves case endings out of the range', () => {
    expect(names('টাইমস অব ইন্ডিয়ার খবর')).toEqual(['টাইমস অব ইন্ডিয়া']);
    expect(names('রয়টার্সের খবর')).toEqual(['রয়টার্স']);
    expect(names("Reuters'a konuştu")).toEqual(['Reuters']);
    expect(names('сообщили Интерфаксу')).toEqual(['Интерфакс']);
  });

  it('does not find a name inside another word', () => {
    expect(ids('Reutersburg and subBBC')).toEqual([]);
    expect(ids('সিএনএনজি স্টেশন')).toEqual([]);
  });

  it('stays linear on hostile text', () => {
    expect(findOutletsIn('('.repeat(100_000))).toEqual([]);
    expect(findOutletsIn('New York '.repeat(20_000))).toEqual([]);
  });
});
