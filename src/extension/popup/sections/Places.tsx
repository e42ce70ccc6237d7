/** Places, on a small map drawn here and by name. */
import type { Chain } from '../../../types';
import { t } from '../../platform';
import { LocatorMap } from '../map/LocatorMap';
import { More } from './More';
import { Name } from './Names';
import type { SectionProps } from './props';
import { Section } from './Section';

/** Names of places are short: as many fit in three lines. */
const MOST = 14;

export function Places({ annotation, surroundings, goTo }: SectionProps) {
  const chains = annotation.summary.where
    .map(({ chain }) => annotation.chains[chain]!)
    .filter(({ mentions }) => mentions.length > 0);
  return (
    <Section title={t('sectionPlaces')} empty={chains.length === 0}>
      {surroundings !== null && <LocatorMap places={located(chains, surroundings.places)} />}
      <More
        class="inline"
        most={MOST}
        rows={chains.map((chain) => (
          <li key={chain.id}>
            <Name chain={chain} goTo={goTo} />
          </li>
        ))}
      />
    </Section>
  );
}

function located(chains: readonly Chain[], known: NonNullable<SectionProps['surroundings']>['places']) {
  return chains.flatMap(({ name, entity }) => {
    const place = known.find(({ id }) => id === entity?.id);
    return place === undefined ? [] : [{ ...place, name }];
  });
}
