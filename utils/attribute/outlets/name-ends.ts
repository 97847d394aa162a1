import { printedNames } from './outlet-entry';
import { OUTLETS, PRESS_WORDS } from './gazetteer';
import { normalForm } from '@/utils/attribute/text/tokenise';

/** Letters of the longest case ending and of the shortest name. */
const longestEnding = 6;
const shortest = 2;

let lastWords: Set<string> | undefined;

/**
 * Whether a word, with a case ending or without, may end an outlet's name in Bengali letters. To look every phrase up in
 * the gazetteer takes longer than all else that is asked about it.
 */
export function mayEndOutlet(norm: string): boolean {
  if (/[a-z]/.test(norm)) return true;
  lastWords ??= gather();
  for (let end = norm.length; end >= shortest && end >= norm.length - longestEnding; end--)
    if (lastWords.has(norm.slice(0, end))) return true;
  return false;
}

const isBengali = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0x0980 && last <= 0x09ff;
};

const gather = (): Set<string> =>
  new Set(
    [...OUTLETS.flatMap(printedNames), ...PRESS_WORDS]
      .filter(isBengali)
      .map((name) => normalForm(name.slice(name.lastIndexOf(' ') + 1))),
  );
