/** People with their role at the story's date, organizations, places. */
import type { Chain, Kind, Ranked } from '../../../types';
import { t } from '../../platform';
import { roleLine } from '../../ui/role';
import type { SectionProps } from './props';
import { Section } from './Section';

/** More names of one kind than this are no glance any more (the popup shows about 600 px). */
const MOST = 8;

const GROUPS: readonly { title: string; kind: Kind; from: 'who' | 'where' }[] = [
  { title: 'sectionPeople', kind: 'person', from: 'who' },
  { title: 'sectionOrganizations', kind: 'organization', from: 'who' },
  { title: 'sectionPlaces', kind: 'place', from: 'where' },
];

export function Names(props: SectionProps) {
  return (
    <>
      {GROUPS.map((group) => (
        <Group key={group.kind} {...props} {...group} />
      ))}
    </>
  );
}

function Group({ annotation, goTo, title, kind, from }: SectionProps & (typeof GROUPS)[number]) {
  const chains = chainsOf(annotation.summary[from], annotation.chains, kind);
  return (
    <Section title={t(title)} empty={chains.length === 0}>
      <ul class="names">
        {chains.slice(0, MOST).map((chain) => (
          <li key={chain.id}>
            <button type="button" class={`plain name ${kind}`} onClick={() => goTo(chain.mentions[0]!)}>
              {chain.name}
            </button>
            <span class="soft count" title={t('mentions', chain.mentions.length)}>
              {chain.mentions.length}
            </span>
            {chain.role && <span class="soft role">{roleLine(chain.role)}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function chainsOf(ranked: readonly Ranked[], chains: readonly Chain[], kind: Kind): Chain[] {
  return ranked.map(({ chain }) => chains[chain]!).filter((chain) => chain.kind === kind && chain.mentions.length > 0);
}
