import { OUTLETS } from './gazetteer';
import type { OutletEntry } from './outlet-entry';
import { foldName } from './fold-name';

/** How much must stand around a name before it is taken for the outlet. */
export type NameStrength = 'anywhere' | 'context' | 'credit';

export interface NameForm {
  outlet: OutletEntry;
  strength: NameStrength;
  /** As the gazetteer prints it. */
  printed: string;
}

/** A name that is not yet spelt out into nodes. */
interface UnreadName {
  letters: string;
  form: NameForm;
}

export interface NameNode {
  next: Map<string, NameNode>;
  forms?: NameForm[];
  /** Names that go on from here: most of them no text ever comes to. */
  unread?: UnreadName[];
}

/** By their first letter; folded only when a text has a word with that letter. */
let printedNames: Map<string, NameForm[]> | undefined;
const names = new Map<string, NameNode>();

/** The names that begin with a folded letter, as a node before that letter. */
export function namesFrom(letter: string): NameNode | undefined {
  const known = names.get(letter);
  if (known) return known;
  printedNames ??= byFirstLetter();
  const forms = printedNames.get(letter);
  if (!forms) return undefined;
  const unread = forms.map((form) => ({ letters: foldName(form.printed).text, form }));
  const node = { next: new Map(), unread };
  names.set(letter, node);
  return node;
}

/** One letter on; `depth` is how many letters have led to the node. */
export function nextNode(node: NameNode, letter: string, depth: number): NameNode | undefined {
  for (const name of node.unread ?? []) {
    const to = name.letters.charAt(depth);
    let next = node.next.get(to);
    if (!next) node.next.set(to, (next = { next: new Map() }));
    if (name.letters.length === depth + 1) (next.forms ??= []).push(name.form);
    else (next.unread ??= []).push(name);
  }
  delete node.unread;
  return node.next.get(letter);
}

function byFirstLetter(): Map<string, NameForm[]> {
  const forms = new Map<string, NameForm[]>();
  const add = (form: NameForm): void => {
    const letter = firstLetter(form.printed);
    const others = forms.get(letter);
    if (others) others.push(form);
    else forms.set(letter, [form]);
  };
  for (const outlet of OUTLETS) {
    for (const printed of outlet.names) add({ outlet, strength: 'anywhere', printed });
    for (const printed of outlet.inContext ?? []) add({ outlet, strength: 'context', printed });
    for (const printed of outlet.inCredit ?? []) add({ outlet, strength: 'credit', printed });
  }
  return forms;
}

const firstLetters = new Map<string, string>();

/** As it is folded: a letter may only make sense with the marks on it. */
function firstLetter(printed: string): string {
  const cluster = /^[\s\S]\p{M}*/u.exec(printed)?.[0] ?? '';
  const known = firstLetters.get(cluster);
  if (known !== undefined) return known;
  const folded = foldName(cluster).text.charAt(0);
  firstLetters.set(cluster, folded);
  return folded;
}
