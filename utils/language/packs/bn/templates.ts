import type { SpeechTemplate } from '../speech-pack';

/** How Bengali reports speech, most certain first. */
export const templates: readonly SpeechTemplate[] = [
  // What was handed down.
  {
    kind: 'indirect',
    pattern: '{source} থেকে <বর্ণিত> , {claim}',
    example: '<s>আবু হুরায়রা (রা.)</s> থেকে <v>বর্ণিত</v>, <c>নবীজী হাসিমুখে কথা বলতেন</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{source} থেকে <বর্ণিত> ,? তিনি {say} ,? {claim}',
    example: '<s>আনাস ইবনে মালেক (রা.)</s> থেকে <v>বর্ণিত</v> তিনি বলেন, <c>নবীজী হাসিমুখে কথা বলতেন</c>।',
  },
  // Quotations.
  {
    kind: 'direct',
    pattern: '{quote} ,? {subject} {adverb*} <{say}> , {quote}',
    example: '‘<c>আমরা পারব,</c>’ <s>তিনি</s> আরও <v>যোগ করেন</v>, ‘<c>আমাদের পারতেই হবে।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? {gap} <{told}> {source} , {quote}',
    example: '‘<c>আমরা পারব,</c>’ হেসে <v>বলেন</v> <s>গবেষক আলতাফ হোসেন</s>, ‘<c>আমাদের পারতেই হবে।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{source-genitive} {behalf} {gap} <{passive}> যে? ,? :? {quote}',
    example: '<s>নদী কমিশনের</s> পক্ষ থেকে <v>বলা হয়েছে</v>, ‘<c>নদীর পানি কমে গেছে।</c>’',
  },
  {
    kind: 'document',
    pattern: '{source} আরও? <{passive}> যে? ,? :? {quote}',
    example: '<s>মন্ত্রণালয়ের বিবৃতিতে</s> <v>বলা হয়েছে</v>, ‘<c>এই সিদ্ধান্ত আজ থেকেই কার্যকর হবে।</c>’',
  },
  {
    kind: 'indirect',
    each: true,
    pattern: '{claim-finite} <{stating}> {subject} {adverb*} <{say}> যে? ,? {quote}',
    example: ['<c>সেতুর কাজ শেষ হয়েছে</c> <v>জানিয়ে</v> <s>প্রকৌশলী রফিকুল ইসলাম</s> বলেন, ‘আমরা আর অপেক্ষা করব না।’'],
  },
  {
    kind: 'direct',
    pattern: '{source} {adverb*} <{sayColon}> {quote}',
    example: '<s>কোচ মার্টিন</s> <v>বলেনঃ</v> ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{source} {adverb*} <{say}> যে? ,? :? {quote} {joins} {rest}',
    example: '<s>কোচ মার্টিন</s> <v>বলেন</v>, ‘<c>এই জয় আমাদের দরকার ছিল</c>’ এবং দলের সবাইকে ধন্যবাদ জানান।',
  },
  {
    kind: 'direct',
    pattern: '{source} {adverb*} <{say}> যে? এভাবে? ,? :? —? –? -? {quote}',
    example: [
      '<s>উত্তর কোরিয়ার নেতা</s> আরও <v>বলেন</v>, “<c>আমরা অবশ্যই সফল হব।</c>”',
      '<s>প্রধান উপদেষ্টা</s> <v>মন্তব্য করেন</v>: ‘<c>এই পথ সহজ নয়, তবে আমরা পারব।</c>’',
    ],
  },
  {
    kind: 'direct',
    pattern: '{source-genitive} আরও? <{inTheirWords}> ছিল? ,? :? —? –? -? {quote}',
    example: '<s>কোচের</s> <v>ভাষায়</v>, ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{source-genitive} {more?} <{opinion}> , {quote}',
    example: '<s>অধ্যাপক করিমের</s> <v>মতে</v>, ‘<c>নদী না বাঁচলে শহর বাঁচবে না।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? —? –? -? {thatSaid*} <{say}> {source}',
    example: [
      '‘<c>আমরা অবশ্যই সফল হব।</c>’ বলে <v>মন্তব্য করেন</v> <s>প্রধান উপদেষ্টা</s>।',
      '‘<c>আমরা অবশ্যই সফল হব,</c>’ <v>বলেন</v> <s>কোচ মার্টিন</s>।',
    ],
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? —? –? -? {thatSaid*} <{inTheirWords}> {source-genitive}',
    example: [
      '‘<c>এই জয় আমাদের দরকার ছিল</c>’—<v>মন্তব্য</v> <s>কোচ মার্টিনের</s>।',
      '‘<c>আর কত দিন অপেক্ষা করব?</c>’ <v>প্রশ্ন</v> <s>কৃষক আবদুল করিমের</s>।',
    ],
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? {thatSaid*} {source-genitive} <{inTheirWords}>',
    example: '‘<c>এই জয় আমাদের দরকার ছিল</c>’ বলেই <s>কোচ মার্টিনের</s> <v>দাবি</v>।',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? {thus} {gap} <{told}> {source}',
    example: '‘<c>এই জয় আমাদের দরকার ছিল।</c>’ এভাবেই নিজের আনন্দের কথা <v>বলছিলেন</v> <s>কোচ মার্টিন</s>।',
  },
  {
    kind: 'direct',
    pattern: '{quote} , {gap} <{say}> {source}',
    example: '“<c>আমরা অবশ্যই সফল হব</c>”, নদী বার্তাকে <v>বলেন</v> <s>গবেষক আলতাফ হোসেন</s>।',
  },
  {
    kind: 'direct',
    pattern: '{quote} {to} <{say}> {source}',
    example: '“<c>আমরা অবশ্যই সফল হব,</c>” নদী বার্তাকে <v>বলেন</v> <s>গবেষক আলতাফ হোসেন</s>।',
  },
  {
    kind: 'direct',
    pattern: '{gap} <{told}> {source} , {quote}',
    example: 'সংবাদ সম্মেলনে <v>বললেন</v> <s>কোচ মার্টিন</s>, ‘<c>আমরা অবশ্যই সফল হব।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? —? –? {thatSaid*} {source} {adverb*} <{say}>',
    example: '‘<c>আমরা অবশ্যই সফল হব,</c>’ <s>তিনি</s> <v>বলেন</v>।',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? —? –? -? {gap} <{told}> {source}',
    example: '‘<c>এই জয় আমাদের দরকার ছিল,</c>’ ম্যাচ শেষে <v>বলেছেন</v> <s>ডেভিড মার্টিন</s>।',
  },
  {
    kind: 'direct',
    pattern: '{source} ,? {quote} {thatSaid} <{say}>',
    example: '<s>তিনি</s>, ‘<c>আমরা অবশ্যই সফল হব</c>’ বলে <v>মন্তব্য করেন</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{quote} ,? {thatSaid*} <{passive}> {source}',
    example: '‘<c>নদীর পানি কমে গেছে,</c>’ <v>বলা হয়েছে</v> <s>বিবৃতিতে</s>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{quote} ,? {thatSaid*} {source} <{passive}>',
    example: '‘<c>নদীর পানি কমে গেছে,</c>’ বলেও <s>বিবৃতিতে</s> <v>উল্লেখ করা হয়</v>।',
  },
  {
    kind: 'direct',
    pattern: '{subject} , {quote}',
    example: '<s>তিনি</s>, ‘<c>অসম্ভব আনন্দ হচ্ছে। বলে বোঝাতে পারব না।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{rest} {subject} , {quote}',
    example: [
      'জয়ের পর দারুণ খুশি <s>কোচ ডেভিড মার্টিন</s>, ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
      'গোপন কথাটি ফাঁস করে দিলেন <s>বাংলাদেশ অধিনায়ক</s>, ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
    ],
  },
  {
    kind: 'direct',
    content: 'below',
    pattern: '{source} {adverb*} <{told}>',
    example: '<s>কোচ মার্টিন</s> <v>বলেন</v>। ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
  },
  {
    kind: 'direct',
    content: 'below',
    pattern: '… <কথা হয়> {source-genitive} {with}',
    example: 'বাজারে <v>কথা হয়</v> <s>কৃষক জয়নাল মিয়ার</s> সঙ্গে। ‘<c>এবার ধানের দাম পাইনি।</c>’',
  },
  {
    kind: 'direct',
    content: 'below',
    pattern: '… <{honoured}> {subject}',
    example: 'জয়ের গল্প <v>শোনালেন</v> <s>কোচ ডেভিড হোসেন</s>। ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{quote} , {rest} {source-genitive} <{voice}>',
    example: '‘<c>এই জয় আমাদের দরকার ছিল</c>’, ম্যাচ শেষে শোনা গেল <s>অধিনায়ক রফিকুল ইসলামের</s> <v>মুখে</v>।',
  },
  {
    kind: 'direct',
    pattern: '{rest} {source-genitive} <{voice}> ,? {quote}',
    example: 'না খেলতে পারার আক্ষেপও ঝরল <s>অধিনায়ক রফিকুল ইসলামের</s> <v>কণ্ঠে</v>, ‘<c>এই জয় আমাদের দরকার ছিল।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{quote} ,? {to} {addressing} <{inTheirWords}> {source-genitive}',
    example: '‘<c>এটা কি এতই জরুরি মামলা?</c>’ আইনজীবী করিম দত্তকে উদ্দেশ্য করে <v>মন্তব্য</v> <s>বিচারপতি রহিমা খাতুনের</s>।',
  },
  {
    kind: 'direct',
    content: 'before',
    pattern: '{to} {addressing} <{inTheirWords}> {source-genitive}',
    example: '‘<c>চেষ্টা করে দেখুন</c>’। আইনজীবী করিম দত্তকে উদ্দেশ্য করে <v>মন্তব্য</v> <s>বিচারপতি রহিমা খাতুনের</s>।',
  },
  {
    kind: 'direct',
    content: 'before',
    pattern: '… <{retort}> {subject}',
    example: '‘<c>এই জয় আমাদের দরকার ছিল।</c>’ সমালোচকদের <v>পাল্টা দিলেন</v> <s>কোচ ডেভিড হোসেন</s>।',
  },
  {
    kind: 'direct',
    omits: true,
    pattern: '<{told}> ,? {quote}',
    example: '<v>বললেন</v>, ‘<c>নদী না বাঁচলে শহর বাঁচবে না।</c>’',
  },
  {
    kind: 'direct',
    omits: true,
    pattern: '{gap} <{told}> , {quote}',
    example: 'হাসতে হাসতে <v>বললেন</v>, ‘<c>নদী না বাঁচলে শহর বাঁচবে না।</c>’',
  },
  {
    kind: 'direct',
    omits: true,
    pattern: '{gap} <{told}> {gap} , {quote}',
    example: 'ম্যাচ নিয়ে <v>জানালেন</v> আশাবাদ, ‘<c>নদী না বাঁচলে শহর বাঁচবে না।</c>’',
  },
  {
    kind: 'direct',
    pattern: '{source} <{mood}> , {quote}',
    example: '<s>কোচ মার্টিন</s> <v>আত্মবিশ্বাসী</v>, ‘<c>এই ম্যাচ আমরাই জিতব।</c>’',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <অনুযায়ী> , {quote}',
    example: '<s>সংশোধিত বিধিমালা</s> <v>অনুযায়ী</v>, ‘<c>কোনো প্রার্থী দেয়ালে পোস্টার লাগাতে পারবেন না।</c>’',
  },
  {
    kind: 'indirect',
    pattern: '{quoting} <{told}> {source}',
    example: '<c>এই নির্দেশের কারণেই ‘কিছু ছবি সরিয়ে ফেলা হয়,’</c> <v>বলেন</v> <s>গবেষক আলতাফ হোসেন</s>।',
  },
  {
    kind: 'direct',
    pattern: '{source-object} <{heard}> ,? {quote}',
    example: '<s>প্রধান উপদেষ্টা</s>কে <v>বলতে শোনা যায়</v>, ‘<c>আমরা অবশ্যই সফল হব।</c>’',
  },
  {
    kind: 'direct',
    omits: true,
    pattern: '{rest} , {quote}',
    example: 'চুক্তি সই করে রোমাঞ্চ লুকালেন <s>না</s>, ‘<c>এই সুযোগ পেয়ে আমি ভীষণ আনন্দিত।</c>’',
  },
  // Documents and hearsay.
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <{seen}> যে? , {claim}',
    example: '<s>গবেষণায়</s> <v>দেখা গেছে</v>, <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <{seen}> যে {claim}',
    example: '<s>ভিডিওতে</s> <v>দেখা যায়</v> যে <c>দুই নেতা হাত মেলাচ্ছেন</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{source-genitive} {behalf} {gap} <{passive}> যে? , {claim}',
    example: '<s>নদী কমিশনের</s> পক্ষ থেকে রাতে সাংবাদিকদের <v>জানানো হয়</v>, <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} থেকে {to?} <{passive}> যে? , {claim}',
    example: '<s>স্বাস্থ্য মন্ত্রণালয়</s> থেকে <v>জানানো হয়েছে</v>, <c>ছুটি বাতিল করা হয়েছে</c>।',
  },
  {
    kind: 'document',
    pattern: '{source} আরও? <{passive}> যে? , {claim}',
    example: [
      '<s>মন্ত্রণালয়ের বিবৃতিতে</s> <v>বলা হয়েছে</v>, <c>ছুটি বাতিল করা হয়েছে</c>।',
      '<s>এতে</s> <v>বলা হয়</v>, <c>নেতারা শাস্তির দাবি জানিয়েছেন</c>।',
    ],
  },
  {
    kind: 'document',
    pattern: '{source} আরও? <{passive}> {dash} {claim}',
    example: '<s>এতে</s> <v>বলা হয়েছে</v>- <c>ছুটি বাতিল করা হলো</c>।',
  },
  {
    kind: 'document',
    pattern: '{source} আরও? <{passive}> যে {claim}',
    example: '<s>প্রতিবেদনে</s> <v>বলা হয়েছে</v> যে <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <{passive}> {claim}',
    example: '<s>প্রতিবেদনে</s> <v>জানানো হয়েছে</v> <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {source-genitive} {behalf} <{passive}>',
    example: '<c>নদীর পানি কমে গেছে</c> বলে <s>নদী কমিশনের</s> পক্ষ থেকে <v>জানানো হয়েছে</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} {claim-infinitive} <{bidden}>',
    example: '<s>সতর্কবার্তায়</s> <c>নৌকাগুলোকে তীরে থাকতে</c> <v>বলা হয়েছে</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{claim} {thatClaim} <{passive}> {source}',
    example: '<c>নদীর পানি কমে গেছে</c> বলেও <v>উল্লেখ করা হয়েছে</v> <s>প্রতিবেদনে</s>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} {claim} বলে <{passive}>',
    example: '<s>প্রতিবেদনে</s> <c>নদীর পানি কমে গেছে</c> বলে <v>উল্লেখ করা হয়েছে</v>।',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{source} <{known}> যে? ,? {claim}',
    example: '<s>দলীয় সূত্রে</s> <v>জানা যায়</v>, <c>দুই পক্ষ আলোচনায় বসেছে</c>।',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{source} <খবর> , {claim}',
    example: '<s>পুলিশ সূত্রে</s> <v>খবর</v>, <c>দুই পক্ষ আলোচনায় বসেছে</c>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <{known}> যে? , {claim}',
    example: '<s>গবেষণা প্রতিবেদনে</s> <v>জানা যায়</v>, <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'according',
    pattern: '{source-genitive} {together} <{known}> যে? ,? {claim}',
    example: [
      '<s>স্থানীয়দের</s> সঙ্গে কথা বলে <v>জানা যায়</v>, <c>নদীর পানি কমে গেছে</c>।',
      '<s>নদী কমিশনের</s> সঙ্গে কথা বলে <v>জানা যায়</v>, <c>নদীর পানি কমে গেছে</c>।',
    ],
  },
  {
    kind: 'according',
    pattern: '{source-genitive} {handedOn} <{known}> যে? ,? {claim}',
    example: '<s>নদী কমিশনের</s> বরাতে <v>জানা গেছে</v>, <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} থেকে <{known}> যে? ,? {claim}',
    example: '<s>মামলার নথি</s> থেকে <v>জানা যায়</v>, <c>জমিটি দুই ভাইয়ের</c>।',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{claim} {knownThat} {source} <{known}>',
    example: '<c>আলোচনা আরও এক দিন চলবে</c> বলে <s>দলীয় সূত্রে</s> <v>জানা গেছে</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{claim} {knownThat} {source} <{known}>',
    example: '<c>টাকা অন্য খাতে গেছে</c> বলে <s>নদী কমিশনের অনুসন্ধানে</s> <v>জানা গেছে</v>।',
  },
  {
    kind: 'according',
    only: 'group',
    pattern: '{claim} {knownThat} <{known}> {source}',
    example: '<c>আলোচনা আরও এক দিন চলবে</c> বলে <v>জানা গেছে</v> <s>দলীয় সূত্রে</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{seeking?} <{known}> যে? , {claim}',
    example: ['<v>জানা গেছে</v>, <c>তাঁর দায়িত্ব সড়ক তদারকি করা</c>।', 'প্রাথমিকভাবে <v>জানা যায়</v>, <c>সভা তখনো চলছিল</c>।'],
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} <{toldPassively}>',
    example: '<c>দাবি না মানলে দোকান বন্ধ থাকবে</c> বলেও <v>হুঁশিয়ারি দেওয়া হয়</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {knownThat} <{known}>',
    example: '<c>তাকে রাস্তার ধারে ফেলে রাখা হয়</c> বলে <v>জানা গেছে</v>।',
  },
  // "According to", "he says, …", "… , he says".
  {
    kind: 'according',
    pattern: '{source-genitive} {more?} <{opinion}> , {claim}',
    example: [
      '<s>গ্রামবাসীর</s> আরও <v>অভিযোগ</v>, <c>বারবার বলা সত্ত্বেও কেউ আসেনি</c>।',
      '<s>বিশ্লেষকদের</s> <v>মতে</v>, <c>এই সম্পর্ক জোটকে শক্তিশালী করবে</c>।',
      '<s>তার</s> <v>হিসাব অনুযায়ী</v>, <c>অর্ধেক বিক্রি হয়েছে</c>।',
    ],
  },
  {
    kind: 'according',
    pattern: '{source-genitive} <{surely}> {claim}',
    example: '<s>বিশেষজ্ঞদের</s> <v>মতে</v> <c>শীতে নদীর পানি আরও কমবে</c>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{source} <অনুযায়ী> , {claim}',
    example: '<s>প্রতিবেদন</s> <v>অনুযায়ী</v>, <c>নদীর পানি কমে গেছে</c>।',
  },
  {
    kind: 'indirect',
    each: true,
    pattern: '{claim-finite} <{stating}> {subject} {adverb*} <{say}> যে? , {claim}',
    example: [
      '<c>সেতুর কাজ শেষ হয়েছে</c> <v>জানিয়ে</v> <s>প্রকৌশলী রফিকুল ইসলাম</s> বলেন, গাড়ি চলবে মার্চে।',
      'সেতুর কাজ শেষ হয়েছে জানিয়ে <s>প্রকৌশলী রফিকুল ইসলাম</s> <v>বলেন</v>, <c>গাড়ি চলবে মার্চে</c>।',
    ],
  },
  {
    kind: 'indirect',
    pattern: '{source} {adverb*} <{say}> যে? , {claim}',
    example: [
      '<s>রুশ সংবাদ সংস্থা তাস (TASS)</s> <v>জানিয়েছে</v>, <c>লাভরভ বৈঠকে অংশ নিয়েছেন</c>।',
      '<s>মফিজুর রহমান</s> <v>বলেন</v>, <c>ডলারের দাম বেড়ে গেছে</c>।',
    ],
  },
  {
    kind: 'indirect',
    omits: true,
    pattern: '<{told}> , {claim}',
    example: '<v>জানালেন</v>, <c>নদী না বাঁচলে শহর বাঁচবে না</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{gap} <{told}> , {claim}',
    omits: true,
    example: 'মঞ্চে উঠলেন কোচ ডেভিড হোসেন। হাসতে হাসতে <v>বললেন</v>, <c>এবার আর ভুল হবে না</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{source} {adverb*} <{told}> {dash} {claim}',
    example: '<s>উপাচার্য</s> <v>জানান</v>- <c>ভর্তি শুরু হবে মার্চে</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{source} {adverb*} <{say}> : {claim}',
    example: '<s>তিনি</s> <v>বলেন</v>: <c>আমরা আর অপেক্ষা করব না</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{source} {adverb*} <{say}> যে {claim}',
    example: '<s>লাভরভ</s> <v>জানান</v> যে <c>প্রেসিডেন্ট যোগাযোগ রাখবেন</c>।',
  },
  {
    kind: 'indirect',
    content: 'above',
    pattern: '{source} <{told}> {this}',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>প্রধান উপদেষ্টা</s> <v>জানিয়েছেন</v> এই তথ্য।',
  },
  {
    kind: 'indirect',
    pattern: '{source-object} <{heard}> যে? ,? {claim}',
    example: '<s>প্রধান উপদেষ্টা</s>কে <v>বলতে শোনা যায়</v>, <c>এই কাজে ছাত্ররাই যথেষ্ট</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} <{claims}> {claim}',
    example: '<s>তিনি</s> <v>দাবি করে আসছেন</v> <c>জমিটির সঙ্গে তাঁর কোনো সম্পর্ক নেই</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} <{told}> {claim-genitive} {ofSpeech}',
    example: '<s>অধিনায়ক রফিকুল ইসলাম</s> <v>জানালেন</v> <c>প্রতিপক্ষের ভালো খেলার</c> কথা।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} <{told}> {claim}',
    example: '<s>তিনি</s> <v>জানিয়েছেন</v> <c>আহত ব্যক্তির অবস্থা ভালো</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim} {thatClaim} {adverb*} <{say}>',
    example: '<s>তিনি</s> <c>দুই দেশের সম্পর্ক আরও ভালো হবে</c> বলে <v>মন্তব্য করেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {adverb*} <{say}> {source}',
    example: [
      '<c>মিত্রদের পদক্ষেপ অবদান রাখবে</c> বলে <v>মন্তব্য করেছেন</v> <s>কিম জং উন</s>।',
      '<c>দায় চাপানোর চেষ্টা করা হয়েছে</c> বলে <v>দাবি করেছে</v> <s>দলটি</s>।',
    ],
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{claim} {thatClaim} <{plainPresent}> {source}',
    example: '<c>তাকে ধরা সম্ভব হয়নি</c> বলে <v>দাবি করে</v> <s>পুলিশ</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} <বলে> , {claim}',
    example: '<s>স্কুলছাত্র রাফিউল ইসলাম</s> <v>বলে</v>, <c>শুক্রবার সবাইকে নিয়ে যাওয়ার কথা ছিল</c>।',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{source} <{plainPresent}> যে? , {claim}',
    example: '<s>দলটি</s> <v>মনে করে</v>, <c>নির্বাচন পেছানো ঠিক হবে না</c>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {subject} <{say}>',
    example: '<c>দায় চাপানোর চেষ্টা করা হয়েছে</c> বলে <s>তারা</s> <v>দাবি করেছে</v>।',
  },
  {
    kind: 'indirect',
    only: 'somebody',
    pattern: '{claim} {thatClaim} {source} <{say}>',
    example: '<c>আগামী মাসে কাজ শুরু হবে</c> বলে <s>জেলা প্রশাসক</s> <v>জানিয়েছেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {aside*} <{say}> {source}',
    example: '<c>মেলায় এবার ভিড় কম</c> বলে আদালতে <v>উল্লেখ করেন</v> <s>তিনি</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim} {thatClaim} {aside*} <{say}>',
    example: '<s>তিনি</s> <c>টাকা নিয়েছেন</c> বলে আদালতে <v>স্বীকার করেন</v>।',
  },
  {
    kind: 'indirect',
    only: 'pronoun',
    pattern: '{claim} {subject} {claim} {thatClaim} {aside*} <{say}>',
    example: '<c>পুরোনো ক্ষোভ থেকেই</c> <s>তিনি</s> <c>ঘরে আগুন দেন</c> বলে আদালতে <v>স্বীকার করেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {to} <{told}> {source}',
    example: '<c>মেলায় এবার ভিড় কম</c> বলে নদী বার্তাকে <v>জানান</v> <s>গবেষক আলতাফ হোসেন</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} {subject} {to} <{told}>',
    example: '<c>মেলায় এবার ভিড় কম</c> বলে <s>গবেষক আলতাফ হোসেন</s> নদী বার্তাকে <v>জানান</v>।',
  },
  {
    kind: 'according',
    pattern: '{claim} {thatClaim} <{nouns}> {source-genitive}',
    example: '<c>কয়েক চালানের লাভ চলে যায়</c> বলে <v>দাবি</v> <s>ব্যবসায়ীদের</s>।',
  },
  {
    kind: 'according',
    pattern: '{claim} , {thatClaim*} <{nouns}> {source-genitive}',
    example: '<c>সেতুর কাজ শেষ হবে মার্চে</c>, এমনটাই <v>দাবি</v> <s>প্রশাসনের</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {thatClaim} <আশাবাদী> {source}',
    example: '<c>সেতুর কাজ শেষ হবে মার্চে</c> বলে <v>আশাবাদী</v> <s>প্রকৌশলী রফিকুল ইসলাম</s>।',
  },
  {
    kind: 'according',
    pattern: '{claim} বলে {source-genitive} <{nouns}>',
    example: '<c>বিরোধের জেরে এ ঘটনা ঘটে</c> বলে <s>এলাকাবাসীর</s> <v>ধারণা</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    pattern: '{claim} বলে {source} <{passive}>',
    example: '<c>নদীর পানি কমে গেছে</c> বলে <s>প্রতিবেদনে</s> <v>উল্লেখ করা হয়েছে</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , {to} <{told}> {source}',
    example: '<c>মেলায় এবার ভিড় কম</c>, নদী বার্তাকে <v>বলেন</v> <s>তিনি</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , <{told}> {source}',
    example: '<c>মেলায় এবার ভিড় কম</c>, <v>বলেন</v> <s>গবেষক আলতাফ হোসেন</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {dash} <{say}> {source}',
    example: '<c>মেলায় এবার ভিড় কম</c> – <v>উল্লেখ করেন</v> <s>তিনি</s>।',
  },
  {
    kind: 'indirect',
    content: 'above',
    pattern: '{subject} {fact} <{sayThis}>',
    example: '<c>পানিতে ডুবে এক শিশু মারা গেছে।</c> <s>ইউপি সদস্য হানিফ সরদার</s> মৃত্যুর বিষয়টি <v>নিশ্চিত করেছেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim-genitive} বিষয়টি <{say}>',
    example: '<s>তিনি</s> <c>চালকের মৃত্যুর</c> বিষয়টি <v>নিশ্চিত করেন</v>।',
  },
  // What the sentence before said.
  {
    kind: 'indirect',
    content: 'above',
    pattern: '… {matter} {adverb*} {to?} {adverb*} <{confirm}> {source}',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> বিষয়টি নদী বার্তাকে <v>নিশ্চিত করেছেন</v> <s>প্রধান উপদেষ্টা</s>।',
  },
  {
    kind: 'indirect',
    content: 'above',
    pattern: '{source} {matter} {adverb*} {to?} {adverb*} <{confirm}>',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>প্রধান উপদেষ্টা</s> বিষয়টি <v>নিশ্চিত করেছেন</v>।',
  },
  {
    kind: 'indirect',
    content: 'above',
    pattern: '… {this} {gap} <{sayThis}> {source}',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> মঙ্গলবার রাতে এ তথ্য <v>জানিয়েছে</v> <s>জনপ্রশাসন মন্ত্রণালয়</s>।',
  },
  {
    kind: 'indirect',
    content: 'above',
    pattern: '{source} {this} {gap} <{sayThis}>',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>প্রধান উপদেষ্টা</s> এ তথ্য <v>জানান</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    content: 'above',
    pattern: '{source} {matter} <{passiveThis}>',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>মন্ত্রণালয়ের এক বিজ্ঞপ্তিতে</s> বিষয়টি <v>জানানো হয়</v>।',
  },
  {
    kind: 'document',
    only: 'document',
    content: 'above',
    pattern: '{source} {this} {gap} <{passiveThis}>',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>মন্ত্রণালয়ের এক বিজ্ঞপ্তিতে</s> এ তথ্য <v>জানানো হয়েছে</v>।',
  },
  {
    kind: 'according',
    only: 'group',
    content: 'above',
    pattern: '{source} {this} {gap} <{passiveThis}>',
    example: '<c>সব ছুটি বাতিল হয়েছে।</c> <s>মন্ত্রণালয় সূত্রে</s> এ তথ্য <v>জানা গেছে</v>।',
  },
  // Asking, demanding, promising.
  {
    kind: 'indirect',
    pattern: '{claim-genitive} {ofSpeech} <{say}> {source}',
    example: '<c>প্রস্তাব প্রত্যাখ্যান করার</c> কথা <v>জানিয়েছে</v> <s>পররাষ্ট্র মন্ত্রণালয়</s>।',
  },
  {
    kind: 'indirect',
    each: true,
    pattern: '{subject} {claim} <{acts}> এবং {claim} <{acts}>',
    example: [
      '<s>তিনি</s> <c>জড়িতদের দ্রুত গ্রেপ্তারের</c> <v>দাবি জানান</v> এবং প্রশাসনের প্রতি ব্যবস্থা নিতে আহ্বান জানান।',
      '<s>তিনি</s> জড়িতদের দ্রুত গ্রেপ্তারের দাবি জানান এবং <c>প্রশাসনের প্রতি ব্যবস্থা নিতে</c> <v>আহ্বান জানান</v>।',
    ],
  },
  {
    kind: 'indirect',
    each: true,
    pattern: '{subject} {claim} বলে <{say}> এবং {claim} <{acts}>',
    example: '<s>তিনি</s> <c>দল প্রস্তুত আছে</c> বলে <v>জানান</v> এবং সবার প্রতি ধৈর্য ধরতে আহ্বান জানান।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} {as} <{label}> {source}',
    example: '<c>চুক্তিটিকে ঐতিহাসিক ঘটনা</c> হিসেবে <v>অভিহিত করেছেন</v> <s>প্রধান উপদেষ্টা</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim} {as} <{label}>',
    example: '<s>তিনি</s> <c>চুক্তিটিকে ঐতিহাসিক ঘটনা</c> হিসেবে <v>আখ্যায়িত করেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim-genitive} {ofSpeech} <{say}>',
    example: '<s>তিনি</s> <c>নির্বাচন থেকে সরে দাঁড়ানোর</c> কথা <v>জানান</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim-infinitive} <{tell}> {source}',
    example: '<c>সবাইকে তীর থেকে দূরে থাকতে</c> <v>বলেছেন</v> <s>জেলা প্রশাসক</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim-infinitive} <{tell}>',
    example: '<s>তিনি</s> <c>সবাইকে তীর থেকে দূরে থাকতে</c> <v>বলেন</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} , {such} <{acts}> {source}',
    example: '<c>মাছ ধরার পথ যেন বন্ধ না হয়</c>, সে <v>দাবিও জানান</v> <s>তিনি</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} <{acts}> {source}',
    example: '<c>১৫ আগস্ট শান্তিপূর্ণভাবে ফুল দিতে</c> <v>আহ্বান জানিয়েছেন</v> <s>সজীব আহমেদ</s>।',
  },
  {
    kind: 'indirect',
    pattern: '{subject} {claim} <{acts}>',
    example: '<s>তিনি</s> <c>দ্রুত জড়িতদের গ্রেপ্তারের</c> <v>দাবি জানান</v>।',
  },
  {
    kind: 'indirect',
    pattern: '{claim} <{acts}> {source} এবং {rest}',
    example: '<c>সড়কে অবস্থান চালিয়ে যাওয়ার</c> <v>ঘোষণা দিয়েছে</v> <s>দলটি</s> এবং রাতভর তারা সেখানে ছিল।',
  },
  {
    kind: 'indirect',
    only: 'pronoun',
    pattern: '{claim} {subject} {claim} <{acts}>',
    example: '<c>জড়িতদের দ্রুত গ্রেপ্তার করতে</c> <s>তিনি</s> <c>পুলিশের প্রতি</c> <v>আহ্বান জানান</v>।',
  },
];
