/** The card's style sheet. In px: a page's root font size must not reach it. */
import { FADE_MS, WIDTH_PX } from './figures';

const LIGHT =
  '--paper:#fff;--ink:#1c2230;--soft:#586071;--line:#e6e2d9;--wash:#f6f4ee;--accent:#2a4d8f;--shadow:0 1px 2px rgba(28,34,48,.10),0 8px 28px rgba(28,34,48,.16)';
const DARK =
  '--paper:#1f232d;--ink:#ebe8e1;--soft:#a6acbb;--line:#353b49;--wash:#272c38;--accent:#93b6f6;--shadow:0 0 0 1px rgba(255,255,255,.04),0 10px 32px rgba(0,0,0,.55)';

const SERIF = 'Georgia,"Iowan Old Style","Times New Roman","Liberation Serif",serif';
const SANS = 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif';
const KINDS = ['person', 'organization', 'place', 'group', 'event', 'work', 'product'];

export const CARD_STYLE = `
:host{${LIGHT};color-scheme:light}
:host([data-scheme=dark]){${DARK};color-scheme:dark}
*{box-sizing:border-box;margin:0;padding:0}
ul{list-style:none}
.card{position:relative;width:min(${WIDTH_PX}px,calc(100vw - 16px));font:13.5px/1.45 ${SANS};color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:10px;box-shadow:var(--shadow);overflow:hidden;text-align:start;overflow-wrap:anywhere;cursor:auto}
.card:focus{outline:none}
.card:focus-visible{outline:2px solid var(--accent);outline-offset:-1px}
.body{max-height:var(--newsgloss-height,60vh);overflow:auto;overscroll-behavior:contain;padding:14px 16px 11px;scrollbar-width:thin}
.kind{display:flex;align-items:center;gap:6px;font-size:11px;line-height:1.3;letter-spacing:.05em;text-transform:uppercase;color:var(--hue,var(--soft))}
.kind::before{content:"";width:7px;height:7px;border-radius:50%;background:currentColor}
${KINDS.map((kind) => `.kind.${kind}{--hue:var(--${kind})}`).join('')}
h2{font:600 18px/1.25 ${SERIF};margin-top:3px;padding-inline-end:20px}
.line{margin-top:3px;font-weight:500}
:host([dir=rtl]) :is(h2,.line,.now,.description,dd){text-align:right}
.now,.origin,.as-of,.more,.because{color:var(--soft);font-size:12.5px}
.now{margin-top:1px}
.description{margin-top:5px;color:var(--soft)}
.origin{margin-top:5px;font-style:italic}
.facts{display:grid;grid-template-columns:auto 1fr;gap:3px 12px;margin-top:10px;padding-top:9px;border-top:1px solid var(--line)}
.facts dt{color:var(--soft)}
.story{margin-top:10px;padding-top:9px;border-top:1px solid var(--line)}
.named{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:24px}
.steps{display:inline-flex;flex:none;white-space:nowrap;align-items:center;gap:2px;color:var(--soft);font-variant-numeric:tabular-nums}
button{font:inherit;color:inherit;background:none;border:0;border-radius:5px;cursor:pointer;text-align:start}
.step{width:26px;height:24px;font-size:17px;line-height:1;text-align:center}
.step:hover,.close:hover{background:var(--wash);color:var(--ink)}
.quote{display:block;width:100%;margin-top:5px;padding:5px 9px;border-inline-start:2px solid var(--line);border-start-end-radius:5px;border-end-end-radius:5px;font:italic 14px/1.4 ${SERIF}}
.quote:hover{background:var(--wash);border-inline-start-color:var(--accent)}
.more{margin-top:4px}
.why{margin-top:9px;padding-top:8px;border-top:1px solid var(--line)}
.why summary{cursor:pointer;color:var(--soft);border-radius:5px}
.why summary:hover{color:var(--ink)}
.sure{margin-inline-start:auto;color:var(--soft);font-size:12.5px;font-variant-numeric:tabular-nums}
.why .sure{margin-inline-start:8px}
.reasons li{position:relative;margin-top:3px;padding-inline-start:13px}
.reasons li::before{content:"";position:absolute;inset-inline-start:2px;top:.62em;width:4px;height:4px;border-radius:50%;background:var(--soft)}
.rivals-title{margin-top:7px;color:var(--soft)}
.rivals li{margin-top:3px}
.because{display:block}
.foot{margin-top:10px;padding-top:8px;border-top:1px solid var(--line)}
.actions{display:flex;flex-wrap:wrap;align-items:center;gap:2px 14px}
.action{color:var(--accent);text-decoration:none;padding:2px 0;border-radius:3px}
.action:hover{text-decoration:underline;text-underline-offset:3px}
.notice{color:var(--soft)}
.notice:empty{display:none}
.as-of{margin-top:2px}
.close{position:absolute;inset-block-start:8px;inset-inline-end:8px;width:28px;height:28px;font-size:19px;line-height:1;text-align:center;color:var(--soft)}
:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.sheet{width:100vw;border-width:1px 0 0;border-radius:16px 16px 0 0;font-size:15px}
.sheet .body{max-width:640px;margin:0 auto;padding:18px 20px calc(16px + env(safe-area-inset-bottom))}
.sheet .step{width:44px;height:44px}
.sheet .close{width:44px;height:44px}
.sheet .action{padding:10px 0}
@media (prefers-reduced-motion:no-preference){
.card{animation:appear ${FADE_MS}ms ease-out}
.sheet{animation-name:rise}
@keyframes appear{from{opacity:0}}
@keyframes rise{from{opacity:0;transform:translateY(24px)}}
}
@media (forced-colors:active){.card{border:2px solid CanvasText}.kind::before,.reasons li::before{forced-color-adjust:none;background:CanvasText}}
@media print{.card{display:none}}
`;
