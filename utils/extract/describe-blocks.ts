import type { Groups } from '@/utils/extract/block-groups';
import { HINTS, hintsAround, type Place } from '@/utils/extract/block-place';
import { SENTENCE_END, sizeOf } from '@/utils/extract/block-size';
import type { Block } from '@/utils/extract/read-blocks';
import type { LineReader } from '@/utils/extract/remember-lines';

/** What is known of the article before its text is found. */
export interface Clues {
  language: string;
  title: string;
  /** The page's own abstract of the article. */
  description: string;
  /** The text that JSON-LD gives; empty when it gives none. */
  stated: string;
  lineOf: LineReader;
}

/** Takes one feature of one block; a value between 0 and about 1. Features that do not hold are not noted. */
export type Note = (feature: string, value: number | boolean) => void;

const NAMES = Object.keys(HINTS);
const OWN = NAMES.map((name) => `own:${name}`);
const NEAR = NAMES.map((name) => `near:${name}`);
const FAR = NAMES.map((name) => `far:${name}`);
const CLOSE = 6;
const BETWEEN_PAUSES = 200;
/** The end of a block tells what it is; the rest of a hostile one would only take time. */
const TELLING = 2000;

/**
 * Names what speaks for and against each block being the article's text. What weighs how much is said in
 * `block-weights.ts`.
 */
export async function describeBlocks(
  blocks: readonly Block[],
  groups: Groups,
  clues: Clues,
  noteFor: (block: number) => Note,
  pause: () => Promise<void>,
): Promise<void> {
  const heading = clues.title === '' ? -1 : blocks.findIndex(({ text }) => text === clues.title);
  const solid = blocks.map(({ text }) => text.length > 60 && groups.likely.has(text));
  const first = solid.indexOf(true);
  const last = solid.lastIndexOf(true);
  const thin = likelyProse(blocks, groups) < 0.5;
  for (const [i, block] of blocks.entries()) {
    if (i % BETWEEN_PAUSES === 0) await pause();
    const note = noteFor(i);
    const prose = groups.prose[i] === true;
    const likely = groups.likely.has(block.text);
    const short = sizeOf(block.text) < 60;
    describeText(block, clues, groups, note);
    note('title', block.text === clues.title);
    note('likely', likely);
    note('likelyLinked', likely && block.linked > 0.85 * block.text.length);
    note('likelyThin', likely && thin);
    note('likelyThinShort', likely && thin && short);
    note('unlikelyProse', !likely && prose);
    note('between', first >= 0 && i >= first && i <= last);
    note('unlikelyBetween', !likely && i >= first && i <= last);
    note('justBefore', first > i && first - i < CLOSE);
    note('justAfter', last >= 0 && i > last && i - last < CLOSE);
    note('afterHeading', heading >= 0 && i > heading);
    note('beforeHeading', heading >= 0 && i < heading);
    describePlace(
      block,
      blocks[i + 1],
      { prose, nextProse: groups.prose[i + 1] === true, likely, short },
      groups,
      note,
    );
    describeKin(block, prose, groups, note);
  }
}

function likelyProse(blocks: readonly Block[], { prose, likely }: Groups): number {
  let letters = 0;
  let running = 0;
  for (const [i, { text }] of blocks.entries()) {
    if (!likely.has(text)) continue;
    letters += text.length;
    if (prose[i]) running += text.length;
  }
  return running / Math.max(1, letters);
}

function describeText(block: Block, clues: Clues, { times }: Groups, note: Note): void {
  const { linked, bold } = block;
  const text = block.text.length > TELLING ? block.text.slice(-TELLING) : block.text;
  const size = sizeOf(text);
  const sentence = SENTENCE_END.test(text);
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const cased = text.match(/[\p{Lu}\p{Ll}]/gu)?.length ?? 0;
  note('bias', true);
  note('length', Math.min(1, Math.log2(1 + size) / 9));
  note('short', size < 25);
  note('long', size > 120);
  note('sentence', sentence);
  note('longSentence', sentence && size > 80);
  note('linked', linked / block.text.length);
  note('allLinkedShort', linked > 0.85 * block.text.length && size < 120);
  note('bold', bold > 0.85 * block.text.length);
  note('caps', capitals > 3 && capitals > 0.7 * cased && text.includes(' '));
  note('digits', Math.min(1, (3 * (text.match(/\p{Nd}/gu)?.length ?? 0)) / text.length));
  note('commas', Math.min(1, (40 * (text.match(/[,،、，]/gu)?.length ?? 0)) / text.length));
  note('bracketed', /^[([{].*[)\]}]\.?$/u.test(text));
  note('bars', /[|•·»›]/u.test(text));
  note('address', /©|@|https?:|www\./u.test(text));
  note('colon', /[:：]$/u.test(text));
  note('ellipsis', /(?:…|\.\.\.)$/u.test(text));
  note('quoted', /^["“„«‘'「]/u.test(text));
  note('lower', /^\p{Ll}/u.test(text));
  const { kind } = clues.lineOf(text, clues.language);
  note(`line:${kind}`, kind !== 'body');
  const printed = times.get(block.text) ?? 0;
  note('repeated', printed > 1);
  note('repeatedOften', printed > 3);
  note('inTitle', text.length > 20 && text !== clues.title && clues.title.includes(text));
  note('description', text.length > 40 && clues.description.startsWith(text.slice(0, 60)));
  const stated = clues.stated.includes(text);
  note('stated', stated);
  note('notStated', clues.stated !== '' && !stated);
}

/** Bit n of the hints is the n-th of the names. */
function noteHints(bits: number, names: readonly string[], note: Note): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const name = names[31 - Math.clz32(left & -left)];
    if (name !== undefined) note(name, true);
  }
}

