import { builtKnowledge } from './tests/unit/support/knowledge';
import { ALIAS_FLAG } from './src/engine/dataset';
const {dataset:d}=builtKnowledge();
const fl=(f:number)=>Object.entries(ALIAS_FLAG).filter(([,b])=>f&b).map(([n])=>n).join('+');
for(const n of process.argv.slice(2)) console.log(n,d.lookup(n).slice(0,5).map(c=>`${d.entity(c.entity).id} ${c.prior.toFixed(2)} ${fl(c.flags)}`).join(' | '));
