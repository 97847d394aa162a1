// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach, describe, expect, it } from 'vitest';
import { Problem } from '@/components/Problem';

afterEach(cleanup);

describe('a problem', () => {
  it('says what happened and what to do next, as an alert', () => {
    render(<Problem problem="not-an-article" />);
    expect(screen.getByRole('alert').textContent).toMatch(/does not look like an article\. Open a single story/);
  });
});

describe('the locales', () => {
  it('say the same things in every language', async () => {
    const keys = async (locale: string) =>
      new Set((await parseMessagesFile(`locales/${locale}.yml`)).map((message) => message.key));
    expect(await keys('bn')).toEqual(await keys('en'));
  });
});
