/** The reader's own entity lists: import, what was left out and why, counts, export, removal with undo. */
import { useState } from 'preact/hooks';
import { t } from '../platform';
import { type OwnList, ownListFile, type ParsedList, parseOwnList } from '../settings';
import { saveFile } from '../ui/save-file';
import { FileButton } from './FileButton';
import { ListProblems } from './ListProblems';
import type { Options } from './useOptions';

type Import = { readonly file: string; readonly parsed: ParsedList };

export function OwnLists({ lists, change, say }: Options) {
  const [last, setLast] = useState<Import | null>(null);

  const take = async (file: File) => {
    const parsed = parseOwnList(await file.text());
    setLast({ file: file.name, parsed });
    if (parsed.entries.length === 0) return say(t('listNothing', file.name));
    const name = file.name.replace(/\.[^.]+$/, '');
    const list: OwnList = { id: crypto.randomUUID(), name, entries: [...parsed.entries] };
    // The same file again is its new state.
    change(
      { lists: [...lists.filter((other) => other.name !== name), list] },
      t('listAdded_', name, list.entries.length),
    );
  };
  const remove = (list: OwnList) =>
    change({ lists: lists.filter(({ id }) => id !== list.id) }, t('listRemoved', list.name));

  return (
    <section aria-labelledby="own-lists">
      <h2 id="own-lists">{t('optionsOwnLists')}</h2>
      <p class="soft">{t('optionsOwnListsText')}</p>
      <details class="format">
        <summary>{t('ownFormat')}</summary>
        <p class="soft">{t('ownFormatText')}</p>
        <pre>
          name,aliases,kind,note,link{'\n'}Harbor Council,Council;HC,organization,Meets on
          Mondays,https://harbor.example
        </pre>
      </details>
      {lists.length > 0 && (
        <ul class="rows">
          {lists.map((list) => (
            <li key={list.id}>
              <span class="long">
                <strong>{list.name}</strong> <span class="soft">{countsOf(list)}</span>
              </span>
              <button
                type="button"
                class="quiet"
                onClick={() => saveFile(`${list.name}.csv`, ownListFile(list.entries), 'text/csv')}
              >
                {t('exportList')}
                <span class="visually-hidden"> {list.name}</span>
              </button>
              <button type="button" class="quiet" onClick={() => remove(list)}>
                {t('removeList')}
                <span class="visually-hidden"> {list.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileButton label={t('importList')} accept=".csv,.tsv,.txt,.json" onFile={(file) => void take(file)} />
      {last !== null && last.parsed.problems.length > 0 && (
        <ListProblems file={last.file} parsed={last.parsed} onClose={() => setLast(null)} />
      )}
    </section>
  );
}

/** '12 names · 5 people, 7 places' */
function countsOf({ entries }: OwnList): string {
  const counts = new Map<string, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => t('countOfKind', t(`kind_${kind}`), count)).join(' · ');
  return `${t('countOfNames', entries.length)} · ${kinds}`;
}
