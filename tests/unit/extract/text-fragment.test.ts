import { describe, expect, it } from 'vitest';
import { textFragmentUrl } from '@/utils/extract/text-fragment';

describe('textFragmentUrl', () => {
  it('names a short sentence whole', () => {
    expect(textFragmentUrl('https://example.com/a#top', 'One, two-three & four.')).toBe(
      'https://example.com/a#:~:text=One%2C%20two%2Dthree%20%26%20four.',
    );
  });

  it('names a long sentence by its edges', () => {
    const sentence = 'a b c d e f g h i j k l m n';
    expect(textFragmentUrl('https://example.com/', sentence)).toBe(
      'https://example.com/#:~:text=a%20b%20c%20d,k%20l%20m%20n',
    );
  });

  it('does not repeat an address that is not of the web', () => {
    expect(textFragmentUrl('data:text/html,<script>1</script>', 'One.')).toBe('#:~:text=One.');
  });
});
