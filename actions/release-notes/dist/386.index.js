export const id = 386;
export const ids = [386];
export const modules = {

/***/ 2386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  releaseComponents: () => (/* binding */ we)
});
var __import_0 = __webpack_require__(1189);
var __import_1 = __webpack_require__(3959);
var __import_2 = __webpack_require__(1758);
var __import_3 = __webpack_require__(2568);
var __import_4 = __webpack_require__(982);
var __import_5 = __webpack_require__(8022);
var __import_6 = __webpack_require__(7056);
var __import_7 = __webpack_require__(379);
var __import_8 = __webpack_require__(1398);
var __import_9 = __webpack_require__(739);
var __import_10 = __webpack_require__(4792);
var __import_11 = __webpack_require__(7675);
var __import_12 = __webpack_require__(6743);
var __import_13 = __webpack_require__(8464);
var __import_14 = __webpack_require__(5708);
var __import_15 = __webpack_require__(2458);
var __import_16 = __webpack_require__(457);
var __import_17 = __webpack_require__(2739);
var __import_18 = __webpack_require__(4027);
var __import_19 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
async function A(e,n,t){let s=[];for(let{component:o,plan:i}of n){if(e.since===void 0&&(!e.check||i.version===void 0))continue;let r=e.check&&i.version!==void 0,{name:m}=o;s.push({name:m,outcome:await t({...e,component:m,publish:"none",formats:[],check:r})})}return s}function T(e,n){let t=e.filter(({outcome:l})=>l.verdict!=="succeeded"),s=(t.find(({outcome:l})=>l.verdict==="failed")??t[0])?.outcome;if(!s)return;let o=t.flatMap(({name:l,outcome:u})=>L(l,u)),i=t.map(({name:l})=>l).join(", "),{verdict:r,reason:m}=s,c=`Nothing was published, because of ${i}. ${s.report.summary}`,a={...n.report,verdict:r,summary:c,sections:[...o,...n.report.sections],next:s.report.next},p=Object.fromEntries(t.map(({name:l,outcome:u})=>[l,u.details.problems??[]]));return{...n,verdict:r,reason:m,report:a,details:{...n.details,problems:p}}}var L=(e,{report:n})=>n.sections.slice(0,1).map(t=>({...t,title:`${t.title} of ${e}`}));function H(e){let n=e.filter(({outcome:o})=>o.outputs.changes!=="0"),t=new Set(n.map(({outcome:o})=>o.outputs.direction??"none")),[s="none"]=t;return{direction:t.size>1?"sideways":s,changes:n.reduce((o,{outcome:i})=>o+Number(i.outputs.changes),0),notes:V(n)}}function V(e){let n=e.map(({name:o,outcome:{outputs:i}})=>{let r=`## ${[o,i.version].filter(Boolean).join(" ")}`;return{whole:`${r}

${i.notes}`,short:`${r}

_Its notes do not fit here._`}}),t=65536-n.reduce((o,{short:i})=>o+i.length+M.length,0);return n.map(({whole:o,short:i})=>{let r=o.length-i.length;return r>t?i:(t-=r,o)}).join(M)}var M=`

`;function j(e,n){let t=_(e),s=new Map(e.map(({name:r})=>[r,[]])),o=new Set;for(let r of (0,__import_1.h)(n)){let m=t(r);for(let c of m)s.get(c)?.push(r);m.length===0&&o.add(r.commit)}let i=U(n);return{since:(r,m)=>{let c=i(m);return (0,__import_1.i)((s.get(r)??[]).filter(a=>!c.has(a.sha)))},homeless:[...o]}}function _(e){let n=new Map;for(let{name:o,scopes:i}of e)for(let r of i)n.set(r,[...n.get(r)??[],o]);let t=new Map,s=o=>{let i=t.get(o)??e.filter(r=>o.files.some(m=>(0,__import_1.j)(r,m))).map(({name:r})=>r);return t.set(o,i),i};return({message:o,commit:i})=>{let r=(o.scope??"").split(/[,/]/).map(c=>c.trim()),m=[...new Set(r.flatMap(c=>n.get(c)??[]))];return m.length>0?m:s(i)}}function U(e){let n=new Map(e.map(s=>[s.sha,s.parents])),t=new Map;return s=>{if(s===void 0)return new Set;let o=t.get(s)??q(s,n);return t.set(s,o),o}}function q(e,n){let t=new Set,s=[e];for(let o=s.pop();o!==void 0;o=s.pop()){let i=n.get(o);!i||t.has(o)||(t.add(o),s.push(...i))}return t}async function B(e,n,t,{history:s}){let o=(0,__import_14.c)(await s.tags()),i=n.map(({name:u})=>{let f=(0,__import_14.d)(o.get(u)??[],u),g=(0,__import_1.m)(f,t,e.channel);return{versions:f,own:g,lower:g?(0,__import_1.n)(g,f):f}}),r=i.flatMap(({lower:u})=>[(0,__import_14.f)(e.channel,u),u.filter(__import_14.e)]),{found:m,base:c}=await s.firstAncestors(t,e.channel==="rc"?r:r.filter(z)),a=await s.between(c,t,{files:!0}),p=j(n,a);return{plans:n.map((u,f)=>{let{versions:g=[],own:N}=i[f]??{},[E,F]=e.channel==="rc"?[m[2*f],m[2*f+1]]:[m[f],m[f]];return D(e,u,{versions:g,own:N,previous:E,stable:F,pending:void 0},p)}),homeless:p.homeless}}var z=(e,n)=>n%2===0;function D(e,n,t,s){let o=s.since(n.name,t.stable?.sha),r=t.previous===t.stable?o:s.since(n.name,t.previous?.sha);return{component:n,changes:r,plan:(0,__import_0.b)({...e,component:n.name},t,o)}}async function we(e,n,t,s){K(e);let o=await B(e,t.components,n,t),i=o.plans.filter(({plan:p})=>p.version!==void 0),r=await A(e,o.plans,s),m=G(e,{all:o,changed:i,answers:r},n,t),c=e.check?T(r,m([])):void 0;if(c||e.publish==="none")return c??m([]);let a=[];for(let{component:p}of i)a.push(await s({...e,component:p.name,check:!1}));return m(a)}var J=["changelog","tag","paths","exclude","scopes"];function K(e){let n="is of one component: name it in `component`",t=J.filter(s=>e[s]!==void 0).map(s=>`${s}: ${n}`);if(e.publish==="proposed"&&t.push(`publish: \`proposed\` ${n}`),e.versionFrom==="changelog"&&t.push(`version-from: \`changelog\` ${n}`),e.formats?.includes("slack")&&t.push(`formats: \`slack\` ${n}`),e.formats&&e.publish==="none"&&t.push(`formats: with \`publish: none\` ${n}`),t.length>0)throw (0,__import_6.b)(t)}var G=(e,{all:n,changed:t,answers:s},o,i)=>r=>{let m=t.map((p,l)=>Q(p,r[l])),c=m.reduce((p,l)=>p+l.changes,0),a=e.since===void 0?void 0:H(s);return{verdict:"succeeded",reason:"OK",outputs:{version:"",tag:"",bump:"","release-url":"","pull-request":"",direction:a?.direction??(0,__import_0.a)(c,0),changes:String(a?.changes??c),components:JSON.stringify(m),notes:a?.notes??X(e,t,o,i),state:r.length>0?e.publish:"none"},report:Y(m,n),details:{head:o,components:m,homeless:n.homeless.map(({sha:p})=>p)}}},Q=({component:e,plan:n,changes:t},s)=>({component:e.name,version:n.version??"",tag:n.tag??"",bump:n.bump??"",previous:n.previous?.name??"",changes:t.kept.length+t.reverted.length,release:s?.outputs["release-url"]??""}),W=200;function X({audience:e},n,t,{run:s}){let o=Math.floor(65536/Math.max(1,n.length))-W;return n.map(({component:r,plan:m,changes:c})=>{let a={...__import_1.a,title:m.tag??"",head:t,at:new Date(0),added:c,audience:e,repoUrl:s.repoUrl},{text:p}=(0,__import_2.a)({...a,direction:"forward"},{limit:o,deployments:!1});return`## ${r.name} ${m.version}

${p}`}).join(`

`)}function Y(e,{plans:n,homeless:t}){return{title:`${e.length} of ${n.length} components to release`,verdict:"succeeded",summary:e.length>0?e.map(({tag:s})=>s).join(", "):"No component has a change that users would notice.",facts:[],sections:[{kind:"table",title:"Components",columns:["Component","Version","Bump","Since","Changes"],rows:e.map(({component:s,version:o,bump:i,previous:r,changes:m})=>[s,o,i,r||"the beginning",String(m)])},...ee(t)],next:[]}}var Z=20;function ee(e){if(e.length===0)return[];let n=e.slice(-Z).map(({sha:o,message:i})=>`${o.slice(0,7)} ${i.split(`
`)[0]}`),t=e.length-n.length;return[{kind:"list",title:"Commits that belong to no component",items:[...n,...t>0?[`${t} older ones`]:[]]}]}


/***/ })

};
