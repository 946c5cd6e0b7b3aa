export const id = 380;
export const ids = [380];
export const modules = {

/***/ 5894:
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
var __import_0 = __webpack_require__(5708);
var __import_1 = __webpack_require__(2458);
var __import_2 = __webpack_require__(457);
var __import_3 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var $=(0,__import_3.a)((O,p)=>{"use strict";var y=(0,__import_1.a)(),b=(e,t)=>{let n=y(e,t);return n&&n.prerelease.length?n.prerelease:null};p.exports=b});var u=(0,__import_3.a)((v,f)=>{"use strict";var k=(0,__import_2.e)(),S=(e,t)=>new k(e,t).major;f.exports=S});var[m,i]=["<!-- slipway:withdrawn -->","<!-- /slipway:withdrawn -->"],T=/ \((?:rolled back|failed)\)$/,c=({body:e})=>e.startsWith(m);function W(e,t,n){let{name:a,body:r}=j(e),s=t==="rolled back"?"Rolled back.":"Failed.";return{name:`${a} (${t})`,body:`${m}
> **${s}** ${n}
${i}

${r}`}}function j({name:e,body:t}){return c({body:t})?{name:e.replace(T,""),body:t.slice(t.indexOf(i)+i.length).trimStart()}:{name:e,body:t}}var o=(0,__import_3.c)(u());async function V(e,{releases:t}){let n=(await t.list()).filter(r=>!r.draft&&c(r)),a=new Set(n.map(({tag:r})=>r));return e.filter(r=>(0,__import_0.e)(r)&&!a.has(r.name))}async function R(e,t,n,a){let r=(0,o.default)(e),s=(await V(t,a)).find(w=>(0,o.default)(w.version)===r);s&&await a.releases.moveTag(F(e,n),s.sha)}var F=(e,t)=>(0,__import_0.a)(String((0,o.default)(e)),t);


/***/ }),

/***/ 1380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  withdrawalOutcome: () => (/* binding */ H)
});
var __import_0 = __webpack_require__(5894);
var __import_1 = __webpack_require__(8460);
var __import_2 = __webpack_require__(5708);
var __import_3 = __webpack_require__(2458);
var __import_4 = __webpack_require__(457);
var __import_5 = __webpack_require__(2739);
var __import_6 = __webpack_require__(4027);
var __import_7 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var R=(0,__import_7.c)((0,__import_0.a)());async function P(e,t){let n=await x(e.head,t),r=e.validatedIn===void 0?void 0:await W(e.validatedIn,t),a=e.component??(0,__import_2.b)(e.tag??""),i=(0,__import_2.d)(await t.history.tags(),a),s=(await t.releases.list()).flatMap(l=>M(l,a)),d=j(n,e,r),o=v(n,s.filter(({tag:l})=>e.tag===void 0||l===e.tag),i),f=o&&d!=="kept"?await S(o,d,F(e,r,i,t),t):o,u=r?.verdict==="validated"&&r.unsettled===void 0?v(r.sha,s,i):void 0,V=u&&!u.draft&&(0,__import_0.b)(u)?await U(u,t):void 0;return o&&await N(o,a,t)&&await (0,__import_0.f)(o.version,i,a,t),{head:n,release:f,fate:d,back:V,now:r?.unsettled===void 0?$(r,i):void 0}}async function W(e,t){let n=await (0,__import_1.a)(e,t);return n.kind==="runs"?n.running:void 0}async function x(e,{history:t}){if(/^[0-9a-f]{40}$/.test(e))return e;let n=await t.resolve(e);if(n===void 0)throw (0,__import_5.e)(e,"git knows no such commit here");return n}var M=(e,t)=>(0,__import_2.d)([{name:e.tag,sha:e.target}],t).map(({version:n})=>({...e,version:n}));function v(e,t,n){let r=new Set(n.filter(i=>i.sha===e).map(({name:i})=>i)),a=t.filter(({draft:i,tag:s,target:d})=>d===e||!i&&r.has(s));return a.find(({draft:i})=>!i)??a.toSorted((i,s)=>i.id-s.id)[0]}function j(e,{validatedIn:t},n){return t===void 0?"rolled back":n===void 0?"failed":n.sha!==e?n.unsettled===void 0?"rolled back":"failed":n.verdict==="validated"?"kept":"failed"}function F({validatedIn:e,head:t},n,r,{run:a}){let i=`[this run](${a.runUrl})`;return e===void 0?`This version is not running any more; ${i} took it back.`:n===void 0||n.sha===t||n.unsettled!==void 0?`It was not validated in ${e}, and nobody can say that it is gone; see ${i}.`:`It does not run in ${e}: ${i} took it back. What runs there is ${$(n,r)}.`}var $=(e,t)=>t.find(({sha:n})=>n===e?.sha)?.name??e?.sha.slice(0,12);async function S(e,t,n,{releases:r}){let{name:a,body:i}=(0,__import_0.c)(e,t,n);return (0,__import_0.b)(e)&&e.name===a?e:{...e,...await r.edit(e.id,{name:a,body:i,prerelease:!0})}}async function N({tag:e,version:t},n,{releases:r}){let a=await r.tagged((0,__import_0.g)(t,n));return a!==void 0&&a===await r.tagged(e)}var U=(e,{releases:t})=>t.edit(e.id,{...(0,__import_0.d)(e),prerelease:(0,R.default)(e.version)!==null});async function H(e,t){let{validatedIn:n}=e,r=await P(e,t),{head:a,release:i,back:s,now:d}=r,[o,f]=A(r);return{verdict:"succeeded",reason:"OK",outputs:{version:i?.version??"",tag:i?.tag??"",bump:"",direction:"none",changes:"0",notes:"","release-url":i?.url??"","pull-request":"",state:O(r)},report:{title:o,verdict:"succeeded",summary:f,facts:[...i?[{label:"Release",value:i.name,link:i.url}]:[],...s?[{label:"Stands again",value:s.name,link:s.url}]:[],...n===void 0?[]:[{label:`Runs in ${n}`,value:d??"not known"}]],sections:[],next:q(r,n)},details:{head:a,tag:i?.tag??null,state:O(r),back:s?.tag??null}}}function q({release:e,fate:t},n="the environment"){return!e||t==="kept"?[]:t==="failed"?[`Nobody can say that it is gone: look at what runs in ${n}, then roll back.`]:["Mend the cause. The commit that does it gets a release of its own."]}function O({release:e,fate:t}){return e?t==="kept"?e.draft?"draft":"published":t==="failed"?t:"rolled-back":"none"}function A({head:e,release:t,fate:n}){return t?n==="kept"?[`${t.tag} stays as it is`,"The deployment records say that it runs, validated: nothing was marked."]:[`${t.tag}: ${n}`,"Its page says so now. It stays to be read."]:["No release is marked",`${e.slice(0,12)} has no release, neither draft nor published.`]}


/***/ })

};
