/** A larger dataset from a file: loading with progress, what is in use, what is wrong with it, removal with undo. */
import { t } from '../platform';
import { bytesText } from './bytes-text';
import { FileButton } from './FileButton';
import type { Options } from './useOptions';
import { type Loading, type PackControl, usePack } from './usePack';

export function Packs({ say }: Pick<Options, 'say'>) {
  const { state, loading, take, cancel, remove } = usePack(say);
  return (
    <section aria-labelledby="packs">
      <h2 id="packs">{t('packTitle')}</h2>
      <p class="soft">{t('packText')}</p>
      {state?.pack && (
        <ul class="rows">
          <Loaded pack={state.pack} problem={state.problem} remove={remove} />
        </ul>
      )}
      {loading ? (
        <InProgress loading={loading} cancel={cancel} />
      ) : (
        <FileButton label={t(state?.pack ? 'packReplace' : 'packLoad')} accept=".ngpack,.bin" onFile={take} />
      )}
    </section>
  );
}

type LoadedProps = { pack: NonNullable<NonNullable<PackControl['state']>['pack']>; problem: string | null } & Pick<
  PackControl,
  'remove'
>;

function Loaded({ pack, problem, remove }: LoadedProps) {
  const { name, bytes, asOf, entities, aliases } = pack;
  const count = (number: number) => number.toLocaleString(document.documentElement.lang);
  return (
    <li>
      <span class="long">
        <strong>{name}</strong>{' '}
        <span class="soft">{t('packFacts', count(entities), count(aliases), asOf, bytesText(bytes))}</span>
      </span>
      <button type="button" class="quiet" onClick={() => remove(pack)}>
        {t('removeList')}
        <span class="visually-hidden"> {name}</span>
      </button>
      {problem !== null && (
        <p class="problems pack-problem">
          {t('packProblem')} <span class="soft">{problem}</span>
        </p>
      )}
    </li>
  );
}

function InProgress({ loading, cancel }: { loading: Loading; cancel: () => void }) {
  const words = loading.share < 1 ? t('packReading', loading.file) : t('packChecking', loading.file);
  return (
    <div class="pack-loading">
      <label>
        <span>{words}</span>
        <progress value={loading.share} max={1} />
      </label>
      <button type="button" onClick={cancel}>
        {t('packCancel')}
      </button>
    </div>
  );
}
