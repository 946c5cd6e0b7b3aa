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

/***/ 569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Ml),
  B: () => (/* binding */ Bl),
  C: () => (/* binding */ Gi),
  D: () => (/* binding */ qc),
  E: () => (/* binding */ Jl),
  F: () => (/* binding */ Ri),
  G: () => (/* binding */ tu),
  H: () => (/* binding */ ru),
  I: () => (/* binding */ Kl),
  J: () => (/* binding */ Yi),
  K: () => (/* binding */ cu),
  L: () => (/* binding */ au),
  M: () => (/* binding */ Vl),
  N: () => (/* binding */ Wl),
  O: () => (/* binding */ es),
  P: () => (/* binding */ xp),
  Q: () => (/* binding */ vp),
  a: () => (/* binding */ Eu),
  b: () => (/* binding */ J),
  c: () => (/* binding */ Tu),
  d: () => (/* binding */ Nu),
  e: () => (/* binding */ dr),
  f: () => (/* binding */ Fu),
  g: () => (/* binding */ Uu),
  h: () => (/* binding */ Mu),
  i: () => (/* binding */ Bu),
  j: () => (/* binding */ Ou),
  k: () => (/* binding */ bp),
  l: () => (/* binding */ Au),
  m: () => (/* binding */ zp),
  n: () => (/* binding */ js),
  o: () => (/* binding */ ki),
  p: () => (/* binding */ sr),
  q: () => (/* binding */ jl),
  r: () => (/* binding */ Ll),
  s: () => (/* binding */ Fl),
  t: () => (/* binding */ Bc),
  u: () => (/* binding */ Ni),
  v: () => (/* binding */ Vc),
  w: () => (/* binding */ Hc),
  x: () => (/* binding */ Vi),
  y: () => (/* binding */ ar),
  z: () => (/* binding */ Ul)
});
var __import_0 = __nccwpck_require__(49);
const require = (name) => process.getBuiltinModule(name);
var Eu={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var J=class extends Error{code;next;constructor(t,r,o,n){super(r,n),this.name="OpsError",this.code=t,this.next=o}},Tu=e=>e instanceof J,Nu=e=>e instanceof Error?e.message:String(e);function ns(e,t){let[r]=t.map(o=>({candidate:o,distance:is(e.toLowerCase(),o.toLowerCase())})).toSorted((o,n)=>o.distance-n.distance);return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}function dr(e,t){let r=ns(e,t);return r===void 0?"":`: did you mean "${r}"?`}function is(e,t){if(Math.abs(e.length-t.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:t.length+1},(n,i)=>i)],o=(n,i)=>r[n]?.[i]??Number.POSITIVE_INFINITY;for(let n=1;n<=e.length;n++){r[n]=[n];for(let i=1;i<=t.length;i++){let s=e[n-1]===t[i-1],c=e[n-1]===t[i-2]&&e[n-2]===t[i-1],l=o(n-1,i-1)+(s?0:1),a=c?o(n-2,i-2)+1:Number.POSITIVE_INFINITY;r[n]?.push(Math.min(o(n-1,i)+1,o(n,i-1)+1,l,a))}}return o(e.length,t.length)}var hr=e=>`${e.length} ${e.length===1?"mistake":"mistakes"}`,Fu=(e,t)=>new J("CONFIG_INVALID",[`${e} has ${hr(t)}:`,...t.map(r=>`  ${e}:${r.line}:${r.column} ${r.path?`${r.path}: `:""}${r.message}`)].join(`
`),`Correct ${e}; nothing was called yet.`),Uu=e=>new J("CONFIG_MISSING",`${e} does not exist in this checkout.`,"Check the repository out first (actions/checkout), or name the file with the `config` input."),Mu=(e,t)=>new J("ENVIRONMENT_UNKNOWN",`Environment "${e}" is not in the configuration${dr(e,t)||"."}`,`Use one of ${t.map(r=>`"${r}"`).join(", ")}, or add it to the configuration.`),Bu=e=>new J("INPUTS_INVALID",[`The inputs have ${hr(e)}:`,...e.map(t=>`  ${t}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>br,CONSTANT_CATCH:()=>Zr,Class:()=>at,NUMBER_FORMAT_RANGES:()=>xt,aborted:()=>T,allowsEval:()=>mt,assert:()=>ls,assertEqual:()=>ss,assertIs:()=>us,assertNever:()=>as,assertNotEqual:()=>cs,assignProp:()=>ee,attachSchema:()=>ae,base64ToUint8Array:()=>wr,base64urlToUint8Array:()=>Is,cached:()=>Q,captureStackTrace:()=>Pe,cleanEnum:()=>Ss,cleanRegex:()=>ue,clone:()=>C,cloneDef:()=>ds,codePointLength:()=>le,constantCatch:()=>Pr,createTransparentProxy:()=>vs,defineLazy:()=>ft,defineLazyInternal:()=>$,derived:()=>Cs,esc:()=>dt,escapeRegex:()=>M,explicitlyAborted:()=>vt,extend:()=>zs,finalizeIssue:()=>N,floatSafeRemainder:()=>pt,getElementAtPath:()=>hs,getEnumValues:()=>ke,getLengthableOrigin:()=>pe,getParsedType:()=>xs,getSizableOrigin:()=>yr,hexToUint8Array:()=>As,hide:()=>Ae,installLazyProp:()=>Ds,isObject:()=>Y,isPlainObject:()=>W,issue:()=>re,joinValues:()=>Ze,jsonStringifyReplacer:()=>q,members:()=>bt,merge:()=>ws,mergeDefs:()=>U,normalizeParams:()=>_,nullish:()=>lt,numKeys:()=>_s,objectClone:()=>ps,omit:()=>bs,optionalKeys:()=>_t,own:()=>V,parsedType:()=>$t,partial:()=>ks,pick:()=>$s,prefixIssues:()=>B,primitiveTypes:()=>$r,promiseAllObject:()=>ms,propertyKeyTypes:()=>gt,randomString:()=>gs,rawShape:()=>te,required:()=>Zs,safeExtend:()=>ys,shallowClone:()=>vr,sizeCaps:()=>Oe,slugify:()=>ht,stringifyPrimitive:()=>Se,toZod:()=>gr,uint8ArrayToBase64:()=>kr,uint8ArrayToBase64url:()=>Os,uint8ArrayToHex:()=>Es,unwrapMessage:()=>H});function ss(e){return e}function cs(e){return e}function gr(){return e=>e}function us(e){}function as(e){throw new Error("Unexpected value in exhaustive check")}function ls(e){}function ke(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,n])=>t.indexOf(+o)===-1).map(([o,n])=>n)}function Ze(e,t="|"){return e.map(r=>Se(r)).join(t)}function q(e,t){return typeof t=="bigint"?t.toString():t}var ut=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Q(e){return new ut(e)}function lt(e){return e==null}function ue(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function pt(e,t){let r=e/t,o=Math.round(r),n=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-o)<n?0:r-o}var mr=Symbol("evaluating");function ft(e,t,r){let o;Object.defineProperty(e,t,{get(){if(o!==mr)return o===void 0&&(o=mr,o=r()),o},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function ps(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ee(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function te(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return te(e._zod.def)??e._zod.def.shape}function _r(e,t,r){Object.defineProperty(e,t,{get(){let o=r();return ee(this,t,o),o},enumerable:!0,configurable:!0})}function xr(e,t,r){t in e?ee(e,t,r):e[t]=r}function X(e,t,r,o){let n=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(n,i);s.enumerable&&(s.get?_r(e,i,()=>{let c=t._zod.def.shape[i];return o?o(c,i):c}):xr(e,i,o?o(s.value,i):s.value))}}function fs(e,t){for(let r of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,r);o.enumerable&&(o.get?_r(e,r,()=>t[r]):xr(e,r,o.value))}}function U(...e){let t={};for(let r of e){let o=Object.getOwnPropertyDescriptors(r);Object.assign(t,o)}return Object.defineProperties({},t)}function ds(e){return U(e._zod.def)}function hs(e,t){return t?t.reduce((r,o)=>r?.[o],e):e}function ms(e){let t=Object.keys(e),r=t.map(o=>e[o]);return Promise.all(r).then(o=>{let n={};for(let i=0;i<t.length;i++)n[t[i]]=o[i];return n})}function gs(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let o=0;o<e;o++)r+=t[Math.floor(Math.random()*t.length)];return r}function dt(e){return JSON.stringify(e)}function ht(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var Pe="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var mt=Q(()=>{if(O.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function W(e){if(Y(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Y(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function vr(e){return W(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function _s(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var xs=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},gt=new Set(["string","number","symbol"]),$r=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function C(e,t,r){let o=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(o._zod.parent=e),o}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function vs(e){let t;return new Proxy({},{get(r,o,n){return t??(t=e()),Reflect.get(t,o,n)},set(r,o,n,i){return t??(t=e()),Reflect.set(t,o,n,i)},has(r,o){return t??(t=e()),Reflect.has(t,o)},deleteProperty(r,o){return t??(t=e()),Reflect.deleteProperty(t,o)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,o){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,o)},defineProperty(r,o,n){return t??(t=e()),Reflect.defineProperty(t,o,n)}})}function Se(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function _t(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var xt={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},br={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function $s(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return X(i,e,Ie(e,t)),C(e,U(r,{shape:i,checks:[]}))}function Ie(e,t){let r=F(e),o=[];for(let n of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,n)?.enumerable)throw new Error(`Unrecognized key: "${String(n)}"`);t[n]&&o.push(n)}return o}function bs(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(Ie(e,t)),s={};return X(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),C(e,U(r,{shape:s,checks:[]}))}function zs(e,t){if(!W(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let n=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return C(e,U(e._zod.def,{shape:zr(e,t)}))}function zr(e,t){let r={};return X(r,e,Reflect.ownKeys(F(e))),fs(r,t),r}function ys(e,t){if(!W(t))throw new Error("Invalid input to safeExtend: expected a plain object");return C(e,U(e._zod.def,{shape:zr(e,t)}))}function ws(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};X(r,e,Reflect.ownKeys(F(e))),X(r,t,Reflect.ownKeys(F(t)));let o=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return C(e,o)}function ks(e,t,r,o="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let c=r?new Set(Ie(t,r)):void 0,l={};return X(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),C(t,U(t._zod.def,{shape:l,checks:[]}))}function Zs(e,t,r){let o=r?new Set(Ie(t,r)):void 0,n={};return X(n,t,Reflect.ownKeys(F(t)),(i,s)=>o&&!o.has(s)?i:new e({type:"nonoptional",innerType:i})),C(t,U(t._zod.def,{shape:n}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function vt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var o;return(o=r).path??(o.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function Oe(e){let t=[];for(let r of e??[]){let o=r._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let n=o.maximum??o.length??o.size;n>=0&&t.push([n,r])}return t}function ae(e,t,r){var o;for(let n=t;n<e.length;n++)(o=e[n]).schema??(o.schema=r)}function N(e,t,r){var o;let n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function yr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Ps=/[\uD800-\uDBFF]/;function le(e){let t=e.length;if(!Ps.test(e))return t;let r=t;for(let o=0;o<t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(r--,o++);return r}function pe(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function $t(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function re(...e){let[t,r,o]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:o}:{...t}}function Ss(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function wr(e){let t=atob(e),r=new Uint8Array(t.length);for(let o=0;o<t.length;o++)r[o]=t.charCodeAt(o);return r}function kr(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Is(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return wr(t+r)}function Os(e){return kr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function As(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)r[o/2]=Number.parseInt(t.slice(o,o+2),16);return r}function Es(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var at=class{constructor(...t){}};function bt(e,t){for(let r in t){let o=Object.getOwnPropertyDescriptor(t,r);o.get?Object.defineProperty(e,r,{...o,enumerable:!1}):Ts(e,r,o.value)}}function V(e,t,r,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:r}),r}function Ae(e,t,r){return V(e,t,r,!1)}function Cs(e,t){for(let r in e){let o=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return V(this,r,o(this))},set(n){V(this,r,n)}})}return t}function Ts(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:V(this,t,r.bind(this))},set(o){V(this,t,o)}})}function Ns(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var ct,K=!1,Rs={configurable:!0,get(){K=!0}};function $(e,t,r){let o=Object.getPrototypeOf(e._zod);if(t in o&&ct!==e._zod){ct=void 0;return}ct=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,Rs);let n=K;K=!1;try{let i=r(this);return K?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),K=K||n,i}catch(i){throw delete this[t],K=K||n,i}},set(n){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:n})}})}function Ds(e,t,r,o){let n=Ns(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:i})}})}var Zr="~constantCatch";function Pr(e){let t=()=>e;return t[Zr]=!0,t}var Sr,js=Object.freeze({status:"aborted"}),zt={value:void 0,enumerable:!1},Ir="captureStackTrace"in Error?Error:null;function Ls(e){let t=Ir;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return Ir=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,o){let n={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=n;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{zt.value=new i(m);try{Object.defineProperty(f,"_zod",zt)}finally{zt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),b=f._zod.constr.prototype,S=v;for(;S&&S!==b;)S=Object.getPrototypeOf(S);let j=S??v;c.has(j)||(c.add(j),bt(j,s))}let g=d.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in f||(f[v]=g[v].bind(f)))}let a=o?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=o?.Parent?Ls(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>o?.Parent&&f instanceof o.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},oe=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(Sr=globalThis).__zod_globalConfig??(Sr.__zod_globalConfig={});var O=globalThis.__zod_globalConfig;function A(e){return e&&Object.assign(O,e),O}function Fs(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,q,2)),e.message}function Us(e){this._zod.message=e}var Ms={get:Fs,set:Us,enumerable:!0,configurable:!0},wt={value:void 0,enumerable:!1},Or=new WeakSet([Object.prototype,Error.prototype]),Ar=(e,t)=>{e.name="$ZodError",wt.value=t,Object.defineProperty(e,"issues",wt),wt.value=void 0,Object.defineProperty(e,"message",Ms);let r=Object.getPrototypeOf(e);Or.has(r)||(Or.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},Er=u("$ZodError",Ar),Gu=u("$ZodError",Ar,void 0,{Parent:Error});function Bs(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function kt(e,t=r=>r.message){let r={},o=[];for(let n of e.issues)n.path.length>0?Bs(r,n.path[0],()=>[]).push(t(n)):o.push(t(n));return{formErrors:o,fieldErrors:r}}function Zt(e,t=r=>r.message){let r={_errors:[]},o=(n,i=[])=>{for(let s of n.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>o({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return o(e),r}function Ee(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Ce=e=>{let t=(r,o,n,i)=>{let s=n?{...n,async:!1}:{async:!1},c=r._zod.run({value:o,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Pe(l,i?.callee??t),l}return c.value};return t};var Te=e=>{let t=async(r,o,n,i)=>{let s=n?{...n,async:!0}:{async:!0},c=r._zod.run({value:o,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw Pe(l,i?.callee??t),l}return c.value};return t};var Ne=e=>(t,r,o)=>{let n=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},n);if(i instanceof Promise)throw new R;return i.issues.length?Cr(e,i.issues,n):{success:!0,data:i.value}};function Cr(e,t,r){let o;return{success:!1,get error(){return o||(o=new e(t.map(n=>N(n,r,A()))),t=void 0,r=void 0),o},set error(n){o=n,t=void 0,r=void 0}}}var Re=e=>async(t,r,o)=>{let n=o?{...o,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},n);return i instanceof Promise&&(i=await i),i.issues.length?Cr(e,i.issues,n):{success:!0,data:i.value}};var Js=Symbol.for("zod.compile.invalid"),Ks=Symbol.for("zod.compile.fallback"),Pt=((e,t,r)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(t)!==Js)return!0;if(o.definite===!0&&r===void 0)return!1}return Vs(e,t,r)});function Vs(e,t,r){let o=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=e._zod.bag.fallbackRun,i;if(n?(o[Ks]=!0,i=n({value:t,issues:[]},o)):i=e._zod.run({value:t,issues:[]},o),i instanceof Promise)throw new R;return i.issues.length===0}var St=async(e,t,r)=>{let o=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=e._zod.run({value:t,issues:[]},o);return n instanceof Promise&&(n=await n),n.issues.length===0},Tr=e=>{let t=Ce(e),r=(o,n,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(o,n,c,Ee(r,s))};return r};var Nr=e=>{let t=Ce(e),r=(o,n,i,s)=>t(o,n,i,Ee(r,s));return r};var Rr=e=>{let t=Te(e),r=async(o,n,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(o,n,c,Ee(r,s))};return r};var Dr=e=>{let t=Te(e),r=async(o,n,i,s)=>await t(o,n,i,Ee(r,s));return r};var jr=e=>(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Ne(e)(t,r,n)};var Lr=e=>(t,r,o)=>Ne(e)(t,r,o);var Fr=e=>async(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Re(e)(t,r,n)};var Ur=e=>async(t,r,o)=>Re(e)(t,r,o);var Mr=/^[cC][0-9a-z]{6,}$/,Br=/^[0-9a-z]+$/,Jr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Kr=/^[0-9a-vA-V]{20}$/,Vr=/^[A-Za-z0-9]{27}$/,Wr=/^[a-zA-Z0-9_-]{21}$/;function Gr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Xr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Yr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,Ot=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Hr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Ws="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function qr(){return new RegExp(Ws,"u")}var Qr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,eo=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var to=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,ro=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var oo=/^https?$/,no=/^\+[1-9]\d{6,14}$/;var io="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Gs(e){return new RegExp(`^${e}$`)}var so=Gs(io);function It(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function co(e){return new RegExp(`^${It(e)}$`)}function uo(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${It({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,o=e.local?`${r}|${It({precision:e.precision})}`:r;return new RegExp(`^${io}T(?:${o})$`)}var ao=/^[\s\S]{0,}$/;var At=/^-?\d+(?:\.\d+)?$/,lo=/^(?:true|false)$/i,po=/^null$/i;var fo=/^[^A-Z]*$/,ho=/^[^a-z]*$/;var I=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var Et=e=>{let t=e.value;return!lt(t)&&t.length!==void 0},De={number:"number",bigint:"bigint",object:"date"},Ct=u("$ZodCheckLessThan",(e,t)=>{I.init(e,t);let r=De[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:De[typeof o.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),Tt=u("$ZodCheckGreaterThan",(e,t)=>{I.init(e,t);let r=De[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:De[typeof o.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),mo=u("$ZodCheckMultipleOf",(e,t)=>{I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):pt(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),go=u("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),o=r?"int":"number",[n,i]=xt[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort});return}}c<n&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var _o=u("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Et),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>t.maximum?le(n):i)<=t.maximum)return;let c=pe(n);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),xo=u("$ZodCheckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Et),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>=t.minimum&&i<t.minimum*2?le(n):i)>=t.minimum)return;let c=pe(n);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),vo=u("$ZodCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=Et),e._zod.check=o=>{let n=o.value,i=n.length,s=typeof n=="string"&&i>=t.length&&i<=t.length*2?le(n):i;if(s===t.length)return;let c=pe(n),l=s>t.length;o.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),de=u("$ZodCheckStringFormat",(e,t)=>{var r,o;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),$o=u("$ZodCheckRegex",(e,t)=>{de.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),bo=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=fo),de.init(e,t)}),zo=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=ho),de.init(e,t)}),yo=u("$ZodCheckIncludes",(e,t)=>{I.init(e,t);let r=M(t.includes),o=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=o,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),wo=u("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.startsWith(t.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:o.value,inst:e,continue:!t.abort})}}),ko=u("$ZodCheckEndsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.endsWith(t.suffix)||o.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:o.value,inst:e,continue:!t.abort})}});var Zo=u("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var je=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let o=t.split(`
`).filter(s=>s),n=Math.min(...o.map(s=>s.length-s.trimStart().length)),i=o.map(s=>s.slice(n)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var So={major:4,minor:6,patch:7};var z=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=So;let o=e._zod.def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let i of n)for(let s of i._zod.onattach)s(e);if(n.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=T(c),d;for(let f of l){if(f._zod.def.when){if(vt(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&a?.async===!1)throw new R;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,c.issues.length!==m&&(ae(c.issues,m,e),p||(p=T(c,m)))});else{if(c.issues.length===m)continue;ae(c.issues,m,e),p||(p=T(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(T(c))return c.aborted=!0,c;let p=i(l,n,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,n,l))}return i(a,n,l)}}},{get"~standard"(){return Ae(this,"~standard",Rt(this))},set"~standard"(e){V(this,"~standard",e)}}),Lo=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,A()))}:{value:e.value};async function Xs(e,t){let r={async:!0};return Lo(await e._zod.run({value:t,issues:[]},r),r)}function Rt(e){return{validate:t=>{let r={async:!1};try{let o=e._zod.run({value:t,issues:[]},r);if(!(o instanceof Promise))return Lo(o,r)}catch{}return Xs(e,t)},vendor:"zod",version:1}}var Me=u("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??ao,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{de.init(e,t),Me.init(e,t)}),Fo=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Yr),w.init(e,t)}),Uo=u("$ZodUUID",(e,t)=>{if(t.version){let o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(o===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=Ot(o))}else t.pattern??(t.pattern=Ot());w.init(e,t)}),Mo=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Hr),w.init(e,t)}),Bo=1,Fe=2;function Jo(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ys(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Jo(e)||Fe:Hs(e,t)}function Hs(e,t){if(!t.normalize&&t.protocol?.source===oo.source&&!/^https?:\/\//i.test(e))return Bo;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Fe}return new URL(e)}catch{return Fe}}var qs=/[\t\n\r]/g;function Io(e){return e.replace(qs,"")}function Qs(e,t){return t.lastIndex=0,t.test(e.hostname)}function ec(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Ko=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let o=r.value.trim(),n=Ys(o,t);if(n===Bo){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(n===Fe){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(n===!0){r.value=Io(o);return}t.hostname&&!Qs(n,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!ec(n,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?n.href:Io(o);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Vo=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=qr()),w.init(e,t)}),Wo=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Wr:Gr(t.length)),w.init(e,t)}),Go=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Mr),w.init(e,t)}),Xo=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Br),w.init(e,t)}),Yo=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t)}),Ho=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Kr),w.init(e,t)}),qo=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,t)}),Qo=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=uo(t)),w.init(e,t)}),en=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=so),w.init(e,t)}),tn=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=co(t)),w.init(e,t)}),rn=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Xr),w.init(e,t)}),on=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Qr),w.init(e,t)}),tc=/^[0-9a-fA-F:.]+$/;function nn(e){return tc.test(e)?Jo(`http://[${e}]`):!1}var sn=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=eo),w.init(e,t),e._zod.check=r=>{nn(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var cn=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=to),w.init(e,t)});function rc(e){let t=e.split("/");if(t.length!==2)return!1;let[r,o]=t;if(!o)return!1;let n=Number(o);return`${n}`!==o||n<0||n>128?!1:nn(r)}var un=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=ro),w.init(e,t),e._zod.check=r=>{rc(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function an(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var oc=/^[0-9a-zA-Z+/]*={0,2}$/,ln=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=oc),w.init(e,t),e._zod.check=r=>{an(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),pn=/^[A-Za-z0-9_-]*$/;function nc(e){if(!pn.test(e))return!1;let t=e.replace(/[-_]/g,o=>o==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return an(r)}var fn=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=pn),w.init(e,t),e._zod.check=r=>{nc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),dn=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=no),w.init(e,t)});function ic(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[o]=r;if(!o)return!1;let n=JSON.parse(atob(o));return!("typ"in n&&n?.typ!=="JWT"||!n.alg||t&&(!("alg"in n)||n.alg!==t))}catch{return!1}}var hn=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{ic(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Dt=u("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=At,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let n=r.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r;let i=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...i?{received:i}:{}}),r}}),mn=u("$ZodNumberFormat",(e,t)=>{go.init(e,t),Dt.init(e,t)}),gn=u("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=lo,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=!!r.value}catch{}let n=r.value;return typeof n=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),r}});var _n=u("$ZodNull",(e,t)=>{z.init(e,t),e._zod.pattern=po,e._zod.values=new Set([null]),e._zod.parse=(r,o)=>{let n=r.value;return n===null||r.issues.push({expected:"null",code:"invalid_type",input:n,inst:e}),r}});var xn=u("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),vn=u("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,o)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function sc(e,t){let r=Oe(e._zod.def.checks);if(!r.length)return;let o=Math.min(...r.map(i=>i[0])),n=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>o&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of Oe(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,ae(i.issues,p,e),i}}return n(i,s)}}var cc=e=>Array.isArray(e)?e.length:-1;function Oo(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var $n=u("$ZodArray",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),o;o.value=r?r.alloc(e,o,Array(i.length),n):Array(i.length);let s=[],c=n?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},n);if(p instanceof Promise)s.push(p.then(d=>Oo(d,o,l)));else if(Oo(p,o,l),c&&p.issues.length!==0&&T(p))break}return s.length?Promise.all(s).then(()=>o):o},sc(e,cc)});function Ue(e,t,r,o,n,i){let s=r in o,c=i==="optional";if(!(!s&&c&&n==="optional")){if(e.issues.length){if(n!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||n==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var uc=[];function bn(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),o=r.length?r:uc,n=o.length?[...t,...o]:t;for(let s of n)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=_t(e.shape);return{...e,allKeys:n,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function zn(e,t,r,o,n,i,s){let c=[],l=n.keySet,a=n.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let g in t){if(s&&r.issues.length!==m){if(T(r,m))break;m=r.issues.length}if(l.has(g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let v=a.run({value:t[g],issues:[]},o);v instanceof Promise?e.push(v.then(b=>Ue(b,r,g,t,d,f))):Ue(v,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var ac=u("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),o=r?.get?r.get.raw:t.shape??{};if(o){let a=()=>{let p={...o};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=o,Object.defineProperty(t,"shape",{get:a})}let n=Q(()=>bn(t));$(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||ee(d,f,new Set);for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Y,s=t.catchall,c,l=O.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=n.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,g=p?.abortEarly,v=a.issues.length;for(let b of c.allKeys){if(g&&a.issues.length!==v){if(T(a,v))break;v=a.issues.length}if(b==="__proto__")continue;let S=m[b],j=S._zod.optin,se=S._zod.optout,ce=S._zod.run({value:d[b],issues:[]},p);ce instanceof Promise?f.push(ce.then(P=>Ue(P,a,b,d,j,se))):Ue(ce,a,b,d,j,se)}return s?zn(f,d,a,p,n.value,e,g===!0):f.length?Promise.all(f).then(()=>a):a}}),yn=u("$ZodObjectJIT",(e,t)=>{ac.init(e,t);let r=e._zod.parse,o=Q(()=>bn(t)),n=O.memoizer,i=m=>{let g=o.value,v=g.symbolKeys,b=new je(["payload","ctx"],{shape:m,inst:e,memo:n,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,j=(P,y)=>`
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
          }`;b.write("const input = payload.value;");let se=Object.create(null),ce=0;for(let P of g.allKeys)se[P]=`key_${ce++}`;b.write(n?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of g.allKeys){if(P==="__proto__")continue;let y=se[P],L=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:dt(P),it=`${L} in input`,lr=m[P],st=lr?._zod?.optin,pr=st!==void 0,rs=lr?._zod?.optout==="optional";if(b.write(`const ${y} = ${S(L)};`),pr&&rs){let os=st==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;b.write(`
        const ${y}_present = ${it};
        if (!${y}.issues.length || ${y}_present) {
          if (${y}.issues.length) {${j(y,L)}
          }

          if (${os}) {
            newResult[${L}] = ${y}.value;
          }
        }

      `)}else pr?(b.write(`
        if (${y}.issues.length) {${j(y,L)}
        }
      `),st==="defaulted"?b.write(`newResult[${L}] = ${y}.value;`):b.write(`
        if (${y}.value !== undefined || ${it}) {
          newResult[${L}] = ${y}.value;
        }
      `)):b.write(`
        const ${y}_present = ${it};
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

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,c=Y,l=!O.jitless,p=l&&mt.value,d=t.catchall,f;e._zod.parse=(m,g)=>{f??(f=o.value);let v=m.value;return c(v)?l&&p&&g?.async===!1&&g.jitless!==!0?(s||(s=i(t.shape)),m=s(m,g),d?zn([],v,m,g,f,e,g?.abortEarly===!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function Ao(e,t,r,o){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let n=e.filter(i=>!T(i));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,o,A())))}),t)}var jt=u("$ZodUnion",(e,t)=>{z.init(e,t),$(e,"optin",o=>o.def.options.some(n=>n._zod.optin==="defaulted")?"defaulted":o.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),$(e,"optout",o=>o.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),$(e,"values",o=>{if(o.def.options.every(n=>n._zod.values))return new Set(o.def.options.flatMap(n=>Array.from(n._zod.values)))}),$(e,"pattern",o=>{if(o.def.options.every(n=>n._zod.pattern)){let n=o.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${n.map(i=>ue(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(r)return r(o,n);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:o.value,issues:[]},n);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>Ao(c,o,e,n)):Ao(s,o,e,n)}});function lc(e){let t=new Map;for(let r of e.options){let o=r._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let n of o)if(t.has(n)){if(n!==void 0)throw new Error(`Duplicate discriminator value "${String(n)}"`);t.set(n,null)}else t.set(n,r)}return t}var wn=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,jt.init(e,t);let r=e._zod.parse;$(e,"propValues",n=>{let i={},s=0;for(let c of n.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${n.def.options.indexOf(c)}"`);l[n.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||ee(i,a,new Set);for(let d of p)i[a].add(d)}}return!n.def.unionFallback&&s>1&&i[n.def.discriminator]?.delete(void 0),i}),t.options.forEach((n,i)=>{let s=te(n._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let o=Q(()=>lc(t));e._zod.parse=(n,i)=>{let s=n.value;if(!Y(s))return n.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),n;let c=s?.[t.discriminator],l=o.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(n,i):t.unionFallback||i.direction==="backward"?r(n,i):(n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(a=>o.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),n)}}),kn=u("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,o)=>{let n=r.value,i=t.left._zod.run({value:n,issues:[]},o),s=t.right._zod.run({value:n,issues:[]},o);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>Eo(r,l,a)):Eo(r,i,s)}});function Nt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(W(e)&&W(t)){let r=Object.keys(t),o=Object.keys(e).filter(i=>r.indexOf(i)!==-1),n={...e,...t};Object.prototype.hasOwnProperty.call(n,"__proto__")&&delete n.__proto__;for(let i of o){if(i==="__proto__")continue;let s=Nt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};n[i]=s.data}return{valid:!0,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let o=0;o<e.length;o++){let n=e[o],i=t[o],s=Nt(n,i);if(!s.valid)return{valid:!1,mergeErrorPath:[o,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function Eo(e,t,r){let o=new Map,n,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)n??(n=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)o.has(f)||o.set(f,{}),o.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...o].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=n?c.filter(p=>n.keys.includes(p)):[];a.length&&e.issues.push({...n,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=Nt(t.value,r.value);if(!l.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var Zn=u("$ZodRecord",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!W(i))return o.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),o;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){o.value=r?r.alloc(e,o,{},n):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},n);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>N(g,n,A())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},n);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&o.issues.push(...B(p,g.issues)),o.value[f]=g.value})):(m.issues.length&&o.issues.push(...B(p,m.issues)),o.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;o.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{o.value=r?r.alloc(e,o,{},n):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},n);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&At.test(a)&&p.issues.length){let g=t.keyType._zod.run({value:Number(a),issues:[]},n);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?o.value[a]=i[a]:c?(l=l??[],l.push(a)):o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>N(g,n,A())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},n);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&o.issues.push(...B(a,g.issues)),o.value[f]=g.value})):(m.issues.length&&o.issues.push(...B(a,m.issues)),o.value[f]=m.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>o):o}});var Pn=u("$ZodEnum",(e,t)=>{z.init(e,t);let r=ke(t.entries),o=new Set(r);e._zod.values=o,$(e,"pattern",n=>{let i=ke(n.def.entries).filter(s=>gt.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,i)=>{let s=n.value;return o.has(s)||n.issues.push({code:"invalid_value",values:r,input:s,inst:e}),n}}),Sn=u("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",o=>{let n=o.def.values;return new RegExp(n.length?`^(${n.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,n)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),o}});var In=u("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",O.memoizer?.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new oe(e.constructor.name);let n=t.transform(r.value,r);if(o.async)return(n instanceof Promise?n:Promise.resolve(n)).then(s=>(r.value=s,r));if(n instanceof Promise)throw new R;return r.value=n,r}});function Co(e,t){return e.value=t.issues.length?void 0:t.value,e}var Lt=u("$ZodOptional",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),$(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${ue(o.source)})?$`):void 0}),e._zod.parse=(r,o)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>Co(r,i)):Co(r,n)}return t.innerType._zod.run(r,o)}}),On=u("$ZodExactOptional",(e,t)=>{Lt.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,o)=>t.innerType._zod.run(r,o)}),An=u("$ZodNullable",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${ue(o.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,o)=>r.value===null?r:t.innerType._zod.run(r,o)}),En=u("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);if(r.value===void 0)return r.value=t.defaultValue,r;let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>To(i,t)):To(n,t)}});function To(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var Cn=u("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>(o.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,o))}),Tn=u("$ZodNonOptional",(e,t)=>{z.init(e,t),$(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o].filter(n=>n!==void 0)):void 0}),e._zod.parse=(r,o)=>{let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>No(i,e)):No(n,e)}});function No(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Ro(e,t,r,o){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(n=>N(n,o,A()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var Nn=u("$ZodCatch",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>Ro(r,i,t,o)):Ro(r,n,t,o)}});var Ft=u("$ZodPipe",(e,t)=>{z.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,o)=>{if(o.direction==="backward"){let i=t.out._zod.run(r,o);return i instanceof Promise?i.then(s=>Le(s,t.in,o)):Le(i,t.in,o)}let n=t.in._zod.run(r,o);return n instanceof Promise?n.then(i=>Le(i,t.out,o)):Le(n,t.out,o)}});function Le(e,t,r){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Rn=u("$ZodPreprocess",(e,t)=>{Ft.init(e,t)}),Dn=u("$ZodReadonly",(e,t)=>{z.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(Do):Do(n)}});function Do(e){return e.memo||(e.value=Object.freeze(e.value)),e}var jn=u("$ZodLazy",(e,t)=>{z.init(e,t),ft(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),$(e,"pattern",r=>r.innerType?._zod?.pattern),$(e,"propValues",r=>r.innerType?._zod?.propValues),$(e,"optin",r=>r.innerType?._zod?.optin??void 0),$(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,o)=>e._zod.innerType._zod.run(r,o)}),Ln=u("$ZodCustom",(e,t)=>{I.init(e,t),z.init(e,t),e._zod.parse=(r,o)=>r,e._zod.check=r=>{let o=r.value,n=t.fn(o);if(n instanceof Promise)return n.then(i=>jo(i,r,o,e));jo(n,r,o,e)}});function jo(e,t,r,o){if(!e){let n={code:"custom",input:r,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(n.params=o._zod.def.params),t.issues.push(re(n))}}var Mt=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Bt="~memo",Fn=[];function Un(e){return e!==null&&typeof e=="object"}function Ut(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Mn=new WeakMap,he=0,Ke=1,me=2;function Ve(e,t,r){let o=Mn.get(e);if(o!==void 0)return o?me:he;if(t.has(e))return me;t.add(e);let n=he,i=p=>{if(n!==me&&p?._zod){let d=Ve(p,t,r);d>n&&(n=d)}},s=(p,d)=>{let f=he;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,m);if(d&&!g.enumerable)continue;let v=g.get?Ke:g.value?._zod?Ve(g.value,t,r):he;v>f&&(f=v)}return f},c=p=>{p>n&&(n=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=te(l);c(p?s(p,!0):Ke),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?Ve(p,t,!1):Ke);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),pc(e,n)}function pc(e,t){return t!==Ke&&Mn.set(e,t===me),t}function fc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Be,Je=[],dc={alloc(e,t,r){let o=Be;if(!o)return r;Be=void 0;let n={value:r,issues:null};return o.set(t.value,n),Je.push(n),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,o=(n,i)=>{if(i.direction!=="backward"&&hc(i,n.value))throw new Mt;return r(n,i)};e._zod.parse=o,e._zod.run===r&&(e._zod.run=o)})},attach(e){var t;let r,o=!1,n,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=Ve(e,new Set,!1);if(S===he)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===me||o?r=!0:o=!0}let p=l.value;if(!Un(p))return s(l,a);let d=a[Bt];d||(d={buckets:new WeakMap,backEdges:void 0},a[Bt]=d);let f;n===a?f=i:(f=fc(d,e),n=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Ut(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;Be=f;let g=Je.length,v=s(l,a);Be=void 0;let b=Je.length>g?Je.pop():void 0;return v instanceof Promise?v.then(S=>(b&&(b.issues=S.issues.length?Ut(S.issues):Fn),S)):(b&&(b.issues=v.issues.length?Ut(v.issues):Fn),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Jt(){return dc}function hc(e,t){let r=e[Bt]?.backEdges;return r!==void 0&&Un(t)&&r.has(t)}var mc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function n(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):o[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=n(i.expected),c=$t(i.input),l=n(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${Se(i.values[0])}`:`Invalid option: expected one of ${Ze(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${Ze(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function Bn(){return{localeError:mc()}}var Jn;var Kt=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let o=r[0];return this._map.set(t,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let o={...this.get(r)??{}};delete o.id;let n={...o,...this._map.get(t)};return Object.keys(n).length?n:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function Kn(){return new Kt}(Jn=globalThis).__zod_globalRegistry??(Jn.__zod_globalRegistry=Kn());var ne=globalThis.__zod_globalRegistry;function Vn(e){return e.checks&&(e.checks=[...e.checks]),e}function Wn(e,t){return new e(Vn({type:"string",..._(t)}))}function Gn(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Xn(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Yn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function Hn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function qn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Qn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function Vt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function ei(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,..._(t)})}function ti(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function ri(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function oi(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}function ni(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function ii(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,..._(t)})}function si(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function ci(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function ui(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,..._(t)})}function Wt(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Gt(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(t)})}function ai(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function li(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function pi(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function fi(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function We(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function Ge(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function Xe(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(t)})}function Ye(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function di(e,t){return new e(Vn({type:"number",checks:[],..._(t)}))}function hi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function mi(e,t){return new e({type:"boolean",..._(t)})}function gi(e,t){return new e({type:"null",..._(t)})}function _i(e){return new e({type:"unknown"})}function xi(e,t){return new e({type:"never",..._(t)})}function He(e,t){return new Ct({check:"less_than",..._(t),value:e,inclusive:!1})}function ge(e,t){return new Ct({check:"less_than",..._(t),value:e,inclusive:!0})}function qe(e,t){return new Tt({check:"greater_than",..._(t),value:e,inclusive:!1})}function _e(e,t){return new Tt({check:"greater_than",..._(t),value:e,inclusive:!0})}function Qe(e,t){return new mo({check:"multiple_of",..._(t),value:e})}function et(e,t){return new _o({check:"max_length",..._(t),maximum:e})}function ie(e,t){return new xo({check:"min_length",..._(t),minimum:e})}function tt(e,t){return new vo({check:"length_equals",..._(t),length:e})}function Xt(e,t){return new $o({check:"string_format",format:"regex",..._(t),pattern:e})}function Yt(e){return new bo({check:"string_format",format:"lowercase",..._(e)})}function Ht(e){return new zo({check:"string_format",format:"uppercase",..._(e)})}function qt(e,t){return new yo({check:"string_format",format:"includes",..._(t),includes:e})}function Qt(e,t){return new wo({check:"string_format",format:"starts_with",..._(t),prefix:e})}function er(e,t){return new ko({check:"string_format",format:"ends_with",..._(t),suffix:e})}function G(e){return new Zo({check:"overwrite",tx:e})}function tr(e){return G(t=>t.normalize(e))}function rr(){return G(e=>e.trim())}function or(){return G(e=>e.toLowerCase())}function nr(){return G(e=>e.toUpperCase())}function ir(){return G(e=>ht(e))}function vi(e,t,r){return new e({type:"array",element:t,..._(r)})}function $i(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function bi(e,t){let r=gc(o=>(o.addIssue=n=>{if(typeof n=="string")o.issues.push(re(n,o.value,r._zod.def));else{let i=n;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=o.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),o.issues.push(re(i))}},e(o.value,o)),t);return r}function gc(e,t){let r=new I({check:"custom",..._(t)});return r._zod.check=e,r}function D(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var xe=()=>D;var zi=new WeakSet([Object.prototype,Error.prototype]);function rt(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let o=r(this);return Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0})}})}var wc=(e,t)=>{Er.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);zi.has(r)||(zi.add(r),rt(r,"format",o=>n=>Zt(o,n)),rt(r,"flatten",o=>n=>kt(o,n)),rt(r,"addIssue",o=>n=>{o.issues.push(n),o.message=JSON.stringify(o.issues,q,2)}),rt(r,"addIssues",o=>n=>{o.issues.push(...n),o.message=JSON.stringify(o.issues,q,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",wc,void 0,{Parent:Error});var yi=Ce(E),wi=Te(E),ki=Ne(E),Zi=Re(E),Pi=Tr(E),Si=Nr(E),Ii=Rr(E),Oi=Dr(E),Ai=jr(E),Ei=Lr(E),Ci=Fr(E),Ti=Ur(E);function Zc(){O.localeError||A(Bn())}function nt(){O.memoizer||A({memoizer:Jt()})}var k=u("ZodType",(e,t)=>(Zc(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return C(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check($u(e,t))},superRefine(e,t){return this.check(bu(e,t))},overwrite(e){return this.check(G(e))},optional(){return Di(this)},exactOptional(){return iu(this)},nullable(){return ji(this)},nullish(){return Di(ji(this))},nonoptional(e){return pu(this,e)},array(){return Vi(this)},or(e){return Gi([this,e])},and(e){return eu(this,e)},transform(e){return Li(this,Xi(e))},default(e){return uu(this,e)},prefault(e){return lu(this,e)},catch(e){return du(this,e)},pipe(e){return Li(this,e)},readonly(){return gu(this)},describe(e){let t=this.clone();return ne.add(t,{description:e}),t},meta(...e){if(e.length===0)return ne.get(this);let t=this.clone();return ne.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...Rt(this),jsonSchema:{input:xe(this,"input"),output:xe(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return yi(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await wi(this,t,r,{callee:e})},safeParse(e,t){return ki(this,e,t)},async safeParseAsync(e,t){return Zi(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return Pt(this,e,t)},validateAsync(e,t){return St(this,e,t)},encode:function e(t,r){return Pi(this,t,r,{callee:e})},decode:function e(t,r){return Si(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await Ii(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await Oi(this,t,r,{callee:e})},safeEncode(e,t){return Ai(this,e,t)},safeDecode(e,t){return Ei(this,e,t)},async safeEncodeAsync(e,t){return Ci(this,e,t)},async safeDecodeAsync(e,t){return Ti(this,e,t)},toJSONSchema(e){return xe(this,{})(e)},get description(){return ne.get(this)?.description},get _def(){return this._zod.def}}),Fi=u("_ZodString",(e,t)=>{Me.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)},x.derived({format:e=>D(e).format??null,minLength:e=>D(e).minimum??null,maxLength:e=>D(e).maximum??null},{regex(...e){return this.check(Xt(...e))},includes(...e){return this.check(qt(...e))},startsWith(...e){return this.check(Qt(...e))},endsWith(...e){return this.check(er(...e))},min(...e){return this.check(ie(...e))},max(...e){return this.check(et(...e))},length(...e){return this.check(tt(...e))},nonempty(...e){return this.check(ie(1,...e))},lowercase(e){return this.check(Yt(e))},uppercase(e){return this.check(Ht(e))},trim(){return this.check(rr())},normalize(...e){return this.check(tr(...e))},toLowerCase(){return this.check(or())},toUpperCase(){return this.check(nr())},slugify(){return this.check(ir())}})),Pc=u("ZodString",(e,t)=>{Me.init(e,t),Fi.init(e,t)},{email(e){return this.check(Gn(Sc,e))},url(e){return this.check(Vt(Ui,e))},jwt(e){return this.check(fi(Mc,e))},emoji(e){return this.check(ei(Oc,e))},guid(e){return this.check(Xn(Ic,e))},uuid(e){return this.check(Yn(ot,e))},uuidv4(e){return this.check(Hn(ot,e))},uuidv6(e){return this.check(qn(ot,e))},uuidv7(e){return this.check(Qn(ot,e))},nanoid(e){return this.check(ti(Ac,e))},cuid(e){return this.check(ri(Ec,e))},cuid2(e){return this.check(oi(Cc,e))},ulid(e){return this.check(ni(Tc,e))},base64(e){return this.check(ai(Lc,e))},base64url(e){return this.check(li(Fc,e))},xid(e){return this.check(ii(Nc,e))},ksuid(e){return this.check(si(Rc,e))},ipv4(e){return this.check(ci(Dc,e))},ipv6(e){return this.check(ui(jc,e))},cidrv4(e){return this.check(Wt(Mi,e))},cidrv6(e){return this.check(Gt(Bi,e))},e164(e){return this.check(pi(Uc,e))},datetime(e){return this.check(We($e,e))},date(e){return this.check(Ge(be,e))},time(e){return this.check(Xe(ze,e))},duration(e){return this.check(Ye(ye,e))}});function sr(e){return Wn(Pc,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Fi.init(e,t)}),$e=u("ZodISODateTime",(e,t)=>{Qo.init(e,t),Z.init(e,t)}),be=u("ZodISODate",(e,t)=>{en.init(e,t),Z.init(e,t)}),ze=u("ZodISOTime",(e,t)=>{tn.init(e,t),Z.init(e,t)}),ye=u("ZodISODuration",(e,t)=>{rn.init(e,t),Z.init(e,t)}),Sc=u("ZodEmail",(e,t)=>{Mo.init(e,t),Z.init(e,t)});var Ic=u("ZodGUID",(e,t)=>{Fo.init(e,t),Z.init(e,t)});var ot=u("ZodUUID",(e,t)=>{Uo.init(e,t),Z.init(e,t)});var Ui=u("ZodURL",(e,t)=>{Ko.init(e,t),Z.init(e,t)});function jl(e){return Vt(Ui,e)}var Oc=u("ZodEmoji",(e,t)=>{Vo.init(e,t),Z.init(e,t)});var Ac=u("ZodNanoID",(e,t)=>{Wo.init(e,t),Z.init(e,t)});var Ec=u("ZodCUID",(e,t)=>{Go.init(e,t),Z.init(e,t)});var Cc=u("ZodCUID2",(e,t)=>{Xo.init(e,t),Z.init(e,t)});var Tc=u("ZodULID",(e,t)=>{Yo.init(e,t),Z.init(e,t)});var Nc=u("ZodXID",(e,t)=>{Ho.init(e,t),Z.init(e,t)});var Rc=u("ZodKSUID",(e,t)=>{qo.init(e,t),Z.init(e,t)});var Dc=u("ZodIPv4",(e,t)=>{on.init(e,t),Z.init(e,t)});var jc=u("ZodIPv6",(e,t)=>{sn.init(e,t),Z.init(e,t)});var Mi=u("ZodCIDRv4",(e,t)=>{cn.init(e,t),Z.init(e,t)});function Ll(e){return Wt(Mi,e)}var Bi=u("ZodCIDRv6",(e,t)=>{un.init(e,t),Z.init(e,t)});function Fl(e){return Gt(Bi,e)}var Lc=u("ZodBase64",(e,t)=>{ln.init(e,t),Z.init(e,t)});var Fc=u("ZodBase64URL",(e,t)=>{fn.init(e,t),Z.init(e,t)});var Uc=u("ZodE164",(e,t)=>{dn.init(e,t),Z.init(e,t)});var Mc=u("ZodJWT",(e,t)=>{hn.init(e,t),Z.init(e,t)});var Ji=u("ZodNumber",(e,t)=>{Dt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=D(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=D(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=D(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>D(e).format??null},{gt(e,t){return this.check(qe(e,t))},gte(e,t){return this.check(_e(e,t))},min(e,t){return this.check(_e(e,t))},lt(e,t){return this.check(He(e,t))},lte(e,t){return this.check(ge(e,t))},max(e,t){return this.check(ge(e,t))},int(e){return this.check(Ni(e))},safe(e){return this.check(Ni(e))},positive(e){return this.check(qe(0,e))},nonnegative(e){return this.check(_e(0,e))},negative(e){return this.check(He(0,e))},nonpositive(e){return this.check(ge(0,e))},multipleOf(e,t){return this.check(Qe(e,t))},step(e,t){return this.check(Qe(e,t))},finite(){return this}}));function Bc(e){return di(Ji,e)}var Jc=u("ZodNumberFormat",(e,t)=>{mn.init(e,t),Ji.init(e,t)});function Ni(e){return hi(Jc,e)}var Kc=u("ZodBoolean",(e,t)=>{gn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Vc(e){return mi(Kc,e)}var Wc=u("ZodNull",(e,t)=>{_n.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Gc(e){return gi(Wc,e)}var Xc=u("ZodUnknown",(e,t)=>{xn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function cr(){return _i(Xc)}var Yc=u("ZodNever",(e,t)=>{vn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Ki(e){return xi(Yc,e)}var Hc=u("ZodArray",(e,t)=>{nt(),$n.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.element=t.element},{min(e,t){return this.check(ie(e,t))},nonempty(e){return this.check(ie(1,e))},max(e,t){return this.check(et(e,t))},length(e,t){return this.check(tt(e,t))},unwrap(){return this.element}});function Vi(e,t){return vi(Hc,e,t)}var ar=u("ZodObject",(e,t)=>{nt(),yn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return ru(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:cr()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:cr()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Ki()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(Yi,this,e[0])},exactPartial(...e){return x.partial(Hi,this,e[0],"exactPartial")},required(...e){return x.required(qi,this,e[0])}});function Ul(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new ar(r)}function Ml(e,t){return new ar({type:"object",shape:e,catchall:Ki(),...x.normalizeParams(t)})}function Bl(e,t){return new ar({type:"object",shape:e,catchall:cr(),...x.normalizeParams(t)})}var Wi=u("ZodUnion",(e,t)=>{jt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.options=t.options});function Gi(e,t){return new Wi({type:"union",options:e,...x.normalizeParams(t)})}var qc=u("ZodDiscriminatedUnion",(e,t)=>{Wi.init(e,t),wn.init(e,t)});function Jl(e,t,r){return new qc({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var Qc=u("ZodIntersection",(e,t)=>{kn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function eu(e,t){return new Qc({type:"intersection",left:e,right:t})}var Ri=u("ZodRecord",(e,t)=>{nt(),Zn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.keyType=t.keyType,e.valueType=t.valueType});function tu(e,t,r){return!t||!t._zod?new Ri({type:"record",keyType:sr(),valueType:e,...x.normalizeParams(t)}):new Ri({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var ur=u("ZodEnum",(e,t)=>{Pn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(o,n,i)=>(void 0)(e,o,n,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(o,n)=>{let i={};for(let s of o)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new ur({...t,checks:[],...x.normalizeParams(n),entries:i})},e.exclude=(o,n)=>{let i={...t.entries};for(let s of o)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new ur({...t,checks:[],...x.normalizeParams(n),entries:i})}});function ru(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new ur({type:"enum",entries:r,...x.normalizeParams(t)})}var ou=u("ZodLiteral",(e,t)=>{Sn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Kl(e,t){return new ou({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var nu=u("ZodTransform",(e,t)=>{nt(),In.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new oe(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let n=t.transform(r.value,r);return n instanceof Promise?n.then(i=>(r.value=i,r)):(r.value=n,r)}});function Xi(e){return new nu({type:"transform",transform:e})}var Yi=u("ZodOptional",(e,t)=>{Lt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function Di(e){return new Yi({type:"optional",innerType:e})}var Hi=u("ZodExactOptional",(e,t)=>{On.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function iu(e){return new Hi({type:"optional",innerType:e})}var su=u("ZodNullable",(e,t)=>{An.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function ji(e){return new su({type:"nullable",innerType:e})}var cu=u("ZodDefault",(e,t)=>{En.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function uu(e,t){return new cu({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var au=u("ZodPrefault",(e,t)=>{Cn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function lu(e,t){return new au({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var qi=u("ZodNonOptional",(e,t)=>{Tn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function pu(e,t){return new qi({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var fu=u("ZodCatch",(e,t)=>{Nn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function du(e,t){return new fu({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var Qi=u("ZodPipe",(e,t)=>{Ft.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.in=t.in,e.out=t.out});function Li(e,t){return new Qi({type:"pipe",in:e,out:t})}var hu=u("ZodPreprocess",(e,t)=>{Qi.init(e,t),Rn.init(e,t)}),mu=u("ZodReadonly",(e,t)=>{Dn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function gu(e){return new mu({type:"readonly",innerType:e})}var _u=u("ZodLazy",(e,t)=>{jn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.getter()});function xu(e){return new _u({type:"lazy",getter:e})}var vu=u("ZodCustom",(e,t)=>{Ln.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function $u(e,t={}){return $i(vu,e,t)}function bu(e,t){return bi(e,t)}function Vl(e){let t=xu(()=>Gi([sr(e),Bc(),Vc(),Gc(),Vi(t),tu(sr(),t)]));return t}function Wl(e,t){return new hu({type:"pipe",in:Xi(e),out:t})}var es={};(0,__import_0.b)(es,{ZodISODate:()=>be,ZodISODateTime:()=>$e,ZodISODuration:()=>ye,ZodISOTime:()=>ze,date:()=>yu,datetime:()=>zu,duration:()=>ku,time:()=>wu});function zu(e){return We($e,e)}function yu(e){return Ge(be,e)}function wu(e){return Xe(ze,e)}function ku(e){return Ye(ye,e)}var Zu=/^sha256:[0-9a-f]{64}$/,xp=e=>Zu.test(e),vp=e=>e.slice(0,19);var Pu=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,Su=/[^\P{Cc}\t\n]/gu,[we,ts]=["\x1B","\x07"],Iu=new RegExp([`(?:${we}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${we}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${ts}${we}\x9C\\n]*(?:${ts}|${we}\\\\|\x9C)`,`${we}[ -/]*[0-~]`].join("|"),"g"),Ou=e=>e.replace(/\r\n?/g,`
`).replace(Iu,"").replace(Pu,"").replace(Su,""),bp=e=>e.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function Au(e,t){if(e.length<=t)return e;let r=i=>`\u2026 (${e.length-i} more characters)`,o=Math.max(0,t-r(0).length),n=e.slice(0,o).replace(/[\ud800-\udbff]$/,"");return`${n}${r(n.length)}`.slice(0,t)}var zp=(e,t=300)=>Au(Ou(e).replace(/\s+/g," ").trim(),t);


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

/***/ 15:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(569);
var __import_1 = __nccwpck_require__(49);
var __import_2 = __nccwpck_require__(857);
var __import_3 = __nccwpck_require__(982);
var __import_4 = __nccwpck_require__(896);
var __import_5 = __nccwpck_require__(455);
const require = (name) => process.getBuiltinModule(name);
function f(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function A(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,r){let n=new P(t,e,r);process.stdout.write(n.toString()+__import_2.EOL)}function C(t,e=""){h(t,{},e)}var K="::",P=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=K+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Mt(o)}`)}}return e+=`${K}${Bt(this.message)}`,e}};function Bt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Mt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function X(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_4.existsSync(r))throw new Error(`Missing file at path: ${r}`);__import_4.appendFileSync(r,`${f(e)}${__import_2.EOL}`,{encoding:"utf8"})}function tt(t,e){let r=`ghadelimiter_${__import_3.randomUUID()}`,n=f(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${__import_2.EOL}${n}${__import_2.EOL}${r}`}var Vt=function(t,e,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){function a(m){try{u(n.next(m))}catch(U){s(U)}}function c(m){try{u(n.throw(m))}catch(U){s(U)}}function u(m){m.done?i(m.value):o(m.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},et;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(et||(et={}));function rt(t){h("add-mask",{},t)}function L(t,e){if(process.env.GITHUB_OUTPUT||"")return X("OUTPUT",tt(t,e));process.stdout.write(__import_2.EOL),h("set-output",{name:t},f(e))}function nt(t){h("debug",{},t)}function w(t,e={}){h("error",A(e),t instanceof Error?t.toString():t)}function ot(t,e={}){h("warning",A(e),t instanceof Error?t.toString():t)}function it(t){process.stdout.write(t+__import_2.EOL)}function Dt(t){C("group",t)}function Ft(){C("endgroup")}function st(t,e){return Vt(this,void 0,void 0,function*(){Dt(t);let r;try{r=yield e()}finally{Ft()}return r})}var ct=t=>t==="succeeded"?0:1;var j=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);function at(t,e){let r=zt(e),n=new Map(Object.keys(t.shape).map(c=>[j(c),c])),o=[...r.keys()].filter(c=>!n.has(c)).map(c=>Zt(c,[...n.keys()])),i=Object.fromEntries([...n].map(([c,u])=>[u,r.get(c)||void 0])),s=t.safeParse(i),a=s.success?[]:s.error.issues.map(c=>Wt(c,i));if(!s.success||o.length>0)throw (0,__import_0.i)([...a,...o]);return s.data}function zt(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return new Map(e.map(([r,n])=>[r.slice(6).toLowerCase(),(n??"").trim()]))}function Wt(t,e){let[r,...n]=t.path,o=j(String(r));return n.length===0&&e[String(r)]===void 0?`${o}: is required`:`${[o,...n].join(".")}: ${t.message}`}var Zt=(t,e)=>`${t}: is not an input of this action${(0,__import_0.e)(t,e)||` (it has ${e.join(", ")})`}`;var pt=t=>mt(t,"refused"),H=t=>mt(t,"failed"),ut=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function mt(t,e){let r=(0,__import_0.c)(t),[n="",...o]=(0,__import_0.d)(t).split(`
`);return{verdict:e,reason:r?t.code:"UNEXPECTED",outputs:{},report:{title:r?n:"An unexpected error ended this action",verdict:e,summary:n,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[r?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var R=class{constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_4.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_4.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var p=new R;var Qt=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],G="***",Xt=t=>t.replace(/[\w.-]+/g,e=>te(e.split(".")));function te(t){let e=[];for(let r=0;r<t.length;r++){let n=t[r]??"",o=/\beyJ[\w-]{8,}$/.exec(n),[i="",s]=t.slice(r+1,r+3),a=o!==null&&i.length>=8&&s!==void 0;e.push(a?`${n.slice(0,o.index)}${G}`:n),a&&(r+=2)}return e.join(".")}var lt=4,dt=t=>t.split(`
`).map(e=>e.trim()).filter(e=>e.length>=lt);function ft(){let t=new Set,e=r=>[r,...r.split(`
`),encodeURIComponent(r),Buffer.from(r).toString("base64")];return{add:r=>{for(let n of e(r))n.trim().length>=lt&&t.add(n.trim())},redact:r=>{let o=[...t].sort((i,s)=>s.length-i.length).reduce((i,s)=>i.replaceAll(s,G),r);return Qt.reduce((i,s)=>i.replace(s,G),Xt(o))}}}var B=(t,{redact:e})=>e((0,__import_0.j)(e(t)));function O(t,e){return typeof t=="string"?B(t,e):Array.isArray(t)?t.map(r=>O(r,e)):t===null||typeof t!="object"||t instanceof Date?t:Object.fromEntries(Object.entries(t).map(([r,n])=>[r,O(n,e)]))}var gt={now:()=>new Date,sleep:(t,e)=>new Promise(r=>{if(e?.aborted)return r();let n=()=>{clearTimeout(o),e?.removeEventListener("abort",n),r()},o=setTimeout(n,t);e?.addEventListener("abort",n,{once:!0})})};var ee=4e3,M=(t,e)=>(0,__import_0.k)(B(t,e)).split(`
`).map(r=>(0,__import_0.l)(r,ee)).join(`
`);function ht(t){let e=r=>M(r,t);return{info:r=>it(e(r)),warning:r=>ot(e(r)),error:r=>w(e(r)),debug:r=>nt(e(r)),group:(r,n)=>st(e(r),n)}}function xt(t){let e=`${p.serverUrl}/${p.repo.owner}/${p.repo.repo}`,r=ft(),n=o=>{r.add(o);for(let i of dt(o))rt(i)};return{...p.repo,sha:p.sha,ref:p.ref,runId:p.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${p.runId}`,actor:p.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??p.actor,workflow:p.workflow,eventName:p.eventName,payload:p.payload,apiUrl:p.apiUrl,graphqlUrl:p.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:gt,log:ht(r),mask:n,redactor:r,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).getIDToken(o),cancelled:t}}var T="\u200B",I=t=>(0,__import_0.j)(t).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_{}[\]()#+!|~^$-]/g,"\\$&").replace(/^([ \t]+)/gm,re).replace(/^( *)(\d+)\./gm,"$1$2\\.").replace(/^( *)=/gm,"$1\\=").replace(/@/g,`@${T}`).replace(/\\#(?=\d)/g,`\\#${T}`).replace(/\b(gh\\-)(?=\d)/gi,`$1${T}`).replace(/:\/\//g,`:${T}//`).replace(/\bwww\./gi,e=>`${e.slice(0,3)}${T}.`),re=t=>" ".repeat(Math.min(3,t.length)),d=t=>I(t.replace(/\s+/g," ").trim());function wt(t,e="text"){let r=(0,__import_0.j)(t),n=Math.max(2,...[...r.matchAll(/`{3,}/g)].map(i=>i[0].length)),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function yt(t,e){let r=e===void 0?null:URL.parse(e);return r?.protocol==="https:"||r?.protocol==="http:"?`[${d(t)}](<${ne(r)}>)`:d(t)}var ne=({href:t})=>t.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");var oe=60,Tt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),bt=t=>`"${Tt(t)}"`,ie=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function $t({unit:t,labels:e,series:r}){let n=Math.min(e.length,...r.map(({values:c})=>c.length));if(n===0||r.length===0)return"_Nothing was measured._";let o=Math.ceil(n/oe),i=c=>c.slice(0,n).filter((u,m)=>m%o===0),s=["xychart-beta",`  x-axis [${i(e).map(bt).join(", ")}]`,`  y-axis ${bt(t)}`,...r.map(({values:c})=>`  line [${i(c).map(ie).join(", ")}]`)],a=`Lines, in order: ${r.map(({name:c})=>d(Tt(c))).join(", ")}.`;return["```mermaid",...s,"```","",a].join(`
`)}function _(t){let e=t.map(({at:n})=>Number.isNaN(n.getTime())?void 0:n.toISOString()),r=new Set(e.map(n=>n?.slice(0,10))).size<=1;return t.map(({text:n},o)=>{let i=e[o]??"";return[r?i.slice(11,23):i.slice(0,23).replace("T"," "),n]})}function V(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function vt(t,e){let r=V(t)-e;if(r<=0)return t;let n=`${t.title} (${r} more not shown)`;switch(t.kind){case"text":return{...t,title:n,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:n,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:n,items:t.items.slice(0,e)};case"table":return{...t,title:n,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:n,events:t.events.slice(0,e)};case"chart":return t}}var E={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var y={title:200,summary:1500,label:60,value:300,step:500,line:4e3},Ot={facts:20,steps:8};function It(t,{limit:e,heading:r=2}){let n="#".repeat(r),o=i=>`${n}# ${d(i.title)}

${me(i)}`;return ce(se(t,n,e-_t),t.sections,o,e)}function se(t,e,r){let{sign:n,word:o}=E[t.verdict];for(let i=1;;i/=2){let s=(u,m)=>(0,__import_0.l)(u,Math.ceil(m*i)),c=[`${e} ${n} ${d(s(t.title,y.title))}`,`**${o}.** ${I(s(t.summary,y.summary))}`,pe(t.next,u=>s(u,y.step)),ue(t.facts,(u,m)=>s(u,m))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(c)<=r||i<1/64)return c}}var _t=200;function ce(t,e,r,n){let o=[t],i=n-_t-Buffer.byteLength(t),s=0;for(let a of e){let c=ae(a,r,i-2);c===void 0?s+=1:o.push(c),i-=c===void 0?0:Buffer.byteLength(c)+2}return s>0&&o.push(`_${s} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function ae(t,e,r){for(let n=V(t);;n=Math.floor(n/2)){let o=e(vt(t,n));if(Buffer.byteLength(o)<=r)return o;if(n<=1)return}}function pe(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,Ot.steps).map((n,o)=>`${o+1}. ${d(e(n))}`)].join(`
`)}function ue(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,Ot.facts).map(({label:n,value:o,link:i})=>[d(e(n,y.label)),yt(e(o,y.value),i)]).map(n=>`| ${n.join(" | ")} |`)].join(`
`)}function me(t){switch(t.kind){case"text":return I(t.text);case"list":return t.items.map(e=>`- ${d(e)}`).join(`
`);case"table":return Rt(t.columns,t.rows);case"code":return wt(le(t.text),t.language);case"chart":return $t(t);case"timeline":return Rt(["Time (UTC)","What"],_(t.events))}}var le=t=>t.split(`
`).map(e=>(0,__import_0.l)(e,y.line)).join(`
`),St=t=>`| ${t.map(d).join(" | ")} |`,Rt=(t,e)=>[St(t),`|${t.map(()=>"---").join("|")}|`,...e.map(St)].join(`
`);var de="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",fe=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${de}#${t.toLowerCase()}`}}),Et=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,fe(e)]};function Ut(t){let{word:e}=E[t.verdict];return[`${e.toUpperCase()}: ${t.title}`,t.summary,...t.facts.map(({label:r,value:n})=>`  ${r}: ${n}`),...t.sections.map(At),...t.next.map(r=>`Next: ${r}`)].join(`
`)}var kt=({sections:t})=>t.filter(({kind:e})=>e!=="chart"&&e!=="timeline").map(At).join(`
`),At=t=>[`${t.title}:`,...ge(t).map(e=>`  ${e}`)].join(`
`);function ge(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return xe([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:r})=>`${e} (${t.unit}): ${r.map(n=>n.toFixed(1)).join(" ")}`);case"timeline":return _(t.events).map(e=>e.join(" "))}}var he=40;function xe(t){let e=(t[0]??[]).map((r,n)=>Math.min(he,Math.max(...t.map(o=>(o[n]??"").length))));return t.map(r=>r.map((n,o)=>n.padEnd(e[o]??0)).join("  ").trimEnd())}var we=25600,Ct=6e3,Pt=t=>Buffer.byteLength(JSON.stringify(t))<=we;function Nt(t,e){let r=be(t,e);Pt(r)||(r={...r,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let n=Ct/2;!Pt(r)&&n>=1;n/=2)r={...r,...ye(r,Math.floor(n))};return JSON.stringify(r)}var ye=({evidence:t,summary:e,next:r},n)=>({evidence:(0,__import_0.l)(t,n),summary:(0,__import_0.l)(e,n),next:r.map(o=>(0,__import_0.l)(o,n))});function be({verdict:t,reason:e,outputs:r,report:n,details:o},{startedAt:i,finishedAt:s,run:a}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_0.l)(n.title,300),summary:(0,__import_0.l)(n.summary,2e3),next:n.next.slice(0,10).map(c=>(0,__import_0.l)(c,500)),evidence:(0,__import_0.l)(kt(n),Ct),startedAt:i.toISOString(),finishedAt:s.toISOString(),run:a,outputs:r,details:o}}var $e=1024*1024;async function Lt(t,e,r){let n=O(t,e.redactor);for(let[s,a]of Object.entries(n.outputs))L(s,a);let o={startedAt:r,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};L("result",Nt(n,o));let i=Et(n.report,n.reason);e.log.info(Ut(i)),ve(n,e),await Se(i,e)}function ve({verdict:t,reason:e,report:r},{redactor:n}){if(t==="succeeded")return;let o=r.next.length>0?`
Next: ${r.next[0]}`:"";w(M(`${r.summary}${o}`,n),{title:`${t}: ${e}`})}async function Se(t,{log:e}){let r=process.env.GITHUB_STEP_SUMMARY;r&&await (0,__import_5.appendFile)(r,`${It(t,{limit:$e})}
`).catch(n=>e.warning(`The job summary could not be written: ${(0,__import_0.d)(n)}`))}async function jt(t,e){let r=xt(Ie()),n=r.clock.now(),o=await Promise.race([Re(t,e,r),Oe(r),_e(r.cancelled)]);await Lt(o,r,n),process.exit(ct(o.verdict))}async function Re(t,e,r){let n;try{let o=at(t,process.env),{wire:i,useCase:s}=await e(),a=await i(o,r);n=()=>s(o,a)}catch(o){return pt(o)}return n().catch(H)}function Oe({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_0.d)(e)}`)),new Promise(e=>{process.once("uncaughtException",r=>e(H(r)))})}function Ie(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{w("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},__import_0.a.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var _e=t=>new Promise(e=>{let r=()=>setTimeout(()=>e(ut()),__import_0.a.outcome).unref();t.addEventListener("abort",r,{once:!0})});var Ht=(0,__import_0.p)().refine(__import_0.P,"is not a digest (sha256: and 64 hexadecimal digits)"),Gt=(0,__import_0.z)({environment:(0,__import_0.p)(),reason:(0,__import_0.p)(),to:Ht.optional(),failedDigest:Ht.optional(),detectedAt:__import_0.O.datetime({error:"is not a time such as 2026-01-31T12:00:00Z",offset:!0}).transform(t=>new Date(t)).optional(),config:(0,__import_0.p)(),githubToken:(0,__import_0.p)(),roleArn:(0,__import_0.p)().regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//,"is not the ARN of a role").optional()});await jt(Gt,()=>__nccwpck_require__.e(/* import() */ 132).then(__nccwpck_require__.bind(__nccwpck_require__, 132)));

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
