/** Who speaks, and how many quoted words each has. */
import type { Chain, Quote, Voice } from '../../types';

export function gatherVoices(input: { text: string; chains: readonly Chain[]; quotes: readonly Quote[] }): Voice[] {
  const { text, chains, quotes } = input;
  const voices = new Map<string, { chain: number | null; text: string; words: number; quotes: number[] }>();
  quotes.forEach((quote, index) => {
    if (quote.form === 'indirect') return;
    const { chain } = quote.speaker;
    const said = quote.speaker.text ?? '';
    const key = chain === null ? `text ${said.toLowerCase()}` : `chain ${chain}`;
    const voice = voices.get(key) ?? { chain, text: chain === null ? said : chains[chain]!.name, words: 0, quotes: [] };
    voice.words += text.slice(quote.start, quote.end).split(/\s+/).length;
    voice.quotes.push(index);
    voices.set(key, voice);
  });
  return [...voices.values()]
    .map((voice): Voice => {
      const chain = voice.chain === null ? null : chains[voice.chain]!;
      return { ...voice, source: chain ? 'named' : 'unnamed', role: chain?.role?.title ?? null };
    })
    .sort((a, b) => b.words - a.words || a.quotes[0]! - b.quotes[0]!);
}
