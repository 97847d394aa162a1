import type { MomentCandidate } from '@/utils/extract/moment-candidates';
import { atOffset, hasTime, instantOf, isMidnight, sameDay, type Stamp } from '@/utils/extract/stamp';
import { offsetOf, type Zone } from '@/utils/language/read-zone';

export interface Ranked extends MomentCandidate {
  /** 0 is the surest source. */
  rank: number;
}

const MINUTE = 60_000;
/** Clocks on earth are at most this far from UTC. */
const FARTHEST = 14 * 60;

/**
 * A moment stated in UTC by the clock that the page prints it on, where it prints it: the same instant, but the day
 * and the hour that the reader sees. A time printed to the same minute tells the offset; a mere day, if it is another
 * than in UTC, confirms the zone that would be assumed.
 */
export function byPageClock(chosen: Ranked, all: readonly Ranked[], zone: Zone | undefined): Stamp {
  const { stamp } = chosen;
  if (stamp.zone !== 0 || !hasTime(stamp) || isMidnight(stamp)) return stamp;
  const instant = Math.floor(instantOf(stamp, undefined) / MINUTE);
  const assumed = zone === undefined ? undefined : offsetOf(zone, { hour: 0, minute: 0, ...stamp });
  for (const other of all) {
    if (other.stamp.zone !== undefined || (other.role !== chosen.role && other.role !== 'unsaid')) continue;
    const timed = hasTime(other.stamp);
    const offset = timed ? Math.floor(instantOf(other.stamp, 0) / MINUTE) - instant : assumed;
    if (offset === undefined || offset === 0 || Math.abs(offset) > FARTHEST) continue;
    const moved = atOffset(stamp, offset);
    const likely = offset === assumed || (offset % 30 === 0 && other.rank <= (assumed === undefined ? 5 : 3));
    if (timed ? likely : sameDay(moved, other.stamp) && !sameDay(stamp, other.stamp)) return moved;
  }
  return stamp;
}
