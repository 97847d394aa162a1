import type { SpeechPack } from './speech-pack';
import { speech as ar } from './ar/speech';
import { speech as bn } from './bn/speech';
import { speech as de } from './de/speech';
import { speech as en } from './en/speech';
import { speech as es } from './es/speech';
import { speech as fa } from './fa/speech';
import { speech as fr } from './fr/speech';
import { speech as hi } from './hi/speech';
import { speech as id } from './id/speech';
import { speech as it } from './it/speech';
import { speech as ja } from './ja/speech';
import { speech as ko } from './ko/speech';
import { speech as mr } from './mr/speech';
import { speech as ne } from './ne/speech';
import { speech as pt } from './pt/speech';
import { speech as ru } from './ru/speech';
import { speech as ta } from './ta/speech';
import { speech as te } from './te/speech';
import { speech as tr } from './tr/speech';
import { speech as uk } from './uk/speech';
import { speech as ur } from './ur/speech';
import { speech as zh } from './zh/speech';

/** Every language whose reported speech is known. A new pack is one line here. */
export const speechPacks: readonly SpeechPack[] = [
  ar,
  bn,
  de,
  en,
  es,
  fa,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  mr,
  ne,
  pt,
  ru,
  ta,
  te,
  tr,
  uk,
  ur,
  zh,
];

/** The pack for an article's language; undefined where the language is not known (then only quotes are left alone). */
export function speechPackFor(language: string): SpeechPack | undefined {
  const primary = language.toLowerCase().split('-', 1)[0];
  return speechPacks.find((pack) => pack.language === primary);
}
