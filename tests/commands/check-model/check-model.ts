import 'fake-indexeddb/auto';
import { bergamotEngine, probeModel } from '@/utils/gloss/engines/bergamot-engine';
import { GlossError } from '@/utils/gloss/gloss-problem';
import type { ModelEntry } from '@/utils/gloss/models/catalogue';
import { downloadFile } from '@/utils/gloss/models/download-file';
import { installModel } from '@/utils/gloss/models/install-model';
import { defaultHosts, fileAddresses, hostName } from '@/utils/gloss/models/model-hosts';
import { openModelStore } from '@/utils/gloss/models/model-store';
import { spawnNodeWorker } from '../../unit/gloss/node-worker';

const SAMPLES: Readonly<Record<string, string>> = {
  bn: 'উত্তর কোরিয়া রাশিয়াকে নিঃশর্ত সমর্থন দেওয়ার ঘোষণা দিয়েছে।',
  hi: 'प्रधानमंत्री ने आज नए पुल का उद्घाटन किया।',
  ru: 'Президент сегодня открыл новый мост.',
  ar: 'افتتح رئيس الوزراء جسرا جديدا اليوم.',
};

interface Check {
  ok: boolean;
  line: string;
}

const say = (ok: boolean, line: string): Check => ({ ok, line: `${ok ? 'ok    ' : 'FAILED'} ${line}` });

/** Every source of every file alone, then the installation as the extension does it, with a translated sentence. */
export async function* checkModel(
  language: string,
  entry: ModelEntry,
  hosts: readonly string[] = defaultHosts,
): AsyncGenerator<Check, void> {
  const { signal } = new AbortController();
  const io = { fetch, signal, stallMs: 30_000, pauseMs: 500 };
  for (const file of entry.files) {
    const answers: Check[] = [];
    for (const address of fileAddresses(hosts, file)) {
      const store = openModelStore(`source-${crypto.randomUUID()}`);
      const began = performance.now();
      let bytes = 0;
      const onBytes = (so: number) => {
        bytes = so;
      };
      const what = `${language} ${file.type} from ${hostName(address)}`;
      try {
        await downloadFile(file, [address], { ...io, store, onBytes });
        const seconds = ((performance.now() - began) / 1000).toFixed(1);
        answers.push(
          say(true, `${what}: ${bytes} bytes fetched in ${seconds} s, ${file.size} raw, SHA-256 as in the catalogue`),
        );
      } catch (error) {
        answers.push(say(false, `${what}: ${error instanceof GlossError ? error.problem : String(error)}`));
      }
    }
    // One source that is right is enough for a reader; the others are told, and do not count.
    const isFetchable = answers.some(({ ok }) => ok);
    for (const answer of answers) yield { line: answer.line, ok: answer.ok || isFetchable };
  }
  const store = openModelStore(`installed-${language}`);
  const probe: Parameters<typeof installModel>[2]['probe'] = (known, files) =>
    probeModel(spawnNodeWorker, known, files, '');
  try {
    await installModel(language, entry, { ...io, store, hosts, probe, onProgress: () => undefined });
    const sentence =
      SAMPLES[language] ?? new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
    const engine = bergamotEngine({ spawn: spawnNodeWorker, store, stuckMs: 60_000 });
    for await (const [text = ''] of engine.translate([sentence], language, signal))
      yield say(text !== '', `${sentence} → ${text}`);
    engine.rest();
  } catch (error) {
    yield say(false, `${language} installation: ${error instanceof GlossError ? error.problem : String(error)}`);
  }
}
