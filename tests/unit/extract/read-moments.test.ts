import { assert, constantFrom, integer, property, record } from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/utils/extract/page-facts';
import { readFacts } from '@/utils/extract/read-facts';

const TEXT = 'A new library has opened by the river, and everyone in the village can read there, they said.';

/** Facts of a page that states this and prints these lines under its headline. */
function facts(head: string, lines: string, host = 'paper.example.com'): PageFacts {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>A library opens</h1>${lines}<p>${TEXT}</p><p>${TEXT}</p></main></body></html>`,
  );
  Object.defineProperty(document, 'URL', { value: `https://${host}/news/1` });
  return readFacts(document);
}

const meta = (name: string, content: string): string => `<meta property="article:${name}_time" content="${content}">`;
const two = (number: number): string => String(number).padStart(2, '0');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface When {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}
const whens = record<When>({
  year: integer({ min: 2001, max: 2029 }),
  month: integer({ min: 1, max: 12 }),
  day: integer({ min: 1, max: 28 }),
  hour: integer({ min: 1, max: 23 }),
  minute: integer({ min: 0, max: 59 }),
  second: integer({ min: 1, max: 59 }),
});
const dayOf = ({ year, month, day }: When): string => `${year}-${two(month)}-${two(day)}`;
const printed = (when: When): string => `${when.day} ${MONTHS[when.month - 1]} ${when.year}`;
const clock = ({ hour, minute }: When): string => `${two(hour)}:${two(minute)}`;

describe('readFacts: moments, whatever the time', () => {
  it('gives no finer moment than the page does', () => {
    const precisions = constantFrom('day', 'minute', 'second');
    assert(
      property(whens, precisions, constantFrom(true, false), (when, precision, stated) => {
        const full = precision === 'second' ? `${clock(when)}:${two(when.second)}` : clock(when);
        const iso = precision === 'day' ? dayOf(when) : `${dayOf(when)}T${full}`;
        const line = precision === 'day' ? printed(when) : `${printed(when)}, ${full}`;
        const found = stated ? facts(meta('published', iso), '') : facts('', `<p>Published: ${line}</p>`);
        expect(found.publishedAt).toMatchObject({ iso, zone: 'assumed' });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps publication and update apart, and takes for an update only what came later', () => {
    assert(
      property(whens, whens, (one, other) => {
        const line = `<p>Published: ${printed(one)}, ${clock(one)} | Updated: ${printed(other)}, ${clock(other)}</p>`;
        const [first, second] = [`${dayOf(one)}T${clock(one)}`, `${dayOf(other)}T${clock(other)}`];
        const found = facts('', line);
        expect(found.publishedAt?.iso).toBe(first);
        expect(found.updatedAt?.iso).toBe(second > first ? second : undefined);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the instant that a page states, whatever zones and clocks stand beside it', () => {
    const offsets = constantFrom('Z', '+00:00', '+02:00', '-05:00', '+05:45', '+13:00');
    const hosts = constantFrom('paper.example.com', 'paper.example.de', 'paper.example.bd');
    assert(
      property(whens, whens, offsets, offsets, hosts, (when, other, zone, otherZone, host) => {
        const iso = `${dayOf(when)}T${clock(when)}:${two(when.second)}${zone}`;
        const head = meta('published', iso) + meta('modified', `${dayOf(other)}T${clock(other)}${otherZone}`);
        const moment = facts(head, `<p class="date">${printed(other)}, ${clock(other)}</p>`, host).publishedAt;
        expect(moment?.zone).toBe('stated');
        expect(Date.parse(moment?.iso ?? '')).toBe(Date.parse(iso));
      }),
      { numRuns: 60 },
    );
  });

  it('shows another claim exactly where it is more than a day off', () => {
    assert(
      property(whens, integer({ min: -9, max: 9 }), (when, days) => {
        const then = new Date(Date.UTC(when.year, when.month - 1, when.day + days));
        const other = `${then.getUTCDate()} ${MONTHS[then.getUTCMonth()]} ${then.getUTCFullYear()}`;
        const found = facts(meta('published', dayOf(when)), `<p>Published: ${other}</p>`);
        expect(found.publishedAt?.iso).toBe(dayOf(when));
        const claims = Math.abs(days) > 1 ? [then.toISOString().slice(0, 10)] : [];
        expect(found.disputedMoments.map(({ iso }) => iso)).toEqual(claims);
      }),
      { numRuns: 60 },
    );
  });
});
