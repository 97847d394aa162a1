import type { Gloss } from '@/utils/gloss/gloss';
import type { Outcome } from '@/utils/outcome';
import type { ClippingId } from './clipping';
import { database } from './database';
import { waitingRows } from './search/terms-of-clipping';
import { storing } from './storing';

/**
 * Keeps English beside the newest version of a clipping, with the lines that the same engine gave before.
 * Changes nothing else: a clipping that was removed meanwhile stays removed.
 */
export function keepGloss(id: ClippingId, gloss: Gloss): Promise<Outcome<null>> {
  const { clippings, versions, waiting } = database;
  return storing(() =>
    database.transaction('rw', [clippings, versions, waiting], async () => {
      const card = await clippings.get({ id });
      const body = card && (await versions.get([id, card.versions]));
      if (!card || !body) return null;
      const before = body.gloss?.engine === gloss.engine ? body.gloss.lines : {};
      const changed = { ...body, gloss: { engine: gloss.engine, lines: { ...before, ...gloss.lines } } };
      await versions.put(changed);
      await waiting.bulkPut(waitingRows([card], [changed]));
      return null;
    }),
  );
}
