/** People with their role at the story's date, organizations, and whatever else is named. */
import type { Chain, Kind } from '../../../types';
import { t, uiLanguage } from '../../platform';
import { roleLine } from '../../ui/role';
import { Jump } from './Jump';
import { More } from './More';
import type { SectionProps } from './props';
import { Section } from './Section';

/** More names of one kind than this are no glance any more (the popup shows about 600 px). */
const MOST = 6;

export function People(props: SectionProps) {
  return <Names {...props} title={t('sectionPeople')} chains={ranked(props, 'person')} />;
}

export function Organizations(props: SectionProps) {
  return <Names {...props} title={t('sectionOrganizations')} chains={ranked(props, 'organization')} />;
}

/** Groups, events, works, products: one line of names, most named first. */
export function AlsoNamed({ annotation, goTo }: SectionProps) {
  const shown: readonly Kind[] = ['person', 'organization', 'place'];
  const chains = annotation.chains
    .filter(({ kind, mentions }) => !shown.includes(kind) && mentions.length > 0)
    .sort((a, b) => namings(b).length - namings(a).length);
  return (
    <Section title={t('sectionAlso')} empty={chains.length === 0}>
      <More
        class="inline"
        most={12}
        rows={chains.map((chain) => (
          <li key={chain.id}>
            <Name chain={chain} goTo={goTo} />
          </li>
        ))}
      />
    </Section>
  );
}

function Names({ goTo, title, chains }: SectionProps & { title: string; chains: readonly Chain[] }) {
  return (
    <Section title={title} empty={chains.length === 0}>
      <More
        class="names"
        most={MOST}
        rows={chains.map((chain) => (
          <li key={chain.id}>
            <Name chain={chain} goTo={goTo} />
            <Count chain={chain} />
            {chain.role && <span class="soft role">{roleLine(chain.role)}</span>}
          </li>
        ))}
      />
    </Section>
  );
}

export function Name({ chain, goTo }: { chain: Chain; goTo: SectionProps['goTo'] }) {
  return (
    <Jump to={namings(chain)} goTo={goTo} class={`name ${chain.kind}`}>
      {chain.name}
    </Jump>
  );
}

function Count({ chain }: { chain: Chain }) {
  const count = namings(chain).length;
  return (
    <span class="soft count" title={t('mentions_', count)}>
      <span aria-hidden="true">{count.toLocaleString(uiLanguage())}×</span>
      <span class="visually-hidden">{t('mentions_', count)}</span>
    </span>
  );
}

/** Where the name stands; pronouns are not painted, so they are no place to go to unless there is nothing else. */
function namings({ mentions }: Chain): Chain['mentions'] {
  const named = mentions.filter(({ form }) => form !== 'pronoun');
  return named.length > 0 ? named : mentions;
}

function ranked({ annotation }: SectionProps, kind: Kind): Chain[] {
  return annotation.summary.who
    .map(({ chain }) => annotation.chains[chain]!)
    .filter((chain) => chain.kind === kind && chain.mentions.length > 0);
}
