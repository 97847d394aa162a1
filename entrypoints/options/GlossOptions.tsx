import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Models, type OfferedModel } from '@/components/gloss/Models';
import { languageName } from '@/components/gloss/format-size';
import { problemText } from '@/components/gloss/problem-text';
import { probeModel } from '@/utils/gloss/engines/bergamot-engine';
import { problemOf } from '@/utils/gloss/gloss-problem';
import { importModels } from '@/utils/gloss/models/import-model';
import { downloadSize } from '@/utils/gloss/models/model-hosts';
import { type InstalledModel, openModelStore } from '@/utils/gloss/models/model-store';
import type { Installing } from '@/utils/glossing/glossing';
import { spawnBergamot } from '@/utils/glossing/home-parts';
import { installings } from '@/utils/glossing/keep-glossing';
import { shippedCatalogue } from '@/utils/glossing/shipped-catalogue';
import { useHosts } from '@/utils/glossing/use-hosts';
import { messenger } from '@/utils/messaging/messenger';
import { GlossEndpoint } from './GlossEndpoint';
import { GlossHosts } from './GlossHosts';

const store = openModelStore();

/** Everything of the gloss that can be set: the models on this device, where they come from, a server of one's own. */
export function GlossOptions() {
  const [installed, setInstalled] = useState<InstalledModel[]>([]);
  const [offered, setOffered] = useState<OfferedModel[]>([]);
  const { hosts, install } = useHosts();
  const [installing, setInstalling] = useState<ReadonlyMap<string, Installing>>(new Map());
  const [imported, setImported] = useState<string>();

  const look = async () => {
    setInstalled(await store.list());
    setInstalling(new Map(await installings.all()));
  };

  useEffect(() => {
    void shippedCatalogue().then((catalogue) =>
      setOffered(
        Object.entries(catalogue).map(([language, entry]) => ({
          language,
          version: entry.version,
          bytes: downloadSize(hosts, entry),
        })),
      ),
    );
  }, [hosts]);
  useEffect(() => {
    void look();
    return installings.watchAll(() => void look());
  }, []);

  const bring = async (files: File[]) => {
    if (files.length === 0) return;
    const { signal } = new AbortController();
    const probe: Parameters<typeof importModels>[2]['probe'] = (language, bytes) =>
      probeModel(spawnBergamot, language, bytes, '');
    try {
      const result = await importModels(files, await shippedCatalogue(), { store, probe, signal });
      setImported(
        [
          ...result.installed.map(({ language }) => i18n.t('gloss.imported', [languageName(language)])),
          ...Object.entries(result.incomplete).map(([language, names]) =>
            i18n.t('gloss.importMissing', [languageName(language), names.join(', ')]),
          ),
          ...(result.unknown.length > 0 ? [i18n.t('gloss.importUnknown', [result.unknown.join(', ')])] : []),
        ].join(' '),
      );
    } catch (error) {
      setImported(problemText(problemOf(error)));
    }
    await look();
  };

  return (
    <>
      <fieldset>
        <legend>{i18n.t('gloss.models')}</legend>
        <Models
          installed={installed}
          offered={offered}
          installing={installing}
          imported={imported}
          onInstall={install}
          onStop={(language) => void messenger.sendMessage('stopInstalling', language)}
          onRemove={(language) => void messenger.sendMessage('removeModel', language).then(look)}
          onImport={(files) => void bring(files)}
        />
      </fieldset>
      <GlossHosts hosts={hosts} />
      <GlossEndpoint />
    </>
  );
}
