/** The language of the story, which its own words are marked with; the rest is in that of the interface. */
import { createContext } from 'preact';

export const StoryLanguage = createContext('en');
