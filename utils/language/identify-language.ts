import { languagesWith, languagesWithWords } from '@/utils/language/function-words';

/** More text than this adds nothing to the decision. */
const ENOUGH = 3000;
/** Scripts show sooner than words do. */
const ENOUGH_LETTERS = 1200;

/** Scripts that news is written in, with the languages that share each of them. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/u, languagesWithWords.slice(0, languagesWithWords.indexOf('ru'))],
  [/\p{Script=Bengali}/u, ['bn', 'as']],
  [/\p{Script=Devanagari}/u, ['hi', 'mr', 'ne']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Telugu}/u, ['te']],
  [/\p{Script=Gujarati}/u, ['gu']],
  [/\p{Script=Gurmukhi}/u, ['pa']],
  [/\p{Script=Kannada}/u, ['kn']],
  [/\p{Script=Malayalam}/u, ['ml']],
  [/\p{Script=Oriya}/u, ['or']],
  [/\p{Script=Sinhala}/u, ['si']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Lao}/u, ['lo']],
  [/\p{Script=Myanmar}/u, ['my']],
  [/\p{Script=Khmer}/u, ['km']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Ethiopic}/u, ['am', 'ti']],
  [/\p{Script=Tibetan}/u, ['bo']],
];

/**
 * The language a text is written in, as a BCP 47 language without region; `und` when it cannot be told.
 * `hint` (the page's own claim) decides only between languages that the text leaves open.
 */
export function identifyLanguage(text: string, hint?: string): string {
  const sample = text.length > ENOUGH ? text.slice(0, ENOUGH) : text;
  const claimed = (hint ?? '').split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
  const candidates = candidatesByScript(sample);
  const [only] = candidates;
  if (only === undefined) return 'und';
  if (only === 'bn') return /[ৰৱ]/u.test(sample) ? 'as' : 'bn';
  if (candidates.length === 1) return only;
  return byFunctionWords(sample, candidates, claimed);
}

const LETTER = /\p{L}/u;

/** The languages of the script that most letters belong to. Kana decide for Japanese even among many Han. */
function candidatesByScript(sample: string): readonly string[] {
  const counts = SCRIPTS.map(() => 0);
  let last = 0;
  for (const letter of sample.slice(0, ENOUGH_LETTERS)) {
    if (!LETTER.test(letter)) continue;
    if (!SCRIPTS[last]?.[0].test(letter)) last = SCRIPTS.findIndex(([script]) => script.test(letter));
    if (last < 0) last = 0;
    else counts[last] = (counts[last] ?? 0) + 1;
  }
  const han = SCRIPTS.findIndex(([, [language]]) => language === 'zh');
  const kana = SCRIPTS.findIndex(([, [language]]) => language === 'ja');
  if ((counts[kana] ?? 0) * 12 > (counts[han] ?? 0)) counts[kana] = (counts[kana] ?? 0) + (counts[han] ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? [] : (SCRIPTS[counts.indexOf(most)]?.[1] ?? []);
}

function byFunctionWords(sample: string, candidates: readonly string[], claimed: string): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const hits = new Map(candidates.map((language) => [language, 0]));
  for (const word of words) {
    for (const language of languagesWith(word)) {
      const before = hits.get(language);
      if (before !== undefined) hits.set(language, before + 1);
    }
  }
  const scores = new Map([...hits].map(([language, count]) => [language, count / Math.max(1, words.length)]));
  const best = candidates.reduce((a, b) => ((scores.get(b) ?? 0) > (scores.get(a) ?? 0) ? b : a));
  const bestScore = scores.get(best) ?? 0;
  const claimedScore = scores.get(claimed);
  if (claimedScore !== undefined && claimedScore > 0 && claimedScore >= 0.7 * bestScore) return claimed;
  if (claimed !== '' && claimedScore === undefined && bestScore < 0.12 && fitsScript(claimed, sample)) return claimed;
  if (claimedScore !== undefined && bestScore === 0) return claimed;
  return bestScore >= 0.08 ? best : 'und';
}

/** Whether a claimed language without a word list is written in the script of the sample at all. */
function fitsScript(claimed: string, sample: string): boolean {
  try {
    const script = new Intl.Locale(claimed).maximize().script;
    return script !== undefined && new RegExp(`\\p{Script=${script}}`, 'u').test(sample);
  } catch {
    return false;
  }
}
