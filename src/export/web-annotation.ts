/** W3C Web Annotations: every mention and quote with its position and its words. */
import type { Annotation, Span } from '../types';
import type { Export } from './format';

/** Units of text kept on each side, as the data model's examples and common clients do. */
const CONTEXT = 32;

export const webAnnotation: Export = {
  id: 'webannotation',
  label: 'Web Annotation',
  mediaType: 'application/ld+json',
  extension: 'anno.jsonld',
  write: (annotation) => `${JSON.stringify(page(annotation), null, 2)}\n`,
};

function page({ article, chains, quotes }: Annotation): Record<string, unknown> {
  const target = (span: Span) => ({
    source: article.url ?? 'urn:newsgloss:text',
    selector: [
      { type: 'TextPositionSelector', start: span.start, end: span.end },
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(span.start, span.end),
        prefix: article.text.slice(Math.max(0, span.start - CONTEXT), span.start),
        suffix: article.text.slice(span.end, span.end + CONTEXT),
      },
    ],
  });
  const items = [
    ...chains.flatMap((chain) =>
      chain.mentions.map((mention) => ({
        type: 'Annotation',
        motivation: 'identifying',
        body: { type: 'TextualBody', value: chain.name, purpose: 'identifying', format: 'text/plain' },
        target: target(mention),
      })),
    ),
    ...quotes.map((quote) => ({
      type: 'Annotation',
      motivation: 'describing',
      body: {
        type: 'TextualBody',
        value: `said by ${quote.speaker.chain === null ? (quote.speaker.text ?? 'nobody named') : chains[quote.speaker.chain]!.name}`,
        purpose: 'describing',
        format: 'text/plain',
      },
      target: target(quote),
    })),
  ];
  return { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', items };
}
