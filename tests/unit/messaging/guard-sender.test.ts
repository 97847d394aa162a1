import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromOwnPage } from '@/utils/messaging/guard-sender';

const answer = fromOwnPage((n: number) => n + 1);

describe('fromOwnPage', () => {
  it('lets our own pages in', () => {
    const sender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
    expect(answer({ data: 1, sender })).toBe(2);
  });

  it('refuses a content script: same extension, but the page’s address', () => {
    const sender = { id: fakeBrowser.runtime.id, url: 'https://example.com/' };
    expect(() => answer({ data: 1, sender })).toThrow('refused');
  });

  it('refuses another extension', () => {
    expect(() => answer({ data: 1, sender: { id: 'other', url: 'chrome-extension://other/popup.html' } })).toThrow(
      'refused',
    );
  });

  it('refuses an address that merely looks like ours', () => {
    const sender = { id: fakeBrowser.runtime.id, url: `https://example.com/?${fakeBrowser.runtime.getURL('/')}` };
    expect(() => answer({ data: 1, sender })).toThrow('refused');
  });
});
