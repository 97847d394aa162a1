// Checks a real download against the catalogue: npm run check-model -- bn
// For machines with internet. Fetches the model as the extension does, from each source of its own, verifies it, and
// translates a sentence with the real engine.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
const languages = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

// The product's own modules, by its own import alias.
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, watch: null },
  resolve: { alias: { '@': root } },
});

async function load<T>(file: string): Promise<T> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the module at this path
  return (await vite.ssrLoadModule(file)) as T;
}

try {
  const { checkModel } = await load<typeof import('./check-model/check-model')>(
    '/tests/commands/check-model/check-model.ts',
  );
  const { readCatalogue } = await load<typeof import('../../utils/gloss/models/read-catalogue')>(
    '/utils/gloss/models/read-catalogue.ts',
  );
  const catalogue = readCatalogue(readFileSync(path.join(root, 'utils/gloss/models/catalogue.json'), 'utf8'));
  const wanted = languages.length > 0 ? languages : ['bn'];
  const unknown = wanted.filter((language) => !Object.hasOwn(catalogue, language));
  if (unknown.length > 0) {
    console.error(`No model for ${unknown.join(', ')}. There are: ${Object.keys(catalogue).join(', ')}`);
    process.exitCode = 2;
  } else {
    let passed = 0;
    let failed = 0;
    for (const language of wanted) {
      const entry = catalogue[language];
      if (!entry) continue;
      for await (const { line, ok } of checkModel(language, entry)) {
        console.log(line);
        if (ok) passed++;
        else failed++;
      }
    }
    console.log(`${passed} passed, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
  }
} finally {
  await vite.close();
}
process.exit();
