import type { OutletEntry } from '@/utils/attribute/outlets/outlet-entry';

/** Pakistan beyond its big newspapers. */
// biome-ignore format: one outlet a line
export const PAKISTAN: readonly OutletEntry[] = [
  { id: 'bolnews', name: 'BOL News', kind: 'broadcaster', country: 'PK', names: ['BOL News', 'Bol News', 'বোল নিউজ', 'बोल न्यूज', 'بول نیوز'] },
  { id: '92news', name: '92 News', kind: 'broadcaster', country: 'PK', names: ['92 News HD', '92 News', '৯২ নিউজ', 'نائنٹی ٹو نیوز', '92 نیوز'] },
  { id: 'neonews', name: 'Neo News', kind: 'broadcaster', country: 'PK', names: ['Neo News', 'নিও নিউজ', 'نیو نیوز'] },
  { id: '24news-pk', name: '24 News HD', kind: 'broadcaster', country: 'PK', names: ['24 News HD', '24NewsHD', 'چوبیس نیوز', '24 نیوز'] },
  { id: 'pakistantoday', name: 'Pakistan Today', kind: 'newspaper', country: 'PK', names: ['Pakistan Today', 'পাকিস্তান টুডে', 'पाकिस्तान टुडे'] },
  { id: 'dailytimes-pk', name: 'Daily Times (Pakistan)', kind: 'newspaper', country: 'PK', names: ['Daily Times Pakistan', 'ডেইলি টাইমস পাকিস্তান', 'ڈیلی ٹائمز'] },
  { id: 'pakobserver', name: 'Pakistan Observer', kind: 'newspaper', country: 'PK', names: ['Pakistan Observer', 'পাকিস্তান অবজারভার', 'পাকিস্তান অবজার্ভার'] },
  { id: 'dailypakistan', name: 'Daily Pakistan', kind: 'newspaper', country: 'PK', names: ['Daily Pakistan', 'ডেইলি পাকিস্তান', 'روزنامہ پاکستان', 'ڈیلی پاکستان'] },
  { id: 'fridaytimes', name: 'The Friday Times', kind: 'newspaper', country: 'PK', names: ['The Friday Times', 'Friday Times', 'ফ্রাইডে টাইমস', 'দ্য ফ্রাইডে টাইমস'] },
  { id: 'urdupoint', name: 'UrduPoint', kind: 'site', country: 'PK', names: ['UrduPoint', 'Urdu Point', 'উর্দু পয়েন্ট', 'উর্দুপয়েন্ট', 'اردو پوائنٹ'] },
  { id: 'urdunews', name: 'Urdu News', kind: 'site', country: 'SA', names: [], inContext: ['Urdu News', 'উর্দু নিউজ', 'اردو نیوز'] },
  { id: 'wenews', name: 'WE News', kind: 'site', country: 'PK', names: ['WE News', 'وی نیوز'] },
  { id: 'ausaf', name: 'Daily Ausaf', kind: 'newspaper', country: 'PK', names: ['Daily Ausaf', 'روزنامہ اوصاف'] },
  { id: 'ummat', name: 'Daily Ummat', kind: 'newspaper', country: 'PK', names: ['Daily Ummat', 'روزنامہ امت'] },
];
