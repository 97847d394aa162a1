import { type Script, scripts } from './words/scripts';

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An office that stands for a name ("the minister"), translated. */
export function officeInEnglish(name: string, language: string): string | undefined {
  const offices = scripts[language]?.offices ?? {};
  return Object.hasOwn(offices, name) ? offices[name] : undefined;
}

/** A name in Latin letters, or nothing when it is Latin already or its script is not known. A reading aid: mark it as such. */
export function romanise(name: string, language: string): string | undefined {
  const script = scripts[language];
  if (!script || !/\p{L}/u.test(name) || /\p{Script=Latin}/u.test(name)) return undefined;
  const read = name
    .normalize('NFC')
    .replace(
      /[\p{L}\p{M}]+/gu,
      (word) => officeInEnglish(word, language) ?? settledName(word, script) ?? capital(readWord(word, script)),
    );
  return /[^\p{Script=Latin}\p{P}\p{Zs}\p{Nd}]/u.test(read) ? undefined : read;
}

const settledName = (word: string, { settled }: Script): string | undefined =>
  Object.hasOwn(settled, word) ? settled[word] : undefined;

function readWord(word: string, script: Script): string {
  return script.abugida ? readAbugida(word, script, script.abugida) : readAlphabet(word.toLowerCase(), script);
}

function longestLetter(word: string, at: number, letters: Script['letters']): string | undefined {
  for (let length = Math.min(5, word.length - at); length > 0; length--) {
    const letter = word.slice(at, at + length);
    if (Object.hasOwn(letters, letter)) return letter;
  }
  return undefined;
}

function readAlphabet(word: string, { letters }: Script): string {
  let read = '';
  for (let at = 0; at < word.length; ) {
    const letter = longestLetter(word, at, letters) ?? word.charAt(at);
    read += Object.hasOwn(letters, letter) ? letters[letter] : letter;
    at += letter.length;
  }
  return read;
}

/** Syllables of consonant and vowel; a bare consonant carries a vowel unless it ends the word or stands between two others. */
function readAbugida(word: string, { letters }: Script, abugida: NonNullable<Script['abugida']>): string {
  const consonants = new Set(splitLetters(abugida.consonants.normalize('NFC')));
  const units: { sound: string; vowel: 'own' | 'bare' | 'none' }[] = [];
  for (let at = 0; at < word.length; ) {
    const letter = longestLetter(word, at, letters);
    const sign = abugida.signs[word.charAt(at)];
    if (letter !== undefined) {
      at += letter.length;
      const sound = letters[letter] ?? '';
      const carries = consonants.has(letter.at(-1) ?? '') || consonants.has(letter);
      const next = word.charAt(at);
      if (carries && next === abugida.virama) {
        // ্য after a consonant is a letter of its own
        if (longestLetter(word, at, letters) === undefined) at += 1;
        units.push({ sound, vowel: 'none' });
      } else if (carries && abugida.signs[next] !== undefined) {
        units.push({ sound: sound + abugida.signs[next], vowel: 'own' });
        at += 1;
      } else units.push({ sound, vowel: carries ? 'bare' : /[aeiou]$/.test(sound) ? 'own' : 'none' });
    } else if (sign !== undefined) {
      // After a letter such as ্য, whose vowel is a sign of its own.
      units.push({ sound: sign, vowel: 'own' });
      at += 1;
    } else units.push({ sound: word.charAt(at++), vowel: 'none' });
  }
  const sounded = units.map((unit) => unit.vowel === 'own');
  for (let i = units.length - 1; i >= 0; i--) {
    if (units[i]?.vowel !== 'bare') continue;
    const last = i === units.length - 1;
    // Nothing ends in a cluster: কৃষ্ণ is read Krishno.
    sounded[i] = last
      ? units.length === 1 || units[i - 1]?.vowel === 'none'
      : !(i > 0 && sounded[i - 1] && sounded[i + 1]);
  }
  return units.map((unit, i) => unit.sound + (unit.vowel === 'bare' && sounded[i] ? abugida.inherent : '')).join('');
}

/** ড় in NFC is two signs: a letter and its dot. */
function splitLetters(text: string): string[] {
  return text.match(/\p{L}\p{Mn}?/gu) ?? [];
}
