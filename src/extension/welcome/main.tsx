/** Entry point of the page that opens once after installing. */
import { render } from 'preact';
import { setDocumentLanguage } from '../platform';
import { Welcome } from './Welcome';
import './welcome.css';

setDocumentLanguage(document);
const root = document.getElementById('app');
if (root) render(<Welcome />, root);