interface Look {
  prose: boolean;
  nextProse: boolean;
  likely: boolean;
  short: boolean;
}

function describePlace(block: Block, next: Block | undefined, look: Look, groups: Groups, note: Note): void {
  const { place, linked, text, bold } = block;
  const { prose, likely, short } = look;
  const around = hintsAround(place, groups.total);
  const { own } = place;
  const { near, all: far } = around;
  noteHints(own, OWN, note);
  noteHints(near, NEAR, note);
  noteHints(far, FAR, note);
  const heading = (far & HINTS.heading) !== 0;
  const paragraph = (place.own & HINTS.paragraph) !== 0;
  const item = (near & HINTS.list) !== 0;
  const linkish = linked > 0.5 * text.length;
  const is = (bits: number, hint: keyof typeof HINTS): boolean => (bits & HINTS[hint]) !== 0;
  note('headProse', heading && look.nextProse);
  note('headHead', heading && next !== undefined && is(next.place.own, 'heading'));
  note('headLikely', heading && likely);
  note('headBody', heading && is(near, 'body'));
  note('paragraphShort', paragraph && short);
  note('paragraphBold', paragraph && short && bold > 0.85 * text.length);
  note('itemLinked', item && linkish);
  note('itemLikely', item && likely);
  note('relatedLinked', is(near, 'related') && linkish);
  note('relatedHead', is(near, 'related') && heading);
  note('farRelatedPlain', is(far, 'related') && !prose);
  note('teaserHead', is(near, 'teaser') && heading);
  note('teaserFarHead', (is(far, 'teaser') || is(far, 'related')) && heading);
  note('captionProse', is(near, 'caption') && prose);
  note('captionPlain', is(near, 'caption') && !prose);
  note('figcaptionLikely', is(near, 'figcaption') && likely);
  note('unseen', is(far, 'unseen') || is(far, 'hidden'));
  note('boxProse', is(far, 'box') && prose);
  note('asideProse', is(far, 'aside') && prose);
  note('offerProse', is(near, 'offer') && prose);
  note('bodyProse', is(near, 'body') && prose);
  note('bodyPlain', is(near, 'body') && !prose);
  note('leadProse', is(near, 'lead') && text.length > 60 && linked < 0.3 * text.length);
  note('leadHead', is(near, 'lead') && heading);
  note('tableLikely', is(far, 'table') && likely);
  note('commentProse', is(far, 'comment') && prose);
}

function describeKin({ place }: Block, prose: boolean, { kin, total, best }: Groups, note: Note): void {
  const group = kin.get(place.kin);
  if (group) {
    note('kinProse', group.prose / total);
    note('kinLinked', group.linked / group.letters);
    note('kinLikely', group.likely / group.blocks);
    note('kinAlone', group.blocks === 1);
  }
  const up = place.parent ?? place;
  note('upProse', up.prose / total);
  note('upLinked', up.linked / up.letters);
  const top = up.parent ?? up;
  note('topProse', top.prose / total);
  note('topDense', top.prose / top.letters);
  note('topLinked', top.linked / top.letters);
  const away = stepsTo(place, best);
  note('inBest', away !== undefined);
  note('bestChild', away !== undefined && away <= 1);
  note('bestChildPlain', away !== undefined && away <= 1 && !prose);
}

function stepsTo(place: Place, above: Place | undefined): number | undefined {
  let steps = 0;
  for (let at: Place | undefined = place; at; at = at.parent, steps++) if (at === above) return steps;
  return undefined;
}
