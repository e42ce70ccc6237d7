/** Rows of an imported list that were left out: the line, what stands there, why. */
import { t } from '../platform';
import type { ParsedList } from '../settings';

type Props = { file: string; parsed: ParsedList; onClose: () => void };

/** More lines than these nobody reads: they have one cause. */
const MOST_SHOWN = 50;

export function ListProblems({ file, parsed, onClose }: Props) {
  const { problems, entries } = parsed;
  return (
    <div class="problems">
      <p>
        <strong>{t('problemsTitle', file)}</strong> {t('problemsCount', problems.length, entries.length)}
      </p>
      <ol>
        {problems.slice(0, MOST_SHOWN).map(({ line, problem, found }) => (
          <li key={`${line} ${problem} ${found}`}>
            <span class="line">{t('lineNumber', line)}</span> {t(`rowProblem_${problem}`, found)}
          </li>
        ))}
      </ol>
      {problems.length > MOST_SHOWN && <p class="soft">{t('more_', problems.length - MOST_SHOWN)}</p>}
      <button type="button" class="quiet" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
