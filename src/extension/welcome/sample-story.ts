/** The story to try Newsgloss on: invented, with real places and offices. English, as the engine reads English. */

export const SAMPLE = {
  title: 'Rotterdam and Hamburg to share their winter berths',
  author: 'Ilse Varnholt',
  date: '2022-05-12',
  dateline: '12 May 2022',
  paragraphs: [
    'ROTTERDAM — The ports of Rotterdam and Hamburg will share their winter berths from next year, Dutch Prime Minister Mark Rutte and German Chancellor Olaf Scholz announced on Thursday. Ships that find no room in one harbor may use the other at the same price.',
    '“A ship does not ask whose quay it ties up to,” said Marta Eisenhofer, the engineer who drew up the plan for the European Commission. “It asks whether there is room.”',
    'Eisenhofer told reporters in Brussels that the agreement would save the two ports 40 million euros a year. The European Investment Bank will lend them 120 million euros for the work, which is to begin in October.',
    'The dockers of Hamburg were less sure. “We have heard promises before,” said their spokesman, Jakob Lindner.',
  ],
} as const;
