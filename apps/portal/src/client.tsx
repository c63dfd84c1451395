import './styles/portal.css';
import '@e-index/ui/tokens.css';
import '@e-index/ui/ui.css';
