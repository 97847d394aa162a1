import { describe, expect, it } from 'vitest';
import { compilePack } from '@/utils/attribute/templates/compiled-pack';
import { speech } from '@/utils/language/packs/en/speech';
import type { SpeechPack } from '@/utils/language/packs/speech-pack';

const withLists = (lists: SpeechPack['lists']): SpeechPack => ({ ...speech, lists: { ...speech.lists, ...lists } });

describe('a language pack', () => {
  it.each(['claim', 'rest', 'late-claim', 'quote'])('has no list called like a slot: %s', (name) => {
    expect(() => compilePack(withLists({ [name]: ['said'] }))).toThrow(
      `The list "${name}" of the pack "en" needs another name`,
    );
  });

  it('names every list that its templates ask for', () => {
    const templates: SpeechPack['templates'] = [
      { kind: 'indirect', pattern: '{source} <{shout}> {claim}', example: '' },
    ];
    expect(() => compilePack({ ...speech, templates })).toThrow('no list called shout');
  });

  it('reads its own lists', () => {
    expect(() => compilePack(withLists({ claimed: ['claimed'] }))).not.toThrow();
  });
});
