import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 982:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name] });

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

module.exports = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name] });

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

/***/ 93:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Ki),
  B: () => (/* binding */ uu),
  C: () => (/* binding */ lu),
  D: () => (/* binding */ Fl),
  E: () => (/* binding */ Ul),
  F: () => (/* binding */ Xi),
  G: () => (/* binding */ Vl),
  H: () => (/* binding */ Wl),
  I: () => (/* binding */ Gl),
  J: () => (/* binding */ Xl),
  K: () => (/* binding */ nr),
  L: () => (/* binding */ Hl),
  M: () => (/* binding */ Iu),
  N: () => (/* binding */ ql),
  O: () => (/* binding */ tp),
  P: () => (/* binding */ rp),
  Q: () => (/* binding */ np),
  R: () => (/* binding */ Tu),
  S: () => (/* binding */ qi),
  T: () => (/* binding */ ip),
  U: () => (/* binding */ sp),
  a: () => (/* binding */ J),
  b: () => (/* binding */ Ru),
  c: () => (/* binding */ Du),
  d: () => (/* binding */ Ns),
  e: () => (/* binding */ O),
  f: () => (/* binding */ $i),
  g: () => (/* binding */ Qt),
  h: () => (/* binding */ El),
  i: () => (/* binding */ Cl),
  j: () => (/* binding */ Tl),
  k: () => (/* binding */ Jc),
  l: () => (/* binding */ Ai),
  m: () => (/* binding */ Wc),
  n: () => (/* binding */ qc),
  o: () => (/* binding */ Ui),
  p: () => (/* binding */ rr),
  q: () => (/* binding */ Nl),
  r: () => (/* binding */ Rl),
  s: () => (/* binding */ Dl),
  t: () => (/* binding */ Bi),
  u: () => (/* binding */ Qc),
  v: () => (/* binding */ jl),
  w: () => (/* binding */ Oi),
  x: () => (/* binding */ ru),
  y: () => (/* binding */ nu),
  z: () => (/* binding */ Ll)
});
var __import_0 = __nccwpck_require__(49);
const require = (name) => process.getBuiltinModule(name);
var J=class extends Error{code;next;constructor(t,r,n,o){super(r,o),this.name="OpsError",this.code=t,this.next=n}},Ru=e=>e instanceof J,Du=e=>e instanceof Error?e.message:String(e);var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>fr,CONSTANT_CATCH:()=>_r,Class:()=>rt,NUMBER_FORMAT_RANGES:()=>pt,aborted:()=>T,allowsEval:()=>ut,assert:()=>cs,assertEqual:()=>ns,assertIs:()=>is,assertNever:()=>ss,assertNotEqual:()=>os,assignProp:()=>ee,attachSchema:()=>ae,base64ToUint8Array:()=>mr,base64urlToUint8Array:()=>Zs,cached:()=>Q,captureStackTrace:()=>ze,cleanEnum:()=>ks,cleanRegex:()=>ue,clone:()=>C,cloneDef:()=>ls,codePointLength:()=>le,constantCatch:()=>xr,createTransparentProxy:()=>gs,defineLazy:()=>it,defineLazyInternal:()=>$,derived:()=>As,esc:()=>st,escapeRegex:()=>M,explicitlyAborted:()=>ft,extend:()=>vs,finalizeIssue:()=>N,floatSafeRemainder:()=>ot,getElementAtPath:()=>ps,getEnumValues:()=>$e,getLengthableOrigin:()=>pe,getParsedType:()=>ms,getSizableOrigin:()=>hr,hexToUint8Array:()=>Ss,hide:()=>Ze,installLazyProp:()=>Ts,isObject:()=>Y,isPlainObject:()=>W,issue:()=>re,joinValues:()=>be,jsonStringifyReplacer:()=>q,members:()=>ht,merge:()=>bs,mergeDefs:()=>U,normalizeParams:()=>_,nullish:()=>nt,numKeys:()=>hs,objectClone:()=>us,omit:()=>xs,optionalKeys:()=>lt,own:()=>V,parsedType:()=>dt,partial:()=>zs,pick:()=>_s,prefixIssues:()=>B,primitiveTypes:()=>pr,promiseAllObject:()=>fs,propertyKeyTypes:()=>at,randomString:()=>ds,rawShape:()=>te,required:()=>ys,safeExtend:()=>$s,shallowClone:()=>lr,sizeCaps:()=>ke,slugify:()=>ct,stringifyPrimitive:()=>ye,toZod:()=>cr,uint8ArrayToBase64:()=>gr,uint8ArrayToBase64url:()=>Ps,uint8ArrayToHex:()=>Is,unwrapMessage:()=>H});function ns(e){return e}function os(e){return e}function cr(){return e=>e}function is(e){}function ss(e){throw new Error("Unexpected value in exhaustive check")}function cs(e){}function $e(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function be(e,t="|"){return e.map(r=>ye(r)).join(t)}function q(e,t){return typeof t=="bigint"?t.toString():t}var tt=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Q(e){return new tt(e)}function nt(e){return e==null}function ue(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function ot(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var sr=Symbol("evaluating");function it(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==sr)return n===void 0&&(n=sr,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function us(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ee(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function te(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return te(e._zod.def)??e._zod.def.shape}function ur(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return ee(this,t,n),n},enumerable:!0,configurable:!0})}function ar(e,t,r){t in e?ee(e,t,r):e[t]=r}function X(e,t,r,n){let o=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?ur(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):ar(e,i,n?n(s.value,i):s.value))}}function as(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?ur(e,r,()=>t[r]):ar(e,r,n.value))}}function U(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function ls(e){return U(e._zod.def)}function ps(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function fs(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function ds(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function st(e){return JSON.stringify(e)}function ct(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var ze="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var ut=Q(()=>{if(A.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function W(e){if(Y(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Y(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function lr(e){return W(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function hs(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var ms=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},at=new Set(["string","number","symbol"]),pr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function C(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function gs(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function ye(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function lt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var pt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},fr={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function _s(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return X(i,e,we(e,t)),C(e,U(r,{shape:i,checks:[]}))}function we(e,t){let r=F(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function xs(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(we(e,t)),s={};return X(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),C(e,U(r,{shape:s,checks:[]}))}function vs(e,t){if(!W(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return C(e,U(e._zod.def,{shape:dr(e,t)}))}function dr(e,t){let r={};return X(r,e,Reflect.ownKeys(F(e))),as(r,t),r}function $s(e,t){if(!W(t))throw new Error("Invalid input to safeExtend: expected a plain object");return C(e,U(e._zod.def,{shape:dr(e,t)}))}function bs(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};X(r,e,Reflect.ownKeys(F(e))),X(r,t,Reflect.ownKeys(F(t)));let n=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return C(e,n)}function zs(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let c=r?new Set(we(t,r)):void 0,l={};return X(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),C(t,U(t._zod.def,{shape:l,checks:[]}))}function ys(e,t,r){let n=r?new Set(we(t,r)):void 0,o={};return X(o,t,Reflect.ownKeys(F(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",innerType:i})),C(t,U(t._zod.def,{shape:o}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function ft(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function ke(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function ae(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function N(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function hr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var ws=/[\uD800-\uDBFF]/;function le(e){let t=e.length;if(!ws.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function pe(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function dt(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function re(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function ks(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function mr(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function gr(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Zs(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return mr(t+r)}function Ps(e){return gr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Ss(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Is(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var rt=class{constructor(...t){}};function ht(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Os(e,r,n.value)}}function V(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ze(e,t,r){return V(e,t,r,!1)}function As(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return V(this,r,n(this))},set(o){V(this,r,o)}})}return t}function Os(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:V(this,t,r.bind(this))},set(n){V(this,t,n)}})}function Es(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var et,K=!1,Cs={configurable:!0,get(){K=!0}};function $(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&et!==e._zod){et=void 0;return}et=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Cs);let o=K;K=!1;try{let i=r(this);return K?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),K=K||o,i}catch(i){throw delete this[t],K=K||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ts(e,t,r,n){let o=Es(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var _r="~constantCatch";function xr(e){let t=()=>e;return t[_r]=!0,t}var vr,Ns=Object.freeze({status:"aborted"}),mt={value:void 0,enumerable:!1},$r="captureStackTrace"in Error?Error:null;function Rs(e){let t=$r;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return $r=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,n){let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{mt.value=new i(m);try{Object.defineProperty(f,"_zod",mt)}finally{mt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),b=f._zod.constr.prototype,S=v;for(;S&&S!==b;)S=Object.getPrototypeOf(S);let j=S??v;c.has(j)||(c.add(j),ht(j,s))}let g=d.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in f||(f[v]=g[v].bind(f)))}let a=n?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=n?.Parent?Rs(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ne=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(vr=globalThis).__zod_globalConfig??(vr.__zod_globalConfig={});var A=globalThis.__zod_globalConfig;function O(e){return e&&Object.assign(A,e),A}function Ds(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,q,2)),e.message}function js(e){this._zod.message=e}var Ls={get:Ds,set:js,enumerable:!0,configurable:!0},_t={value:void 0,enumerable:!1},br=new WeakSet([Object.prototype,Error.prototype]),zr=(e,t)=>{e.name="$ZodError",_t.value=t,Object.defineProperty(e,"issues",_t),_t.value=void 0,Object.defineProperty(e,"message",Ls);let r=Object.getPrototypeOf(e);br.has(r)||(br.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},yr=u("$ZodError",zr),Mu=u("$ZodError",zr,void 0,{Parent:Error});function Fs(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function xt(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?Fs(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function vt(e,t=r=>r.message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>n({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return n(e),r}function Pe(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Se=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,O())));throw ze(l,i?.callee??t),l}return c.value};return t};var Ie=e=>{let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,O())));throw ze(l,i?.callee??t),l}return c.value};return t};var Ae=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new R;return i.issues.length?wr(e,i.issues,o):{success:!0,data:i.value}};function wr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>N(o,r,O()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Oe=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?wr(e,i.issues,o):{success:!0,data:i.value}};var Us=Symbol.for("zod.compile.invalid"),Ms=Symbol.for("zod.compile.fallback"),$t=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==Us)return!0;if(n.definite===!0&&r===void 0)return!1}return Bs(e,t,r)});function Bs(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?(n[Ms]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new R;return i.issues.length===0}var bt=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},kr=e=>{let t=Se(e),r=(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,c,Pe(r,s))};return r};var Zr=e=>{let t=Se(e),r=(n,o,i,s)=>t(n,o,i,Pe(r,s));return r};var Pr=e=>{let t=Ie(e),r=async(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Pe(r,s))};return r};var Sr=e=>{let t=Ie(e),r=async(n,o,i,s)=>await t(n,o,i,Pe(r,s));return r};var Ir=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ae(e)(t,r,o)};var Ar=e=>(t,r,n)=>Ae(e)(t,r,n);var Or=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Oe(e)(t,r,o)};var Er=e=>async(t,r,n)=>Oe(e)(t,r,n);var Cr=/^[cC][0-9a-z]{6,}$/,Tr=/^[0-9a-z]+$/,Nr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Rr=/^[0-9a-vA-V]{20}$/,Dr=/^[A-Za-z0-9]{27}$/,jr=/^[a-zA-Z0-9_-]{21}$/;function Lr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Fr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Ur=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,yt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Mr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Js="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Br(){return new RegExp(Js,"u")}var Jr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Kr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Vr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Wr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var Gr=/^https?$/,Xr=/^\+[1-9]\d{6,14}$/;var Yr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Ks(e){return new RegExp(`^${e}$`)}var Hr=Ks(Yr);function zt(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function qr(e){return new RegExp(`^${zt(e)}$`)}function Qr(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${zt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${zt({precision:e.precision})}`:r;return new RegExp(`^${Yr}T(?:${n})$`)}var en=/^[\s\S]{0,}$/;var wt=/^-?\d+(?:\.\d+)?$/,tn=/^(?:true|false)$/i,rn=/^null$/i;var nn=/^[^A-Z]*$/,on=/^[^a-z]*$/;var I=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var kt=e=>{let t=e.value;return!nt(t)&&t.length!==void 0},Ee={number:"number",bigint:"bigint",object:"date"},Zt=u("$ZodCheckLessThan",(e,t)=>{I.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Pt=u("$ZodCheckGreaterThan",(e,t)=>{I.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),sn=u("$ZodCheckMultipleOf",(e,t)=>{I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):ot(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),cn=u("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=pt[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var un=u("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=kt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?le(o):i)<=t.maximum)return;let c=pe(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),an=u("$ZodCheckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=kt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?le(o):i)>=t.minimum)return;let c=pe(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),ln=u("$ZodCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=kt),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.length*2?le(o):i;if(s===t.length)return;let c=pe(o),l=s>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),de=u("$ZodCheckStringFormat",(e,t)=>{var r,n;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),pn=u("$ZodCheckRegex",(e,t)=>{de.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),fn=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=nn),de.init(e,t)}),dn=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=on),de.init(e,t)}),hn=u("$ZodCheckIncludes",(e,t)=>{I.init(e,t);let r=M(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),mn=u("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),gn=u("$ZodCheckEndsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var _n=u("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ce=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var vn={major:4,minor:6,patch:7};var z=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=vn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=T(c),d;for(let f of l){if(f._zod.def.when){if(ft(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&a?.async===!1)throw new R;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,c.issues.length!==m&&(ae(c.issues,m,e),p||(p=T(c,m)))});else{if(c.issues.length===m)continue;ae(c.issues,m,e),p||(p=T(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(T(c))return c.aborted=!0,c;let p=i(l,o,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,o,l))}return i(a,o,l)}}},{get"~standard"(){return Ze(this,"~standard",It(this))},set"~standard"(e){V(this,"~standard",e)}}),An=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,O()))}:{value:e.value};async function Vs(e,t){let r={async:!0};return An(await e._zod.run({value:t,issues:[]},r),r)}function It(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return An(n,r)}catch{}return Vs(e,t)},vendor:"zod",version:1}}var De=u("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??en,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{de.init(e,t),De.init(e,t)}),On=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Ur),w.init(e,t)}),En=u("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=yt(n))}else t.pattern??(t.pattern=yt());w.init(e,t)}),Cn=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Mr),w.init(e,t)}),Tn=1,Ne=2;function Nn(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ws(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Nn(e)||Ne:Gs(e,t)}function Gs(e,t){if(!t.normalize&&t.protocol?.source===Gr.source&&!/^https?:\/\//i.test(e))return Tn;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Ne}return new URL(e)}catch{return Ne}}var Xs=/[\t\n\r]/g;function $n(e){return e.replace(Xs,"")}function Ys(e,t){return t.lastIndex=0,t.test(e.hostname)}function Hs(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Rn=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=Ws(n,t);if(o===Tn){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Ne){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=$n(n);return}t.hostname&&!Ys(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!Hs(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:$n(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Dn=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Br()),w.init(e,t)}),jn=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?jr:Lr(t.length)),w.init(e,t)}),Ln=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Cr),w.init(e,t)}),Fn=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Tr),w.init(e,t)}),Un=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Nr),w.init(e,t)}),Mn=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Rr),w.init(e,t)}),Bn=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Dr),w.init(e,t)}),Jn=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Qr(t)),w.init(e,t)}),Kn=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Hr),w.init(e,t)}),Vn=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=qr(t)),w.init(e,t)}),Wn=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Fr),w.init(e,t)}),Gn=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t)}),qs=/^[0-9a-fA-F:.]+$/;function Xn(e){return qs.test(e)?Nn(`http://[${e}]`):!1}var Yn=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=Kr),w.init(e,t),e._zod.check=r=>{Xn(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Hn=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,t)});function Qs(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:Xn(r)}var qn=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Wr),w.init(e,t),e._zod.check=r=>{Qs(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Qn(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var ec=/^[0-9a-zA-Z+/]*={0,2}$/,eo=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=ec),w.init(e,t),e._zod.check=r=>{Qn(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),to=/^[A-Za-z0-9_-]*$/;function tc(e){if(!to.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Qn(r)}var ro=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=to),w.init(e,t),e._zod.check=r=>{tc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),no=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Xr),w.init(e,t)});function rc(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var oo=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{rc(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var At=u("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=wt,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),io=u("$ZodNumberFormat",(e,t)=>{cn.init(e,t),At.init(e,t)}),so=u("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=tn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var co=u("$ZodNull",(e,t)=>{z.init(e,t),e._zod.pattern=rn,e._zod.values=new Set([null]),e._zod.parse=(r,n)=>{let o=r.value;return o===null||r.issues.push({expected:"null",code:"invalid_type",input:o,inst:e}),r}});var uo=u("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),ao=u("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function nc(e,t){let r=ke(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>n&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of ke(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,ae(i.issues,p,e),i}}return o(i,s)}}var oc=e=>Array.isArray(e)?e.length:-1;function bn(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var lo=u("$ZodArray",(e,t)=>{z.init(e,t);let r=A.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let s=[],c=o?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},o);if(p instanceof Promise)s.push(p.then(d=>bn(d,n,l)));else if(bn(p,n,l),c&&p.issues.length!==0&&T(p))break}return s.length?Promise.all(s).then(()=>n):n},nc(e,oc)});function Re(e,t,r,n,o,i){let s=r in n,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var ic=[];function po(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:ic,o=n.length?[...t,...n]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=lt(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function fo(e,t,r,n,o,i,s){let c=[],l=o.keySet,a=o.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let g in t){if(s&&r.issues.length!==m){if(T(r,m))break;m=r.issues.length}if(l.has(g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let v=a.run({value:t[g],issues:[]},n);v instanceof Promise?e.push(v.then(b=>Re(b,r,g,t,d,f))):Re(v,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var sc=u("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=n,Object.defineProperty(t,"shape",{get:a})}let o=Q(()=>po(t));$(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||ee(d,f,new Set);for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Y,s=t.catchall,c,l=A.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=o.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,g=p?.abortEarly,v=a.issues.length;for(let b of c.allKeys){if(g&&a.issues.length!==v){if(T(a,v))break;v=a.issues.length}if(b==="__proto__")continue;let S=m[b],j=S._zod.optin,se=S._zod.optout,ce=S._zod.run({value:d[b],issues:[]},p);ce instanceof Promise?f.push(ce.then(P=>Re(P,a,b,d,j,se))):Re(ce,a,b,d,j,se)}return s?fo(f,d,a,p,o.value,e,g===!0):f.length?Promise.all(f).then(()=>a):a}}),ho=u("$ZodObjectJIT",(e,t)=>{sc.init(e,t);let r=e._zod.parse,n=Q(()=>po(t)),o=A.memoizer,i=m=>{let g=n.value,v=g.symbolKeys,b=new Ce(["payload","ctx"],{shape:m,inst:e,memo:o,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,j=(P,y)=>`
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
          }`;b.write("const input = payload.value;");let se=Object.create(null),ce=0;for(let P of g.allKeys)se[P]=`key_${ce++}`;b.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of g.allKeys){if(P==="__proto__")continue;let y=se[P],L=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:st(P),qe=`${L} in input`,or=m[P],Qe=or?._zod?.optin,ir=Qe!==void 0,es=or?._zod?.optout==="optional";if(b.write(`const ${y} = ${S(L)};`),ir&&es){let ts=Qe==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;b.write(`
        const ${y}_present = ${qe};
        if (!${y}.issues.length || ${y}_present) {
          if (${y}.issues.length) {${j(y,L)}
          }

          if (${ts}) {
            newResult[${L}] = ${y}.value;
          }
        }

      `)}else ir?(b.write(`
        if (${y}.issues.length) {${j(y,L)}
        }
      `),Qe==="defaulted"?b.write(`newResult[${L}] = ${y}.value;`):b.write(`
        if (${y}.value !== undefined || ${qe}) {
          newResult[${L}] = ${y}.value;
        }
      `)):b.write(`
        const ${y}_present = ${qe};
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

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,c=Y,l=!A.jitless,p=l&&ut.value,d=t.catchall,f;e._zod.parse=(m,g)=>{f??(f=n.value);let v=m.value;return c(v)?l&&p&&g?.async===!1&&g.jitless!==!0?(s||(s=i(t.shape)),m=s(m,g),d?fo([],v,m,g,f,e,g?.abortEarly===!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function zn(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!T(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,n,O())))}),t)}var Ot=u("$ZodUnion",(e,t)=>{z.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ue(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},o);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>zn(c,n,e,o)):zn(s,n,e,o)}});function cc(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var mo=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Ot.init(e,t);let r=e._zod.parse;$(e,"propValues",o=>{let i={},s=0;for(let c of o.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(c)}"`);l[o.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||ee(i,a,new Set);for(let d of p)i[a].add(d)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=te(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let n=Q(()=>cc(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Y(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let c=s?.[t.discriminator],l=n.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(o,i):t.unionFallback||i.direction==="backward"?r(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(a=>n.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),o)}}),go=u("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>yn(r,l,a)):yn(r,i,s)}});function St(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(W(e)&&W(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=St(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=St(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function yn(e,t,r){let n=new Map,o,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=o?c.filter(p=>o.keys.includes(p)):[];a.length&&e.issues.push({...o,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=St(t.value,r.value);if(!l.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var _o=u("$ZodRecord",(e,t)=>{z.init(e,t);let r=A.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!W(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>N(g,o,O())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(p,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(p,m.issues)),n.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&wt.test(a)&&p.issues.length){let g=t.keyType._zod.run({value:Number(a),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[a]=i[a]:c?(l=l??[],l.push(a)):n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>N(g,o,O())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(a,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(a,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}});var xo=u("$ZodEnum",(e,t)=>{z.init(e,t);let r=$e(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let i=$e(o.def.entries).filter(s=>at.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,input:s,inst:e}),o}}),vo=u("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),n}});var $o=u("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",A.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new R;return r.value=o,r}});function wn(e,t){return e.value=t.issues.length?void 0:t.value,e}var Et=u("$ZodOptional",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>wn(r,i)):wn(r,o)}return t.innerType._zod.run(r,n)}}),bo=u("$ZodExactOptional",(e,t)=>{Et.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),zo=u("$ZodNullable",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),yo=u("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>kn(i,t)):kn(o,t)}});function kn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var wo=u("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),ko=u("$ZodNonOptional",(e,t)=>{z.init(e,t),$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Zn(i,e)):Zn(o,e)}});function Zn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Pn(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>N(o,n,O()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Zo=u("$ZodCatch",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Pn(r,i,t,n)):Pn(r,o,t,n)}});var Ct=u("$ZodPipe",(e,t)=>{z.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Te(s,t.in,n)):Te(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Te(i,t.out,n)):Te(o,t.out,n)}});function Te(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Po=u("$ZodPreprocess",(e,t)=>{Ct.init(e,t)}),So=u("$ZodReadonly",(e,t)=>{z.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Sn):Sn(o)}});function Sn(e){return e.memo||(e.value=Object.freeze(e.value)),e}var Io=u("$ZodLazy",(e,t)=>{z.init(e,t),it(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),$(e,"pattern",r=>r.innerType?._zod?.pattern),$(e,"propValues",r=>r.innerType?._zod?.propValues),$(e,"optin",r=>r.innerType?._zod?.optin??void 0),$(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Ao=u("$ZodCustom",(e,t)=>{I.init(e,t),z.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>In(i,r,n,e));In(o,r,n,e)}});function In(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(re(o))}}var Nt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Rt="~memo",Oo=[];function Eo(e){return e!==null&&typeof e=="object"}function Tt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Co=new WeakMap,he=0,Fe=1,me=2;function Ue(e,t,r){let n=Co.get(e);if(n!==void 0)return n?me:he;if(t.has(e))return me;t.add(e);let o=he,i=p=>{if(o!==me&&p?._zod){let d=Ue(p,t,r);d>o&&(o=d)}},s=(p,d)=>{let f=he;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,m);if(d&&!g.enumerable)continue;let v=g.get?Fe:g.value?._zod?Ue(g.value,t,r):he;v>f&&(f=v)}return f},c=p=>{p>o&&(o=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=te(l);c(p?s(p,!0):Fe),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?Ue(p,t,!1):Fe);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),uc(e,o)}function uc(e,t){return t!==Fe&&Co.set(e,t===me),t}function ac(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var je,Le=[],lc={alloc(e,t,r){let n=je;if(!n)return r;je=void 0;let o={value:r,issues:null};return n.set(t.value,o),Le.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.direction!=="backward"&&pc(i,o.value))throw new Nt;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=Ue(e,new Set,!1);if(S===he)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===me||n?r=!0:n=!0}let p=l.value;if(!Eo(p))return s(l,a);let d=a[Rt];d||(d={buckets:new WeakMap,backEdges:void 0},a[Rt]=d);let f;o===a?f=i:(f=ac(d,e),o=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Tt(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;je=f;let g=Le.length,v=s(l,a);je=void 0;let b=Le.length>g?Le.pop():void 0;return v instanceof Promise?v.then(S=>(b&&(b.issues=S.issues.length?Tt(S.issues):Oo),S)):(b&&(b.issues=v.issues.length?Tt(v.issues):Oo),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Dt(){return lc}function pc(e,t){let r=e[Rt]?.backEdges;return r!==void 0&&Eo(t)&&r.has(t)}var fc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):n[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),c=dt(i.input),l=o(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${ye(i.values[0])}`:`Invalid option: expected one of ${be(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${be(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function To(){return{localeError:fc()}}var No;var jt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Ro(){return new jt}(No=globalThis).__zod_globalRegistry??(No.__zod_globalRegistry=Ro());var oe=globalThis.__zod_globalRegistry;function Do(e){return e.checks&&(e.checks=[...e.checks]),e}function jo(e,t){return new e(Do({type:"string",..._(t)}))}function Lo(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Fo(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Uo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function Mo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function Bo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Jo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function Lt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function Ko(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,..._(t)})}function Vo(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function Wo(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function Go(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}function Xo(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function Yo(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,..._(t)})}function Ho(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function qo(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function Qo(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,..._(t)})}function Ft(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Ut(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(t)})}function ei(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function ti(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function ri(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function ni(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function oi(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function ii(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function si(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(t)})}function ci(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function ui(e,t){return new e(Do({type:"number",checks:[],..._(t)}))}function ai(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function li(e,t){return new e({type:"boolean",..._(t)})}function pi(e,t){return new e({type:"null",..._(t)})}function fi(e){return new e({type:"unknown"})}function di(e,t){return new e({type:"never",..._(t)})}function Me(e,t){return new Zt({check:"less_than",..._(t),value:e,inclusive:!1})}function ge(e,t){return new Zt({check:"less_than",..._(t),value:e,inclusive:!0})}function Be(e,t){return new Pt({check:"greater_than",..._(t),value:e,inclusive:!1})}function _e(e,t){return new Pt({check:"greater_than",..._(t),value:e,inclusive:!0})}function Je(e,t){return new sn({check:"multiple_of",..._(t),value:e})}function Ke(e,t){return new un({check:"max_length",..._(t),maximum:e})}function ie(e,t){return new an({check:"min_length",..._(t),minimum:e})}function Ve(e,t){return new ln({check:"length_equals",..._(t),length:e})}function Mt(e,t){return new pn({check:"string_format",format:"regex",..._(t),pattern:e})}function Bt(e){return new fn({check:"string_format",format:"lowercase",..._(e)})}function Jt(e){return new dn({check:"string_format",format:"uppercase",..._(e)})}function Kt(e,t){return new hn({check:"string_format",format:"includes",..._(t),includes:e})}function Vt(e,t){return new mn({check:"string_format",format:"starts_with",..._(t),prefix:e})}function Wt(e,t){return new gn({check:"string_format",format:"ends_with",..._(t),suffix:e})}function G(e){return new _n({check:"overwrite",tx:e})}function Gt(e){return G(t=>t.normalize(e))}function Xt(){return G(e=>e.trim())}function Yt(){return G(e=>e.toLowerCase())}function Ht(){return G(e=>e.toUpperCase())}function qt(){return G(e=>ct(e))}function hi(e,t,r){return new e({type:"array",element:t,..._(r)})}function mi(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function gi(e,t){let r=dc(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(re(o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),n.issues.push(re(i))}},e(n.value,n)),t);return r}function dc(e,t){let r=new I({check:"custom",..._(t)});return r._zod.check=e,r}function D(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var xe=()=>D;var _i=new WeakSet([Object.prototype,Error.prototype]);function Ge(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var bc=(e,t)=>{yr.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);_i.has(r)||(_i.add(r),Ge(r,"format",n=>o=>vt(n,o)),Ge(r,"flatten",n=>o=>xt(n,o)),Ge(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,q,2)}),Ge(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,q,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",bc,void 0,{Parent:Error});var xi=Se(E),vi=Ie(E),$i=Ae(E),bi=Oe(E),zi=kr(E),yi=Zr(E),wi=Pr(E),ki=Sr(E),Zi=Ir(E),Pi=Ar(E),Si=Or(E),Ii=Er(E);function yc(){A.localeError||O(To())}function Ye(){A.memoizer||O({memoizer:Dt()})}var k=u("ZodType",(e,t)=>(yc(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return C(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(bu(e,t))},superRefine(e,t){return this.check(zu(e,t))},overwrite(e){return this.check(G(e))},optional(){return Ei(this)},exactOptional(){return su(this)},nullable(){return Ci(this)},nullish(){return Ei(Ci(this))},nonoptional(e){return fu(this,e)},array(){return Ui(this)},or(e){return Bi([this,e])},and(e){return tu(this,e)},transform(e){return Ti(this,Ji(e))},default(e){return au(this,e)},prefault(e){return pu(this,e)},catch(e){return hu(this,e)},pipe(e){return Ti(this,e)},readonly(){return _u(this)},describe(e){let t=this.clone();return oe.add(t,{description:e}),t},meta(...e){if(e.length===0)return oe.get(this);let t=this.clone();return oe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...It(this),jsonSchema:{input:xe(this,"input"),output:xe(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return xi(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await vi(this,t,r,{callee:e})},safeParse(e,t){return $i(this,e,t)},async safeParseAsync(e,t){return bi(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return $t(this,e,t)},validateAsync(e,t){return bt(this,e,t)},encode:function e(t,r){return zi(this,t,r,{callee:e})},decode:function e(t,r){return yi(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await wi(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await ki(this,t,r,{callee:e})},safeEncode(e,t){return Zi(this,e,t)},safeDecode(e,t){return Pi(this,e,t)},async safeEncodeAsync(e,t){return Si(this,e,t)},async safeDecodeAsync(e,t){return Ii(this,e,t)},toJSONSchema(e){return xe(this,{})(e)},get description(){return oe.get(this)?.description},get _def(){return this._zod.def}}),Ni=u("_ZodString",(e,t)=>{De.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)},x.derived({format:e=>D(e).format??null,minLength:e=>D(e).minimum??null,maxLength:e=>D(e).maximum??null},{regex(...e){return this.check(Mt(...e))},includes(...e){return this.check(Kt(...e))},startsWith(...e){return this.check(Vt(...e))},endsWith(...e){return this.check(Wt(...e))},min(...e){return this.check(ie(...e))},max(...e){return this.check(Ke(...e))},length(...e){return this.check(Ve(...e))},nonempty(...e){return this.check(ie(1,...e))},lowercase(e){return this.check(Bt(e))},uppercase(e){return this.check(Jt(e))},trim(){return this.check(Xt())},normalize(...e){return this.check(Gt(...e))},toLowerCase(){return this.check(Yt())},toUpperCase(){return this.check(Ht())},slugify(){return this.check(qt())}})),wc=u("ZodString",(e,t)=>{De.init(e,t),Ni.init(e,t)},{email(e){return this.check(Lo(Ic,e))},url(e){return this.check(Lt(Ri,e))},jwt(e){return this.check(ni(Bc,e))},emoji(e){return this.check(Ko(Oc,e))},guid(e){return this.check(Fo(Ac,e))},uuid(e){return this.check(Uo(Xe,e))},uuidv4(e){return this.check(Mo(Xe,e))},uuidv6(e){return this.check(Bo(Xe,e))},uuidv7(e){return this.check(Jo(Xe,e))},nanoid(e){return this.check(Vo(Ec,e))},cuid(e){return this.check(Wo(Cc,e))},cuid2(e){return this.check(Go(Tc,e))},ulid(e){return this.check(Xo(Nc,e))},base64(e){return this.check(ei(Fc,e))},base64url(e){return this.check(ti(Uc,e))},xid(e){return this.check(Yo(Rc,e))},ksuid(e){return this.check(Ho(Dc,e))},ipv4(e){return this.check(qo(jc,e))},ipv6(e){return this.check(Qo(Lc,e))},cidrv4(e){return this.check(Ft(Di,e))},cidrv6(e){return this.check(Ut(ji,e))},e164(e){return this.check(ri(Mc,e))},datetime(e){return this.check(oi(kc,e))},date(e){return this.check(ii(Zc,e))},time(e){return this.check(si(Pc,e))},duration(e){return this.check(ci(Sc,e))}});function Qt(e){return jo(wc,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Ni.init(e,t)}),kc=u("ZodISODateTime",(e,t)=>{Jn.init(e,t),Z.init(e,t)}),Zc=u("ZodISODate",(e,t)=>{Kn.init(e,t),Z.init(e,t)}),Pc=u("ZodISOTime",(e,t)=>{Vn.init(e,t),Z.init(e,t)}),Sc=u("ZodISODuration",(e,t)=>{Wn.init(e,t),Z.init(e,t)}),Ic=u("ZodEmail",(e,t)=>{Cn.init(e,t),Z.init(e,t)});var Ac=u("ZodGUID",(e,t)=>{On.init(e,t),Z.init(e,t)});var Xe=u("ZodUUID",(e,t)=>{En.init(e,t),Z.init(e,t)});var Ri=u("ZodURL",(e,t)=>{Rn.init(e,t),Z.init(e,t)});function El(e){return Lt(Ri,e)}var Oc=u("ZodEmoji",(e,t)=>{Dn.init(e,t),Z.init(e,t)});var Ec=u("ZodNanoID",(e,t)=>{jn.init(e,t),Z.init(e,t)});var Cc=u("ZodCUID",(e,t)=>{Ln.init(e,t),Z.init(e,t)});var Tc=u("ZodCUID2",(e,t)=>{Fn.init(e,t),Z.init(e,t)});var Nc=u("ZodULID",(e,t)=>{Un.init(e,t),Z.init(e,t)});var Rc=u("ZodXID",(e,t)=>{Mn.init(e,t),Z.init(e,t)});var Dc=u("ZodKSUID",(e,t)=>{Bn.init(e,t),Z.init(e,t)});var jc=u("ZodIPv4",(e,t)=>{Gn.init(e,t),Z.init(e,t)});var Lc=u("ZodIPv6",(e,t)=>{Yn.init(e,t),Z.init(e,t)});var Di=u("ZodCIDRv4",(e,t)=>{Hn.init(e,t),Z.init(e,t)});function Cl(e){return Ft(Di,e)}var ji=u("ZodCIDRv6",(e,t)=>{qn.init(e,t),Z.init(e,t)});function Tl(e){return Ut(ji,e)}var Fc=u("ZodBase64",(e,t)=>{eo.init(e,t),Z.init(e,t)});var Uc=u("ZodBase64URL",(e,t)=>{ro.init(e,t),Z.init(e,t)});var Mc=u("ZodE164",(e,t)=>{no.init(e,t),Z.init(e,t)});var Bc=u("ZodJWT",(e,t)=>{oo.init(e,t),Z.init(e,t)});var Li=u("ZodNumber",(e,t)=>{At.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=D(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=D(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=D(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>D(e).format??null},{gt(e,t){return this.check(Be(e,t))},gte(e,t){return this.check(_e(e,t))},min(e,t){return this.check(_e(e,t))},lt(e,t){return this.check(Me(e,t))},lte(e,t){return this.check(ge(e,t))},max(e,t){return this.check(ge(e,t))},int(e){return this.check(Ai(e))},safe(e){return this.check(Ai(e))},positive(e){return this.check(Be(0,e))},nonnegative(e){return this.check(_e(0,e))},negative(e){return this.check(Me(0,e))},nonpositive(e){return this.check(ge(0,e))},multipleOf(e,t){return this.check(Je(e,t))},step(e,t){return this.check(Je(e,t))},finite(){return this}}));function Jc(e){return ui(Li,e)}var Kc=u("ZodNumberFormat",(e,t)=>{io.init(e,t),Li.init(e,t)});function Ai(e){return ai(Kc,e)}var Vc=u("ZodBoolean",(e,t)=>{so.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Wc(e){return li(Vc,e)}var Gc=u("ZodNull",(e,t)=>{co.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Xc(e){return pi(Gc,e)}var Yc=u("ZodUnknown",(e,t)=>{uo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function er(){return fi(Yc)}var Hc=u("ZodNever",(e,t)=>{ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Fi(e){return di(Hc,e)}var qc=u("ZodArray",(e,t)=>{Ye(),lo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.element=t.element},{min(e,t){return this.check(ie(e,t))},nonempty(e){return this.check(ie(1,e))},max(e,t){return this.check(Ke(e,t))},length(e,t){return this.check(Ve(e,t))},unwrap(){return this.element}});function Ui(e,t){return hi(qc,e,t)}var rr=u("ZodObject",(e,t)=>{Ye(),ho.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return nu(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:er()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:er()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Fi()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(Ki,this,e[0])},exactPartial(...e){return x.partial(Vi,this,e[0],"exactPartial")},required(...e){return x.required(Wi,this,e[0])}});function Nl(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new rr(r)}function Rl(e,t){return new rr({type:"object",shape:e,catchall:Fi(),...x.normalizeParams(t)})}function Dl(e,t){return new rr({type:"object",shape:e,catchall:er(),...x.normalizeParams(t)})}var Mi=u("ZodUnion",(e,t)=>{Ot.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.options=t.options});function Bi(e,t){return new Mi({type:"union",options:e,...x.normalizeParams(t)})}var Qc=u("ZodDiscriminatedUnion",(e,t)=>{Mi.init(e,t),mo.init(e,t)});function jl(e,t,r){return new Qc({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var eu=u("ZodIntersection",(e,t)=>{go.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function tu(e,t){return new eu({type:"intersection",left:e,right:t})}var Oi=u("ZodRecord",(e,t)=>{Ye(),_o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function ru(e,t,r){return!t||!t._zod?new Oi({type:"record",keyType:Qt(),valueType:e,...x.normalizeParams(t)}):new Oi({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var tr=u("ZodEnum",(e,t)=>{xo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(n,o,i)=>(void 0)(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let i={};for(let s of n)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new tr({...t,checks:[],...x.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let s of n)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new tr({...t,checks:[],...x.normalizeParams(o),entries:i})}});function nu(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new tr({type:"enum",entries:r,...x.normalizeParams(t)})}var ou=u("ZodLiteral",(e,t)=>{vo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Ll(e,t){return new ou({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var iu=u("ZodTransform",(e,t)=>{Ye(),$o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.value=o,r)}});function Ji(e){return new iu({type:"transform",transform:e})}var Ki=u("ZodOptional",(e,t)=>{Et.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ei(e){return new Ki({type:"optional",innerType:e})}var Vi=u("ZodExactOptional",(e,t)=>{bo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function su(e){return new Vi({type:"optional",innerType:e})}var cu=u("ZodNullable",(e,t)=>{zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ci(e){return new cu({type:"nullable",innerType:e})}var uu=u("ZodDefault",(e,t)=>{yo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function au(e,t){return new uu({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var lu=u("ZodPrefault",(e,t)=>{wo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function pu(e,t){return new lu({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var Wi=u("ZodNonOptional",(e,t)=>{ko.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fu(e,t){return new Wi({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var du=u("ZodCatch",(e,t)=>{Zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function hu(e,t){return new du({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var Gi=u("ZodPipe",(e,t)=>{Ct.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.in=t.in,e.out=t.out});function Ti(e,t){return new Gi({type:"pipe",in:e,out:t})}var mu=u("ZodPreprocess",(e,t)=>{Gi.init(e,t),Po.init(e,t)}),gu=u("ZodReadonly",(e,t)=>{So.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function _u(e){return new gu({type:"readonly",innerType:e})}var xu=u("ZodLazy",(e,t)=>{Io.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function vu(e){return new xu({type:"lazy",getter:e})}var $u=u("ZodCustom",(e,t)=>{Ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function bu(e,t={}){return mi($u,e,t)}function zu(e,t){return gi(e,t)}function Fl(e){let t=vu(()=>Bi([Qt(e),Jc(),Wc(),Xc(),Ui(t),ru(Qt(),t)]));return t}function Ul(e,t){return new mu({type:"pipe",in:Ji(e),out:t})}function yu(e,t){let[r]=t.map(n=>({candidate:n,distance:wu(e.toLowerCase(),n.toLowerCase())})).toSorted((n,o)=>n.distance-o.distance);return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}function Xi(e,t){let r=yu(e,t);return r===void 0?"":`: did you mean "${r}"?`}function wu(e,t){if(Math.abs(e.length-t.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:t.length+1},(o,i)=>i)],n=(o,i)=>r[o]?.[i]??Number.POSITIVE_INFINITY;for(let o=1;o<=e.length;o++){r[o]=[o];for(let i=1;i<=t.length;i++){let s=e[o-1]===t[i-1],c=e[o-1]===t[i-2]&&e[o-2]===t[i-1],l=n(o-1,i-1)+(s?0:1),a=c?n(o-2,i-2)+1:Number.POSITIVE_INFINITY;r[o]?.push(Math.min(n(o-1,i)+1,n(o,i-1)+1,l,a))}}return n(e.length,t.length)}var Yi=e=>`${e.length} ${e.length===1?"mistake":"mistakes"}`,Vl=(e,t)=>new J("CONFIG_INVALID",[`${e} has ${Yi(t)}:`,...t.map(r=>`  ${e}:${r.line}:${r.column} ${r.path?`${r.path}: `:""}${r.message}`)].join(`
`),`Correct ${e}; nothing was called yet.`),Wl=e=>new J("CONFIG_MISSING",`${e} does not exist in this checkout.`,"Check the repository out first (actions/checkout), or name the file with the `config` input."),Gl=(e,t)=>new J("ENVIRONMENT_UNKNOWN",`Environment "${e}" is not in the configuration${Xi(e,t)||"."}`,`Use one of ${t.map(r=>`"${r}"`).join(", ")}, or add it to the configuration.`),Xl=e=>new J("INPUTS_INVALID",[`The inputs have ${Yi(e)}:`,...e.map(t=>`  ${t}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");var ku=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,Zu=/[^\P{Cc}\t\n]/gu,[ve,Hi]=["\x1B","\x07"],Pu=new RegExp([`(?:${ve}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${ve}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${Hi}${ve}\x9C\\n]*(?:${Hi}|${ve}\\\\|\x9C)`,`${ve}[ -/]*[0-~]`].join("|"),"g"),nr=e=>/^[\t\n -~]*$/.test(e)?e:Su(e),Su=e=>e.replace(/\r\n?/g,`
`).replace(Pu,"").replace(ku,"").replace(Zu,""),Hl=e=>e.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function Iu(e,t){if(e.length<=t)return e;let r=i=>`\u2026 (${e.length-i} more characters)`,n=Math.max(0,t-r(0).length),o=e.slice(0,n).replace(/[\ud800-\udbff]$/,"");return`${o}${r(o.length)}`.slice(0,t)}var ql=(e,t=300)=>Iu(nr(e).replace(/\s+/g," ").trim(),t);var Au=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],He="***",Ou=e=>e.includes(Eu)?e.replace(/[\w.-]+/g,t=>Cu(t.split("."))):e,Eu="eyJ";function Cu(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r]??"",o=/\beyJ[\w-]{8,}$/.exec(n),[i="",s]=e.slice(r+1,r+3),c=o!==null&&i.length>=8&&s!==void 0;t.push(c?`${n.slice(0,o.index)}${He}`:n),c&&(r+=2)}return t.join(".")}var tp=e=>e.replace(/(?<!sha256:)(?<![\w+=/])[\w+=]{16,}/g,t=>/\d/.test(t)&&/[a-z]/i.test(t)?He:t),Qi=4,rp=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t.length>=Qi);function np(){let e=new Set,t=r=>[r,...r.split(`
`),encodeURIComponent(r),Buffer.from(r).toString("base64")];return{add:r=>{for(let n of t(r))n.trim().length>=Qi&&e.add(n.trim())},redact:r=>{let o=[...e].sort((i,s)=>s.length-i.length).reduce((i,s)=>i.replaceAll(s,He),r);return Au.reduce((i,s)=>i.replace(s,He),Ou(o))}}}var Tu=(e,{redact:t})=>t(nr(t(e)));function qi(e,t){return typeof e=="string"?Tu(e,t):Array.isArray(e)?e.map(r=>qi(r,t)):e===null||typeof e!="object"||e instanceof Date?e:Object.fromEntries(Object.entries(e).map(([r,n])=>[r,qi(n,t)]))}var Nu=/^sha256:[0-9a-f]{64}$/,ip=e=>Nu.test(e),sp=e=>e.slice(0,19);


/***/ }),

/***/ 15:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(93);
var __import_1 = __nccwpck_require__(49);
var __import_2 = __nccwpck_require__(857);
var __import_3 = __nccwpck_require__(982);
var __import_4 = __nccwpck_require__(896);
var __import_5 = __nccwpck_require__(455);
const require = (name) => process.getBuiltinModule(name);
function f(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function E(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,r){let n=new k(t,e,r);process.stdout.write(n.toString()+__import_2.EOL)}function P(t,e=""){h(t,{},e)}var Q="::",k=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=Q+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Mt(o)}`)}}return e+=`${Q}${Bt(this.message)}`,e}};function Bt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Mt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function et(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_4.existsSync(r))throw new Error(`Missing file at path: ${r}`);__import_4.appendFileSync(r,`${f(e)}${__import_2.EOL}`,{encoding:"utf8"})}function rt(t,e){let r=`ghadelimiter_${__import_3.randomUUID()}`,n=f(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${__import_2.EOL}${n}${__import_2.EOL}${r}`}var Vt=function(t,e,r,n){function o(i){return i instanceof r?i:new r(function(c){c(i)})}return new(r||(r=Promise))(function(i,c){function p(m){try{u(n.next(m))}catch(I){c(I)}}function s(m){try{u(n.throw(m))}catch(I){c(I)}}function u(m){m.done?i(m.value):o(m.value).then(p,s)}u((n=n.apply(t,e||[])).next())})},nt;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(nt||(nt={}));function ot(t){h("add-mask",{},t)}function A(t,e){if(process.env.GITHUB_OUTPUT||"")return et("OUTPUT",rt(t,e));process.stdout.write(__import_2.EOL),h("set-output",{name:t},f(e))}function it(t){h("debug",{},t)}function w(t,e={}){h("error",E(e),t instanceof Error?t.toString():t)}function st(t,e={}){h("warning",E(e),t instanceof Error?t.toString():t)}function ct(t){process.stdout.write(t+__import_2.EOL)}function Dt(t){P("group",t)}function Ft(){P("endgroup")}function at(t,e){return Vt(this,void 0,void 0,function*(){Dt(t);let r;try{r=yield e()}finally{Ft()}return r})}var N={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var pt=t=>t==="succeeded"?0:1;var L=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);(0,__import_0.e)({jitless:!0});function ut(t,e){let r=Wt(e),n=new Map(Object.keys(t.shape).map(s=>[L(s),s])),o=[...r.keys()].filter(s=>!n.has(s)).map(s=>qt(s,[...n.keys()])),i=Object.fromEntries([...n].map(([s,u])=>[u,r.get(s)||void 0])),c=t.safeParse(i),p=c.success?[]:c.error.issues.map(s=>Jt(s,i));if(!c.success||o.length>0)throw (0,__import_0.J)([...p,...o]);return c.data}function Wt(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return new Map(e.map(([r,n])=>[r.slice(6).toLowerCase(),(n??"").trim()]))}function Jt(t,e){let[r,...n]=t.path,o=L(String(r));return n.length===0&&e[String(r)]===void 0?`${o}: is required`:`${[o,...n].join(".")}: ${t.message}`}var qt=(t,e)=>`${t}: is not an input of this action${(0,__import_0.F)(t,e)||` (it has ${e.join(", ")})`}`;var Zt={GITHUB_REPOSITORY:/^[^/\s]+\/[^/\s]+$/,GITHUB_RUN_ID:/^\d+$/,GITHUB_SHA:/^[0-9a-f]{40,64}$/},mt=t=>Object.entries(Zt).flatMap(([e,r])=>r.test(t[e]??"")?[]:e);var lt=t=>ft(t,"refused"),H=t=>ft(t,"failed"),dt=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function ft(t,e){let r=(0,__import_0.b)(t),[n="",...o]=(0,__import_0.c)(t).split(`
`);return{verdict:e,reason:r?t.code:"UNEXPECTED",outputs:{},report:{title:r?n:"An unexpected error ended this action",verdict:e,summary:n,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[r?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var S=class{constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_4.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_4.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var a=new S;var gt={now:()=>new Date,sleep:(t,e)=>new Promise(r=>{if(e?.aborted)return r();let n=()=>{clearTimeout(o),e?.removeEventListener("abort",n),r()},o=setTimeout(n,t);e?.addEventListener("abort",n,{once:!0})})};var te=4e3,j=(t,e)=>(0,__import_0.L)((0,__import_0.R)(t,e)).split(`
`).map(r=>(0,__import_0.M)(r,te)).join(`
`);function ht(t){let e=r=>j(r,t);return{info:r=>ct(e(r)),warning:r=>st(e(r)),error:r=>w(e(r)),debug:r=>it(e(r)),group:(r,n)=>at(e(r),n)}}function wt(t){let e=`${a.serverUrl}/${a.repo.owner}/${a.repo.repo}`,r=(0,__import_0.Q)();r.add(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"");let n=o=>{r.add(o);for(let i of (0,__import_0.P)(o))ot(i)};return{...a.repo,sha:a.sha,ref:a.ref,runId:a.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${a.runId}`,actor:a.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??a.actor,workflow:a.workflow,eventName:a.eventName,payload:a.payload,apiUrl:a.apiUrl,graphqlUrl:a.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:gt,log:ht(r),mask:n,redactor:r,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).getIDToken(o),cancelled:t}}var y="\u200B",O=t=>xt(t)?t:oe(t),G=`[A-Za-z("'][A-Za-z0-9 ,.;:'"()/?%^{}=+>!-]*`,ee="` *[!-_a-{}~][ -_a-{}~]*`",re=new RegExp(`^(?:${G})?$`),gr=new RegExp(`^(?:${G})?(?:${ee}(?: ?${G}|$))*$`),ne=/!(?:`|$)|gh-|:\/\/|www\.| (?: |$)/i,xt=t=>re.test(t)&&!ne.test(t),oe=t=>(0,__import_0.K)(t).replace(/&(?=#?\w+;)/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*[\]|~$]/g,"\\$&").replace(ie,"\\_").replace(/^([ \t]+)/gm,ce).replace(se,"$1\\$2").replace(/^( *\d+)([.)])(?=\s|$)/gm,"$1\\$2").replace(/[!#]$/gm,"\\$&").replace(/@/g,`@${y}`).replace(/#(?=\d)/g,`#${y}`).replace(/\b(gh-)(?=\d)/gi,`$1${y}`).replace(/:\/\//g,`:${y}//`).replace(/\bwww\./gi,e=>`${e.slice(0,3)}${y}.`),ie=/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,se=/^( *)([-+=#>]|:(?=-))/gm,ce=t=>" ".repeat(Math.min(3,t.length)),d=t=>xt(t)?t:O(ae(t)),ae=t=>t.replace(/\s\s+|[^\S ]/g," ").trim();function $t(t,e="text"){let r=(0,__import_0.K)(t),n=Math.max(2,...[...r.matchAll(/`{3,}/g)].map(i=>i[0].length)),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function yt(t,e){let r=e===void 0?null:URL.parse(e);return r?.protocol==="https:"||r?.protocol==="http:"?`[${d(t)}](<${pe(r)}>)`:d(t)}var pe=({href:t})=>t.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");var ue=60,Tt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),bt=t=>`"${Tt(t)}"`,me=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function vt({unit:t,labels:e,series:r}){let n=Math.min(e.length,...r.map(({values:s})=>s.length));if(n===0||r.length===0)return"_Nothing was measured._";let o=Math.ceil(n/ue),i=s=>s.slice(0,n).filter((u,m)=>m%o===0),c=["xychart-beta",`  x-axis [${i(e).map(bt).join(", ")}]`,`  y-axis ${bt(t)}`,...r.map(({values:s})=>`  line [${i(s).map(me).join(", ")}]`)],p=`Lines, in order: ${r.map(({name:s})=>d(Tt(s))).join(", ")}.`;return["```mermaid",...c,"```","",p].join(`
`)}function R(t){let e=t.map(({at:n})=>Number.isNaN(n.getTime())?void 0:n.toISOString()),r=new Set(e.map(n=>n?.slice(0,10))).size<=1;return t.map(({text:n},o)=>{let i=e[o]??"";return[r?i.slice(11,23):i.slice(0,23).replace("T"," "),n]})}function B(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function St(t,e){let r=B(t)-e;if(r<=0)return t;let n=`${t.title} (${r} more not shown)`;switch(t.kind){case"text":return{...t,title:n,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:n,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:n,items:t.items.slice(0,e)};case"table":return{...t,title:n,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:n,events:t.events.slice(0,e)};case"chart":return t}}var _={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var $={title:200,summary:1500,label:60,value:300,step:500,line:4e3},_t={facts:20,steps:8};function It(t,{limit:e,heading:r=2}){let n="#".repeat(r),o=i=>`${n}# ${d(i.title)}

${we(i)}`;return de(le(t,n,e-Ut),t.sections,o,e)}function le(t,e,r){let{sign:n,word:o}=_[t.verdict];for(let i=1;;i/=2){let c=(u,m)=>(0,__import_0.M)(u,Math.ceil(m*i)),s=[`${e} ${n} ${d(c(t.title,$.title))}`,`**${o}.** ${O(c(t.summary,$.summary))}`,ge(t.next,u=>c(u,$.step)),he(t.facts,(u,m)=>c(u,m))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(s)<=r||i<1/64)return s}}var Ut=200;function de(t,e,r,n){let o=[t],i=n-Ut-Buffer.byteLength(t),c=0;for(let p of e){let s=fe(p,r,i-2);s===void 0?c+=1:o.push(s),i-=s===void 0?0:Buffer.byteLength(s)+2}return c>0&&o.push(`_${c} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function fe(t,e,r){for(let n=B(t);;n=Math.floor(n/2)){let o=e(St(t,n));if(Buffer.byteLength(o)<=r)return o;if(n<=1)return}}function ge(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,_t.steps).map((n,o)=>`${o+1}. ${d(e(n))}`)].join(`
`)}function he(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,_t.facts).map(({label:n,value:o,link:i})=>[d(e(n,$.label)),yt(e(o,$.value),i)]).map(n=>`| ${n.join(" | ")} |`)].join(`
`)}function we(t){switch(t.kind){case"text":return O(t.text);case"list":return t.items.map(e=>`- ${d(e)}`).join(`
`);case"table":return Rt(t.columns,t.rows);case"code":return $t(xe(t.text),t.language);case"chart":return vt(t);case"timeline":return Rt(["Time (UTC)","What"],R(t.events))}}var xe=t=>t.split(`
`).map(e=>(0,__import_0.M)(e,$.line)).join(`
`),Ot=t=>`| ${t.map(d).join(" | ")} |`,Rt=(t,e)=>[Ot(t),`|${t.map(()=>"---").join("|")}|`,...e.map(Ot)].join(`
`);var $e="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",ye=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${$e}#${t.toLowerCase()}`}}),Et=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,ye(e)]};var kt=t=>`${_[t.verdict].word.toUpperCase()}: ${be(t)}`,be=t=>[t.title,t.summary,...t.facts.map(({label:e,value:r})=>`  ${e}: ${r}`),...t.sections.map(Ct),...t.next.map(e=>`Next: ${e}`)].join(`
`),Pt=({sections:t})=>t.filter(e=>e.kind!=="chart"&&e.kind!=="timeline"&&!("inDetails"in e)).map(Ct).join(`
`),Ct=t=>[`${t.title}:`,...Te(t).map(e=>`  ${e}`)].join(`
`);function Te(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return Se([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:r})=>`${e} (${t.unit}): ${r.map(n=>n.toFixed(1)).join(" ")}`);case"timeline":return R(t.events).map(e=>e.join(" "))}}var ve=40;function Se(t){let e=(t[0]??[]).map((r,n)=>Math.min(ve,Math.max(...t.map(o=>(o[n]??"").length))));return t.map(r=>r.map((n,o)=>n.padEnd(e[o]??0)).join("  ").trimEnd())}var Oe=25600,Nt=6e3,At=t=>Buffer.byteLength(JSON.stringify(t))<=Oe;function Lt(t,e){let r=_e(t,e);At(r)||(r={...r,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let n=Nt/2;!At(r)&&n>=1;n/=2)r={...r,...Re(r,Math.floor(n))};return JSON.stringify(r)}var Re=({evidence:t,summary:e,next:r},n)=>({evidence:(0,__import_0.M)(t,n),summary:(0,__import_0.M)(e,n),next:r.map(o=>(0,__import_0.M)(o,n))});function _e({verdict:t,reason:e,outputs:r,report:n,details:o},{startedAt:i,finishedAt:c,run:p}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_0.M)(n.title,300),summary:(0,__import_0.M)(n.summary,2e3),next:n.next.slice(0,10).map(s=>(0,__import_0.M)(s,500)),evidence:(0,__import_0.M)(Pt(n),Nt),startedAt:i.toISOString(),finishedAt:c.toISOString(),run:p,outputs:r,details:o}}var Ue=1024*1024;async function Ht(t,e,r){let n=(0,__import_0.S)(t,e.redactor);for(let[c,p]of Object.entries(n.outputs))A(c,p);let o={startedAt:r,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};A("result",Lt(n,o));let i=Et(n.report,n.reason);e.log.info(kt(i)),Ee(n,e),await ke(i,e)}function Ee({verdict:t,reason:e,report:r},{redactor:n}){if(t==="succeeded")return;let o=r.next.length>0?`
Next: ${r.next[0]}`:"";w(j(`${r.summary}${o}`,n),{title:`${t}: ${e}`})}async function ke(t,{log:e}){let r=process.env.GITHUB_STEP_SUMMARY;r&&await (0,__import_5.appendFile)(r,`${It(t,{limit:Ue})}
`).catch(n=>e.warning(`The job summary could not be written: ${(0,__import_0.c)(n)}`))}async function jt(t,e){Pe();let r=wt(Ne()),n=r.clock.now(),o=await Promise.race([Ce(t,e,r),Ae(r),Le(r.cancelled)]);await Ht(o,r,n),process.exit(pt(o.verdict))}function Pe(){let t=mt(process.env);t.length!==0&&(w(`This is no job of GitHub Actions, nothing was called: ${t.join(", ")} ${t.length>1?"are":"is"} missing or malformed. Run the action in a workflow; \`scripts/rehearse\` plays one on this machine.`),process.exit(1))}async function Ce(t,e,r){let n;try{let o=ut(t,process.env),{wire:i,useCase:c}=await e(),p=await i(o,r);n=()=>c(o,p)}catch(o){return lt(o)}return n().catch(H)}function Ae({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_0.c)(e)}`)),new Promise(e=>{process.once("uncaughtException",r=>e(H(r)))})}function Ne(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{w("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},N.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var Le=t=>new Promise(e=>{let r=()=>setTimeout(()=>e(dt()),N.outcome).unref();t.addEventListener("abort",r,{once:!0})});var Gt=(0,__import_0.q)({environment:(0,__import_0.g)(),digest:(0,__import_0.g)().refine(__import_0.T,"is not a digest (sha256: and 64 hexadecimal digits)"),deploymentId:(0,__import_0.g)().regex(/^[1-9]\d*$/,"is not the id of a GitHub deployment").transform(Number).optional(),config:(0,__import_0.g)(),githubToken:(0,__import_0.g)(),roleArn:(0,__import_0.g)().regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//,"is not the ARN of a role").optional()});await jt(Gt,()=>__nccwpck_require__.e(/* import() */ 824).then(__nccwpck_require__.bind(__nccwpck_require__, 824)));

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
