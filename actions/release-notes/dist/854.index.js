export const id = 854;
export const ids = [854];
export const modules = {

/***/ 9510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ $),
  b: () => (/* binding */ c),
  c: () => (/* binding */ W),
  d: () => (/* binding */ j),
  e: () => (/* binding */ V),
  f: () => (/* binding */ R),
  g: () => (/* binding */ F)
});
var __import_0 = __webpack_require__(6219);
var __import_1 = __webpack_require__(973);
var __import_2 = __webpack_require__(9710);
var __import_3 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var $=(0,__import_3.a)((O,p)=>{"use strict";var y=(0,__import_1.a)(),b=(e,t)=>{let n=y(e,t);return n&&n.prerelease.length?n.prerelease:null};p.exports=b});var u=(0,__import_3.a)((v,f)=>{"use strict";var k=(0,__import_2.e)(),S=(e,t)=>new k(e,t).major;f.exports=S});var[m,i]=["<!-- slipway:withdrawn -->","<!-- /slipway:withdrawn -->"],T=/ \((?:rolled back|failed)\)$/,c=({body:e})=>e.startsWith(m);function W(e,t,n){let{name:a,body:r}=j(e),s=t==="rolled back"?"Rolled back.":"Failed.";return{name:`${a} (${t})`,body:`${m}
> **${s}** ${n}
${i}

${r}`}}function j({name:e,body:t}){return c({body:t})?{name:e.replace(T,""),body:t.slice(t.indexOf(i)+i.length).trimStart()}:{name:e,body:t}}var o=(0,__import_3.c)(u());async function V(e,{releases:t}){let n=(await t.list()).filter(r=>!r.draft&&c(r)),a=new Set(n.map(({tag:r})=>r));return e.filter(r=>(0,__import_0.e)(r)&&!a.has(r.name))}async function R(e,t,n,a){let r=(0,o.default)(e),s=(await V(t,a)).find(w=>(0,o.default)(w.version)===r);s&&await a.releases.moveTag(F(e,n),s.sha)}var F=(e,t)=>(0,__import_0.a)(String((0,o.default)(e)),t);


/***/ }),

/***/ 9854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  withdrawalOutcome: () => (/* binding */ D)
});
var __import_0 = __webpack_require__(9510);
var __import_1 = __webpack_require__(892);
var __import_2 = __webpack_require__(6219);
var __import_3 = __webpack_require__(973);
var __import_4 = __webpack_require__(9710);
var __import_5 = __webpack_require__(2739);
var __import_6 = __webpack_require__(4027);
var __import_7 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var b=(0,__import_7.c)((0,__import_0.a)());async function R(e,t){let n=await W(e.head,t),i=e.validatedIn===void 0?void 0:await T(e.validatedIn,t),a=e.component??(0,__import_2.b)(e.tag??""),r=(0,__import_2.d)(await t.history.tags(),a),s=(await t.releases.list()).flatMap(f=>x(f,a)),o=j(n,e,i),d=v(n,s.filter(({tag:f})=>e.tag===void 0||f===e.tag),r),I=d&&o!=="kept"?await M(d,o,F(e,i,r,t),t):d,u=i?.verdict==="validated"&&i.unsettled===void 0?v(i.sha,s,r):void 0,V=u&&!u.draft&&(0,__import_0.b)(u)?await U(u,t):void 0;return d&&await S(d,a,t)&&await (0,__import_0.f)(d.version,r,a,t),{head:n,release:I,fate:o,back:V}}async function T(e,t){let n=await (0,__import_1.a)(e,t);return n.kind==="runs"?n.running:void 0}async function W(e,{history:t}){if(/^[0-9a-f]{40}$/.test(e))return e;let n=await t.resolve(e);if(n===void 0)throw (0,__import_5.e)(e,"git knows no such commit here");return n}var x=(e,t)=>(0,__import_2.d)([{name:e.tag,sha:e.target}],t).map(({version:n})=>({...e,version:n}));function v(e,t,n){let i=new Set(n.filter(r=>r.sha===e).map(({name:r})=>r)),a=t.filter(({draft:r,tag:s,target:o})=>o===e||!r&&i.has(s));return a.find(({draft:r})=>!r)??a.toSorted((r,s)=>r.id-s.id)[0]}function j(e,{validatedIn:t},n){return t===void 0?"rolled back":n===void 0?"failed":n.sha!==e?n.unsettled===void 0?"rolled back":"failed":n.verdict==="validated"?"kept":"failed"}function F({validatedIn:e,head:t},n,i,{run:a}){let r=`[this run](${a.runUrl})`;if(e===void 0)return`This version is not running any more; ${r} took it back.`;if(n===void 0||n.sha===t||n.unsettled!==void 0)return`It was not validated in ${e}, and nobody can say that it is gone; see ${r}.`;let s=i.find(({sha:o})=>o===n.sha)?.name??n.sha.slice(0,12);return`It does not run in ${e}: ${r} took it back. What runs there is ${s}.`}async function M(e,t,n,{releases:i}){let{name:a,body:r}=(0,__import_0.c)(e,t,n);return (0,__import_0.b)(e)&&e.name===a?e:{...e,...await i.edit(e.id,{name:a,body:r,prerelease:!0})}}async function S({tag:e,version:t},n,{releases:i}){let a=await i.tagged((0,__import_0.g)(t,n));return a!==void 0&&a===await i.tagged(e)}var U=(e,{releases:t})=>t.edit(e.id,{...(0,__import_0.d)(e),prerelease:(0,b.default)(e.version)!==null});async function D(e,t){let{validatedIn:n}=e,i=await R(e,t),{head:a,release:r,back:s}=i,[o,d]=q(i);return{verdict:"succeeded",reason:"OK",outputs:{version:r?.version??"",tag:r?.tag??"",bump:"",direction:"none",changes:"0",notes:"","release-url":r?.url??"","pull-request":"",state:P(i)},report:{title:o,verdict:"succeeded",summary:d,facts:[...r?[{label:"Release",value:r.name,link:r.url}]:[],...s?[{label:"Stands again",value:s.name,link:s.url}]:[],...n===void 0?[]:[{label:"Environment",value:n}]],sections:[],next:[]},details:{head:a,tag:r?.tag??null,state:P(i),back:s?.tag??null}}}function P({release:e,fate:t}){return e?t==="kept"?e.draft?"draft":"published":t==="failed"?t:"rolled-back":"none"}function q({head:e,release:t,fate:n}){return t?n==="kept"?[`${t.tag} stays as it is`,"The deployment records say that it runs, validated: nothing was marked."]:[`${t.tag}: ${n}`,"Its page says so now. It stays to be read."]:["No release is marked",`${e.slice(0,12)} has no release, neither draft nor published.`]}


/***/ })

};
