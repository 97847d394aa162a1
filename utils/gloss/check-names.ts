import { findPlaces } from './known-places';
import { findOutlets } from './known-outlets';
import type { Difference } from './gloss';
import { romanise } from './romanise';

const word = /[\p{Script=Latin}\p{M}]+/gu;

/** What of a name survives every way of spelling it: its consonants, hardened alike. */
function skeleton(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ph|v|w/g, 'f')
    .replace(/bh/g, 'f')
    .replace(/[cs]h|zh|z|ts|x/g, 's')
    .replace(/[ckgq]h?/g, 'k')
    .replace(/[td]h?/g, 't')
    .replace(/[pb]/g, 'p')
    .replace(/j/g, 's')
    .replace(/[^a-z]|[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Whether any word of the line could be the spelling of any part of the name. */
function spelledIn(name: string, text: string): boolean {
  const parts = [...name.matchAll(word)].map(([part]) => skeleton(part)).filter((part) => part.length > 0);
  const words = [...text.matchAll(word)].map(([part]) => skeleton(part));
  return parts.length === 0 || parts.some((part) => words.some((other) => alike(part, other)));
}

function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 2) return false;
  return a.length === b.length
    ? a.split('').filter((sign, i) => sign !== b[i]).length <= (a.length > 3 ? 1 : 0)
    : a.startsWith(b) || b.startsWith(a);
}

const startsAWord = (text: string, form: string): boolean => {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
    if (at === 0 || !/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) return true;
  return false;
};

/**
 * Countries, outlets and the given names (as printed) that the original names and the English does not.
 * Texts in NFC. Names that the English adds are not looked for: an adjective of one language is a noun of the other.
 */
export function checkNames(source: string, text: string, language: string, names: readonly string[]): Difference[] {
  const lost: string[] = [];
  for (const place of findPlaces(source, language))
    if (!place.forms.some((form) => startsAWord(text, form))) lost.push(place.source);
  for (const outlet of findOutlets(source))
    if (!outlet.forms.some((form) => startsAWord(text, form))) lost.push(outlet.source);
  for (const printed of names) {
    const name = printed.normalize('NFC');
    if (!source.includes(name)) continue;
    const latin = /\p{Script=Latin}/u.test(name) ? name : romanise(name, language);
    if (latin !== undefined && !spelledIn(latin, text)) lost.push(name);
  }
  return [...new Set(lost)].map((words) => ({ kind: 'name', side: 'missing', words }));
}
