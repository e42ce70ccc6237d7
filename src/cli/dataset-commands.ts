/** `newsgloss dataset info | lookup NAME | who OFFICE --on DATE` */
import { ALIAS_FLAG, type Dataset, describeDataset } from '../engine/dataset';

const print = (line: string) => process.stdout.write(`${line}\n`);

export function datasetInfo(dataset: Dataset): void {
  const { version, asOf, entities, aliases, categories } = describeDataset(dataset);
  print(`version ${version}, facts as of ${asOf}: ${entities} entities, ${aliases} names`);
  for (const [category, count] of categories) print(`${String(count).padStart(6)} ${category}`);
}

/** 1 when nothing goes by that name. */
export function lookUp(name: string, dataset: Dataset): number {
  const candidates = dataset.lookup(name);
  if (candidates.length === 0) {
    process.stderr.write(`newsgloss: nothing in the dataset is called '${name}'\n`);
    return 1;
  }
  for (const { entity, prior, flags } of candidates) {
    const { id, name: own, description, wikipedia } = dataset.entity(entity);
    const marks = Object.entries(ALIAS_FLAG)
      .filter(([, bit]) => flags & bit)
      .map(([flag]) => flag);
    print([prior.toFixed(2), id, own, description, wikipedia ?? '', marks.join(' ')].filter(Boolean).join(' · '));
  }
  return 0;
}

/** 1 when there is no such office. Without a date: on the dataset's own. */
export function whoHeld({ office, date, dataset }: { office: string; date: string | null; dataset: Dataset }): number {
  const owner = dataset.indexOf(office) ?? dataset.lookup(office)[0]?.entity ?? null;
  const offices = owner === null ? byId(office, dataset) : dataset.officesOf(owner);
  if (offices.length === 0) {
    process.stderr.write(`newsgloss: there is no office '${office}'\n`);
    return 1;
  }
  for (const one of offices) {
    const holders = dataset
      .holdersOn(one.index, date ?? dataset.asOf)
      .map(({ person, from, to }) => `${dataset.entity(person).name} (${from ?? '?'} – ${to ?? ''})`);
    print(`${one.titles[0]} [${one.id}]: ${holders.join(', ') || 'nobody known'}`);
  }
  return 0;
}

function byId(id: string, dataset: Dataset) {
  const office = dataset.officeById(id);
  return office ? [office] : [];
}
