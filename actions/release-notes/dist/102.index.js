export const id = 102;
export const ids = [102];
export const modules = {

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  releaseComponents: () => (/* binding */ an)
});
var __import_0 = __webpack_require__(7645);
var __import_1 = __webpack_require__(7344);
var __import_2 = __webpack_require__(842);
var __import_3 = __webpack_require__(4306);
var __import_4 = __webpack_require__(9269);
var __import_5 = __webpack_require__(875);
var __import_6 = __webpack_require__(7335);
var __import_7 = __webpack_require__(7056);
var __import_8 = __webpack_require__(4712);
var __import_9 = __webpack_require__(1574);
var __import_10 = __webpack_require__(7868);
var __import_11 = __webpack_require__(2434);
var __import_12 = __webpack_require__(6219);
var __import_13 = __webpack_require__(973);
var __import_14 = __webpack_require__(9710);
var __import_15 = __webpack_require__(5450);
var __import_16 = __webpack_require__(9909);
var __import_17 = __webpack_require__(3638);
var __import_18 = __webpack_require__(4792);
var __import_19 = __webpack_require__(2739);
var __import_20 = __webpack_require__(4027);
var __import_21 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
function k(n,e){let t=F(n),o=new Map(n.map(({name:r})=>[r,[]])),s=new Set;for(let r of (0,__import_1.f)(e)){let p=t(r);for(let m of p)o.get(m)?.push(r);p.length===0&&s.add(r.commit)}let i=V(e);return{since:(r,p)=>{let m=i(p);return (0,__import_1.g)((o.get(r)??[]).filter(c=>!m.has(c.sha)))},homeless:[...s]}}function F(n){let e=new Map;for(let{name:s,scopes:i}of n)for(let r of i)e.set(r,[...e.get(r)??[],s]);let t=new Map,o=s=>{let i=t.get(s)??n.filter(r=>s.files.some(p=>(0,__import_1.h)(r,p))).map(({name:r})=>r);return t.set(s,i),i};return({message:s,commit:i})=>{let r=(s.scope??"").split(/[,/]/).map(m=>m.trim()),p=[...new Set(r.flatMap(m=>e.get(m)??[]))];return p.length>0?p:o(i)}}function V(n){let e=new Map(n.map(o=>[o.sha,o.parents])),t=new Map;return o=>{if(o===void 0)return new Set;let s=t.get(o)??L(o,e);return t.set(o,s),s}}function L(n,e){let t=new Set,o=[n];for(let s=o.pop();s!==void 0;s=o.pop()){let i=e.get(s);!i||t.has(s)||(t.add(s),o.push(...i))}return t}async function x(n,e,t,{history:o}){let s=(0,__import_12.c)(await o.tags()),i=e.map(({name:l})=>{let a=(0,__import_12.d)(s.get(l)??[],l),f=(0,__import_1.k)(a,t,n.channel);return{versions:a,own:f,lower:f?(0,__import_1.l)(f,a):a}}),r=i.flatMap(({lower:l})=>[(0,__import_12.f)(n.channel,l),l.filter(__import_12.e)]),{found:p,base:m}=await o.firstAncestors(t,n.channel==="rc"?r:r.filter(N)),c=await o.between(m,t,{files:!0}),g=k(e,c);return{plans:e.map((l,a)=>{let{versions:f=[],own:I}=i[a]??{},[H,T]=n.channel==="rc"?[p[2*a],p[2*a+1]]:[p[a],p[a]];return j(n,l,{versions:f,own:I,previous:H,stable:T,pending:void 0},g)}),homeless:g.homeless}}var N=(n,e)=>e%2===0;function j(n,e,t,o){let s=o.since(e.name,t.stable?.sha),r=t.previous===t.stable?s:o.since(e.name,t.previous?.sha);return{component:e,changes:r,plan:(0,__import_0.a)({...n,component:e.name},t,s)}}async function an(n,e,t,o){U(n);let s=await x(n,t.components,e,t),i=s.plans.filter(({plan:m})=>m.version!==void 0),r=[];for(let m of i)r.push(await q(m,n,o));let p=r.reduce((m,c)=>m+c.changes,0);return{verdict:"succeeded",reason:"OK",outputs:{version:"",tag:"",bump:"","release-url":"","pull-request":"",direction:(0,__import_1.b)(p,0),changes:String(p),components:JSON.stringify(r),notes:E(i,e,t),state:n.publish==="published"||n.publish==="draft"?n.publish:"none"},report:J(r,s),details:{head:e,components:r,homeless:s.homeless.map(({sha:m})=>m)}}}var B=["since","changelog","tag","paths","exclude","scopes"];function U(n){let e="is of one component: name it in `component`",t=B.filter(o=>n[o]!==void 0).map(o=>`${o}: ${e}`);if(n.check&&t.push(`check: ${e}`),n.publish==="proposed"&&t.push(`publish: \`proposed\` ${e}`),n.versionFrom==="changelog"&&t.push(`version-from: \`changelog\` ${e}`),t.length>0)throw (0,__import_7.b)(t)}async function q({component:n,plan:e,changes:t},o,s){let{name:i}=n,r=o.publish==="none"?void 0:await s({...o,component:i});return{component:i,version:e.version??"",tag:e.tag??"",bump:e.bump??"",previous:e.previous?.name??"",changes:t.kept.length+t.reverted.length,release:r?.outputs["release-url"]??""}}var D=200;function E(n,e,{run:t}){let o=Math.floor(65536/Math.max(1,n.length))-D;return n.map(({component:i,plan:r,changes:p})=>{let m={...__import_1.r,title:r.tag??"",head:e,at:new Date(0),added:p,repoUrl:t.repoUrl},{text:c}=(0,__import_2.a)({...m,direction:"forward"},{limit:o,deployments:!1});return`## ${i.name} ${r.version}

${c}`}).join(`

`)}function J(n,{plans:e,homeless:t}){return{title:`${n.length} of ${e.length} components to release`,verdict:"succeeded",summary:n.length>0?n.map(({tag:o})=>o).join(", "):"No component has a change that users would notice.",facts:[],sections:[{kind:"table",title:"Components",columns:["Component","Version","Bump","Since","Changes"],rows:n.map(({component:o,version:s,bump:i,previous:r,changes:p})=>[o,s,i,r||"the beginning",String(p)])},..._(t)],next:[]}}var K=20;function _(n){if(n.length===0)return[];let e=n.slice(-K).map(({sha:s,message:i})=>`${s.slice(0,7)} ${i.split(`
`)[0]}`),t=n.length-e.length;return[{kind:"list",title:"Commits that belong to no component",items:[...e,...t>0?[`${t} older ones`]:[]]}]}


/***/ })

};
