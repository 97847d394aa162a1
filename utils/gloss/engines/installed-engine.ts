import type { GlossEngine } from '@/utils/gloss/engine';
import type { ModelStore } from '@/utils/gloss/models/model-store';
import { bergamotName } from './bergamot-engine';

/** Bergamot as seen from outside its home: ready when its model is installed, under whatever name the catalogue knows the language. */
export function installedEngine(
  store: ModelStore,
  nameInCatalogue: (language: string) => string | undefined,
  translate: GlossEngine['translate'],
): GlossEngine {
  const modelOf = (language: string) => {
    const known = nameInCatalogue(language);
    return known === undefined ? Promise.resolve(undefined) : store.installed(known);
  };
  return {
    name: async (language) => {
      const model = await modelOf(language);
      return model ? bergamotName(model) : '';
    },
    availability: async (language) => ((await modelOf(language)) ? 'ready' : 'unavailable'),
    async *translate(lines, language, signal) {
      yield* translate(lines, nameInCatalogue(language) ?? language, signal);
    },
  };
}
