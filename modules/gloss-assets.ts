import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/** What the gloss loads by address: Bergamot's worker as its package has it, unchanged, and the catalogue of models. */
const files = (root: string) => {
  const worker = path.join(root, 'node_modules/@browsermt/bergamot-translator/worker');
  return [
    ...['translator-worker.js', 'bergamot-translator-worker.js', 'bergamot-translator-worker.wasm'].map((name) => ({
      absoluteSrc: path.join(worker, name),
      relativeDest: `bergamot/${name}`,
    })),
    { absoluteSrc: path.join(root, 'utils/gloss/models/catalogue.json'), relativeDest: 'gloss/catalogue.json' },
  ];
};

export default defineWxtModule({
  name: 'gloss-assets',
  setup(wxt) {
    wxt.hook('build:publicAssets', (_, assets) => void assets.push(...files(wxt.config.root)));
    wxt.hook(
      'prepare:publicPaths',
      (_, paths) => void paths.push(...files(wxt.config.root).map(({ relativeDest }) => relativeDest)),
    );
  },
});
