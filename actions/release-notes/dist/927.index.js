export const id = 927;
export const ids = [927];
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

/***/ 3927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ ye)
});
var __import_0 = __webpack_require__(1758);
var __import_1 = __webpack_require__(982);
var __import_2 = __webpack_require__(379);
var __import_3 = __webpack_require__(1398);
var __import_4 = __webpack_require__(739);
var __import_5 = __webpack_require__(4792);
var __import_6 = __webpack_require__(7675);
var __import_7 = __webpack_require__(6743);
var __import_8 = __webpack_require__(8464);
var __import_9 = __webpack_require__(5894);
var __import_10 = __webpack_require__(5708);
var __import_11 = __webpack_require__(2458);
var __import_12 = __webpack_require__(457);
var __import_13 = __webpack_require__(2739);
var __import_14 = __webpack_require__(4027);
var __import_15 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var h=(0,__import_15.c)((0,__import_9.a)()),x=(0,__import_15.c)((0,__import_0.b)());var F=(0,__import_15.c)((0,__import_9.a)());var Y=Buffer.alloc(65,1);var te=(/* unused pure expression or super */ null && (128*1024));var[_,v]=["<!-- slipway-ledger -->","<!-- /slipway-ledger -->"];function E(e){let[t,n]=[e.indexOf(_),e.indexOf(v)];return t>=0&&n>t?e.slice(t,n+v.length):""}var A=123e3,B="release-notes.md";async function I({tag:e,version:t},n,{releases:o}){let{text:r,isWhole:s}=(0,__import_0.a)(n,{limit:A,deployments:!0}),i={target:n.head,name:e,body:r,prerelease:(0,F.default)(t)!==null},a=async()=>(await o.withTag(e)).filter(l=>!j(l,n.head)),c=await a(),f=c.length>0?void 0:await o.create({tag:e,draft:!0,...i}),g=f?await a():c,d=g.find(({draft:l})=>!l)??g[0]??f;if(!d)throw (0,__import_13.f)(e,"nothing",n.head);for(let l of g)l.draft&&l.id!==d.id&&await o.remove(l.id);let b=E(d.body),$=b===""?r:`${r}

${b}`,C=d.body===$&&d.target===i.target&&d.name===i.name,u=d.draft&&!C?await o.edit(d.id,{...i,body:$}):d;return!s&&(u.draft||f)&&await U(u.id,n,o),u}var j=(e,t)=>e.draft&&(0,__import_9.b)(e)&&e.target!==t;async function U(e,t,n){let{text:o}=(0,__import_0.a)(t,{limit:Number.POSITIVE_INFINITY,deployments:!0});await n.attach(e,B,o)}async function S(e,{releases:t,run:n}){let o=await t.withTag(e);return[...new Set(o.flatMap(({files:s})=>s))].sort().flatMap(s=>{let i=(0,__import_2.A)(s),a=`${n.repoUrl}/releases/download/${encodeURIComponent(e)}/${encodeURIComponent(s)}`;return i?[{name:s,...i,url:a}]:[]})}async function ye(e,t,n,o,r){await D(t.tag,n.head,r),e.publish==="published"&&V(e,n);let s={...n,supply:await S(t.tag,r)},i=await I(t,s,r),a=await o(s);if(i.draft&&await H(i.id,a,r),e.publish==="draft")return{notes:s,release:i,documents:a};let c=G(t,s.head),f=await M(i,t,c,e,r);return await D(t.tag,s.head,r),e.majorTag&&(0,h.default)(t.version)===null&&await (0,__import_9.f)(t.version,c,e.component,r),{notes:s,release:f,documents:a}}async function H(e,t,{releases:n}){for(let{format:o,name:r,text:s}of t)o!=="slack"&&await n.attach(e,r,s)}async function D(e,t,{releases:n}){let o=await n.tagged(e);if(o!==void 0&&o!==t)throw (0,__import_13.f)(e,o,t)}function V({validatedIn:e,digest:t},{running:n,head:o}){if(e===void 0)return;let r=n.find(({environment:a})=>a===e);if((r?.sha===o||t!==void 0&&r?.digest===t)&&r?.verdict==="validated")return;let i=r?`It runs ${r.sha.slice(0,12)}, ${r.verdict}.`:"Nothing is known to run there.";throw (0,__import_13.h)(e,i)}var G=({versions:e,version:t,tag:n},o)=>[...e.filter(({name:r})=>r!==n),{name:n,sha:o,version:t}].sort((r,s)=>(0,x.default)(r.version,s.version));async function M(e,{tag:t,version:n},o,{component:r},s){if(!e.draft&&!(0,__import_9.b)(e))return e;let i=(0,__import_9.b)(e)?{...(0,__import_9.d)(e),prerelease:(0,h.default)(n)!==null}:{},[a]=(await (0,__import_9.e)(o,s)).filter(({name:f})=>f!==t),c=(0,h.default)(n)===null&&r===void 0&&W(n,a);return s.releases.edit(e.id,{...i,...e.draft&&{draft:!1},latest:c})}var W=(e,t)=>t===void 0||(0,x.default)(e,t.version)<0;


/***/ })

};
