import { HINTS, type Place } from '@/utils/extract/block-place';
import { SENTENCE_END, sizeOf } from '@/utils/extract/block-size';
import type { Block } from '@/utils/extract/read-blocks';

const AGAINST = HINTS.comment | HINTS.consent | HINTS.aside | HINTS.hidden | HINTS.footer | HINTS.form | HINTS.unseen;
const BESIDE = AGAINST | HINTS.related | HINTS.offer | HINTS.share;

/**
 * A first guess at the article, in Readability's manner: every stretch of text speaks for the element it stands in
 * and, less, for those around it; the element with most votes is taken, with what stands beside it and reads the same.
 */
export function likelyText(blocks: readonly Block[]): ReadonlySet<string> {
  const votes = new Map<Place, number>();
  for (const block of blocks) {
    const { text, place, linked } = block;
    if (text.length < 25 || hasHint(place, AGAINST)) continue;
    const commas = text.match(/[,،、，]/gu)?.length ?? 0;
    const vote =
      (1 + commas + Math.min(3, sizeOf(text) / 100) + (SENTENCE_END.test(text) ? 1 : 0)) * (1 - linked / text.length);
    const holder = place.parent ?? place;
    votes.set(holder, (votes.get(holder) ?? 0) + vote);
    if (holder.parent) votes.set(holder.parent, (votes.get(holder.parent) ?? 0) + vote / 2);
    let share = 6;
    for (let at = holder.parent?.parent; at && share <= 12; at = at.parent, share += 3) {
      votes.set(at, (votes.get(at) ?? 0) + vote / share);
    }
  }
  let top: Place | undefined;
  let most = 0;
  for (const [place, sum] of votes) {
    const weighed = sum * (1 - place.linked / Math.max(1, place.letters)) * (place.own & HINTS.body ? 1.3 : 1);
    if (weighed > most) [top, most] = [place, weighed];
  }
  const taken = top;
  if (!taken) return new Set();
  const home = promoted(taken, votes);
  return new Set(
    blocks
      .filter(({ place, text, linked }) => {
        const within = isWithin(place, home);
        if (within)
          return !hasHintBelow(place, home, BESIDE) && (linked < 0.6 * text.length || place.own & HINTS.paragraph);
        // Parts of an article that a template prints one beside the other.
        const beside = home.parent && isWithin(place, home.parent);
        return (
          beside &&
          text.length > 80 &&
          linked < 0.25 * text.length &&
          !hasHint(place, BESIDE) &&
          SENTENCE_END.test(text)
        );
      })
      .map(({ text }) => text),
  );
}

/** The parent instead, as long as it has nearly as many votes of its own: the text is spread over several children. */
function promoted(place: Place, votes: ReadonlyMap<Place, number>): Place {
  let home = place;
  while (home.parent?.parent && (votes.get(home.parent) ?? 0) > 0.75 * (votes.get(home) ?? 0)) home = home.parent;
  return home;
}

function isWithin(place: Place, home: Place): boolean {
  for (let at: Place | undefined = place; at; at = at.parent) if (at === home) return true;
  return false;
}

function hasHint(place: Place, hints: number): boolean {
  for (let at: Place | undefined = place; at?.parent; at = at.parent) if (at.own & hints) return true;
  return false;
}

function hasHintBelow(place: Place, home: Place, hints: number): boolean {
  for (let at: Place | undefined = place; at && at !== home; at = at.parent) if (at.own & hints) return true;
  return false;
}
