import type { Statement } from '@/utils/attribute/attribution';
import type { Article } from '@/utils/extract/article';
import { articleOf, statementOf } from '../article-of';

type Said = Pick<Statement, 'kind'> & Record<'speaker' | 'cue' | 'content', string>;

function story(language: string, title: string, lines: Parameters<typeof articleOf>[1], said: readonly Said[] = []) {
  const article: Article = articleOf(title, lines, language);
  return { article, attribution: { statements: said.map((each) => statementOf(article, each)), credits: [] } };
}

/** Stories written for this test: every name, place and number in them is made up. */
export const STORIES = {
  bengali: story(
    'bn',
    'মেঘডুবি নদীতে নতুন সেতু চালু',
    [
      'মেঘডুবি নদীর ওপর নির্মিত ৭২০ মিটার দীর্ঘ নতুন সেতু রোববার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে।',
      'সেতুটি চালু হওয়ায় দুই পাড়ের প্রায় ১২ লাখ মানুষের যাতায়াতের পথ ৪০ কিলোমিটার কমে গেল।',
      'উদ্বোধনী অনুষ্ঠানে সকাল ১০টায় ফিতা কেটে সেতুটি খুলে দেন সড়ক বিভাগের সচিব।',
      'সড়ক বিভাগ জানিয়েছে, সেতু নির্মাণে ব্যয় হয়েছে ৯৮০ কোটি টাকা।',
      'এর মধ্যে ৬০০ কোটি টাকা ঋণ দিয়েছে একটি উন্নয়ন ব্যাংক।',
      { text: 'ঘাটের মাঝিরা বিপাকে', role: 'subheading' },
      'সেতু চালুর পর খেয়াঘাটের দুই শতাধিক মাঝি কাজ হারানোর আশঙ্কায় আছেন।',
      'মাঝি সমিতির সভাপতি বলেন, “আমরা পুনর্বাসনের কথা শুনেছি, কিন্তু এখনো কোনো টাকা হাতে পাইনি।”',
      'তবে জেলা প্রশাসন বলছে, মাঝিদের জন্য ৫ কোটি টাকার একটি তহবিল করা হয়েছে।',
      'এদিকে সেতুর টোল নিয়ে পরিবহন মালিকদের আপত্তি রয়েছে।',
      'তাঁরা প্রতিটি ট্রাকের টোল ৬০০ টাকা থেকে কমিয়ে ৪০০ টাকা করার দাবি জানিয়েছেন।',
      'উল্লেখ্য, ২০১৬ সালে সেতুটির নির্মাণকাজ শুরু হয়েছিল এবং তিন দফা মেয়াদ বাড়ানো হয়।',
      'অনুষ্ঠান শেষে সাংবাদিকদের এসব কথা জানান তিনি।',
    ],
    [
      {
        kind: 'agency',
        speaker: 'সড়ক বিভাগ',
        cue: 'জানিয়েছে',
        content: 'সেতু নির্মাণে ব্যয় হয়েছে ৯৮০ কোটি টাকা',
      },
      {
        kind: 'direct',
        speaker: 'মাঝি সমিতির সভাপতি',
        cue: 'বলেন',
        content: 'আমরা পুনর্বাসনের কথা শুনেছি, কিন্তু এখনো কোনো টাকা হাতে পাইনি।',
      },
      {
        kind: 'indirect',
        speaker: 'জেলা প্রশাসন',
        cue: 'বলছে',
        content: 'মাঝিদের জন্য ৫ কোটি টাকার একটি তহবিল করা হয়েছে',
      },
    ],
  ),
  english: story(
    'en',
    'Karwan shuts its last coal plant',
    [
      'Karwan shut its last coal plant on Friday, three years earlier than its government had promised.',
      'The plant at Lower Dray supplied a tenth of the country’s power and employed 840 people.',
      'Energy minister Ilse Roon said that wind farms off the northern coast now cover the gap.',
      'They delivered 4.1 gigawatts in the first week of the year, more than ever before.',
      'The opposition doubts it.',
      '“One windless week in January, and we will pay any price for gas,” said Per Adal of the Farmers’ Union.',
      'What happens to the workers?',
      'About half of them go into early retirement, and the others are offered training at the port.',
      'Meanwhile, the town of Lower Dray loses 9 million crowns in taxes a year.',
      'But the government has promised to make up for the loss until 2031.',
      'Karwan decided to give up coal in 2014 after a winter of heavy smog in its capital.',
      'The chimney will be blown up in September.',
    ],
    [
      {
        kind: 'indirect',
        speaker: 'Energy minister Ilse Roon',
        cue: 'said',
        content: 'wind farms off the northern coast now cover the gap',
      },
      {
        kind: 'direct',
        speaker: 'Per Adal of the Farmers’ Union',
        cue: 'said Per',
        content: 'One windless week in January, and we will pay any price for gas,',
      },
    ],
  ),
  german: story('de', 'Fähre nach Sandholm fährt wieder', [
    'Nach sechs Wochen Pause fährt die Fähre zwischen Norderhafen und der Insel Sandholm seit Montag wieder.',
    'Ein Sturm hatte am 3. März den Anleger auf der Insel zerstört.',
    'Die Reparatur kostete 2,4 Millionen Kronen und damit doppelt so viel wie geplant.',
    'Sie wurde zur Hälfte von der Gemeinde bezahlt.',
    'Zudem bekommt die Fähre bis zum Sommer einen stärkeren Motor.',
    'Doch die Fischer fürchten, dass die größeren Wellen ihre Boote im alten Hafen beschädigen.',
    'Im vergangenen Jahr nutzten 31.000 Menschen die Verbindung.',
    'Der nächste Fahrplan erscheint im Mai.',
  ]),
  hindi: story('hi', 'सोनपुर में पुस्तकालय खुला', [
    'सोनपुर में सोमवार को 40 सीटों वाला नया पुस्तकालय खोला गया।',
    'इसके निर्माण पर नगर परिषद ने 20 लाख रुपये खर्च किए हैं।',
    'निवासी दस साल से ऐसे पुस्तकालय की मांग कर रहे थे।',
    'पुस्तकालय सुबह आठ बजे से रात दस बजे तक खुला रहेगा।',
    'वहीं बच्चों के लिए अलग कमरा बनाया गया है।',
    'परिषद मार्च में दूसरे पुस्तकालय पर फैसला करेगी।',
  ]),
  arabic: story('ar', 'افتتاح مكتبة في وادي السرو', [
    'افتتحت بلدية وادي السرو يوم الاثنين مكتبة عامة تضم أربعين مقعدا.',
    'وبلغت كلفة البناء مليوني درهم دفعت البلدية نصفها.',
    'وكان السكان يطالبون بهذه المكتبة منذ أكثر من عشر سنوات.',
    'تفتح المكتبة أبوابها من الثامنة صباحا حتى العاشرة ليلا.',
    'لكن المكتبة ما زالت تبحث عن موظفين اثنين.',
  ]),
  japanese: story('ja', '川向町に新しい図書室', [
    '川向町の図書館は月曜日、四十席の新しい読書室を開いた。',
    '建設費は二百万円で、半分を町が負担した。',
    '住民は十年以上前から読書室を求めていた。',
    '読書室は午前八時から午後十時まで利用できる。',
    '町は来年三月に二つ目の読書室について決める。',
  ]),
};
