/** What the reader said is not meant: those chains lose the entity, and what only the dataset knew of it. */
import type { Annotation, Chain } from '../../types';
import type { Settings } from '../settings';

export function withoutRejected(annotation: Annotation, rejected: Settings['rejected']): Annotation {
  if (rejected.length === 0) return annotation;
  const isRejected = (name: string, id: string): boolean =>
    rejected.some((other) => other.name === name && other.id === id);
  const chains = annotation.chains.map((chain): Chain => {
    const { entity, name, role } = chain;
    if (entity === null || !isRejected(name, entity.id)) return chain;
    return {
      ...chain,
      entity: null,
      role: role?.source === 'dataset' ? null : role,
      candidates: chain.candidates.filter((candidate) => !isRejected(name, candidate.entity.id)),
    };
  });
  return { ...annotation, chains };
}
