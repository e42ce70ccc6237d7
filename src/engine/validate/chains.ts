/** What holds of the chains of every annotation. */
import type { Candidate, Chain, EntityRef, Kind, MentionForm, Role } from '../../types';
import { isPartialDay, isShare, type Report, type Spans } from './problems';

const KINDS: ReadonlySet<Kind> = new Set(['person', 'organization', 'place', 'group', 'event', 'work', 'product']);
const FORMS: ReadonlySet<MentionForm> = new Set(['full', 'short', 'acronym', 'role', 'pronoun']);

export function checkChains(chains: readonly Chain[], spans: Spans, report: Report): void {
  chains.forEach((chain, index) => {
    const where = `chains[${index}]`;
    report(chain.id === index, where, `has the id ${chain.id}`);
    report(KINDS.has(chain.kind), where, `'${chain.kind}' is no kind`);
    report(chain.name.trim() !== '', where, 'has no name');
    report(isShare(chain.confidence), where, `is ${chain.confidence} sure`);
    report(chain.mentions.length > 0, where, 'has no mention');
    spans.sorted(chain.mentions, `${where}.mentions`);
    for (const { form } of chain.mentions) report(FORMS.has(form), where, `'${form}' is no form of a mention`);
    if (chain.entity !== null) checkEntity(chain.entity, where, report);
    if (chain.role !== null) checkRole(chain.role, where, report);
    checkCandidates(chain.candidates, where, report);
  });
}

function checkEntity({ id, wikidata }: EntityRef, where: string, report: Report): void {
  report(id !== '', where, 'has an entity without id');
  report(wikidata === null || /^Q[1-9]\d*$/.test(wikidata), where, `'${wikidata}' is no Wikidata id`);
}

function checkRole({ title, from, to }: Role, where: string, report: Report): void {
  report(title.trim() !== '', where, 'has a role without title');
  for (const date of [from, to]) report(date === null || isPartialDay(date), where, `'${date}' is no date of a role`);
}

function checkCandidates(candidates: readonly Candidate[], where: string, report: Report): void {
  candidates.forEach(({ entity, score }, index) => {
    checkEntity(entity, `${where}.candidates[${index}]`, report);
    report(isShare(score), where, `has a candidate of ${score}`);
    const before = candidates[index - 1];
    if (before !== undefined) report(score <= before.score, where, 'has a better candidate behind a worse one');
  });
}
