import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 553:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises");

/***/ }),

/***/ 474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 67:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 327:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 30:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 75:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 311:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ m),
  b: () => (/* binding */ n),
  c: () => (/* binding */ o)
});
const require = (name) => process.getBuiltinModule(name);
var g=Object.create;var e=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var j=Object.getPrototypeOf,k=Object.prototype.hasOwnProperty;var m=(b,a)=>()=>{try{return a||b((a={exports:{}}).exports,a),a.exports}catch(c){throw a=0,c}},n=(b,a)=>{for(var c in a)e(b,c,{get:a[c],enumerable:!0})},l=(b,a,c,f)=>{if(a&&typeof a=="object"||typeof a=="function")for(let d of i(a))!k.call(b,d)&&d!==c&&e(b,d,{get:()=>a[d],enumerable:!(f=h(a,d))||f.enumerable});return b};var o=(b,a,c)=>(c=b!=null?g(j(b)):{},l(a||!b||!b.__esModule?e(c,"default",{value:b,enumerable:!0}):c,b));


/***/ }),

/***/ 140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ ou),
  B: () => (/* binding */ au),
  C: () => (/* binding */ Hi),
  D: () => (/* binding */ pr),
  E: () => (/* binding */ rp),
  F: () => (/* binding */ np),
  G: () => (/* binding */ op),
  H: () => (/* binding */ Qi),
  I: () => (/* binding */ lu),
  J: () => (/* binding */ ip),
  K: () => (/* binding */ Ui),
  L: () => (/* binding */ du),
  M: () => (/* binding */ hu),
  N: () => (/* binding */ sp),
  O: () => (/* binding */ ts),
  P: () => (/* binding */ vu),
  Q: () => (/* binding */ bu),
  R: () => (/* binding */ cp),
  S: () => (/* binding */ up),
  T: () => (/* binding */ is),
  U: () => (/* binding */ Tp),
  V: () => (/* binding */ Cp),
  a: () => (/* binding */ Lu),
  b: () => (/* binding */ J),
  c: () => (/* binding */ Uu),
  d: () => (/* binding */ Mu),
  e: () => (/* binding */ mr),
  f: () => (/* binding */ Wu),
  g: () => (/* binding */ Gu),
  h: () => (/* binding */ Xu),
  i: () => (/* binding */ Yu),
  j: () => (/* binding */ ut),
  k: () => (/* binding */ qu),
  l: () => (/* binding */ ds),
  m: () => (/* binding */ Qu),
  n: () => (/* binding */ ra),
  o: () => (/* binding */ na),
  p: () => (/* binding */ oa),
  q: () => (/* binding */ _s),
  r: () => (/* binding */ xr),
  s: () => (/* binding */ Ys),
  t: () => (/* binding */ Oi),
  u: () => (/* binding */ ur),
  v: () => (/* binding */ Ql),
  w: () => (/* binding */ ep),
  x: () => (/* binding */ tp),
  y: () => (/* binding */ tu),
  z: () => (/* binding */ Fi)
});
var __import_0 = __nccwpck_require__(49);
const require = (name) => process.getBuiltinModule(name);
var Lu={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var J=class extends Error{code;next;constructor(t,r,n,o){super(r,o),this.name="OpsError",this.code=t,this.next=n}},Uu=e=>e instanceof J,Mu=e=>e instanceof Error?e.message:String(e);function us(e,t){let[r]=t.map(n=>({candidate:n,distance:as(e.toLowerCase(),n.toLowerCase())})).toSorted((n,o)=>n.distance-o.distance);return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}function mr(e,t){let r=us(e,t);return r===void 0?"":`: did you mean "${r}"?`}function as(e,t){if(Math.abs(e.length-t.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:t.length+1},(o,i)=>i)],n=(o,i)=>r[o]?.[i]??Number.POSITIVE_INFINITY;for(let o=1;o<=e.length;o++){r[o]=[o];for(let i=1;i<=t.length;i++){let s=e[o-1]===t[i-1],c=e[o-1]===t[i-2]&&e[o-2]===t[i-1],l=n(o-1,i-1)+(s?0:1),a=c?n(o-2,i-2)+1:Number.POSITIVE_INFINITY;r[o]?.push(Math.min(n(o-1,i)+1,n(o,i-1)+1,l,a))}}return n(e.length,t.length)}var gr=e=>`${e.length} ${e.length===1?"mistake":"mistakes"}`,Wu=(e,t)=>new J("CONFIG_INVALID",[`${e} has ${gr(t)}:`,...t.map(r=>`  ${e}:${r.line}:${r.column} ${r.path?`${r.path}: `:""}${r.message}`)].join(`
`),`Correct ${e}; nothing was called yet.`),Gu=e=>new J("CONFIG_MISSING",`${e} does not exist in this checkout.`,"Check the repository out first (actions/checkout), or name the file with the `config` input."),Xu=(e,t)=>new J("ENVIRONMENT_UNKNOWN",`Environment "${e}" is not in the configuration${mr(e,t)||"."}`,`Use one of ${t.map(r=>`"${r}"`).join(", ")}, or add it to the configuration.`),Yu=e=>new J("INPUTS_INVALID",[`The inputs have ${gr(e)}:`,...e.map(t=>`  ${t}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");var ls=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,ps=/[^\P{Cc}\t\n]/gu,[ue,_r]=["\x1B","\x07"],fs=new RegExp([`(?:${ue}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${ue}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${_r}${ue}\x9C\\n]*(?:${_r}|${ue}\\\\|\x9C)`,`${ue}[ -/]*[0-~]`].join("|"),"g"),ut=e=>e.replace(/\r\n?/g,`
`).replace(fs,"").replace(ls,"").replace(ps,""),qu=e=>e.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function ds(e,t){if(e.length<=t)return e;let r=i=>`\u2026 (${e.length-i} more characters)`,n=Math.max(0,t-r(0).length),o=e.slice(0,n).replace(/[\ud800-\udbff]$/,"");return`${o}${r(o.length)}`.slice(0,t)}var Qu=(e,t=300)=>ds(ut(e).replace(/\s+/g," ").trim(),t);var hs=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],ke="***",ms=e=>e.replace(/[\w.-]+/g,t=>gs(t.split(".")));function gs(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r]??"",o=/\beyJ[\w-]{8,}$/.exec(n),[i="",s]=e.slice(r+1,r+3),c=o!==null&&i.length>=8&&s!==void 0;t.push(c?`${n.slice(0,o.index)}${ke}`:n),c&&(r+=2)}return t.join(".")}var ra=e=>e.replace(/(?<!sha256:)(?<![\w+=/])[\w+=]{16,}/g,t=>/\d/.test(t)&&/[a-z]/i.test(t)?ke:t),vr=4,na=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t.length>=vr);function oa(){let e=new Set,t=r=>[r,...r.split(`
`),encodeURIComponent(r),Buffer.from(r).toString("base64")];return{add:r=>{for(let n of t(r))n.trim().length>=vr&&e.add(n.trim())},redact:r=>{let o=[...e].sort((i,s)=>s.length-i.length).reduce((i,s)=>i.replaceAll(s,ke),r);return hs.reduce((i,s)=>i.replace(s,ke),ms(o))}}}var _s=(e,{redact:t})=>t(ut(t(e)));function xr(e,t){return typeof e=="string"?_s(e,t):Array.isArray(e)?e.map(r=>xr(r,t)):e===null||typeof e!="object"||e instanceof Date?e:Object.fromEntries(Object.entries(e).map(([r,n])=>[r,xr(n,t)]))}var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>Zr,CONSTANT_CATCH:()=>Ar,Class:()=>pt,NUMBER_FORMAT_RANGES:()=>$t,aborted:()=>C,allowsEval:()=>_t,assert:()=>zs,assertEqual:()=>xs,assertIs:()=>$s,assertNever:()=>bs,assertNotEqual:()=>vs,assignProp:()=>ee,attachSchema:()=>le,base64ToUint8Array:()=>Ir,base64urlToUint8Array:()=>Us,cached:()=>Q,captureStackTrace:()=>Se,cleanEnum:()=>Fs,cleanRegex:()=>ae,clone:()=>T,cloneDef:()=>ks,codePointLength:()=>pe,constantCatch:()=>Er,createTransparentProxy:()=>As,defineLazy:()=>ht,defineLazyInternal:()=>$,derived:()=>Ks,esc:()=>mt,escapeRegex:()=>M,explicitlyAborted:()=>bt,extend:()=>Cs,finalizeIssue:()=>N,floatSafeRemainder:()=>dt,getElementAtPath:()=>Zs,getEnumValues:()=>Ze,getLengthableOrigin:()=>fe,getParsedType:()=>Os,getSizableOrigin:()=>Sr,hexToUint8Array:()=>Bs,hide:()=>Ee,installLazyProp:()=>Xs,isObject:()=>Y,isPlainObject:()=>W,issue:()=>re,joinValues:()=>Pe,jsonStringifyReplacer:()=>q,members:()=>yt,merge:()=>Rs,mergeDefs:()=>U,normalizeParams:()=>_,nullish:()=>ft,numKeys:()=>Is,objectClone:()=>ys,omit:()=>Ts,optionalKeys:()=>vt,own:()=>V,parsedType:()=>zt,partial:()=>Ds,pick:()=>Es,prefixIssues:()=>B,primitiveTypes:()=>kr,promiseAllObject:()=>Ps,propertyKeyTypes:()=>xt,randomString:()=>Ss,rawShape:()=>te,required:()=>js,safeExtend:()=>Ns,shallowClone:()=>wr,sizeCaps:()=>Ae,slugify:()=>gt,stringifyPrimitive:()=>Ie,toZod:()=>br,uint8ArrayToBase64:()=>Or,uint8ArrayToBase64url:()=>Ms,uint8ArrayToHex:()=>Js,unwrapMessage:()=>H});function xs(e){return e}function vs(e){return e}function br(){return e=>e}function $s(e){}function bs(e){throw new Error("Unexpected value in exhaustive check")}function zs(e){}function Ze(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Pe(e,t="|"){return e.map(r=>Ie(r)).join(t)}function q(e,t){return typeof t=="bigint"?t.toString():t}var lt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Q(e){return new lt(e)}function ft(e){return e==null}function ae(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function dt(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var $r=Symbol("evaluating");function ht(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==$r)return n===void 0&&(n=$r,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function ys(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ee(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function te(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return te(e._zod.def)??e._zod.def.shape}function zr(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return ee(this,t,n),n},enumerable:!0,configurable:!0})}function yr(e,t,r){t in e?ee(e,t,r):e[t]=r}function X(e,t,r,n){let o=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?zr(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):yr(e,i,n?n(s.value,i):s.value))}}function ws(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?zr(e,r,()=>t[r]):yr(e,r,n.value))}}function U(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function ks(e){return U(e._zod.def)}function Zs(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function Ps(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function Ss(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function mt(e){return JSON.stringify(e)}function gt(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Se="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var _t=Q(()=>{if(O.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function W(e){if(Y(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Y(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function wr(e){return W(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function Is(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var Os=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},xt=new Set(["string","number","symbol"]),kr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function As(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function Ie(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function vt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var $t={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},Zr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Es(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return X(i,e,Oe(e,t)),T(e,U(r,{shape:i,checks:[]}))}function Oe(e,t){let r=F(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function Ts(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Oe(e,t)),s={};return X(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),T(e,U(r,{shape:s,checks:[]}))}function Cs(e,t){if(!W(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return T(e,U(e._zod.def,{shape:Pr(e,t)}))}function Pr(e,t){let r={};return X(r,e,Reflect.ownKeys(F(e))),ws(r,t),r}function Ns(e,t){if(!W(t))throw new Error("Invalid input to safeExtend: expected a plain object");return T(e,U(e._zod.def,{shape:Pr(e,t)}))}function Rs(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};X(r,e,Reflect.ownKeys(F(e))),X(r,t,Reflect.ownKeys(F(t)));let n=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return T(e,n)}function Ds(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let c=r?new Set(Oe(t,r)):void 0,l={};return X(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),T(t,U(t._zod.def,{shape:l,checks:[]}))}function js(e,t,r){let n=r?new Set(Oe(t,r)):void 0,o={};return X(o,t,Reflect.ownKeys(F(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",innerType:i})),T(t,U(t._zod.def,{shape:o}))}function C(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function bt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function Ae(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function le(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function N(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function Sr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Ls=/[\uD800-\uDBFF]/;function pe(e){let t=e.length;if(!Ls.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function fe(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function zt(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function re(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Fs(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function Ir(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function Or(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Us(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return Ir(t+r)}function Ms(e){return Or(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Bs(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Js(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var pt=class{constructor(...t){}};function yt(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Vs(e,r,n.value)}}function V(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ee(e,t,r){return V(e,t,r,!1)}function Ks(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return V(this,r,n(this))},set(o){V(this,r,o)}})}return t}function Vs(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:V(this,t,r.bind(this))},set(n){V(this,t,n)}})}function Ws(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var at,K=!1,Gs={configurable:!0,get(){K=!0}};function $(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&at!==e._zod){at=void 0;return}at=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Gs);let o=K;K=!1;try{let i=r(this);return K?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),K=K||o,i}catch(i){throw delete this[t],K=K||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Xs(e,t,r,n){let o=Ws(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var Ar="~constantCatch";function Er(e){let t=()=>e;return t[Ar]=!0,t}var Tr,Ys=Object.freeze({status:"aborted"}),wt={value:void 0,enumerable:!1},Cr="captureStackTrace"in Error?Error:null;function Hs(e){let t=Cr;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Cr=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,n){let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{wt.value=new i(m);try{Object.defineProperty(f,"_zod",wt)}finally{wt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),b=f._zod.constr.prototype,S=v;for(;S&&S!==b;)S=Object.getPrototypeOf(S);let j=S??v;c.has(j)||(c.add(j),yt(j,s))}let g=d.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in f||(f[v]=g[v].bind(f)))}let a=n?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=n?.Parent?Hs(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ne=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Tr=globalThis).__zod_globalConfig??(Tr.__zod_globalConfig={});var O=globalThis.__zod_globalConfig;function A(e){return e&&Object.assign(O,e),O}function qs(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,q,2)),e.message}function Qs(e){this._zod.message=e}var ec={get:qs,set:Qs,enumerable:!0,configurable:!0},Zt={value:void 0,enumerable:!1},Nr=new WeakSet([Object.prototype,Error.prototype]),Rr=(e,t)=>{e.name="$ZodError",Zt.value=t,Object.defineProperty(e,"issues",Zt),Zt.value=void 0,Object.defineProperty(e,"message",ec);let r=Object.getPrototypeOf(e);Nr.has(r)||(Nr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Dr=u("$ZodError",Rr),aa=u("$ZodError",Rr,void 0,{Parent:Error});function tc(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Pt(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?tc(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function St(e,t=r=>r.message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>n({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return n(e),r}function Te(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Ce=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Se(l,i?.callee??t),l}return c.value};return t};var Ne=e=>{let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Se(l,i?.callee??t),l}return c.value};return t};var Re=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new R;return i.issues.length?jr(e,i.issues,o):{success:!0,data:i.value}};function jr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>N(o,r,A()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var De=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?jr(e,i.issues,o):{success:!0,data:i.value}};var rc=Symbol.for("zod.compile.invalid"),nc=Symbol.for("zod.compile.fallback"),It=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==rc)return!0;if(n.definite===!0&&r===void 0)return!1}return oc(e,t,r)});function oc(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?(n[nc]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new R;return i.issues.length===0}var Ot=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},Lr=e=>{let t=Ce(e),r=(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,c,Te(r,s))};return r};var Fr=e=>{let t=Ce(e),r=(n,o,i,s)=>t(n,o,i,Te(r,s));return r};var Ur=e=>{let t=Ne(e),r=async(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Te(r,s))};return r};var Mr=e=>{let t=Ne(e),r=async(n,o,i,s)=>await t(n,o,i,Te(r,s));return r};var Br=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Re(e)(t,r,o)};var Jr=e=>(t,r,n)=>Re(e)(t,r,n);var Kr=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return De(e)(t,r,o)};var Vr=e=>async(t,r,n)=>De(e)(t,r,n);var Wr=/^[cC][0-9a-z]{6,}$/,Gr=/^[0-9a-z]+$/,Xr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Yr=/^[0-9a-vA-V]{20}$/,Hr=/^[A-Za-z0-9]{27}$/,qr=/^[a-zA-Z0-9_-]{21}$/;function Qr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var en=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var tn=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Et=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var rn=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var ic="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function nn(){return new RegExp(ic,"u")}var on=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,sn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var cn=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,un=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var an=/^https?$/,ln=/^\+[1-9]\d{6,14}$/;var pn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function sc(e){return new RegExp(`^${e}$`)}var fn=sc(pn);function At(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function dn(e){return new RegExp(`^${At(e)}$`)}function hn(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${At({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${At({precision:e.precision})}`:r;return new RegExp(`^${pn}T(?:${n})$`)}var mn=/^[\s\S]{0,}$/;var Tt=/^-?\d+(?:\.\d+)?$/,gn=/^(?:true|false)$/i,_n=/^null$/i;var xn=/^[^A-Z]*$/,vn=/^[^a-z]*$/;var I=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Ct=e=>{let t=e.value;return!ft(t)&&t.length!==void 0},je={number:"number",bigint:"bigint",object:"date"},Nt=u("$ZodCheckLessThan",(e,t)=>{I.init(e,t);let r=je[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:je[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Rt=u("$ZodCheckGreaterThan",(e,t)=>{I.init(e,t);let r=je[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:je[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),$n=u("$ZodCheckMultipleOf",(e,t)=>{I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):dt(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),bn=u("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=$t[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var zn=u("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ct),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?pe(o):i)<=t.maximum)return;let c=fe(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),yn=u("$ZodCheckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ct),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?pe(o):i)>=t.minimum)return;let c=fe(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),wn=u("$ZodCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Ct),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.length*2?pe(o):i;if(s===t.length)return;let c=fe(o),l=s>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),he=u("$ZodCheckStringFormat",(e,t)=>{var r,n;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),kn=u("$ZodCheckRegex",(e,t)=>{he.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),Zn=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=xn),he.init(e,t)}),Pn=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=vn),he.init(e,t)}),Sn=u("$ZodCheckIncludes",(e,t)=>{I.init(e,t);let r=M(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),In=u("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),On=u("$ZodCheckEndsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var An=u("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Le=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Tn={major:4,minor:6,patch:7};var z=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Tn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=C(c),d;for(let f of l){if(f._zod.def.when){if(bt(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&a?.async===!1)throw new R;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,c.issues.length!==m&&(le(c.issues,m,e),p||(p=C(c,m)))});else{if(c.issues.length===m)continue;le(c.issues,m,e),p||(p=C(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(C(c))return c.aborted=!0,c;let p=i(l,o,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,o,l))}return i(a,o,l)}}},{get"~standard"(){return Ee(this,"~standard",jt(this))},set"~standard"(e){V(this,"~standard",e)}}),Jn=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,A()))}:{value:e.value};async function cc(e,t){let r={async:!0};return Jn(await e._zod.run({value:t,issues:[]},r),r)}function jt(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Jn(n,r)}catch{}return cc(e,t)},vendor:"zod",version:1}}var Be=u("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??mn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{he.init(e,t),Be.init(e,t)}),Kn=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=tn),w.init(e,t)}),Vn=u("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Et(n))}else t.pattern??(t.pattern=Et());w.init(e,t)}),Wn=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=rn),w.init(e,t)}),Gn=1,Ue=2;function Xn(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function uc(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Xn(e)||Ue:ac(e,t)}function ac(e,t){if(!t.normalize&&t.protocol?.source===an.source&&!/^https?:\/\//i.test(e))return Gn;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Ue}return new URL(e)}catch{return Ue}}var lc=/[\t\n\r]/g;function Cn(e){return e.replace(lc,"")}function pc(e,t){return t.lastIndex=0,t.test(e.hostname)}function fc(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Yn=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=uc(n,t);if(o===Gn){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Ue){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=Cn(n);return}t.hostname&&!pc(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!fc(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:Cn(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Hn=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=nn()),w.init(e,t)}),qn=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?qr:Qr(t.length)),w.init(e,t)}),Qn=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Wr),w.init(e,t)}),eo=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Gr),w.init(e,t)}),to=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Xr),w.init(e,t)}),ro=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Yr),w.init(e,t)}),no=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Hr),w.init(e,t)}),oo=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=hn(t)),w.init(e,t)}),io=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=fn),w.init(e,t)}),so=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=dn(t)),w.init(e,t)}),co=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=en),w.init(e,t)}),uo=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=on),w.init(e,t)}),dc=/^[0-9a-fA-F:.]+$/;function ao(e){return dc.test(e)?Xn(`http://[${e}]`):!1}var lo=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=sn),w.init(e,t),e._zod.check=r=>{ao(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var po=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=cn),w.init(e,t)});function hc(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:ao(r)}var fo=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=un),w.init(e,t),e._zod.check=r=>{hc(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function ho(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var mc=/^[0-9a-zA-Z+/]*={0,2}$/,mo=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=mc),w.init(e,t),e._zod.check=r=>{ho(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),go=/^[A-Za-z0-9_-]*$/;function gc(e){if(!go.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return ho(r)}var _o=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=go),w.init(e,t),e._zod.check=r=>{gc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),xo=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=ln),w.init(e,t)});function _c(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var vo=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{_c(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Lt=u("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=Tt,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),$o=u("$ZodNumberFormat",(e,t)=>{bn.init(e,t),Lt.init(e,t)}),bo=u("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=gn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var zo=u("$ZodNull",(e,t)=>{z.init(e,t),e._zod.pattern=_n,e._zod.values=new Set([null]),e._zod.parse=(r,n)=>{let o=r.value;return o===null||r.issues.push({expected:"null",code:"invalid_type",input:o,inst:e}),r}});var yo=u("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),wo=u("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function xc(e,t){let r=Ae(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>n&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of Ae(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,le(i.issues,p,e),i}}return o(i,s)}}var vc=e=>Array.isArray(e)?e.length:-1;function Nn(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var ko=u("$ZodArray",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let s=[],c=o?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},o);if(p instanceof Promise)s.push(p.then(d=>Nn(d,n,l)));else if(Nn(p,n,l),c&&p.issues.length!==0&&C(p))break}return s.length?Promise.all(s).then(()=>n):n},xc(e,vc)});function Me(e,t,r,n,o,i){let s=r in n,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var $c=[];function Zo(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:$c,o=n.length?[...t,...n]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=vt(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Po(e,t,r,n,o,i,s){let c=[],l=o.keySet,a=o.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let g in t){if(s&&r.issues.length!==m){if(C(r,m))break;m=r.issues.length}if(l.has(g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let v=a.run({value:t[g],issues:[]},n);v instanceof Promise?e.push(v.then(b=>Me(b,r,g,t,d,f))):Me(v,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var bc=u("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=n,Object.defineProperty(t,"shape",{get:a})}let o=Q(()=>Zo(t));$(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||ee(d,f,new Set);for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Y,s=t.catchall,c,l=O.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=o.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,g=p?.abortEarly,v=a.issues.length;for(let b of c.allKeys){if(g&&a.issues.length!==v){if(C(a,v))break;v=a.issues.length}if(b==="__proto__")continue;let S=m[b],j=S._zod.optin,se=S._zod.optout,ce=S._zod.run({value:d[b],issues:[]},p);ce instanceof Promise?f.push(ce.then(P=>Me(P,a,b,d,j,se))):Me(ce,a,b,d,j,se)}return s?Po(f,d,a,p,o.value,e,g===!0):f.length?Promise.all(f).then(()=>a):a}}),So=u("$ZodObjectJIT",(e,t)=>{bc.init(e,t);let r=e._zod.parse,n=Q(()=>Zo(t)),o=O.memoizer,i=m=>{let g=n.value,v=g.symbolKeys,b=new Le(["payload","ctx"],{shape:m,inst:e,memo:o,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,j=(P,y)=>`
          let ${P}_ab = false;
          for (let i = 0; i < ${P}.issues.length; i++) {
            const iss = ${P}.issues[i];
            iss.path = iss.path ? [${y}, ...iss.path] : [${y}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${P}_ab = true;
          }
          if (${P}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;b.write("const input = payload.value;");let se=Object.create(null),ce=0;for(let P of g.allKeys)se[P]=`key_${ce++}`;b.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of g.allKeys){if(P==="__proto__")continue;let y=se[P],L=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:mt(P),st=`${L} in input`,fr=m[P],ct=fr?._zod?.optin,dr=ct!==void 0,ss=fr?._zod?.optout==="optional";if(b.write(`const ${y} = ${S(L)};`),dr&&ss){let cs=ct==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;b.write(`
        const ${y}_present = ${st};
        if (!${y}.issues.length || ${y}_present) {
          if (${y}.issues.length) {${j(y,L)}
          }

          if (${cs}) {
            newResult[${L}] = ${y}.value;
          }
        }

      `)}else dr?(b.write(`
        if (${y}.issues.length) {${j(y,L)}
        }
      `),ct==="defaulted"?b.write(`newResult[${L}] = ${y}.value;`):b.write(`
        if (${y}.value !== undefined || ${st}) {
          newResult[${L}] = ${y}.value;
        }
      `)):b.write(`
        const ${y}_present = ${st};
        if (${y}.issues.length) {${j(y,L)}
        }
        if (!${y}_present && !${y}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${L}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${y}_present) {
          newResult[${L}] = ${y}.value;
        }

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,c=Y,l=!O.jitless,p=l&&_t.value,d=t.catchall,f;e._zod.parse=(m,g)=>{f??(f=n.value);let v=m.value;return c(v)?l&&p&&g?.async===!1&&g.jitless!==!0?(s||(s=i(t.shape)),m=s(m,g),d?Po([],v,m,g,f,e,g?.abortEarly===!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function Rn(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!C(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,n,A())))}),t)}var Ft=u("$ZodUnion",(e,t)=>{z.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ae(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},o);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>Rn(c,n,e,o)):Rn(s,n,e,o)}});function zc(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var Io=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Ft.init(e,t);let r=e._zod.parse;$(e,"propValues",o=>{let i={},s=0;for(let c of o.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(c)}"`);l[o.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||ee(i,a,new Set);for(let d of p)i[a].add(d)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=te(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let n=Q(()=>zc(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Y(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let c=s?.[t.discriminator],l=n.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(o,i):t.unionFallback||i.direction==="backward"?r(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(a=>n.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),o)}}),Oo=u("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>Dn(r,l,a)):Dn(r,i,s)}});function Dt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(W(e)&&W(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=Dt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=Dt(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Dn(e,t,r){let n=new Map,o,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=o?c.filter(p=>o.keys.includes(p)):[];a.length&&e.issues.push({...o,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=Dt(t.value,r.value);if(!l.valid){if(C(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var Ao=u("$ZodRecord",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!W(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>N(g,o,A())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(p,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(p,m.issues)),n.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&Tt.test(a)&&p.issues.length){let g=t.keyType._zod.run({value:Number(a),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[a]=i[a]:c?(l=l??[],l.push(a)):n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>N(g,o,A())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(a,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(a,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}});var Eo=u("$ZodEnum",(e,t)=>{z.init(e,t);let r=Ze(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let i=Ze(o.def.entries).filter(s=>xt.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,input:s,inst:e}),o}}),To=u("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),n}});var Co=u("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",O.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new R;return r.value=o,r}});function jn(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ut=u("$ZodOptional",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ae(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>jn(r,i)):jn(r,o)}return t.innerType._zod.run(r,n)}}),No=u("$ZodExactOptional",(e,t)=>{Ut.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Ro=u("$ZodNullable",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ae(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Do=u("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Ln(i,t)):Ln(o,t)}});function Ln(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var jo=u("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Lo=u("$ZodNonOptional",(e,t)=>{z.init(e,t),$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Fn(i,e)):Fn(o,e)}});function Fn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Un(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>N(o,n,A()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Fo=u("$ZodCatch",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Un(r,i,t,n)):Un(r,o,t,n)}});var Mt=u("$ZodPipe",(e,t)=>{z.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Fe(s,t.in,n)):Fe(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Fe(i,t.out,n)):Fe(o,t.out,n)}});function Fe(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Uo=u("$ZodPreprocess",(e,t)=>{Mt.init(e,t)}),Mo=u("$ZodReadonly",(e,t)=>{z.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Mn):Mn(o)}});function Mn(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Bo=u("$ZodLazy",(e,t)=>{z.init(e,t),ht(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),$(e,"pattern",r=>r.innerType?._zod?.pattern),$(e,"propValues",r=>r.innerType?._zod?.propValues),$(e,"optin",r=>r.innerType?._zod?.optin??void 0),$(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Jo=u("$ZodCustom",(e,t)=>{I.init(e,t),z.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>Bn(i,r,n,e));Bn(o,r,n,e)}});function Bn(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(re(o))}}var Jt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Kt="~memo",Ko=[];function Vo(e){return e!==null&&typeof e=="object"}function Bt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Wo=new WeakMap,me=0,Ve=1,ge=2;function We(e,t,r){let n=Wo.get(e);if(n!==void 0)return n?ge:me;if(t.has(e))return ge;t.add(e);let o=me,i=p=>{if(o!==ge&&p?._zod){let d=We(p,t,r);d>o&&(o=d)}},s=(p,d)=>{let f=me;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,m);if(d&&!g.enumerable)continue;let v=g.get?Ve:g.value?._zod?We(g.value,t,r):me;v>f&&(f=v)}return f},c=p=>{p>o&&(o=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=te(l);c(p?s(p,!0):Ve),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?We(p,t,!1):Ve);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),yc(e,o)}function yc(e,t){return t!==Ve&&Wo.set(e,t===ge),t}function wc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Je,Ke=[],kc={alloc(e,t,r){let n=Je;if(!n)return r;Je=void 0;let o={value:r,issues:null};return n.set(t.value,o),Ke.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.direction!=="backward"&&Zc(i,o.value))throw new Jt;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=We(e,new Set,!1);if(S===me)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===ge||n?r=!0:n=!0}let p=l.value;if(!Vo(p))return s(l,a);let d=a[Kt];d||(d={buckets:new WeakMap,backEdges:void 0},a[Kt]=d);let f;o===a?f=i:(f=wc(d,e),o=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Bt(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;Je=f;let g=Ke.length,v=s(l,a);Je=void 0;let b=Ke.length>g?Ke.pop():void 0;return v instanceof Promise?v.then(S=>(b&&(b.issues=S.issues.length?Bt(S.issues):Ko),S)):(b&&(b.issues=v.issues.length?Bt(v.issues):Ko),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Vt(){return kc}function Zc(e,t){let r=e[Kt]?.backEdges;return r!==void 0&&Vo(t)&&r.has(t)}var Pc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):n[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),c=zt(i.input),l=o(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Ie(i.values[0])}`:`Invalid option: expected one of ${Pe(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${Pe(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function Go(){return{localeError:Pc()}}var Xo;var Wt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Yo(){return new Wt}(Xo=globalThis).__zod_globalRegistry??(Xo.__zod_globalRegistry=Yo());var oe=globalThis.__zod_globalRegistry;function Ho(e){return e.checks&&(e.checks=[...e.checks]),e}function qo(e,t){return new e(Ho({type:"string",..._(t)}))}function Qo(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function ei(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,..._(t)})}function ti(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function ri(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function ni(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function oi(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function Gt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function ii(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,..._(t)})}function si(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function ci(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function ui(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}function ai(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function li(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,..._(t)})}function pi(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function fi(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function di(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,..._(t)})}function Xt(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Yt(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(t)})}function hi(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function mi(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function gi(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function _i(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function Ge(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function Xe(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function Ye(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(t)})}function He(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function xi(e,t){return new e(Ho({type:"number",checks:[],..._(t)}))}function vi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function $i(e,t){return new e({type:"boolean",..._(t)})}function bi(e,t){return new e({type:"null",..._(t)})}function zi(e){return new e({type:"unknown"})}function yi(e,t){return new e({type:"never",..._(t)})}function qe(e,t){return new Nt({check:"less_than",..._(t),value:e,inclusive:!1})}function _e(e,t){return new Nt({check:"less_than",..._(t),value:e,inclusive:!0})}function Qe(e,t){return new Rt({check:"greater_than",..._(t),value:e,inclusive:!1})}function xe(e,t){return new Rt({check:"greater_than",..._(t),value:e,inclusive:!0})}function et(e,t){return new $n({check:"multiple_of",..._(t),value:e})}function tt(e,t){return new zn({check:"max_length",..._(t),maximum:e})}function ie(e,t){return new yn({check:"min_length",..._(t),minimum:e})}function rt(e,t){return new wn({check:"length_equals",..._(t),length:e})}function Ht(e,t){return new kn({check:"string_format",format:"regex",..._(t),pattern:e})}function qt(e){return new Zn({check:"string_format",format:"lowercase",..._(e)})}function Qt(e){return new Pn({check:"string_format",format:"uppercase",..._(e)})}function er(e,t){return new Sn({check:"string_format",format:"includes",..._(t),includes:e})}function tr(e,t){return new In({check:"string_format",format:"starts_with",..._(t),prefix:e})}function rr(e,t){return new On({check:"string_format",format:"ends_with",..._(t),suffix:e})}function G(e){return new An({check:"overwrite",tx:e})}function nr(e){return G(t=>t.normalize(e))}function or(){return G(e=>e.trim())}function ir(){return G(e=>e.toLowerCase())}function sr(){return G(e=>e.toUpperCase())}function cr(){return G(e=>gt(e))}function wi(e,t,r){return new e({type:"array",element:t,..._(r)})}function ki(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function Zi(e,t){let r=Sc(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(re(o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),n.issues.push(re(i))}},e(n.value,n)),t);return r}function Sc(e,t){let r=new I({check:"custom",..._(t)});return r._zod.check=e,r}function D(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var ve=()=>D;var Pi=new WeakSet([Object.prototype,Error.prototype]);function nt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var Rc=(e,t)=>{Dr.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);Pi.has(r)||(Pi.add(r),nt(r,"format",n=>o=>St(n,o)),nt(r,"flatten",n=>o=>Pt(n,o)),nt(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,q,2)}),nt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,q,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",Rc,void 0,{Parent:Error});var Si=Ce(E),Ii=Ne(E),Oi=Re(E),Ai=De(E),Ei=Lr(E),Ti=Fr(E),Ci=Ur(E),Ni=Mr(E),Ri=Br(E),Di=Jr(E),ji=Kr(E),Li=Vr(E);function jc(){O.localeError||A(Go())}function it(){O.memoizer||A({memoizer:Vt()})}var k=u("ZodType",(e,t)=>(jc(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return T(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(Eu(e,t))},superRefine(e,t){return this.check(Tu(e,t))},overwrite(e){return this.check(G(e))},optional(){return Mi(this)},exactOptional(){return _u(this)},nullable(){return Bi(this)},nullish(){return Mi(Bi(this))},nonoptional(e){return yu(this,e)},array(){return Hi(this)},or(e){return Qi([this,e])},and(e){return fu(this,e)},transform(e){return Ji(this,es(e))},default(e){return $u(this,e)},prefault(e){return zu(this,e)},catch(e){return ku(this,e)},pipe(e){return Ji(this,e)},readonly(){return Su(this)},describe(e){let t=this.clone();return oe.add(t,{description:e}),t},meta(...e){if(e.length===0)return oe.get(this);let t=this.clone();return oe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...jt(this),jsonSchema:{input:ve(this,"input"),output:ve(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return Si(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await Ii(this,t,r,{callee:e})},safeParse(e,t){return Oi(this,e,t)},async safeParseAsync(e,t){return Ai(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return It(this,e,t)},validateAsync(e,t){return Ot(this,e,t)},encode:function e(t,r){return Ei(this,t,r,{callee:e})},decode:function e(t,r){return Ti(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await Ci(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await Ni(this,t,r,{callee:e})},safeEncode(e,t){return Ri(this,e,t)},safeDecode(e,t){return Di(this,e,t)},async safeEncodeAsync(e,t){return ji(this,e,t)},async safeDecodeAsync(e,t){return Li(this,e,t)},toJSONSchema(e){return ve(this,{})(e)},get description(){return oe.get(this)?.description},get _def(){return this._zod.def}}),Ki=u("_ZodString",(e,t)=>{Be.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)},x.derived({format:e=>D(e).format??null,minLength:e=>D(e).minimum??null,maxLength:e=>D(e).maximum??null},{regex(...e){return this.check(Ht(...e))},includes(...e){return this.check(er(...e))},startsWith(...e){return this.check(tr(...e))},endsWith(...e){return this.check(rr(...e))},min(...e){return this.check(ie(...e))},max(...e){return this.check(tt(...e))},length(...e){return this.check(rt(...e))},nonempty(...e){return this.check(ie(1,...e))},lowercase(e){return this.check(qt(e))},uppercase(e){return this.check(Qt(e))},trim(){return this.check(or())},normalize(...e){return this.check(nr(...e))},toLowerCase(){return this.check(ir())},toUpperCase(){return this.check(sr())},slugify(){return this.check(cr())}})),Lc=u("ZodString",(e,t)=>{Be.init(e,t),Ki.init(e,t)},{email(e){return this.check(Qo(Fc,e))},url(e){return this.check(Gt(Vi,e))},jwt(e){return this.check(_i(eu,e))},emoji(e){return this.check(ii(Mc,e))},guid(e){return this.check(ei(Uc,e))},uuid(e){return this.check(ti(ot,e))},uuidv4(e){return this.check(ri(ot,e))},uuidv6(e){return this.check(ni(ot,e))},uuidv7(e){return this.check(oi(ot,e))},nanoid(e){return this.check(si(Bc,e))},cuid(e){return this.check(ci(Jc,e))},cuid2(e){return this.check(ui(Kc,e))},ulid(e){return this.check(ai(Vc,e))},base64(e){return this.check(hi(Hc,e))},base64url(e){return this.check(mi(qc,e))},xid(e){return this.check(li(Wc,e))},ksuid(e){return this.check(pi(Gc,e))},ipv4(e){return this.check(fi(Xc,e))},ipv6(e){return this.check(di(Yc,e))},cidrv4(e){return this.check(Xt(Wi,e))},cidrv6(e){return this.check(Yt(Gi,e))},e164(e){return this.check(gi(Qc,e))},datetime(e){return this.check(Ge(be,e))},date(e){return this.check(Xe(ze,e))},time(e){return this.check(Ye(ye,e))},duration(e){return this.check(He(we,e))}});function ur(e){return qo(Lc,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Ki.init(e,t)}),be=u("ZodISODateTime",(e,t)=>{oo.init(e,t),Z.init(e,t)}),ze=u("ZodISODate",(e,t)=>{io.init(e,t),Z.init(e,t)}),ye=u("ZodISOTime",(e,t)=>{so.init(e,t),Z.init(e,t)}),we=u("ZodISODuration",(e,t)=>{co.init(e,t),Z.init(e,t)}),Fc=u("ZodEmail",(e,t)=>{Wn.init(e,t),Z.init(e,t)});var Uc=u("ZodGUID",(e,t)=>{Kn.init(e,t),Z.init(e,t)});var ot=u("ZodUUID",(e,t)=>{Vn.init(e,t),Z.init(e,t)});var Vi=u("ZodURL",(e,t)=>{Yn.init(e,t),Z.init(e,t)});function Ql(e){return Gt(Vi,e)}var Mc=u("ZodEmoji",(e,t)=>{Hn.init(e,t),Z.init(e,t)});var Bc=u("ZodNanoID",(e,t)=>{qn.init(e,t),Z.init(e,t)});var Jc=u("ZodCUID",(e,t)=>{Qn.init(e,t),Z.init(e,t)});var Kc=u("ZodCUID2",(e,t)=>{eo.init(e,t),Z.init(e,t)});var Vc=u("ZodULID",(e,t)=>{to.init(e,t),Z.init(e,t)});var Wc=u("ZodXID",(e,t)=>{ro.init(e,t),Z.init(e,t)});var Gc=u("ZodKSUID",(e,t)=>{no.init(e,t),Z.init(e,t)});var Xc=u("ZodIPv4",(e,t)=>{uo.init(e,t),Z.init(e,t)});var Yc=u("ZodIPv6",(e,t)=>{lo.init(e,t),Z.init(e,t)});var Wi=u("ZodCIDRv4",(e,t)=>{po.init(e,t),Z.init(e,t)});function ep(e){return Xt(Wi,e)}var Gi=u("ZodCIDRv6",(e,t)=>{fo.init(e,t),Z.init(e,t)});function tp(e){return Yt(Gi,e)}var Hc=u("ZodBase64",(e,t)=>{mo.init(e,t),Z.init(e,t)});var qc=u("ZodBase64URL",(e,t)=>{_o.init(e,t),Z.init(e,t)});var Qc=u("ZodE164",(e,t)=>{xo.init(e,t),Z.init(e,t)});var eu=u("ZodJWT",(e,t)=>{vo.init(e,t),Z.init(e,t)});var Xi=u("ZodNumber",(e,t)=>{Lt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=D(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=D(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=D(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>D(e).format??null},{gt(e,t){return this.check(Qe(e,t))},gte(e,t){return this.check(xe(e,t))},min(e,t){return this.check(xe(e,t))},lt(e,t){return this.check(qe(e,t))},lte(e,t){return this.check(_e(e,t))},max(e,t){return this.check(_e(e,t))},int(e){return this.check(Fi(e))},safe(e){return this.check(Fi(e))},positive(e){return this.check(Qe(0,e))},nonnegative(e){return this.check(xe(0,e))},negative(e){return this.check(qe(0,e))},nonpositive(e){return this.check(_e(0,e))},multipleOf(e,t){return this.check(et(e,t))},step(e,t){return this.check(et(e,t))},finite(){return this}}));function tu(e){return xi(Xi,e)}var ru=u("ZodNumberFormat",(e,t)=>{$o.init(e,t),Xi.init(e,t)});function Fi(e){return vi(ru,e)}var nu=u("ZodBoolean",(e,t)=>{bo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function ou(e){return $i(nu,e)}var iu=u("ZodNull",(e,t)=>{zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function su(e){return bi(iu,e)}var cu=u("ZodUnknown",(e,t)=>{yo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function ar(){return zi(cu)}var uu=u("ZodNever",(e,t)=>{wo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Yi(e){return yi(uu,e)}var au=u("ZodArray",(e,t)=>{it(),ko.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.element=t.element},{min(e,t){return this.check(ie(e,t))},nonempty(e){return this.check(ie(1,e))},max(e,t){return this.check(tt(e,t))},length(e,t){return this.check(rt(e,t))},unwrap(){return this.element}});function Hi(e,t){return wi(au,e,t)}var pr=u("ZodObject",(e,t)=>{it(),So.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return hu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:ar()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:ar()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Yi()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(ts,this,e[0])},exactPartial(...e){return x.partial(rs,this,e[0],"exactPartial")},required(...e){return x.required(ns,this,e[0])}});function rp(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new pr(r)}function np(e,t){return new pr({type:"object",shape:e,catchall:Yi(),...x.normalizeParams(t)})}function op(e,t){return new pr({type:"object",shape:e,catchall:ar(),...x.normalizeParams(t)})}var qi=u("ZodUnion",(e,t)=>{Ft.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.options=t.options});function Qi(e,t){return new qi({type:"union",options:e,...x.normalizeParams(t)})}var lu=u("ZodDiscriminatedUnion",(e,t)=>{qi.init(e,t),Io.init(e,t)});function ip(e,t,r){return new lu({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var pu=u("ZodIntersection",(e,t)=>{Oo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function fu(e,t){return new pu({type:"intersection",left:e,right:t})}var Ui=u("ZodRecord",(e,t)=>{it(),Ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function du(e,t,r){return!t||!t._zod?new Ui({type:"record",keyType:ur(),valueType:e,...x.normalizeParams(t)}):new Ui({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var lr=u("ZodEnum",(e,t)=>{Eo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(n,o,i)=>(void 0)(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let i={};for(let s of n)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new lr({...t,checks:[],...x.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let s of n)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new lr({...t,checks:[],...x.normalizeParams(o),entries:i})}});function hu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new lr({type:"enum",entries:r,...x.normalizeParams(t)})}var mu=u("ZodLiteral",(e,t)=>{To.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function sp(e,t){return new mu({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var gu=u("ZodTransform",(e,t)=>{it(),Co.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.value=o,r)}});function es(e){return new gu({type:"transform",transform:e})}var ts=u("ZodOptional",(e,t)=>{Ut.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Mi(e){return new ts({type:"optional",innerType:e})}var rs=u("ZodExactOptional",(e,t)=>{No.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function _u(e){return new rs({type:"optional",innerType:e})}var xu=u("ZodNullable",(e,t)=>{Ro.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Bi(e){return new xu({type:"nullable",innerType:e})}var vu=u("ZodDefault",(e,t)=>{Do.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function $u(e,t){return new vu({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var bu=u("ZodPrefault",(e,t)=>{jo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function zu(e,t){return new bu({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var ns=u("ZodNonOptional",(e,t)=>{Lo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function yu(e,t){return new ns({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var wu=u("ZodCatch",(e,t)=>{Fo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function ku(e,t){return new wu({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var os=u("ZodPipe",(e,t)=>{Mt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.in=t.in,e.out=t.out});function Ji(e,t){return new os({type:"pipe",in:e,out:t})}var Zu=u("ZodPreprocess",(e,t)=>{os.init(e,t),Uo.init(e,t)}),Pu=u("ZodReadonly",(e,t)=>{Mo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Su(e){return new Pu({type:"readonly",innerType:e})}var Iu=u("ZodLazy",(e,t)=>{Bo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function Ou(e){return new Iu({type:"lazy",getter:e})}var Au=u("ZodCustom",(e,t)=>{Jo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Eu(e,t={}){return ki(Au,e,t)}function Tu(e,t){return Zi(e,t)}function cp(e){let t=Ou(()=>Qi([ur(e),tu(),ou(),su(),Hi(t),du(ur(),t)]));return t}function up(e,t){return new Zu({type:"pipe",in:es(e),out:t})}var is={};(0,__import_0.b)(is,{ZodISODate:()=>ze,ZodISODateTime:()=>be,ZodISODuration:()=>we,ZodISOTime:()=>ye,date:()=>Nu,datetime:()=>Cu,duration:()=>Du,time:()=>Ru});function Cu(e){return Ge(be,e)}function Nu(e){return Xe(ze,e)}function Ru(e){return Ye(ye,e)}function Du(e){return He(we,e)}var ju=/^sha256:[0-9a-f]{64}$/,Tp=e=>ju.test(e),Cp=e=>e.slice(0,19);


/***/ }),

/***/ 15:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(140);
var __import_1 = __nccwpck_require__(49);
var __import_2 = __nccwpck_require__(857);
var __import_3 = __nccwpck_require__(982);
var __import_4 = __nccwpck_require__(896);
var __import_5 = __nccwpck_require__(455);
const require = (name) => process.getBuiltinModule(name);
function f(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function k(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,r){let n=new P(t,e,r);process.stdout.write(n.toString()+__import_2.EOL)}function A(t,e=""){h(t,{},e)}var Y="::",P=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=Y+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Bt(o)}`)}}return e+=`${Y}${Gt(this.message)}`,e}};function Gt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Bt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function tt(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_4.existsSync(r))throw new Error(`Missing file at path: ${r}`);__import_4.appendFileSync(r,`${f(e)}${__import_2.EOL}`,{encoding:"utf8"})}function et(t,e){let r=`ghadelimiter_${__import_3.randomUUID()}`,n=f(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${__import_2.EOL}${n}${__import_2.EOL}${r}`}var Mt=function(t,e,r,n){function o(i){return i instanceof r?i:new r(function(c){c(i)})}return new(r||(r=Promise))(function(i,c){function p(m){try{u(n.next(m))}catch(_){c(_)}}function s(m){try{u(n.throw(m))}catch(_){c(_)}}function u(m){m.done?i(m.value):o(m.value).then(p,s)}u((n=n.apply(t,e||[])).next())})},rt;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(rt||(rt={}));function nt(t){h("add-mask",{},t)}function N(t,e){if(process.env.GITHUB_OUTPUT||"")return tt("OUTPUT",et(t,e));process.stdout.write(__import_2.EOL),h("set-output",{name:t},f(e))}function ot(t){h("debug",{},t)}function w(t,e={}){h("error",k(e),t instanceof Error?t.toString():t)}function it(t,e={}){h("warning",k(e),t instanceof Error?t.toString():t)}function st(t){process.stdout.write(t+__import_2.EOL)}function Vt(t){A("group",t)}function Dt(){A("endgroup")}function ct(t,e){return Mt(this,void 0,void 0,function*(){Vt(t);let r;try{r=yield e()}finally{Dt()}return r})}var at=t=>t==="succeeded"?0:1;var L=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);function pt(t,e){let r=Ft(e),n=new Map(Object.keys(t.shape).map(s=>[L(s),s])),o=[...r.keys()].filter(s=>!n.has(s)).map(s=>Wt(s,[...n.keys()])),i=Object.fromEntries([...n].map(([s,u])=>[u,r.get(s)||void 0])),c=t.safeParse(i),p=c.success?[]:c.error.issues.map(s=>zt(s,i));if(!c.success||o.length>0)throw (0,__import_0.i)([...p,...o]);return c.data}function Ft(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return new Map(e.map(([r,n])=>[r.slice(6).toLowerCase(),(n??"").trim()]))}function zt(t,e){let[r,...n]=t.path,o=L(String(r));return n.length===0&&e[String(r)]===void 0?`${o}: is required`:`${[o,...n].join(".")}: ${t.message}`}var Wt=(t,e)=>`${t}: is not an input of this action${(0,__import_0.e)(t,e)||` (it has ${e.join(", ")})`}`;var Jt={GITHUB_REPOSITORY:/^[^/\s]+\/[^/\s]+$/,GITHUB_RUN_ID:/^\d+$/,GITHUB_SHA:/^[0-9a-f]{40,64}$/},ut=t=>Object.entries(Jt).flatMap(([e,r])=>r.test(t[e]??"")?[]:e);var mt=t=>dt(t,"refused"),H=t=>dt(t,"failed"),lt=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function dt(t,e){let r=(0,__import_0.c)(t),[n="",...o]=(0,__import_0.d)(t).split(`
`);return{verdict:e,reason:r?t.code:"UNEXPECTED",outputs:{},report:{title:r?n:"An unexpected error ended this action",verdict:e,summary:n,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[r?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var S=class{constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_4.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_4.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var a=new S;var ft={now:()=>new Date,sleep:(t,e)=>new Promise(r=>{if(e?.aborted)return r();let n=()=>{clearTimeout(o),e?.removeEventListener("abort",n),r()},o=setTimeout(n,t);e?.addEventListener("abort",n,{once:!0})})};var Qt=4e3,j=(t,e)=>(0,__import_0.k)((0,__import_0.q)(t,e)).split(`
`).map(r=>(0,__import_0.l)(r,Qt)).join(`
`);function gt(t){let e=r=>j(r,t);return{info:r=>st(e(r)),warning:r=>it(e(r)),error:r=>w(e(r)),debug:r=>ot(e(r)),group:(r,n)=>ct(e(r),n)}}function ht(t){let e=`${a.serverUrl}/${a.repo.owner}/${a.repo.repo}`,r=(0,__import_0.p)();r.add(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"");let n=o=>{r.add(o);for(let i of (0,__import_0.o)(o))nt(i)};return{...a.repo,sha:a.sha,ref:a.ref,runId:a.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${a.runId}`,actor:a.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??a.actor,workflow:a.workflow,eventName:a.eventName,payload:a.payload,apiUrl:a.apiUrl,graphqlUrl:a.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:ft,log:gt(r),mask:n,redactor:r,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).getIDToken(o),cancelled:t}}var y="\u200B",O=t=>Xt(t)?t:te(t),Xt=t=>/^(?:[A-Za-z("'][A-Za-z0-9 ,.;:'"()/?%^{}=+>!-]*)?$/.test(t)&&!/!$|gh-|:\/\/|www\./i.test(t),te=t=>(0,__import_0.j)(t).replace(/&(?=#?\w+;)/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*[\]|~$]/g,"\\$&").replace(ee,"\\_").replace(/^([ \t]+)/gm,ne).replace(re,"$1\\$2").replace(/^( *\d+)([.)])(?=\s|$)/gm,"$1\\$2").replace(/[!#]$/gm,"\\$&").replace(/@/g,`@${y}`).replace(/#(?=\d)/g,`#${y}`).replace(/\b(gh-)(?=\d)/gi,`$1${y}`).replace(/:\/\//g,`:${y}//`).replace(/\bwww\./gi,e=>`${e.slice(0,3)}${y}.`),ee=/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,re=/^( *)([-+=#>]|:(?=-))/gm,ne=t=>" ".repeat(Math.min(3,t.length)),d=t=>O(oe(t)),oe=t=>t.replace(/\s\s+|[^\S ]/g," ").trim();function wt(t,e="text"){let r=(0,__import_0.j)(t),n=Math.max(2,...[...r.matchAll(/`{3,}/g)].map(i=>i[0].length)),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function xt(t,e){let r=e===void 0?null:URL.parse(e);return r?.protocol==="https:"||r?.protocol==="http:"?`[${d(t)}](<${ie(r)}>)`:d(t)}var ie=({href:t})=>t.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");var se=60,yt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),bt=t=>`"${yt(t)}"`,ce=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function Tt({unit:t,labels:e,series:r}){let n=Math.min(e.length,...r.map(({values:s})=>s.length));if(n===0||r.length===0)return"_Nothing was measured._";let o=Math.ceil(n/se),i=s=>s.slice(0,n).filter((u,m)=>m%o===0),c=["xychart-beta",`  x-axis [${i(e).map(bt).join(", ")}]`,`  y-axis ${bt(t)}`,...r.map(({values:s})=>`  line [${i(s).map(ce).join(", ")}]`)],p=`Lines, in order: ${r.map(({name:s})=>d(yt(s))).join(", ")}.`;return["```mermaid",...c,"```","",p].join(`
`)}function R(t){let e=t.map(({at:n})=>Number.isNaN(n.getTime())?void 0:n.toISOString()),r=new Set(e.map(n=>n?.slice(0,10))).size<=1;return t.map(({text:n},o)=>{let i=e[o]??"";return[r?i.slice(11,23):i.slice(0,23).replace("T"," "),n]})}function G(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function $t(t,e){let r=G(t)-e;if(r<=0)return t;let n=`${t.title} (${r} more not shown)`;switch(t.kind){case"text":return{...t,title:n,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:n,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:n,items:t.items.slice(0,e)};case"table":return{...t,title:n,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:n,events:t.events.slice(0,e)};case"chart":return t}}var I={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var b={title:200,summary:1500,label:60,value:300,step:500,line:4e3},Ot={facts:20,steps:8};function Rt(t,{limit:e,heading:r=2}){let n="#".repeat(r),o=i=>`${n}# ${d(i.title)}

${de(i)}`;return pe(ae(t,n,e-It),t.sections,o,e)}function ae(t,e,r){let{sign:n,word:o}=I[t.verdict];for(let i=1;;i/=2){let c=(u,m)=>(0,__import_0.l)(u,Math.ceil(m*i)),s=[`${e} ${n} ${d(c(t.title,b.title))}`,`**${o}.** ${O(c(t.summary,b.summary))}`,me(t.next,u=>c(u,b.step)),le(t.facts,(u,m)=>c(u,m))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(s)<=r||i<1/64)return s}}var It=200;function pe(t,e,r,n){let o=[t],i=n-It-Buffer.byteLength(t),c=0;for(let p of e){let s=ue(p,r,i-2);s===void 0?c+=1:o.push(s),i-=s===void 0?0:Buffer.byteLength(s)+2}return c>0&&o.push(`_${c} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function ue(t,e,r){for(let n=G(t);;n=Math.floor(n/2)){let o=e($t(t,n));if(Buffer.byteLength(o)<=r)return o;if(n<=1)return}}function me(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,Ot.steps).map((n,o)=>`${o+1}. ${d(e(n))}`)].join(`
`)}function le(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,Ot.facts).map(({label:n,value:o,link:i})=>[d(e(n,b.label)),xt(e(o,b.value),i)]).map(n=>`| ${n.join(" | ")} |`)].join(`
`)}function de(t){switch(t.kind){case"text":return O(t.text);case"list":return t.items.map(e=>`- ${d(e)}`).join(`
`);case"table":return St(t.columns,t.rows);case"code":return wt(fe(t.text),t.language);case"chart":return Tt(t);case"timeline":return St(["Time (UTC)","What"],R(t.events))}}var fe=t=>t.split(`
`).map(e=>(0,__import_0.l)(e,b.line)).join(`
`),vt=t=>`| ${t.map(d).join(" | ")} |`,St=(t,e)=>[vt(t),`|${t.map(()=>"---").join("|")}|`,...e.map(vt)].join(`
`);var ge="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",he=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${ge}#${t.toLowerCase()}`}}),_t=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,he(e)]};function Ut(t){let{word:e}=I[t.verdict];return[`${e.toUpperCase()}: ${t.title}`,t.summary,...t.facts.map(({label:r,value:n})=>`  ${r}: ${n}`),...t.sections.map(kt),...t.next.map(r=>`Next: ${r}`)].join(`
`)}var Et=({sections:t})=>t.filter(e=>e.kind!=="chart"&&e.kind!=="timeline"&&!("inDetails"in e)).map(kt).join(`
`),kt=t=>[`${t.title}:`,...we(t).map(e=>`  ${e}`)].join(`
`);function we(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return be([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:r})=>`${e} (${t.unit}): ${r.map(n=>n.toFixed(1)).join(" ")}`);case"timeline":return R(t.events).map(e=>e.join(" "))}}var xe=40;function be(t){let e=(t[0]??[]).map((r,n)=>Math.min(xe,Math.max(...t.map(o=>(o[n]??"").length))));return t.map(r=>r.map((n,o)=>n.padEnd(e[o]??0)).join("  ").trimEnd())}var ye=25600,At=6e3,Pt=t=>Buffer.byteLength(JSON.stringify(t))<=ye;function Ct(t,e){let r=$e(t,e);Pt(r)||(r={...r,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let n=At/2;!Pt(r)&&n>=1;n/=2)r={...r,...Te(r,Math.floor(n))};return JSON.stringify(r)}var Te=({evidence:t,summary:e,next:r},n)=>({evidence:(0,__import_0.l)(t,n),summary:(0,__import_0.l)(e,n),next:r.map(o=>(0,__import_0.l)(o,n))});function $e({verdict:t,reason:e,outputs:r,report:n,details:o},{startedAt:i,finishedAt:c,run:p}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_0.l)(n.title,300),summary:(0,__import_0.l)(n.summary,2e3),next:n.next.slice(0,10).map(s=>(0,__import_0.l)(s,500)),evidence:(0,__import_0.l)(Et(n),At),startedAt:i.toISOString(),finishedAt:c.toISOString(),run:p,outputs:r,details:o}}var Se=1024*1024;async function Nt(t,e,r){let n=(0,__import_0.r)(t,e.redactor);for(let[c,p]of Object.entries(n.outputs))N(c,p);let o={startedAt:r,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};N("result",Ct(n,o));let i=_t(n.report,n.reason);e.log.info(Ut(i)),Oe(n,e),await Re(i,e)}function Oe({verdict:t,reason:e,report:r},{redactor:n}){if(t==="succeeded")return;let o=r.next.length>0?`
Next: ${r.next[0]}`:"";w(j(`${r.summary}${o}`,n),{title:`${t}: ${e}`})}async function Re(t,{log:e}){let r=process.env.GITHUB_STEP_SUMMARY;r&&await (0,__import_5.appendFile)(r,`${Rt(t,{limit:Se})}
`).catch(n=>e.warning(`The job summary could not be written: ${(0,__import_0.d)(n)}`))}async function Lt(t,e){Ie();let r=ht(Ee()),n=r.clock.now(),o=await Promise.race([_e(t,e,r),Ue(r),ke(r.cancelled)]);await Nt(o,r,n),process.exit(at(o.verdict))}function Ie(){let t=ut(process.env);t.length!==0&&(w(`This is no job of GitHub Actions, nothing was called: ${t.join(", ")} ${t.length>1?"are":"is"} missing or malformed. Run the action in a workflow; \`scripts/rehearse\` plays one on this machine.`),process.exit(1))}async function _e(t,e,r){let n;try{let o=pt(t,process.env),{wire:i,useCase:c}=await e(),p=await i(o,r);n=()=>c(o,p)}catch(o){return mt(o)}return n().catch(H)}function Ue({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_0.d)(e)}`)),new Promise(e=>{process.once("uncaughtException",r=>e(H(r)))})}function Ee(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{w("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},__import_0.a.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var ke=t=>new Promise(e=>{let r=()=>setTimeout(()=>e(lt()),__import_0.a.outcome).unref();t.addEventListener("abort",r,{once:!0})});var Ht=(0,__import_0.u)().refine(__import_0.U,"is not a digest (sha256: and 64 hexadecimal digits)"),jt=(0,__import_0.E)({environment:(0,__import_0.u)(),reason:(0,__import_0.u)(),to:Ht.optional(),failedDigest:Ht.optional(),detectedAt:__import_0.T.datetime({error:"is not a time such as 2026-01-31T12:00:00Z",offset:!0}).transform(t=>new Date(t)).optional(),config:(0,__import_0.u)(),githubToken:(0,__import_0.u)(),roleArn:(0,__import_0.u)().regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//,"is not the ARN of a role").optional()});await Lt(jt,()=>__nccwpck_require__.e(/* import() */ 868).then(__nccwpck_require__.bind(__nccwpck_require__, 868)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(15);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
