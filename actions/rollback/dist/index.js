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

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Vl),
  B: () => (/* binding */ Yi),
  C: () => (/* binding */ au),
  D: () => (/* binding */ pu),
  E: () => (/* binding */ Wl),
  F: () => (/* binding */ Gl),
  G: () => (/* binding */ es),
  H: () => (/* binding */ ts),
  I: () => (/* binding */ zp),
  J: () => (/* binding */ yp),
  K: () => (/* binding */ wp),
  L: () => (/* binding */ kp),
  M: () => (/* binding */ pr),
  N: () => (/* binding */ Pp),
  O: () => (/* binding */ Cu),
  P: () => (/* binding */ Sp),
  Q: () => (/* binding */ Ap),
  R: () => (/* binding */ Ep),
  S: () => (/* binding */ Tp),
  T: () => (/* binding */ Lu),
  U: () => (/* binding */ os),
  V: () => (/* binding */ Np),
  W: () => (/* binding */ Rp),
  a: () => (/* binding */ Uu),
  b: () => (/* binding */ J),
  c: () => (/* binding */ Bu),
  d: () => (/* binding */ Ju),
  e: () => (/* binding */ Fs),
  f: () => (/* binding */ A),
  g: () => (/* binding */ ki),
  h: () => (/* binding */ cr),
  i: () => (/* binding */ Ll),
  j: () => (/* binding */ Fl),
  k: () => (/* binding */ Ul),
  l: () => (/* binding */ Kc),
  m: () => (/* binding */ Ni),
  n: () => (/* binding */ Gc),
  o: () => (/* binding */ Qc),
  p: () => (/* binding */ Vi),
  q: () => (/* binding */ lr),
  r: () => (/* binding */ Ml),
  s: () => (/* binding */ Bl),
  t: () => (/* binding */ Jl),
  u: () => (/* binding */ Gi),
  v: () => (/* binding */ eu),
  w: () => (/* binding */ Kl),
  x: () => (/* binding */ Ri),
  y: () => (/* binding */ nu),
  z: () => (/* binding */ ou)
});
var __import_0 = __nccwpck_require__(49);
const require = (name) => process.getBuiltinModule(name);
var Uu={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var J=class extends Error{code;next;constructor(t,r,n,o){super(r,o),this.name="OpsError",this.code=t,this.next=n}},Bu=e=>e instanceof J,Ju=e=>e instanceof Error?e.message:String(e);var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>br,CONSTANT_CATCH:()=>Zr,Class:()=>lt,NUMBER_FORMAT_RANGES:()=>vt,aborted:()=>C,allowsEval:()=>gt,assert:()=>fs,assertEqual:()=>us,assertIs:()=>ls,assertNever:()=>ps,assertNotEqual:()=>as,assignProp:()=>ee,attachSchema:()=>ae,base64ToUint8Array:()=>wr,base64urlToUint8Array:()=>As,cached:()=>Q,captureStackTrace:()=>Pe,cleanEnum:()=>Os,cleanRegex:()=>ue,clone:()=>T,cloneDef:()=>ms,codePointLength:()=>le,constantCatch:()=>Pr,createTransparentProxy:()=>bs,defineLazy:()=>dt,defineLazyInternal:()=>$,derived:()=>Ns,esc:()=>ht,escapeRegex:()=>M,explicitlyAborted:()=>$t,extend:()=>ws,finalizeIssue:()=>N,floatSafeRemainder:()=>ft,getElementAtPath:()=>gs,getEnumValues:()=>ke,getLengthableOrigin:()=>pe,getParsedType:()=>$s,getSizableOrigin:()=>yr,hexToUint8Array:()=>Ts,hide:()=>Ae,installLazyProp:()=>Ls,isObject:()=>Y,isPlainObject:()=>W,issue:()=>re,joinValues:()=>Ze,jsonStringifyReplacer:()=>q,members:()=>zt,merge:()=>Zs,mergeDefs:()=>U,normalizeParams:()=>_,nullish:()=>pt,numKeys:()=>vs,objectClone:()=>ds,omit:()=>ys,optionalKeys:()=>xt,own:()=>V,parsedType:()=>bt,partial:()=>Ps,pick:()=>zs,prefixIssues:()=>B,primitiveTypes:()=>$r,promiseAllObject:()=>_s,propertyKeyTypes:()=>_t,randomString:()=>xs,rawShape:()=>te,required:()=>Ss,safeExtend:()=>ks,shallowClone:()=>vr,sizeCaps:()=>Oe,slugify:()=>mt,stringifyPrimitive:()=>Se,toZod:()=>gr,uint8ArrayToBase64:()=>kr,uint8ArrayToBase64url:()=>Es,uint8ArrayToHex:()=>Cs,unwrapMessage:()=>H});function us(e){return e}function as(e){return e}function gr(){return e=>e}function ls(e){}function ps(e){throw new Error("Unexpected value in exhaustive check")}function fs(e){}function ke(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function Ze(e,t="|"){return e.map(r=>Se(r)).join(t)}function q(e,t){return typeof t=="bigint"?t.toString():t}var at=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Q(e){return new at(e)}function pt(e){return e==null}function ue(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function ft(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var mr=Symbol("evaluating");function dt(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==mr)return n===void 0&&(n=mr,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function ds(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ee(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function te(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return te(e._zod.def)??e._zod.def.shape}function _r(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return ee(this,t,n),n},enumerable:!0,configurable:!0})}function xr(e,t,r){t in e?ee(e,t,r):e[t]=r}function X(e,t,r,n){let o=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?_r(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):xr(e,i,n?n(s.value,i):s.value))}}function hs(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?_r(e,r,()=>t[r]):xr(e,r,n.value))}}function U(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function ms(e){return U(e._zod.def)}function gs(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function _s(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function xs(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function ht(e){return JSON.stringify(e)}function mt(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Pe="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var gt=Q(()=>{if(O.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function W(e){if(Y(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Y(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function vr(e){return W(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function vs(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var $s=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},_t=new Set(["string","number","symbol"]),$r=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function T(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function bs(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function Se(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function xt(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var vt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},br={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function zs(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return X(i,e,Ie(e,t)),T(e,U(r,{shape:i,checks:[]}))}function Ie(e,t){let r=F(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function ys(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Ie(e,t)),s={};return X(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),T(e,U(r,{shape:s,checks:[]}))}function ws(e,t){if(!W(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return T(e,U(e._zod.def,{shape:zr(e,t)}))}function zr(e,t){let r={};return X(r,e,Reflect.ownKeys(F(e))),hs(r,t),r}function ks(e,t){if(!W(t))throw new Error("Invalid input to safeExtend: expected a plain object");return T(e,U(e._zod.def,{shape:zr(e,t)}))}function Zs(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};X(r,e,Reflect.ownKeys(F(e))),X(r,t,Reflect.ownKeys(F(t)));let n=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return T(e,n)}function Ps(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let c=r?new Set(Ie(t,r)):void 0,l={};return X(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),T(t,U(t._zod.def,{shape:l,checks:[]}))}function Ss(e,t,r){let n=r?new Set(Ie(t,r)):void 0,o={};return X(o,t,Reflect.ownKeys(F(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",innerType:i})),T(t,U(t._zod.def,{shape:o}))}function C(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function $t(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function Oe(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function ae(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function N(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function yr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Is=/[\uD800-\uDBFF]/;function le(e){let t=e.length;if(!Is.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function pe(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function bt(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function re(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Os(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function wr(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function kr(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function As(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return wr(t+r)}function Es(e){return kr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Ts(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function Cs(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var lt=class{constructor(...t){}};function zt(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Rs(e,r,n.value)}}function V(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function Ae(e,t,r){return V(e,t,r,!1)}function Ns(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return V(this,r,n(this))},set(o){V(this,r,o)}})}return t}function Rs(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:V(this,t,r.bind(this))},set(n){V(this,t,n)}})}function Ds(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var ut,K=!1,js={configurable:!0,get(){K=!0}};function $(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&ut!==e._zod){ut=void 0;return}ut=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,js);let o=K;K=!1;try{let i=r(this);return K?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),K=K||o,i}catch(i){throw delete this[t],K=K||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Ls(e,t,r,n){let o=Ds(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var Zr="~constantCatch";function Pr(e){let t=()=>e;return t[Zr]=!0,t}var Sr,Fs=Object.freeze({status:"aborted"}),yt={value:void 0,enumerable:!1},Ir="captureStackTrace"in Error?Error:null;function Us(e){let t=Ir;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Ir=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,n){let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{yt.value=new i(m);try{Object.defineProperty(f,"_zod",yt)}finally{yt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),b=f._zod.constr.prototype,S=v;for(;S&&S!==b;)S=Object.getPrototypeOf(S);let j=S??v;c.has(j)||(c.add(j),zt(j,s))}let g=d.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in f||(f[v]=g[v].bind(f)))}let a=n?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=n?.Parent?Us(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ne=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Sr=globalThis).__zod_globalConfig??(Sr.__zod_globalConfig={});var O=globalThis.__zod_globalConfig;function A(e){return e&&Object.assign(O,e),O}function Ms(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,q,2)),e.message}function Bs(e){this._zod.message=e}var Js={get:Ms,set:Bs,enumerable:!0,configurable:!0},kt={value:void 0,enumerable:!1},Or=new WeakSet([Object.prototype,Error.prototype]),Ar=(e,t)=>{e.name="$ZodError",kt.value=t,Object.defineProperty(e,"issues",kt),kt.value=void 0,Object.defineProperty(e,"message",Js);let r=Object.getPrototypeOf(e);Or.has(r)||(Or.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},Er=u("$ZodError",Ar),Xu=u("$ZodError",Ar,void 0,{Parent:Error});function Ks(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function Zt(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?Ks(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function Pt(e,t=r=>r.message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>n({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return n(e),r}function Ee(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Te=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Pe(l,i?.callee??t),l}return c.value};return t};var Ce=e=>{let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Pe(l,i?.callee??t),l}return c.value};return t};var Ne=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new R;return i.issues.length?Tr(e,i.issues,o):{success:!0,data:i.value}};function Tr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>N(o,r,A()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Re=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?Tr(e,i.issues,o):{success:!0,data:i.value}};var Vs=Symbol.for("zod.compile.invalid"),Ws=Symbol.for("zod.compile.fallback"),St=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==Vs)return!0;if(n.definite===!0&&r===void 0)return!1}return Gs(e,t,r)});function Gs(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?(n[Ws]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new R;return i.issues.length===0}var It=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},Cr=e=>{let t=Te(e),r=(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,c,Ee(r,s))};return r};var Nr=e=>{let t=Te(e),r=(n,o,i,s)=>t(n,o,i,Ee(r,s));return r};var Rr=e=>{let t=Ce(e),r=async(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Ee(r,s))};return r};var Dr=e=>{let t=Ce(e),r=async(n,o,i,s)=>await t(n,o,i,Ee(r,s));return r};var jr=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ne(e)(t,r,o)};var Lr=e=>(t,r,n)=>Ne(e)(t,r,n);var Fr=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Re(e)(t,r,o)};var Ur=e=>async(t,r,n)=>Re(e)(t,r,n);var Mr=/^[cC][0-9a-z]{6,}$/,Br=/^[0-9a-z]+$/,Jr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Kr=/^[0-9a-vA-V]{20}$/,Vr=/^[A-Za-z0-9]{27}$/,Wr=/^[a-zA-Z0-9_-]{21}$/;function Gr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Xr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Yr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,At=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Hr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Xs="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function qr(){return new RegExp(Xs,"u")}var Qr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,en=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var tn=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,rn=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var nn=/^https?$/,on=/^\+[1-9]\d{6,14}$/;var sn="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Ys(e){return new RegExp(`^${e}$`)}var cn=Ys(sn);function Ot(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function un(e){return new RegExp(`^${Ot(e)}$`)}function an(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${Ot({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${Ot({precision:e.precision})}`:r;return new RegExp(`^${sn}T(?:${n})$`)}var ln=/^[\s\S]{0,}$/;var Et=/^-?\d+(?:\.\d+)?$/,pn=/^(?:true|false)$/i,fn=/^null$/i;var dn=/^[^A-Z]*$/,hn=/^[^a-z]*$/;var I=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Tt=e=>{let t=e.value;return!pt(t)&&t.length!==void 0},De={number:"number",bigint:"bigint",object:"date"},Ct=u("$ZodCheckLessThan",(e,t)=>{I.init(e,t);let r=De[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:De[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Nt=u("$ZodCheckGreaterThan",(e,t)=>{I.init(e,t);let r=De[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:De[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),mn=u("$ZodCheckMultipleOf",(e,t)=>{I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):ft(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),gn=u("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=vt[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var _n=u("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Tt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?le(o):i)<=t.maximum)return;let c=pe(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),xn=u("$ZodCheckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Tt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?le(o):i)>=t.minimum)return;let c=pe(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),vn=u("$ZodCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Tt),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.length*2?le(o):i;if(s===t.length)return;let c=pe(o),l=s>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),de=u("$ZodCheckStringFormat",(e,t)=>{var r,n;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),$n=u("$ZodCheckRegex",(e,t)=>{de.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),bn=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=dn),de.init(e,t)}),zn=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=hn),de.init(e,t)}),yn=u("$ZodCheckIncludes",(e,t)=>{I.init(e,t);let r=M(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),wn=u("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),kn=u("$ZodCheckEndsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var Zn=u("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var je=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var Sn={major:4,minor:6,patch:7};var z=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=Sn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=C(c),d;for(let f of l){if(f._zod.def.when){if($t(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&a?.async===!1)throw new R;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,c.issues.length!==m&&(ae(c.issues,m,e),p||(p=C(c,m)))});else{if(c.issues.length===m)continue;ae(c.issues,m,e),p||(p=C(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(C(c))return c.aborted=!0,c;let p=i(l,o,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,o,l))}return i(a,o,l)}}},{get"~standard"(){return Ae(this,"~standard",Dt(this))},set"~standard"(e){V(this,"~standard",e)}}),Ln=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,A()))}:{value:e.value};async function Hs(e,t){let r={async:!0};return Ln(await e._zod.run({value:t,issues:[]},r),r)}function Dt(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return Ln(n,r)}catch{}return Hs(e,t)},vendor:"zod",version:1}}var Me=u("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??ln,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{de.init(e,t),Me.init(e,t)}),Fn=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Yr),w.init(e,t)}),Un=u("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=At(n))}else t.pattern??(t.pattern=At());w.init(e,t)}),Mn=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Hr),w.init(e,t)}),Bn=1,Fe=2;function Jn(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function qs(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Jn(e)||Fe:Qs(e,t)}function Qs(e,t){if(!t.normalize&&t.protocol?.source===nn.source&&!/^https?:\/\//i.test(e))return Bn;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Fe}return new URL(e)}catch{return Fe}}var ec=/[\t\n\r]/g;function In(e){return e.replace(ec,"")}function tc(e,t){return t.lastIndex=0,t.test(e.hostname)}function rc(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Kn=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=qs(n,t);if(o===Bn){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Fe){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=In(n);return}t.hostname&&!tc(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!rc(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:In(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Vn=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=qr()),w.init(e,t)}),Wn=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Wr:Gr(t.length)),w.init(e,t)}),Gn=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Mr),w.init(e,t)}),Xn=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Br),w.init(e,t)}),Yn=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t)}),Hn=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Kr),w.init(e,t)}),qn=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,t)}),Qn=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=an(t)),w.init(e,t)}),eo=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=cn),w.init(e,t)}),to=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=un(t)),w.init(e,t)}),ro=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Xr),w.init(e,t)}),no=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Qr),w.init(e,t)}),nc=/^[0-9a-fA-F:.]+$/;function oo(e){return nc.test(e)?Jn(`http://[${e}]`):!1}var io=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=en),w.init(e,t),e._zod.check=r=>{oo(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var so=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=tn),w.init(e,t)});function oc(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:oo(r)}var co=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=rn),w.init(e,t),e._zod.check=r=>{oc(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function uo(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var ic=/^[0-9a-zA-Z+/]*={0,2}$/,ao=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=ic),w.init(e,t),e._zod.check=r=>{uo(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),lo=/^[A-Za-z0-9_-]*$/;function sc(e){if(!lo.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return uo(r)}var po=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=lo),w.init(e,t),e._zod.check=r=>{sc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),fo=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=on),w.init(e,t)});function cc(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var ho=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{cc(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var jt=u("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=Et,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),mo=u("$ZodNumberFormat",(e,t)=>{gn.init(e,t),jt.init(e,t)}),go=u("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=pn,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var _o=u("$ZodNull",(e,t)=>{z.init(e,t),e._zod.pattern=fn,e._zod.values=new Set([null]),e._zod.parse=(r,n)=>{let o=r.value;return o===null||r.issues.push({expected:"null",code:"invalid_type",input:o,inst:e}),r}});var xo=u("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),vo=u("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function uc(e,t){let r=Oe(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>n&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of Oe(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,ae(i.issues,p,e),i}}return o(i,s)}}var ac=e=>Array.isArray(e)?e.length:-1;function On(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var $o=u("$ZodArray",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let s=[],c=o?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},o);if(p instanceof Promise)s.push(p.then(d=>On(d,n,l)));else if(On(p,n,l),c&&p.issues.length!==0&&C(p))break}return s.length?Promise.all(s).then(()=>n):n},uc(e,ac)});function Ue(e,t,r,n,o,i){let s=r in n,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var lc=[];function bo(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:lc,o=n.length?[...t,...n]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=xt(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function zo(e,t,r,n,o,i,s){let c=[],l=o.keySet,a=o.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let g in t){if(s&&r.issues.length!==m){if(C(r,m))break;m=r.issues.length}if(l.has(g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let v=a.run({value:t[g],issues:[]},n);v instanceof Promise?e.push(v.then(b=>Ue(b,r,g,t,d,f))):Ue(v,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var pc=u("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=n,Object.defineProperty(t,"shape",{get:a})}let o=Q(()=>bo(t));$(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||ee(d,f,new Set);for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Y,s=t.catchall,c,l=O.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=o.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,g=p?.abortEarly,v=a.issues.length;for(let b of c.allKeys){if(g&&a.issues.length!==v){if(C(a,v))break;v=a.issues.length}if(b==="__proto__")continue;let S=m[b],j=S._zod.optin,se=S._zod.optout,ce=S._zod.run({value:d[b],issues:[]},p);ce instanceof Promise?f.push(ce.then(P=>Ue(P,a,b,d,j,se))):Ue(ce,a,b,d,j,se)}return s?zo(f,d,a,p,o.value,e,g===!0):f.length?Promise.all(f).then(()=>a):a}}),yo=u("$ZodObjectJIT",(e,t)=>{pc.init(e,t);let r=e._zod.parse,n=Q(()=>bo(t)),o=O.memoizer,i=m=>{let g=n.value,v=g.symbolKeys,b=new je(["payload","ctx"],{shape:m,inst:e,memo:o,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,j=(P,y)=>`
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
          }`;b.write("const input = payload.value;");let se=Object.create(null),ce=0;for(let P of g.allKeys)se[P]=`key_${ce++}`;b.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of g.allKeys){if(P==="__proto__")continue;let y=se[P],L=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:ht(P),st=`${L} in input`,fr=m[P],ct=fr?._zod?.optin,dr=ct!==void 0,ss=fr?._zod?.optout==="optional";if(b.write(`const ${y} = ${S(L)};`),dr&&ss){let cs=ct==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;b.write(`
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

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,c=Y,l=!O.jitless,p=l&&gt.value,d=t.catchall,f;e._zod.parse=(m,g)=>{f??(f=n.value);let v=m.value;return c(v)?l&&p&&g?.async===!1&&g.jitless!==!0?(s||(s=i(t.shape)),m=s(m,g),d?zo([],v,m,g,f,e,g?.abortEarly===!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function An(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!C(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,n,A())))}),t)}var Lt=u("$ZodUnion",(e,t)=>{z.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ue(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},o);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>An(c,n,e,o)):An(s,n,e,o)}});function fc(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var wo=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Lt.init(e,t);let r=e._zod.parse;$(e,"propValues",o=>{let i={},s=0;for(let c of o.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(c)}"`);l[o.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||ee(i,a,new Set);for(let d of p)i[a].add(d)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=te(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let n=Q(()=>fc(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Y(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let c=s?.[t.discriminator],l=n.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(o,i):t.unionFallback||i.direction==="backward"?r(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(a=>n.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),o)}}),ko=u("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>En(r,l,a)):En(r,i,s)}});function Rt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(W(e)&&W(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=Rt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=Rt(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function En(e,t,r){let n=new Map,o,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=o?c.filter(p=>o.keys.includes(p)):[];a.length&&e.issues.push({...o,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=Rt(t.value,r.value);if(!l.valid){if(C(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var Zo=u("$ZodRecord",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!W(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>N(g,o,A())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(p,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(p,m.issues)),n.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&Et.test(a)&&p.issues.length){let g=t.keyType._zod.run({value:Number(a),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[a]=i[a]:c?(l=l??[],l.push(a)):n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>N(g,o,A())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(a,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(a,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}});var Po=u("$ZodEnum",(e,t)=>{z.init(e,t);let r=ke(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let i=ke(o.def.entries).filter(s=>_t.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,input:s,inst:e}),o}}),So=u("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),n}});var Io=u("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",O.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new R;return r.value=o,r}});function Tn(e,t){return e.value=t.issues.length?void 0:t.value,e}var Ft=u("$ZodOptional",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Tn(r,i)):Tn(r,o)}return t.innerType._zod.run(r,n)}}),Oo=u("$ZodExactOptional",(e,t)=>{Ft.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),Ao=u("$ZodNullable",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),Eo=u("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Cn(i,t)):Cn(o,t)}});function Cn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var To=u("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),Co=u("$ZodNonOptional",(e,t)=>{z.init(e,t),$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>Nn(i,e)):Nn(o,e)}});function Nn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Rn(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>N(o,n,A()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var No=u("$ZodCatch",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Rn(r,i,t,n)):Rn(r,o,t,n)}});var Ut=u("$ZodPipe",(e,t)=>{z.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Le(s,t.in,n)):Le(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Le(i,t.out,n)):Le(o,t.out,n)}});function Le(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Ro=u("$ZodPreprocess",(e,t)=>{Ut.init(e,t)}),Do=u("$ZodReadonly",(e,t)=>{z.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Dn):Dn(o)}});function Dn(e){return e.memo||(e.value=Object.freeze(e.value)),e}var jo=u("$ZodLazy",(e,t)=>{z.init(e,t),dt(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),$(e,"pattern",r=>r.innerType?._zod?.pattern),$(e,"propValues",r=>r.innerType?._zod?.propValues),$(e,"optin",r=>r.innerType?._zod?.optin??void 0),$(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Lo=u("$ZodCustom",(e,t)=>{I.init(e,t),z.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>jn(i,r,n,e));jn(o,r,n,e)}});function jn(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(re(o))}}var Bt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Jt="~memo",Fo=[];function Uo(e){return e!==null&&typeof e=="object"}function Mt(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Mo=new WeakMap,he=0,Ke=1,me=2;function Ve(e,t,r){let n=Mo.get(e);if(n!==void 0)return n?me:he;if(t.has(e))return me;t.add(e);let o=he,i=p=>{if(o!==me&&p?._zod){let d=Ve(p,t,r);d>o&&(o=d)}},s=(p,d)=>{let f=he;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,m);if(d&&!g.enumerable)continue;let v=g.get?Ke:g.value?._zod?Ve(g.value,t,r):he;v>f&&(f=v)}return f},c=p=>{p>o&&(o=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=te(l);c(p?s(p,!0):Ke),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?Ve(p,t,!1):Ke);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),dc(e,o)}function dc(e,t){return t!==Ke&&Mo.set(e,t===me),t}function hc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Be,Je=[],mc={alloc(e,t,r){let n=Be;if(!n)return r;Be=void 0;let o={value:r,issues:null};return n.set(t.value,o),Je.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.direction!=="backward"&&gc(i,o.value))throw new Bt;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=Ve(e,new Set,!1);if(S===he)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===me||n?r=!0:n=!0}let p=l.value;if(!Uo(p))return s(l,a);let d=a[Jt];d||(d={buckets:new WeakMap,backEdges:void 0},a[Jt]=d);let f;o===a?f=i:(f=hc(d,e),o=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Mt(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;Be=f;let g=Je.length,v=s(l,a);Be=void 0;let b=Je.length>g?Je.pop():void 0;return v instanceof Promise?v.then(S=>(b&&(b.issues=S.issues.length?Mt(S.issues):Fo),S)):(b&&(b.issues=v.issues.length?Mt(v.issues):Fo),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Kt(){return mc}function gc(e,t){let r=e[Jt]?.backEdges;return r!==void 0&&Uo(t)&&r.has(t)}var _c=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):n[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),c=bt(i.input),l=o(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Se(i.values[0])}`:`Invalid option: expected one of ${Ze(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${Ze(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function Bo(){return{localeError:_c()}}var Jo;var Vt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Ko(){return new Vt}(Jo=globalThis).__zod_globalRegistry??(Jo.__zod_globalRegistry=Ko());var oe=globalThis.__zod_globalRegistry;function Vo(e){return e.checks&&(e.checks=[...e.checks]),e}function Wo(e,t){return new e(Vo({type:"string",..._(t)}))}function Go(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Xo(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Yo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function Ho(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function qo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Qo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function Wt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function ei(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,..._(t)})}function ti(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function ri(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function ni(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}function oi(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function ii(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,..._(t)})}function si(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function ci(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function ui(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,..._(t)})}function Gt(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Xt(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(t)})}function ai(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function li(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function pi(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function fi(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function We(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function Ge(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function Xe(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(t)})}function Ye(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function di(e,t){return new e(Vo({type:"number",checks:[],..._(t)}))}function hi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function mi(e,t){return new e({type:"boolean",..._(t)})}function gi(e,t){return new e({type:"null",..._(t)})}function _i(e){return new e({type:"unknown"})}function xi(e,t){return new e({type:"never",..._(t)})}function He(e,t){return new Ct({check:"less_than",..._(t),value:e,inclusive:!1})}function ge(e,t){return new Ct({check:"less_than",..._(t),value:e,inclusive:!0})}function qe(e,t){return new Nt({check:"greater_than",..._(t),value:e,inclusive:!1})}function _e(e,t){return new Nt({check:"greater_than",..._(t),value:e,inclusive:!0})}function Qe(e,t){return new mn({check:"multiple_of",..._(t),value:e})}function et(e,t){return new _n({check:"max_length",..._(t),maximum:e})}function ie(e,t){return new xn({check:"min_length",..._(t),minimum:e})}function tt(e,t){return new vn({check:"length_equals",..._(t),length:e})}function Yt(e,t){return new $n({check:"string_format",format:"regex",..._(t),pattern:e})}function Ht(e){return new bn({check:"string_format",format:"lowercase",..._(e)})}function qt(e){return new zn({check:"string_format",format:"uppercase",..._(e)})}function Qt(e,t){return new yn({check:"string_format",format:"includes",..._(t),includes:e})}function er(e,t){return new wn({check:"string_format",format:"starts_with",..._(t),prefix:e})}function tr(e,t){return new kn({check:"string_format",format:"ends_with",..._(t),suffix:e})}function G(e){return new Zn({check:"overwrite",tx:e})}function rr(e){return G(t=>t.normalize(e))}function nr(){return G(e=>e.trim())}function or(){return G(e=>e.toLowerCase())}function ir(){return G(e=>e.toUpperCase())}function sr(){return G(e=>mt(e))}function vi(e,t,r){return new e({type:"array",element:t,..._(r)})}function $i(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function bi(e,t){let r=xc(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(re(o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),n.issues.push(re(i))}},e(n.value,n)),t);return r}function xc(e,t){let r=new I({check:"custom",..._(t)});return r._zod.check=e,r}function D(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var xe=()=>D;var zi=new WeakSet([Object.prototype,Error.prototype]);function rt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var Zc=(e,t)=>{Er.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);zi.has(r)||(zi.add(r),rt(r,"format",n=>o=>Pt(n,o)),rt(r,"flatten",n=>o=>Zt(n,o)),rt(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,q,2)}),rt(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,q,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",Zc,void 0,{Parent:Error});var yi=Te(E),wi=Ce(E),ki=Ne(E),Zi=Re(E),Pi=Cr(E),Si=Nr(E),Ii=Rr(E),Oi=Dr(E),Ai=jr(E),Ei=Lr(E),Ti=Fr(E),Ci=Ur(E);function Sc(){O.localeError||A(Bo())}function ot(){O.memoizer||A({memoizer:Kt()})}var k=u("ZodType",(e,t)=>(Sc(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return T(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(zu(e,t))},superRefine(e,t){return this.check(yu(e,t))},overwrite(e){return this.check(G(e))},optional(){return Di(this)},exactOptional(){return cu(this)},nullable(){return ji(this)},nullish(){return Di(ji(this))},nonoptional(e){return du(this,e)},array(){return Vi(this)},or(e){return Gi([this,e])},and(e){return ru(this,e)},transform(e){return Li(this,Xi(e))},default(e){return lu(this,e)},prefault(e){return fu(this,e)},catch(e){return mu(this,e)},pipe(e){return Li(this,e)},readonly(){return xu(this)},describe(e){let t=this.clone();return oe.add(t,{description:e}),t},meta(...e){if(e.length===0)return oe.get(this);let t=this.clone();return oe.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...Dt(this),jsonSchema:{input:xe(this,"input"),output:xe(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return yi(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await wi(this,t,r,{callee:e})},safeParse(e,t){return ki(this,e,t)},async safeParseAsync(e,t){return Zi(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return St(this,e,t)},validateAsync(e,t){return It(this,e,t)},encode:function e(t,r){return Pi(this,t,r,{callee:e})},decode:function e(t,r){return Si(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await Ii(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await Oi(this,t,r,{callee:e})},safeEncode(e,t){return Ai(this,e,t)},safeDecode(e,t){return Ei(this,e,t)},async safeEncodeAsync(e,t){return Ti(this,e,t)},async safeDecodeAsync(e,t){return Ci(this,e,t)},toJSONSchema(e){return xe(this,{})(e)},get description(){return oe.get(this)?.description},get _def(){return this._zod.def}}),Fi=u("_ZodString",(e,t)=>{Me.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)},x.derived({format:e=>D(e).format??null,minLength:e=>D(e).minimum??null,maxLength:e=>D(e).maximum??null},{regex(...e){return this.check(Yt(...e))},includes(...e){return this.check(Qt(...e))},startsWith(...e){return this.check(er(...e))},endsWith(...e){return this.check(tr(...e))},min(...e){return this.check(ie(...e))},max(...e){return this.check(et(...e))},length(...e){return this.check(tt(...e))},nonempty(...e){return this.check(ie(1,...e))},lowercase(e){return this.check(Ht(e))},uppercase(e){return this.check(qt(e))},trim(){return this.check(nr())},normalize(...e){return this.check(rr(...e))},toLowerCase(){return this.check(or())},toUpperCase(){return this.check(ir())},slugify(){return this.check(sr())}})),Ic=u("ZodString",(e,t)=>{Me.init(e,t),Fi.init(e,t)},{email(e){return this.check(Go(Oc,e))},url(e){return this.check(Wt(Ui,e))},jwt(e){return this.check(fi(Jc,e))},emoji(e){return this.check(ei(Ec,e))},guid(e){return this.check(Xo(Ac,e))},uuid(e){return this.check(Yo(nt,e))},uuidv4(e){return this.check(Ho(nt,e))},uuidv6(e){return this.check(qo(nt,e))},uuidv7(e){return this.check(Qo(nt,e))},nanoid(e){return this.check(ti(Tc,e))},cuid(e){return this.check(ri(Cc,e))},cuid2(e){return this.check(ni(Nc,e))},ulid(e){return this.check(oi(Rc,e))},base64(e){return this.check(ai(Uc,e))},base64url(e){return this.check(li(Mc,e))},xid(e){return this.check(ii(Dc,e))},ksuid(e){return this.check(si(jc,e))},ipv4(e){return this.check(ci(Lc,e))},ipv6(e){return this.check(ui(Fc,e))},cidrv4(e){return this.check(Gt(Mi,e))},cidrv6(e){return this.check(Xt(Bi,e))},e164(e){return this.check(pi(Bc,e))},datetime(e){return this.check(We($e,e))},date(e){return this.check(Ge(be,e))},time(e){return this.check(Xe(ze,e))},duration(e){return this.check(Ye(ye,e))}});function cr(e){return Wo(Ic,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Fi.init(e,t)}),$e=u("ZodISODateTime",(e,t)=>{Qn.init(e,t),Z.init(e,t)}),be=u("ZodISODate",(e,t)=>{eo.init(e,t),Z.init(e,t)}),ze=u("ZodISOTime",(e,t)=>{to.init(e,t),Z.init(e,t)}),ye=u("ZodISODuration",(e,t)=>{ro.init(e,t),Z.init(e,t)}),Oc=u("ZodEmail",(e,t)=>{Mn.init(e,t),Z.init(e,t)});var Ac=u("ZodGUID",(e,t)=>{Fn.init(e,t),Z.init(e,t)});var nt=u("ZodUUID",(e,t)=>{Un.init(e,t),Z.init(e,t)});var Ui=u("ZodURL",(e,t)=>{Kn.init(e,t),Z.init(e,t)});function Ll(e){return Wt(Ui,e)}var Ec=u("ZodEmoji",(e,t)=>{Vn.init(e,t),Z.init(e,t)});var Tc=u("ZodNanoID",(e,t)=>{Wn.init(e,t),Z.init(e,t)});var Cc=u("ZodCUID",(e,t)=>{Gn.init(e,t),Z.init(e,t)});var Nc=u("ZodCUID2",(e,t)=>{Xn.init(e,t),Z.init(e,t)});var Rc=u("ZodULID",(e,t)=>{Yn.init(e,t),Z.init(e,t)});var Dc=u("ZodXID",(e,t)=>{Hn.init(e,t),Z.init(e,t)});var jc=u("ZodKSUID",(e,t)=>{qn.init(e,t),Z.init(e,t)});var Lc=u("ZodIPv4",(e,t)=>{no.init(e,t),Z.init(e,t)});var Fc=u("ZodIPv6",(e,t)=>{io.init(e,t),Z.init(e,t)});var Mi=u("ZodCIDRv4",(e,t)=>{so.init(e,t),Z.init(e,t)});function Fl(e){return Gt(Mi,e)}var Bi=u("ZodCIDRv6",(e,t)=>{co.init(e,t),Z.init(e,t)});function Ul(e){return Xt(Bi,e)}var Uc=u("ZodBase64",(e,t)=>{ao.init(e,t),Z.init(e,t)});var Mc=u("ZodBase64URL",(e,t)=>{po.init(e,t),Z.init(e,t)});var Bc=u("ZodE164",(e,t)=>{fo.init(e,t),Z.init(e,t)});var Jc=u("ZodJWT",(e,t)=>{ho.init(e,t),Z.init(e,t)});var Ji=u("ZodNumber",(e,t)=>{jt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=D(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=D(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=D(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>D(e).format??null},{gt(e,t){return this.check(qe(e,t))},gte(e,t){return this.check(_e(e,t))},min(e,t){return this.check(_e(e,t))},lt(e,t){return this.check(He(e,t))},lte(e,t){return this.check(ge(e,t))},max(e,t){return this.check(ge(e,t))},int(e){return this.check(Ni(e))},safe(e){return this.check(Ni(e))},positive(e){return this.check(qe(0,e))},nonnegative(e){return this.check(_e(0,e))},negative(e){return this.check(He(0,e))},nonpositive(e){return this.check(ge(0,e))},multipleOf(e,t){return this.check(Qe(e,t))},step(e,t){return this.check(Qe(e,t))},finite(){return this}}));function Kc(e){return di(Ji,e)}var Vc=u("ZodNumberFormat",(e,t)=>{mo.init(e,t),Ji.init(e,t)});function Ni(e){return hi(Vc,e)}var Wc=u("ZodBoolean",(e,t)=>{go.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Gc(e){return mi(Wc,e)}var Xc=u("ZodNull",(e,t)=>{_o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Yc(e){return gi(Xc,e)}var Hc=u("ZodUnknown",(e,t)=>{xo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function ur(){return _i(Hc)}var qc=u("ZodNever",(e,t)=>{vo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Ki(e){return xi(qc,e)}var Qc=u("ZodArray",(e,t)=>{ot(),$o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.element=t.element},{min(e,t){return this.check(ie(e,t))},nonempty(e){return this.check(ie(1,e))},max(e,t){return this.check(et(e,t))},length(e,t){return this.check(tt(e,t))},unwrap(){return this.element}});function Vi(e,t){return vi(Qc,e,t)}var lr=u("ZodObject",(e,t)=>{ot(),yo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return ou(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:ur()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:ur()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Ki()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(Yi,this,e[0])},exactPartial(...e){return x.partial(Hi,this,e[0],"exactPartial")},required(...e){return x.required(qi,this,e[0])}});function Ml(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new lr(r)}function Bl(e,t){return new lr({type:"object",shape:e,catchall:Ki(),...x.normalizeParams(t)})}function Jl(e,t){return new lr({type:"object",shape:e,catchall:ur(),...x.normalizeParams(t)})}var Wi=u("ZodUnion",(e,t)=>{Lt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.options=t.options});function Gi(e,t){return new Wi({type:"union",options:e,...x.normalizeParams(t)})}var eu=u("ZodDiscriminatedUnion",(e,t)=>{Wi.init(e,t),wo.init(e,t)});function Kl(e,t,r){return new eu({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var tu=u("ZodIntersection",(e,t)=>{ko.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function ru(e,t){return new tu({type:"intersection",left:e,right:t})}var Ri=u("ZodRecord",(e,t)=>{ot(),Zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function nu(e,t,r){return!t||!t._zod?new Ri({type:"record",keyType:cr(),valueType:e,...x.normalizeParams(t)}):new Ri({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var ar=u("ZodEnum",(e,t)=>{Po.init(e,t),k.init(e,t),e._zod.processJSONSchema=(n,o,i)=>(void 0)(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let i={};for(let s of n)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new ar({...t,checks:[],...x.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let s of n)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new ar({...t,checks:[],...x.normalizeParams(o),entries:i})}});function ou(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new ar({type:"enum",entries:r,...x.normalizeParams(t)})}var iu=u("ZodLiteral",(e,t)=>{So.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Vl(e,t){return new iu({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var su=u("ZodTransform",(e,t)=>{ot(),Io.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.value=o,r)}});function Xi(e){return new su({type:"transform",transform:e})}var Yi=u("ZodOptional",(e,t)=>{Ft.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Di(e){return new Yi({type:"optional",innerType:e})}var Hi=u("ZodExactOptional",(e,t)=>{Oo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function cu(e){return new Hi({type:"optional",innerType:e})}var uu=u("ZodNullable",(e,t)=>{Ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function ji(e){return new uu({type:"nullable",innerType:e})}var au=u("ZodDefault",(e,t)=>{Eo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function lu(e,t){return new au({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var pu=u("ZodPrefault",(e,t)=>{To.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fu(e,t){return new pu({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var qi=u("ZodNonOptional",(e,t)=>{Co.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function du(e,t){return new qi({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var hu=u("ZodCatch",(e,t)=>{No.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function mu(e,t){return new hu({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var Qi=u("ZodPipe",(e,t)=>{Ut.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.in=t.in,e.out=t.out});function Li(e,t){return new Qi({type:"pipe",in:e,out:t})}var gu=u("ZodPreprocess",(e,t)=>{Qi.init(e,t),Ro.init(e,t)}),_u=u("ZodReadonly",(e,t)=>{Do.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function xu(e){return new _u({type:"readonly",innerType:e})}var vu=u("ZodLazy",(e,t)=>{jo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function $u(e){return new vu({type:"lazy",getter:e})}var bu=u("ZodCustom",(e,t)=>{Lo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function zu(e,t={}){return $i(bu,e,t)}function yu(e,t){return bi(e,t)}function Wl(e){let t=$u(()=>Gi([cr(e),Kc(),Gc(),Yc(),Vi(t),nu(cr(),t)]));return t}function Gl(e,t){return new gu({type:"pipe",in:Xi(e),out:t})}var es={};(0,__import_0.b)(es,{ZodISODate:()=>be,ZodISODateTime:()=>$e,ZodISODuration:()=>ye,ZodISOTime:()=>ze,date:()=>ku,datetime:()=>wu,duration:()=>Pu,time:()=>Zu});function wu(e){return We($e,e)}function ku(e){return Ge(be,e)}function Zu(e){return Xe(ze,e)}function Pu(e){return Ye(ye,e)}function Su(e,t){let[r]=t.map(n=>({candidate:n,distance:Iu(e.toLowerCase(),n.toLowerCase())})).toSorted((n,o)=>n.distance-o.distance);return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}function ts(e,t){let r=Su(e,t);return r===void 0?"":`: did you mean "${r}"?`}function Iu(e,t){if(Math.abs(e.length-t.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:t.length+1},(o,i)=>i)],n=(o,i)=>r[o]?.[i]??Number.POSITIVE_INFINITY;for(let o=1;o<=e.length;o++){r[o]=[o];for(let i=1;i<=t.length;i++){let s=e[o-1]===t[i-1],c=e[o-1]===t[i-2]&&e[o-2]===t[i-1],l=n(o-1,i-1)+(s?0:1),a=c?n(o-2,i-2)+1:Number.POSITIVE_INFINITY;r[o]?.push(Math.min(n(o-1,i)+1,n(o,i-1)+1,l,a))}}return n(e.length,t.length)}var rs=e=>`${e.length} ${e.length===1?"mistake":"mistakes"}`,zp=(e,t)=>new J("CONFIG_INVALID",[`${e} has ${rs(t)}:`,...t.map(r=>`  ${e}:${r.line}:${r.column} ${r.path?`${r.path}: `:""}${r.message}`)].join(`
`),`Correct ${e}; nothing was called yet.`),yp=e=>new J("CONFIG_MISSING",`${e} does not exist in this checkout.`,"Check the repository out first (actions/checkout), or name the file with the `config` input."),wp=(e,t)=>new J("ENVIRONMENT_UNKNOWN",`Environment "${e}" is not in the configuration${ts(e,t)||"."}`,`Use one of ${t.map(r=>`"${r}"`).join(", ")}, or add it to the configuration.`),kp=e=>new J("INPUTS_INVALID",[`The inputs have ${rs(e)}:`,...e.map(t=>`  ${t}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");var Ou=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,Au=/[^\P{Cc}\t\n]/gu,[we,ns]=["\x1B","\x07"],Eu=new RegExp([`(?:${we}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${we}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${ns}${we}\x9C\\n]*(?:${ns}|${we}\\\\|\x9C)`,`${we}[ -/]*[0-~]`].join("|"),"g"),pr=e=>/^[\t\n -~]*$/.test(e)?e:Tu(e),Tu=e=>e.replace(/\r\n?/g,`
`).replace(Eu,"").replace(Ou,"").replace(Au,""),Pp=e=>e.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function Cu(e,t){if(e.length<=t)return e;let r=i=>`\u2026 (${e.length-i} more characters)`,n=Math.max(0,t-r(0).length),o=e.slice(0,n).replace(/[\ud800-\udbff]$/,"");return`${o}${r(o.length)}`.slice(0,t)}var Sp=(e,t=300)=>Cu(pr(e).replace(/\s+/g," ").trim(),t);var Nu=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],it="***",Ru=e=>e.includes(Du)?e.replace(/[\w.-]+/g,t=>ju(t.split("."))):e,Du="eyJ";function ju(e){let t=[];for(let r=0;r<e.length;r++){let n=e[r]??"",o=/\beyJ[\w-]{8,}$/.exec(n),[i="",s]=e.slice(r+1,r+3),c=o!==null&&i.length>=8&&s!==void 0;t.push(c?`${n.slice(0,o.index)}${it}`:n),c&&(r+=2)}return t.join(".")}var Ap=e=>e.replace(/(?<!sha256:)(?<![\w+=/])[\w+=]{16,}/g,t=>/\d/.test(t)&&/[a-z]/i.test(t)?it:t),is=4,Ep=e=>e.split(`
`).map(t=>t.trim()).filter(t=>t.length>=is);function Tp(){let e=new Set,t=r=>[r,...r.split(`
`),encodeURIComponent(r),Buffer.from(r).toString("base64")];return{add:r=>{for(let n of t(r))n.trim().length>=is&&e.add(n.trim())},redact:r=>{let o=[...e].sort((i,s)=>s.length-i.length).reduce((i,s)=>i.replaceAll(s,it),r);return Nu.reduce((i,s)=>i.replace(s,it),Ru(o))}}}var Lu=(e,{redact:t})=>t(pr(t(e)));function os(e,t){return typeof e=="string"?Lu(e,t):Array.isArray(e)?e.map(r=>os(r,t)):e===null||typeof e!="object"||e instanceof Date?e:Object.fromEntries(Object.entries(e).map(([r,n])=>[r,os(n,t)]))}var Fu=/^sha256:[0-9a-f]{64}$/,Np=e=>Fu.test(e),Rp=e=>e.slice(0,19);


/***/ }),

/***/ 15:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(853);
var __import_1 = __nccwpck_require__(49);
var __import_2 = __nccwpck_require__(857);
var __import_3 = __nccwpck_require__(982);
var __import_4 = __nccwpck_require__(896);
var __import_5 = __nccwpck_require__(455);
const require = (name) => process.getBuiltinModule(name);
function f(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function k(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,r){let n=new P(t,e,r);process.stdout.write(n.toString()+__import_2.EOL)}function A(t,e=""){h(t,{},e)}var X="::",P=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=X+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Dt(o)}`)}}return e+=`${X}${Vt(this.message)}`,e}};function Vt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Dt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function rt(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_4.existsSync(r))throw new Error(`Missing file at path: ${r}`);__import_4.appendFileSync(r,`${f(e)}${__import_2.EOL}`,{encoding:"utf8"})}function nt(t,e){let r=`ghadelimiter_${__import_3.randomUUID()}`,n=f(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${__import_2.EOL}${n}${__import_2.EOL}${r}`}var Ft=function(t,e,r,n){function o(i){return i instanceof r?i:new r(function(c){c(i)})}return new(r||(r=Promise))(function(i,c){function p(m){try{u(n.next(m))}catch(I){c(I)}}function s(m){try{u(n.throw(m))}catch(I){c(I)}}function u(m){m.done?i(m.value):o(m.value).then(p,s)}u((n=n.apply(t,e||[])).next())})},ot;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(ot||(ot={}));function it(t){h("add-mask",{},t)}function N(t,e){if(process.env.GITHUB_OUTPUT||"")return rt("OUTPUT",nt(t,e));process.stdout.write(__import_2.EOL),h("set-output",{name:t},f(e))}function st(t){h("debug",{},t)}function w(t,e={}){h("error",k(e),t instanceof Error?t.toString():t)}function ct(t,e={}){h("warning",k(e),t instanceof Error?t.toString():t)}function at(t){process.stdout.write(t+__import_2.EOL)}function zt(t){A("group",t)}function Wt(){A("endgroup")}function pt(t,e){return Ft(this,void 0,void 0,function*(){zt(t);let r;try{r=yield e()}finally{Wt()}return r})}var ut=t=>t==="succeeded"?0:1;var L=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);(0,__import_0.f)({jitless:!0});function mt(t,e){let r=qt(e),n=new Map(Object.keys(t.shape).map(s=>[L(s),s])),o=[...r.keys()].filter(s=>!n.has(s)).map(s=>Kt(s,[...n.keys()])),i=Object.fromEntries([...n].map(([s,u])=>[u,r.get(s)||void 0])),c=t.safeParse(i),p=c.success?[]:c.error.issues.map(s=>Zt(s,i));if(!c.success||o.length>0)throw (0,__import_0.L)([...p,...o]);return c.data}function qt(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return new Map(e.map(([r,n])=>[r.slice(6).toLowerCase(),(n??"").trim()]))}function Zt(t,e){let[r,...n]=t.path,o=L(String(r));return n.length===0&&e[String(r)]===void 0?`${o}: is required`:`${[o,...n].join(".")}: ${t.message}`}var Kt=(t,e)=>`${t}: is not an input of this action${(0,__import_0.H)(t,e)||` (it has ${e.join(", ")})`}`;var Yt={GITHUB_REPOSITORY:/^[^/\s]+\/[^/\s]+$/,GITHUB_RUN_ID:/^\d+$/,GITHUB_SHA:/^[0-9a-f]{40,64}$/},lt=t=>Object.entries(Yt).flatMap(([e,r])=>r.test(t[e]??"")?[]:e);var dt=t=>gt(t,"refused"),H=t=>gt(t,"failed"),ft=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function gt(t,e){let r=(0,__import_0.c)(t),[n="",...o]=(0,__import_0.d)(t).split(`
`);return{verdict:e,reason:r?t.code:"UNEXPECTED",outputs:{},report:{title:r?n:"An unexpected error ended this action",verdict:e,summary:n,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[r?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var S=class{constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_4.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_4.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var a=new S;var ht={now:()=>new Date,sleep:(t,e)=>new Promise(r=>{if(e?.aborted)return r();let n=()=>{clearTimeout(o),e?.removeEventListener("abort",n),r()},o=setTimeout(n,t);e?.addEventListener("abort",n,{once:!0})})};var re=4e3,j=(t,e)=>(0,__import_0.N)((0,__import_0.T)(t,e)).split(`
`).map(r=>(0,__import_0.O)(r,re)).join(`
`);function wt(t){let e=r=>j(r,t);return{info:r=>at(e(r)),warning:r=>ct(e(r)),error:r=>w(e(r)),debug:r=>st(e(r)),group:(r,n)=>pt(e(r),n)}}function xt(t){let e=`${a.serverUrl}/${a.repo.owner}/${a.repo.repo}`,r=(0,__import_0.S)();r.add(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"");let n=o=>{r.add(o);for(let i of (0,__import_0.R)(o))it(i)};return{...a.repo,sha:a.sha,ref:a.ref,runId:a.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${a.runId}`,actor:a.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??a.actor,workflow:a.workflow,eventName:a.eventName,payload:a.payload,apiUrl:a.apiUrl,graphqlUrl:a.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:ht,log:wt(r),mask:n,redactor:r,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).getIDToken(o),cancelled:t}}var y="\u200B",O=t=>$t(t)?t:se(t),G=`[A-Za-z("'][A-Za-z0-9 ,.;:'"()/?%^{}=+>!-]*`,ne="` *[!-_a-{}~][ -_a-{}~]*`",oe=new RegExp(`^(?:${G})?$`),hr=new RegExp(`^(?:${G})?(?:${ne}(?: ?${G}|$))*$`),ie=/!(?:`|$)|gh-|:\/\/|www\.| (?: |$)/i,$t=t=>oe.test(t)&&!ie.test(t),se=t=>(0,__import_0.M)(t).replace(/&(?=#?\w+;)/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*[\]|~$]/g,"\\$&").replace(ce,"\\_").replace(/^([ \t]+)/gm,pe).replace(ae,"$1\\$2").replace(/^( *\d+)([.)])(?=\s|$)/gm,"$1\\$2").replace(/[!#]$/gm,"\\$&").replace(/@/g,`@${y}`).replace(/#(?=\d)/g,`#${y}`).replace(/\b(gh-)(?=\d)/gi,`$1${y}`).replace(/:\/\//g,`:${y}//`).replace(/\bwww\./gi,e=>`${e.slice(0,3)}${y}.`),ce=/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,ae=/^( *)([-+=#>]|:(?=-))/gm,pe=t=>" ".repeat(Math.min(3,t.length)),d=t=>$t(t)?t:O(ue(t)),ue=t=>t.replace(/\s\s+|[^\S ]/g," ").trim();function yt(t,e="text"){let r=(0,__import_0.M)(t),n=Math.max(2,...[...r.matchAll(/`{3,}/g)].map(i=>i[0].length)),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function Tt(t,e){let r=e===void 0?null:URL.parse(e);return r?.protocol==="https:"||r?.protocol==="http:"?`[${d(t)}](<${me(r)}>)`:d(t)}var me=({href:t})=>t.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");var le=60,vt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),bt=t=>`"${vt(t)}"`,de=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function St({unit:t,labels:e,series:r}){let n=Math.min(e.length,...r.map(({values:s})=>s.length));if(n===0||r.length===0)return"_Nothing was measured._";let o=Math.ceil(n/le),i=s=>s.slice(0,n).filter((u,m)=>m%o===0),c=["xychart-beta",`  x-axis [${i(e).map(bt).join(", ")}]`,`  y-axis ${bt(t)}`,...r.map(({values:s})=>`  line [${i(s).map(de).join(", ")}]`)],p=`Lines, in order: ${r.map(({name:s})=>d(vt(s))).join(", ")}.`;return["```mermaid",...c,"```","",p].join(`
`)}function R(t){let e=t.map(({at:n})=>Number.isNaN(n.getTime())?void 0:n.toISOString()),r=new Set(e.map(n=>n?.slice(0,10))).size<=1;return t.map(({text:n},o)=>{let i=e[o]??"";return[r?i.slice(11,23):i.slice(0,23).replace("T"," "),n]})}function B(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function Ot(t,e){let r=B(t)-e;if(r<=0)return t;let n=`${t.title} (${r} more not shown)`;switch(t.kind){case"text":return{...t,title:n,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:n,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:n,items:t.items.slice(0,e)};case"table":return{...t,title:n,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:n,events:t.events.slice(0,e)};case"chart":return t}}var _={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var $={title:200,summary:1500,label:60,value:300,step:500,line:4e3},It={facts:20,steps:8};function Ut(t,{limit:e,heading:r=2}){let n="#".repeat(r),o=i=>`${n}# ${d(i.title)}

${$e(i)}`;return ge(fe(t,n,e-Et),t.sections,o,e)}function fe(t,e,r){let{sign:n,word:o}=_[t.verdict];for(let i=1;;i/=2){let c=(u,m)=>(0,__import_0.O)(u,Math.ceil(m*i)),s=[`${e} ${n} ${d(c(t.title,$.title))}`,`**${o}.** ${O(c(t.summary,$.summary))}`,we(t.next,u=>c(u,$.step)),xe(t.facts,(u,m)=>c(u,m))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(s)<=r||i<1/64)return s}}var Et=200;function ge(t,e,r,n){let o=[t],i=n-Et-Buffer.byteLength(t),c=0;for(let p of e){let s=he(p,r,i-2);s===void 0?c+=1:o.push(s),i-=s===void 0?0:Buffer.byteLength(s)+2}return c>0&&o.push(`_${c} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function he(t,e,r){for(let n=B(t);;n=Math.floor(n/2)){let o=e(Ot(t,n));if(Buffer.byteLength(o)<=r)return o;if(n<=1)return}}function we(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,It.steps).map((n,o)=>`${o+1}. ${d(e(n))}`)].join(`
`)}function xe(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,It.facts).map(({label:n,value:o,link:i})=>[d(e(n,$.label)),Tt(e(o,$.value),i)]).map(n=>`| ${n.join(" | ")} |`)].join(`
`)}function $e(t){switch(t.kind){case"text":return O(t.text);case"list":return t.items.map(e=>`- ${d(e)}`).join(`
`);case"table":return _t(t.columns,t.rows);case"code":return yt(ye(t.text),t.language);case"chart":return St(t);case"timeline":return _t(["Time (UTC)","What"],R(t.events))}}var ye=t=>t.split(`
`).map(e=>(0,__import_0.O)(e,$.line)).join(`
`),Rt=t=>`| ${t.map(d).join(" | ")} |`,_t=(t,e)=>[Rt(t),`|${t.map(()=>"---").join("|")}|`,...e.map(Rt)].join(`
`);var Te="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",be=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${Te}#${t.toLowerCase()}`}}),kt=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,be(e)]};var Pt=t=>`${_[t.verdict].word.toUpperCase()}: ${ve(t)}`,ve=t=>[t.title,t.summary,...t.facts.map(({label:e,value:r})=>`  ${e}: ${r}`),...t.sections.map(Ct),...t.next.map(e=>`Next: ${e}`)].join(`
`),At=({sections:t})=>t.filter(e=>e.kind!=="chart"&&e.kind!=="timeline"&&!("inDetails"in e)).map(Ct).join(`
`),Ct=t=>[`${t.title}:`,...Se(t).map(e=>`  ${e}`)].join(`
`);function Se(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return Re([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:r})=>`${e} (${t.unit}): ${r.map(n=>n.toFixed(1)).join(" ")}`);case"timeline":return R(t.events).map(e=>e.join(" "))}}var Oe=40;function Re(t){let e=(t[0]??[]).map((r,n)=>Math.min(Oe,Math.max(...t.map(o=>(o[n]??"").length))));return t.map(r=>r.map((n,o)=>n.padEnd(e[o]??0)).join("  ").trimEnd())}var _e=25600,Lt=6e3,Nt=t=>Buffer.byteLength(JSON.stringify(t))<=_e;function Ht(t,e){let r=Ue(t,e);Nt(r)||(r={...r,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let n=Lt/2;!Nt(r)&&n>=1;n/=2)r={...r,...Ie(r,Math.floor(n))};return JSON.stringify(r)}var Ie=({evidence:t,summary:e,next:r},n)=>({evidence:(0,__import_0.O)(t,n),summary:(0,__import_0.O)(e,n),next:r.map(o=>(0,__import_0.O)(o,n))});function Ue({verdict:t,reason:e,outputs:r,report:n,details:o},{startedAt:i,finishedAt:c,run:p}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_0.O)(n.title,300),summary:(0,__import_0.O)(n.summary,2e3),next:n.next.slice(0,10).map(s=>(0,__import_0.O)(s,500)),evidence:(0,__import_0.O)(At(n),Lt),startedAt:i.toISOString(),finishedAt:c.toISOString(),run:p,outputs:r,details:o}}var ke=1024*1024;async function jt(t,e,r){let n=(0,__import_0.U)(t,e.redactor);for(let[c,p]of Object.entries(n.outputs))N(c,p);let o={startedAt:r,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};N("result",Ht(n,o));let i=kt(n.report,n.reason);e.log.info(Pt(i)),Pe(n,e),await Ae(i,e)}function Pe({verdict:t,reason:e,report:r},{redactor:n}){if(t==="succeeded")return;let o=r.next.length>0?`
Next: ${r.next[0]}`:"";w(j(`${r.summary}${o}`,n),{title:`${t}: ${e}`})}async function Ae(t,{log:e}){let r=process.env.GITHUB_STEP_SUMMARY;r&&await (0,__import_5.appendFile)(r,`${Ut(t,{limit:ke})}
`).catch(n=>e.warning(`The job summary could not be written: ${(0,__import_0.d)(n)}`))}async function Gt(t,e){Ce();let r=xt(He()),n=r.clock.now(),o=await Promise.race([Ne(t,e,r),Le(r),je(r.cancelled)]);await jt(o,r,n),process.exit(ut(o.verdict))}function Ce(){let t=lt(process.env);t.length!==0&&(w(`This is no job of GitHub Actions, nothing was called: ${t.join(", ")} ${t.length>1?"are":"is"} missing or malformed. Run the action in a workflow; \`scripts/rehearse\` plays one on this machine.`),process.exit(1))}async function Ne(t,e,r){let n;try{let o=mt(t,process.env),{wire:i,useCase:c}=await e(),p=await i(o,r);n=()=>c(o,p)}catch(o){return dt(o)}return n().catch(H)}function Le({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_0.d)(e)}`)),new Promise(e=>{process.once("uncaughtException",r=>e(H(r)))})}function He(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{w("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},__import_0.a.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var je=t=>new Promise(e=>{let r=()=>setTimeout(()=>e(ft()),__import_0.a.outcome).unref();t.addEventListener("abort",r,{once:!0})});var Bt=(0,__import_0.h)().refine(__import_0.V,"is not a digest (sha256: and 64 hexadecimal digits)"),Mt=(0,__import_0.r)({environment:(0,__import_0.h)(),reason:(0,__import_0.h)(),to:Bt.optional(),failedDigest:Bt.optional(),detectedAt:__import_0.G.datetime({error:"is not a time such as 2026-01-31T12:00:00Z",offset:!0}).transform(t=>new Date(t)).optional(),config:(0,__import_0.h)(),githubToken:(0,__import_0.h)(),roleArn:(0,__import_0.h)().regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//,"is not the ARN of a role").optional()});await Gt(Mt,()=>__nccwpck_require__.e(/* import() */ 111).then(__nccwpck_require__.bind(__nccwpck_require__, 111)));

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
