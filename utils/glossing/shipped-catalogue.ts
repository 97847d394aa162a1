import { browser } from 'wxt/browser';
import type { Catalogue } from '@/utils/gloss/models/catalogue';
import { readCatalogue } from '@/utils/gloss/models/read-catalogue';

let reading: Promise<Catalogue> | undefined;

/** The catalogue that came with the extension: read from its own files, never from the network. */
export function shippedCatalogue(): Promise<Catalogue> {
  reading ??= fetch(browser.runtime.getURL('/gloss/catalogue.json'))
    .then((response) => response.text())
    .then(readCatalogue);
  return reading;
}
