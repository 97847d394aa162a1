import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetReading, keepReading, readingOf, watchReading } from '@/utils/readings/keep-readings';
import { pageOf, type Reading } from '@/utils/readings/reading';

const failed: Reading = { phase: 'failed', page: 'https://example.com/', problem: 'not-an-article' };

describe('readings', () => {
  it('are kept per tab and forgotten with it', async () => {
    await keepReading(1, failed);
    expect(await readingOf(1)).toEqual(failed);
    expect(await readingOf(2)).toBeUndefined();
    await forgetReading(1);
    expect(await readingOf(1)).toBeUndefined();
  });

  it('make room for the newest when session storage is full', async () => {
    await keepReading(1, failed);
    const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    await keepReading(2, failed);
    expect(set).toHaveBeenCalledTimes(2);
    expect(await readingOf(1)).toBeUndefined();
    expect(await readingOf(2)).toEqual(failed);
  });

  it('are told to whoever watches, until they stop', async () => {
    const changed = vi.fn<(reading: Reading | undefined) => void>();
    const stop = watchReading(1, changed);
    await keepReading(2, failed);
    await keepReading(1, failed);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith(failed));
    stop();
    await forgetReading(1);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('belong to a page, whatever place in it was jumped to', () => {
    expect(pageOf('https://example.com/a?b=c#d#e')).toBe('https://example.com/a?b=c');
  });
});
