import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelLanguage } from '@/utils/gloss/models/catalogue';
import { defaultHosts, downloadSize, fileAddresses, hostOrigins } from '@/utils/gloss/models/model-hosts';
import { readCatalogue } from '@/utils/gloss/models/read-catalogue';

const catalogue = readCatalogue(readFileSync('utils/gloss/models/catalogue.json', 'utf8'));

describe('the catalogue of models', () => {
  it('has 54 languages, each with all parts and a full hash', () => {
    expect(Object.keys(catalogue)).toHaveLength(54);
    for (const [language, { files }] of Object.entries(catalogue)) {
      const types = files.map(({ type }) => type).join();
      expect(`${language}: ${types}`).toMatch(/: lex,model,(vocab|srcvocab,trgvocab)$/);
    }
  });

  it('offers every file from at least one host, Bengali from all three', () => {
    for (const { files } of Object.values(catalogue))
      for (const file of files) expect(fileAddresses(defaultHosts, file).length).toBeGreaterThan(0);
    const [lex] = catalogue['bn']?.files ?? [];
    const addresses = lex ? fileAddresses(defaultHosts, lex) : [];
    expect(addresses.map((address) => new URL(address).host)).toEqual([
      'storage.googleapis.com',
      'storage.googleapis.com',
      'firefox-settings-attachments.cdn.mozilla.net',
    ]);
    expect(addresses[1]).toContain('/o/models%2Fbn-en%2F');
  });

  it('says what a download will cost: packed where the first host packs', () => {
    const bengali = catalogue['bn'] ?? { version: '', files: [] };
    expect(downloadSize(defaultHosts, bengali)).toBe(15_367_712);
    expect(downloadSize(['https://models.example.org'], bengali)).toBe(22_915_947);
  });

  it('takes a plain folder of an institution as a host, and asks for that host only', () => {
    const [lex] = catalogue['bn']?.files ?? [];
    expect(lex && fileAddresses(['https://models.example.org/bn/'], lex)).toEqual([
      'https://models.example.org/bn/lex.50.50.bnen.s2t.bin',
    ]);
    expect(hostOrigins(['https://models.example.org/bn/', 'ftp://x.example/', 'nonsense'])).toEqual([
      'https://models.example.org/*',
    ]);
  });

  it.each([
    ['bn-BD', 'bn'],
    ['zh-TW', 'zh-Hant'],
    ['zh', undefined],
    ['no', 'nb'],
    ['pt-BR', 'pt'],
    ['en', undefined],
    ['und', undefined],
    ['not a tag', undefined],
  ])('knows %s as %s', (language, expected) => {
    expect(modelLanguage(catalogue, language)).toBe(expected);
  });
});
