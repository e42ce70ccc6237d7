/** The reader's pack as the options page shows it: what is loaded, what is being loaded, loading, stopping, removing. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { ask, messageOf, type PackState, t } from '../platform';
import { choosePack, onPackChange, type Pack, putBytes, readPackFile, removeUnused } from '../settings';
import { bytesText } from './bytes-text';
import type { Options } from './useOptions';

/** A file on its way: the share that is read, 1 while it is stored and checked. */
export type Loading = { readonly file: string; readonly share: number };

export type PackControl = {
  /** Null until the background answered. */
  readonly state: PackState | null;
  readonly loading: Loading | null;
  take(file: File): void;
  cancel(): void;
  remove(pack: Pack): void;
};

export function usePack(say: Options['say']): PackControl {
  const [state, setState] = useState<PackState | null>(null);
  const [loading, setLoading] = useState<Loading | null>(null);
  const stopping = useRef<AbortController | null>(null);

  useEffect(() => {
    const life = new AbortController();
    const follow = () => void ask({ type: 'pack' }).then(setState, (error) => console.warn('Newsgloss pack:', error));
    follow();
    onPackChange(follow, life.signal);
    // Bytes of packs that were removed, or that were never taken since the page was closed amid the loading.
    void removeUnused();
    return () => {
      life.abort();
      stopping.current?.abort();
    };
  }, []);

  const load = async (file: File, { signal }: AbortController): Promise<void> => {
    const before = state?.pack ?? null;
    const key = crypto.randomUUID();
    try {
      const bytes = await readPackFile(file, { signal, tell: (share) => setLoading({ file: file.name, share }) });
      await putBytes(key, bytes);
      signal.throwIfAborted();
      const pack = await ask({ type: 'adoptPack', key, name: file.name });
      say(t('packLoaded', pack.name, pack.entities.toLocaleString(document.documentElement.lang)), () =>
        restore(before),
      );
    } catch (error) {
      say(signal.aborted ? t('packCanceled', file.name) : t('packRefused', file.name, messageOf(error)));
    }
    await removeUnused([before]);
    setLoading(null);
  };

  const restore = (before: Pack | null) => void choosePack(before).then(() => say(t('undone')));

  return {
    state,
    loading,
    take(file) {
      stopping.current = new AbortController();
      setLoading({ file: file.name, share: 0 });
      void load(file, stopping.current);
    },
    cancel: () => stopping.current?.abort(),
    remove: (pack) =>
      void choosePack(null).then(() => say(t('packRemoved', pack.name, bytesText(pack.bytes)), () => restore(pack))),
  };
}
