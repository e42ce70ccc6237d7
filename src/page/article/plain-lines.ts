/** Lines of a plain text that are no part of the story: certain ones only, for a text may be anything. */
import type { BlockKind } from '../../types';

type Rule = {
  readonly kind: BlockKind /** Longer lines are never taken. */;
  readonly words: number;
  readonly test: RegExp;
};

const AGENCY =
  '(?:AP|AFP|EPA|PA|Reuters|REUTERS|Getty(?: Images)?|Associated Press|Bloomberg|Shutterstock|Alamy|iStock|Xinhua|TASS|Anadolu|UPI|NurPhoto)';
const NAME = "[\\p{Lu}][\\p{L}.'’-]{0,20}(?: [\\p{L}.'’-]{1,20}){0,4}";

const RULES: readonly Rule[] = [
  // A line that is a credit and nothing else.
  {
    kind: 'credit',
    words: 12,
    test: /^\(?(?:photos?|photographs?|pictures?|images?|illustrations?)(?: credits?| by| courtesy of)?\s?[:©] ?[^.!?]{2,80}\)?$/i,
  },
  { kind: 'credit', words: 12, test: /^\(?(?:photo|image|picture)(?: credits?)? (?:by|courtesy of) [^.!?]{2,70}\)?$/i },
  { kind: 'credit', words: 8, test: new RegExp(`^\\(?${NAME} ?/ ?${AGENCY}\\)?$`, 'u') },
  { kind: 'credit', words: 6, test: new RegExp(`^\\(?${AGENCY} (?:photo|images?|file photo)\\)?$`, 'iu') },
  {
    kind: 'credit',
    words: 30,
    test: /^(?:(?:additional )?reporting (?:for .{2,30} )?by|(?:writing|editing) by) .{3,200}(?:;|editing by|writing by|$)/i,
  },
  { kind: 'credit', words: 20, test: /^(?:write|e-?mail) to .{3,80} at .{0,60}(?:@|\[email).{0,60}$/i },
  {
    kind: 'credit',
    words: 12,
    test: /^(?:contact|e-?mail|reach) (?:the )?(?:author|reporter|writer|us|me|him|her|them)\b.{0,30}(?:@|\[email).{0,50}$/i,
  },
  // A description that ends in its credit.
  {
    kind: 'caption',
    words: 100,
    test: new RegExp(
      `\\b(?:photo(?:graph)?s?|pictures?|images?|credit|video)(?: by| credit)?\\s?: ?(?:${NAME})(?: ?[/,|–-] ?.{2,30})?$`,
      'iu',
    ),
  },
  {
    kind: 'caption',
    words: 100,
    test: new RegExp(
      `\\((?:${NAME} ?/ ?${AGENCY}|${AGENCY}(?: [Pp]hoto| [Ii]mages?| file photo| ?/ ?${NAME}))\\)$`,
      'u',
    ),
  },
  { kind: 'caption', words: 100, test: new RegExp(`[.!?] ${NAME} ?/ ?${AGENCY}$`, 'u') },
  // Rights.
  { kind: 'boilerplate', words: 60, test: /^(?:copyright\s?)?(?:©|\(c\)|copyright)\s?(?:©\s?)?(?:\d{4}|by\b)/i },
  {
    kind: 'boilerplate',
    words: 40,
    test: /\ball rights reserved\.?(?: [0-9a-f]{16,64})?$|^our standards: the thomson reuters trust principles/i,
  },
  { kind: 'boilerplate', words: 1, test: /^(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{24,128}$/i },
  {
    kind: 'boilerplate',
    words: 30,
    test: /^this (?:article|story|post) (?:was |has been )?(?:originally |first )(?:appeared|published|posted)\b/i,
  },
  // The page's own words.
  {
    kind: 'boilerplate',
    words: 6,
    test: /^(?:source link|comments are closed|comments? (?:off|closed|disabled)|leave a (?:comment|reply)|view comments|join the (?:conversation|discussion)|advertisement|story continues below(?: advertisement)?|article continues below(?: advertisement)?|read more|see also|related (?:articles|stories|posts|content|coverage)|share this(?: (?:article|story|post))?|share on (?:facebook|twitter|x|linkedin|whatsapp)|print this (?:article|page)|back to top|load more|continue reading|most (?:read|popular)|recommended for you|you may also like|click here to (?:read|subscribe|comment)|sign up(?: now| here)?|subscribe(?: now| here)?)[.:!…]?$/i,
  },
  {
    kind: 'boilerplate',
    words: 40,
    test: /^(?:read more|also read|see also|related|read next|more on this|don['’]t miss|recommended)\s?:\s?\S/i,
  },
  {
    kind: 'boilerplate',
    words: 45,
    test: /^(?:sign up|subscribe|click here) (?:to|for|here)\b.{0,160}\b(?:newsletters?|inbox|e-?mails?|alerts?|updates|podcast|app)\b|^(?:get|receive) .{0,80}\b(?:newsletters?|in your inbox|to your inbox)\b/i,
  },
  {
    kind: 'boilerplate',
    words: 25,
    test: /^(?:follow|like|find) (?:us|me|[\p{Lu}]\S{1,20}(?: [\p{Lu}]\S{1,20}){0,3}) on (?:twitter|facebook|instagram|x|linkedin|youtube|tiktok|threads|bluesky)\b/iu,
  },
];

/** What a line that is no story is, or null. Linear in the line. */
export function plainLineKind(line: string, words: number): BlockKind | null {
  for (const rule of RULES) if (words <= rule.words && rule.test.test(line)) return rule.kind;
  return null;
}
