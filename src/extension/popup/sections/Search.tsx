/** The field that searches within the story. */
import { t } from '../../platform';
import { Icon } from '../Icon';

export function Search({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  return (
    <search class="search">
      <Icon name="search" />
      <input
        type="search"
        value={query}
        aria-label={t('search')}
        placeholder={t('search')}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The first Escape empties the field, the next one closes the popup.
          if (event.key !== 'Escape' || query === '') return;
          event.preventDefault();
          onQuery('');
        }}
      />
    </search>
  );
}
