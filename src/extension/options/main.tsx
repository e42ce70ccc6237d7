/** Entry point of the options page. */
import { render } from 'preact';
import { setDocumentLanguage } from '../platform';
import { Options } from './Options';
import './options.css';

setDocumentLanguage(document);
const root = document.getElementById('app');
if (root) render(<Options />, root);
