/** Everything chosen as a file, from a file, and back to the beginning. */
import { t } from '../platform';
import { DEFAULTS, readSettingsFile, settingsFile } from '../settings';
import { saveFile } from '../ui/save-file';
import { FileButton } from './FileButton';
import type { Options } from './useOptions';

export function Backup({ settings, lists, change, say }: Options) {
  const take = async (file: File) => {
    const read = readSettingsFile(await file.text());
    if (read.ok) change({ settings: read.settings, lists: read.lists }, t('settingsImported', file.name));
    else say(t(`fileProblem_${read.problem}`, file.name, read.detail));
  };
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('optionsBackup')}</h2>
      <p class="soft">{t('optionsBackupText')}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => saveFile('newsgloss-settings.json', settingsFile({ settings, lists }), 'application/json')}
        >
          {t('exportSettings')}
        </button>
        <FileButton label={t('importSettings')} accept=".json" onFile={(file) => void take(file)} />
        <button type="button" onClick={() => change({ settings: DEFAULTS, lists: [] }, t('settingsReset'))}>
          {t('resetSettings')}
        </button>
      </div>
    </section>
  );
}
