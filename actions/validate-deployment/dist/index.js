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

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Ll),
  B: () => (/* binding */ Mi),
  C: () => (/* binding */ eu),
  D: () => (/* binding */ Fl),
  E: () => (/* binding */ Oi),
  F: () => (/* binding */ nu),
  G: () => (/* binding */ ou),
  H: () => (/* binding */ Ul),
  I: () => (/* binding */ Ji),
  J: () => (/* binding */ au),
  K: () => (/* binding */ pu),
  L: () => (/* binding */ Ml),
  M: () => (/* binding */ Bl),
  N: () => (/* binding */ Kl),
  O: () => (/* binding */ Vl),
  a: () => (/* binding */ J),
  b: () => (/* binding */ ku),
  c: () => (/* binding */ Zu),
  d: () => (/* binding */ tr),
  e: () => (/* binding */ Au),
  f: () => (/* binding */ Eu),
  g: () => (/* binding */ Cu),
  h: () => (/* binding */ Tu),
  i: () => (/* binding */ rs),
  j: () => (/* binding */ Ru),
  k: () => (/* binding */ ns),
  l: () => (/* binding */ Du),
  m: () => (/* binding */ Uu),
  n: () => (/* binding */ vi),
  o: () => (/* binding */ Xt),
  p: () => (/* binding */ Tl),
  q: () => (/* binding */ Nl),
  r: () => (/* binding */ Rl),
  s: () => (/* binding */ Kc),
  t: () => (/* binding */ Ii),
  u: () => (/* binding */ Gc),
  v: () => (/* binding */ Qc),
  w: () => (/* binding */ Fi),
  x: () => (/* binding */ qt),
  y: () => (/* binding */ Dl),
  z: () => (/* binding */ jl)
});
var __import_0 = __nccwpck_require__(49);
const require = (name) => process.getBuiltinModule(name);
var J=class extends Error{code;next;constructor(t,r,n,o){super(r,o),this.name="OpsError",this.code=t,this.next=n}},ku=e=>e instanceof J,Zu=e=>e instanceof Error?e.message:String(e);function Hi(e,t){let[r]=t.map(n=>({candidate:n,distance:qi(e.toLowerCase(),n.toLowerCase())})).toSorted((n,o)=>n.distance-o.distance);return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:void 0}function tr(e,t){let r=Hi(e,t);return r===void 0?"":`: did you mean "${r}"?`}function qi(e,t){if(Math.abs(e.length-t.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:t.length+1},(o,i)=>i)],n=(o,i)=>r[o]?.[i]??Number.POSITIVE_INFINITY;for(let o=1;o<=e.length;o++){r[o]=[o];for(let i=1;i<=t.length;i++){let s=e[o-1]===t[i-1],c=e[o-1]===t[i-2]&&e[o-2]===t[i-1],l=n(o-1,i-1)+(s?0:1),a=c?n(o-2,i-2)+1:Number.POSITIVE_INFINITY;r[o]?.push(Math.min(n(o-1,i)+1,n(o,i-1)+1,l,a))}}return n(e.length,t.length)}var rr=e=>`${e.length} ${e.length===1?"mistake":"mistakes"}`,Au=(e,t)=>new J("CONFIG_INVALID",[`${e} has ${rr(t)}:`,...t.map(r=>`  ${e}:${r.line}:${r.column} ${r.path?`${r.path}: `:""}${r.message}`)].join(`
`),`Correct ${e}; nothing was called yet.`),Eu=e=>new J("CONFIG_MISSING",`${e} does not exist in this checkout.`,"Check the repository out first (actions/checkout), or name the file with the `config` input."),Cu=(e,t)=>new J("ENVIRONMENT_UNKNOWN",`Environment "${e}" is not in the configuration${tr(e,t)||"."}`,`Use one of ${t.map(r=>`"${r}"`).join(", ")}, or add it to the configuration.`),Tu=e=>new J("INPUTS_INVALID",[`The inputs have ${rr(e)}:`,...e.map(t=>`  ${t}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");var Qi=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,es=/[^\P{Cc}\t\n]/gu,[ce,nr]=["\x1B","\x07"],ts=new RegExp([`(?:${ce}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${ce}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${nr}${ce}\x9C\\n]*(?:${nr}|${ce}\\\\|\x9C)`,`${ce}[ -/]*[0-~]`].join("|"),"g"),rs=e=>e.replace(/\r\n?/g,`
`).replace(ts,"").replace(Qi,"").replace(es,""),Ru=e=>e.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function ns(e,t){if(e.length<=t)return e;let r=i=>`\u2026 (${e.length-i} more characters)`,n=Math.max(0,t-r(0).length),o=e.slice(0,n).replace(/[\ud800-\udbff]$/,"");return`${o}${r(o.length)}`.slice(0,t)}var Du=(e,t=300)=>ns(rs(e).replace(/\s+/g," ").trim(),t);var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>ar,CONSTANT_CATCH:()=>hr,Class:()=>et,NUMBER_FORMAT_RANGES:()=>at,aborted:()=>T,allowsEval:()=>st,assert:()=>as,assertEqual:()=>os,assertIs:()=>cs,assertNever:()=>us,assertNotEqual:()=>is,assignProp:()=>ee,attachSchema:()=>ae,base64ToUint8Array:()=>fr,base64urlToUint8Array:()=>Ss,cached:()=>Q,captureStackTrace:()=>be,cleanEnum:()=>Ps,cleanRegex:()=>ue,clone:()=>C,cloneDef:()=>fs,codePointLength:()=>le,constantCatch:()=>mr,createTransparentProxy:()=>xs,defineLazy:()=>nt,defineLazyInternal:()=>$,derived:()=>Es,esc:()=>ot,escapeRegex:()=>M,explicitlyAborted:()=>lt,extend:()=>bs,finalizeIssue:()=>N,floatSafeRemainder:()=>rt,getElementAtPath:()=>ds,getEnumValues:()=>ve,getLengthableOrigin:()=>pe,getParsedType:()=>_s,getSizableOrigin:()=>pr,hexToUint8Array:()=>Os,hide:()=>ke,installLazyProp:()=>Rs,isObject:()=>Y,isPlainObject:()=>W,issue:()=>re,joinValues:()=>$e,jsonStringifyReplacer:()=>q,members:()=>ft,merge:()=>ys,mergeDefs:()=>U,normalizeParams:()=>_,nullish:()=>tt,numKeys:()=>gs,objectClone:()=>ls,omit:()=>$s,optionalKeys:()=>ut,own:()=>V,parsedType:()=>pt,partial:()=>ws,pick:()=>vs,prefixIssues:()=>B,primitiveTypes:()=>ur,promiseAllObject:()=>hs,propertyKeyTypes:()=>ct,randomString:()=>ms,rawShape:()=>te,required:()=>ks,safeExtend:()=>zs,shallowClone:()=>cr,sizeCaps:()=>we,slugify:()=>it,stringifyPrimitive:()=>ze,toZod:()=>ss,uint8ArrayToBase64:()=>dr,uint8ArrayToBase64url:()=>Is,uint8ArrayToHex:()=>As,unwrapMessage:()=>H});function os(e){return e}function is(e){return e}function ss(){return e=>e}function cs(e){}function us(e){throw new Error("Unexpected value in exhaustive check")}function as(e){}function ve(e){let t=Object.values(e).filter(n=>typeof n=="number");return Object.entries(e).filter(([n,o])=>t.indexOf(+n)===-1).map(([n,o])=>o)}function $e(e,t="|"){return e.map(r=>ze(r)).join(t)}function q(e,t){return typeof t=="bigint"?t.toString():t}var Qe=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function Q(e){return new Qe(e)}function tt(e){return e==null}function ue(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function rt(e,t){let r=e/t,n=Math.round(r),o=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-n)<o?0:r-n}var or=Symbol("evaluating");function nt(e,t,r){let n;Object.defineProperty(e,t,{get(){if(n!==or)return n===void 0&&(n=or,n=r()),n},set(o){Object.defineProperty(e,t,{value:o})},configurable:!0})}function ls(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function ee(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function te(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return te(e._zod.def)??e._zod.def.shape}function ir(e,t,r){Object.defineProperty(e,t,{get(){let n=r();return ee(this,t,n),n},enumerable:!0,configurable:!0})}function sr(e,t,r){t in e?ee(e,t,r):e[t]=r}function X(e,t,r,n){let o=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(o,i);s.enumerable&&(s.get?ir(e,i,()=>{let c=t._zod.def.shape[i];return n?n(c,i):c}):sr(e,i,n?n(s.value,i):s.value))}}function ps(e,t){for(let r of Reflect.ownKeys(t)){let n=Object.getOwnPropertyDescriptor(t,r);n.enumerable&&(n.get?ir(e,r,()=>t[r]):sr(e,r,n.value))}}function U(...e){let t={};for(let r of e){let n=Object.getOwnPropertyDescriptors(r);Object.assign(t,n)}return Object.defineProperties({},t)}function fs(e){return U(e._zod.def)}function ds(e,t){return t?t.reduce((r,n)=>r?.[n],e):e}function hs(e){let t=Object.keys(e),r=t.map(n=>e[n]);return Promise.all(r).then(n=>{let o={};for(let i=0;i<t.length;i++)o[t[i]]=n[i];return o})}function ms(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let n=0;n<e;n++)r+=t[Math.floor(Math.random()*t.length)];return r}function ot(e){return JSON.stringify(e)}function it(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var be="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function Y(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var st=Q(()=>{if(O.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function W(e){if(Y(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(Y(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function cr(e){return W(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function gs(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var _s=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},ct=new Set(["string","number","symbol"]),ur=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function C(e,t,r){let n=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(n._zod.parent=e),n}function _(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function xs(e){let t;return new Proxy({},{get(r,n,o){return t??(t=e()),Reflect.get(t,n,o)},set(r,n,o,i){return t??(t=e()),Reflect.set(t,n,o,i)},has(r,n){return t??(t=e()),Reflect.has(t,n)},deleteProperty(r,n){return t??(t=e()),Reflect.deleteProperty(t,n)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,n){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,n)},defineProperty(r,n,o){return t??(t=e()),Reflect.defineProperty(t,n,o)}})}function ze(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function ut(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var at={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ar={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function vs(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return X(i,e,ye(e,t)),C(e,U(r,{shape:i,checks:[]}))}function ye(e,t){let r=F(e),n=[];for(let o of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,o)?.enumerable)throw new Error(`Unrecognized key: "${String(o)}"`);t[o]&&n.push(o)}return n}function $s(e,t){let r=e._zod.def,n=r.checks;if(n&&n.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set(ye(e,t)),s={};return X(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),C(e,U(r,{shape:s,checks:[]}))}function bs(e,t){if(!W(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let o=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(o,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return C(e,U(e._zod.def,{shape:lr(e,t)}))}function lr(e,t){let r={};return X(r,e,Reflect.ownKeys(F(e))),ps(r,t),r}function zs(e,t){if(!W(t))throw new Error("Invalid input to safeExtend: expected a plain object");return C(e,U(e._zod.def,{shape:lr(e,t)}))}function ys(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};X(r,e,Reflect.ownKeys(F(e))),X(r,t,Reflect.ownKeys(F(t)));let n=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return C(e,n)}function ws(e,t,r,n="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${n}() cannot be used on object schemas containing refinements`);let c=r?new Set(ye(t,r)):void 0,l={};return X(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),C(t,U(t._zod.def,{shape:l,checks:[]}))}function ks(e,t,r){let n=r?new Set(ye(t,r)):void 0,o={};return X(o,t,Reflect.ownKeys(F(t)),(i,s)=>n&&!n.has(s)?i:new e({type:"nonoptional",innerType:i})),C(t,U(t._zod.def,{shape:o}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function lt(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var n;return(n=r).path??(n.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function we(e){let t=[];for(let r of e??[]){let n=r._zod.def;if(!/_(length|size)$|_equals$/.test(n.check))break;let o=n.maximum??n.length??n.size;o>=0&&t.push([o,r])}return t}function ae(e,t,r){var n;for(let o=t;o<e.length;o++)(n=e[o]).schema??(n.schema=r)}function N(e,t,r){var n;let o=e.inst?._zod?.traits;o?.has("$ZodType")&&(o.has("$ZodCheck")?(n=e).schema??(n.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function pr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var Zs=/[\uD800-\uDBFF]/;function le(e){let t=e.length;if(!Zs.test(e))return t;let r=t;for(let n=0;n<t-1;n++)(e.charCodeAt(n)&64512)===55296&&(e.charCodeAt(n+1)&64512)===56320&&(r--,n++);return r}function pe(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function pt(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function re(...e){let[t,r,n]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:n}:{...t}}function Ps(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function fr(e){let t=atob(e),r=new Uint8Array(t.length);for(let n=0;n<t.length;n++)r[n]=t.charCodeAt(n);return r}function dr(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function Ss(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return fr(t+r)}function Is(e){return dr(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function Os(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let n=0;n<t.length;n+=2)r[n/2]=Number.parseInt(t.slice(n,n+2),16);return r}function As(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var et=class{constructor(...t){}};function ft(e,t){for(let r in t){let n=Object.getOwnPropertyDescriptor(t,r);n.get?Object.defineProperty(e,r,{...n,enumerable:!1}):Cs(e,r,n.value)}}function V(e,t,r,n=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:n,value:r}),r}function ke(e,t,r){return V(e,t,r,!1)}function Es(e,t){for(let r in e){let n=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return V(this,r,n(this))},set(o){V(this,r,o)}})}return t}function Cs(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:V(this,t,r.bind(this))},set(n){V(this,t,n)}})}function Ts(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var qe,K=!1,Ns={configurable:!0,get(){K=!0}};function $(e,t,r){let n=Object.getPrototypeOf(e._zod);if(t in n&&qe!==e._zod){qe=void 0;return}qe=e._zod,Object.defineProperty(n,t,{configurable:!0,get(){Object.defineProperty(this,t,Ns);let o=K;K=!1;try{let i=r(this);return K?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),K=K||o,i}catch(i){throw delete this[t],K=K||o,i}},set(o){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:o})}})}function Rs(e,t,r,n){let o=Ts(e,t);o&&Object.defineProperty(o,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:n,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:n,value:i})}})}var hr="~constantCatch";function mr(e){let t=()=>e;return t[hr]=!0,t}var gr,Uu=Object.freeze({status:"aborted"}),dt={value:void 0,enumerable:!1},_r="captureStackTrace"in Error?Error:null;function Ds(e){let t=_r;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return _r=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,n){let o={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=o;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{dt.value=new i(m);try{Object.defineProperty(f,"_zod",dt)}finally{dt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),b=f._zod.constr.prototype,S=v;for(;S&&S!==b;)S=Object.getPrototypeOf(S);let D=S??v;c.has(D)||(c.add(D),ft(D,s))}let g=d.prototype;for(let v in g)Object.prototype.hasOwnProperty.call(g,v)&&(v in f||(f[v]=g[v].bind(f)))}let a=n?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=n?.Parent?Ds(p):this;l(m,f);let g=m._zod.deferred;if(g){for(let b of g)b();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>n?.Parent&&f instanceof n.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},ne=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(gr=globalThis).__zod_globalConfig??(gr.__zod_globalConfig={});var O=globalThis.__zod_globalConfig;function A(e){return e&&Object.assign(O,e),O}function js(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,q,2)),e.message}function Ls(e){this._zod.message=e}var Fs={get:js,set:Ls,enumerable:!0,configurable:!0},mt={value:void 0,enumerable:!1},xr=new WeakSet([Object.prototype,Error.prototype]),vr=(e,t)=>{e.name="$ZodError",mt.value=t,Object.defineProperty(e,"issues",mt),mt.value=void 0,Object.defineProperty(e,"message",Fs);let r=Object.getPrototypeOf(e);xr.has(r)||(xr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let n=()=>this.message;return Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,"toString",{value:n,configurable:!0,writable:!0})}}))},$r=u("$ZodError",vr),Bu=u("$ZodError",vr,void 0,{Parent:Error});function Us(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function br(e,t=r=>r.message){let r={},n=[];for(let o of e.issues)o.path.length>0?Us(r,o.path[0],()=>[]).push(t(o)):n.push(t(o));return{formErrors:n,fieldErrors:r}}function zr(e,t=r=>r.message){let r={_errors:[]},n=(o,i=[])=>{for(let s of o.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>n({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")n({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")n({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return n(e),r}function Ze(e,t){return{callee:t?.callee??e,Err:t?.Err}}var Pe=e=>{let t=(r,n,o,i)=>{let s=o?{...o,async:!1}:{async:!1},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw be(l,i?.callee??t),l}return c.value};return t};var Se=e=>{let t=async(r,n,o,i)=>{let s=o?{...o,async:!0}:{async:!0},c=r._zod.run({value:n,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,A())));throw be(l,i?.callee??t),l}return c.value};return t};var Ie=e=>(t,r,n)=>{let o=n?{...n,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},o);if(i instanceof Promise)throw new R;return i.issues.length?yr(e,i.issues,o):{success:!0,data:i.value}};function yr(e,t,r){let n;return{success:!1,get error(){return n||(n=new e(t.map(o=>N(o,r,A()))),t=void 0,r=void 0),n},set error(o){n=o,t=void 0,r=void 0}}}var Oe=e=>async(t,r,n)=>{let o=n?{...n,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},o);return i instanceof Promise&&(i=await i),i.issues.length?yr(e,i.issues,o):{success:!0,data:i.value}};var Ms=Symbol.for("zod.compile.invalid"),Bs=Symbol.for("zod.compile.fallback"),gt=((e,t,r)=>{let n=e._zod.bag.validator;if(n!==void 0){if(n(t)!==Ms)return!0;if(n.definite===!0&&r===void 0)return!1}return Js(e,t,r)});function Js(e,t,r){let n=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},o=e._zod.bag.fallbackRun,i;if(o?(n[Bs]=!0,i=o({value:t,issues:[]},n)):i=e._zod.run({value:t,issues:[]},n),i instanceof Promise)throw new R;return i.issues.length===0}var _t=async(e,t,r)=>{let n=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},o=e._zod.run({value:t,issues:[]},n);return o instanceof Promise&&(o=await o),o.issues.length===0},wr=e=>{let t=Pe(e),r=(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(n,o,c,Ze(r,s))};return r};var kr=e=>{let t=Pe(e),r=(n,o,i,s)=>t(n,o,i,Ze(r,s));return r};var Zr=e=>{let t=Se(e),r=async(n,o,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(n,o,c,Ze(r,s))};return r};var Pr=e=>{let t=Se(e),r=async(n,o,i,s)=>await t(n,o,i,Ze(r,s));return r};var Sr=e=>(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Ie(e)(t,r,o)};var Ir=e=>(t,r,n)=>Ie(e)(t,r,n);var Or=e=>async(t,r,n)=>{let o=n?{...n,direction:"backward"}:{direction:"backward"};return Oe(e)(t,r,o)};var Ar=e=>async(t,r,n)=>Oe(e)(t,r,n);var Er=/^[cC][0-9a-z]{6,}$/,Cr=/^[0-9a-z]+$/,Tr=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Nr=/^[0-9a-vA-V]{20}$/,Rr=/^[A-Za-z0-9]{27}$/,Dr=/^[a-zA-Z0-9_-]{21}$/;function jr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Lr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Fr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,vt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Ur=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Ks="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function Mr(){return new RegExp(Ks,"u")}var Br=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Jr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Kr=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Vr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var Wr=/^https?$/,Gr=/^\+[1-9]\d{6,14}$/;var Xr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Vs(e){return new RegExp(`^${e}$`)}var Yr=Vs(Xr);function xt(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Hr(e){return new RegExp(`^${xt(e)}$`)}function qr(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${xt({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,n=e.local?`${r}|${xt({precision:e.precision})}`:r;return new RegExp(`^${Xr}T(?:${n})$`)}var Qr=/^[\s\S]{0,}$/;var $t=/^-?\d+(?:\.\d+)?$/,en=/^(?:true|false)$/i,tn=/^null$/i;var rn=/^[^A-Z]*$/,nn=/^[^a-z]*$/;var I=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var bt=e=>{let t=e.value;return!tt(t)&&t.length!==void 0},Ee={number:"number",bigint:"bigint",object:"date"},zt=u("$ZodCheckLessThan",(e,t)=>{I.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value<=t.value:n.value<t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),yt=u("$ZodCheckGreaterThan",(e,t)=>{I.init(e,t);let r=Ee[typeof t.value];e._zod.check=n=>{(t.inclusive?n.value>=t.value:n.value>t.value)||n.issues.push({origin:Ee[typeof n.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:n.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),on=u("$ZodCheckMultipleOf",(e,t)=>{I.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):rt(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),sn=u("$ZodCheckNumberFormat",(e,t)=>{I.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),n=r?"int":"number",[o,i]=at[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:n,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:n,inclusive:!0,continue:!t.abort});return}}c<o&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:o,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var cn=u("$ZodCheckMaxLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=bt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>t.maximum?le(o):i)<=t.maximum)return;let c=pe(o);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),un=u("$ZodCheckMinLength",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=bt),e._zod.check=n=>{let o=n.value,i=o.length;if((typeof o=="string"&&i>=t.minimum&&i<t.minimum*2?le(o):i)>=t.minimum)return;let c=pe(o);n.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:o,inst:e,continue:!t.abort})}}),an=u("$ZodCheckLengthEquals",(e,t)=>{var r;I.init(e,t),(r=e._zod.def).when??(r.when=bt),e._zod.check=n=>{let o=n.value,i=o.length,s=typeof o=="string"&&i>=t.length&&i<=t.length*2?le(o):i;if(s===t.length)return;let c=pe(o),l=s>t.length;n.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:n.value,inst:e,continue:!t.abort})}}),fe=u("$ZodCheckStringFormat",(e,t)=>{var r,n;I.init(e,t),t.pattern?(r=e._zod).check??(r.check=o=>{t.pattern.lastIndex=0,!t.pattern.test(o.value)&&o.issues.push({origin:"string",code:"invalid_format",format:t.format,input:o.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(n=e._zod).check??(n.check=()=>{})}),ln=u("$ZodCheckRegex",(e,t)=>{fe.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),pn=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=rn),fe.init(e,t)}),fn=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=nn),fe.init(e,t)}),dn=u("$ZodCheckIncludes",(e,t)=>{I.init(e,t);let r=M(t.includes),n=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=n,e._zod.check=o=>{o.value.includes(t.includes,t.position)||o.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:o.value,inst:e,continue:!t.abort})}}),hn=u("$ZodCheckStartsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.startsWith(t.prefix)||n.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}}),mn=u("$ZodCheckEndsWith",(e,t)=>{I.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=n=>{n.value.endsWith(t.suffix)||n.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});var gn=u("$ZodCheckOverwrite",(e,t)=>{I.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ce=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let n=t.split(`
`).filter(s=>s),o=Math.min(...n.map(s=>s.length-s.trimStart().length)),i=n.map(s=>s.slice(o)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var xn={major:4,minor:6,patch:7};var z=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=xn;let n=e._zod.def.checks,o=e._zod.traits.has("$ZodCheck")?[e,...n??[]]:n?.length?[...n]:[];for(let i of o)for(let s of i._zod.onattach)s(e);if(o.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=T(c),d;for(let f of l){if(f._zod.def.when){if(lt(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,g=f._zod.check(c);if(g instanceof Promise&&a?.async===!1)throw new R;if(d||g instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await g,c.issues.length!==m&&(ae(c.issues,m,e),p||(p=T(c,m)))});else{if(c.issues.length===m)continue;ae(c.issues,m,e),p||(p=T(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(T(c))return c.aborted=!0,c;let p=i(l,o,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,o,l))}return i(a,o,l)}}},{get"~standard"(){return ke(this,"~standard",kt(this))},set"~standard"(e){V(this,"~standard",e)}}),In=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,A()))}:{value:e.value};async function Ws(e,t){let r={async:!0};return In(await e._zod.run({value:t,issues:[]},r),r)}function kt(e){return{validate:t=>{let r={async:!1};try{let n=e._zod.run({value:t,issues:[]},r);if(!(n instanceof Promise))return In(n,r)}catch{}return Ws(e,t)},vendor:"zod",version:1}}var De=u("$ZodString",(e,t)=>{z.init(e,t),e._zod.pattern=t.pattern??Qr,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{fe.init(e,t),De.init(e,t)}),On=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Fr),w.init(e,t)}),An=u("$ZodUUID",(e,t)=>{if(t.version){let n={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(n===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=vt(n))}else t.pattern??(t.pattern=vt());w.init(e,t)}),En=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Ur),w.init(e,t)}),Cn=1,Ne=2;function Tn(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Gs(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Tn(e)||Ne:Xs(e,t)}function Xs(e,t){if(!t.normalize&&t.protocol?.source===Wr.source&&!/^https?:\/\//i.test(e))return Cn;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Ne}return new URL(e)}catch{return Ne}}var Ys=/[\t\n\r]/g;function vn(e){return e.replace(Ys,"")}function Hs(e,t){return t.lastIndex=0,t.test(e.hostname)}function qs(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Nn=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let n=r.value.trim(),o=Gs(n,t);if(o===Cn){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(o===Ne){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(o===!0){r.value=vn(n);return}t.hostname&&!Hs(o,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!qs(o,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?o.href:vn(n);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Rn=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=Mr()),w.init(e,t)}),Dn=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Dr:jr(t.length)),w.init(e,t)}),jn=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Er),w.init(e,t)}),Ln=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Cr),w.init(e,t)}),Fn=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Tr),w.init(e,t)}),Un=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Nr),w.init(e,t)}),Mn=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Rr),w.init(e,t)}),Bn=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=qr(t)),w.init(e,t)}),Jn=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Yr),w.init(e,t)}),Kn=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Hr(t)),w.init(e,t)}),Vn=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Lr),w.init(e,t)}),Wn=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Br),w.init(e,t)}),Qs=/^[0-9a-fA-F:.]+$/;function Gn(e){return Qs.test(e)?Tn(`http://[${e}]`):!1}var Xn=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t),e._zod.check=r=>{Gn(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Yn=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Kr),w.init(e,t)});function ec(e){let t=e.split("/");if(t.length!==2)return!1;let[r,n]=t;if(!n)return!1;let o=Number(n);return`${o}`!==n||o<0||o>128?!1:Gn(r)}var Hn=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,t),e._zod.check=r=>{ec(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function qn(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var tc=/^[0-9a-zA-Z+/]*={0,2}$/,Qn=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=tc),w.init(e,t),e._zod.check=r=>{qn(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),eo=/^[A-Za-z0-9_-]*$/;function rc(e){if(!eo.test(e))return!1;let t=e.replace(/[-_]/g,n=>n==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return qn(r)}var to=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=eo),w.init(e,t),e._zod.check=r=>{rc(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),ro=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Gr),w.init(e,t)});function nc(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[n]=r;if(!n)return!1;let o=JSON.parse(atob(n));return!("typ"in o&&o?.typ!=="JWT"||!o.alg||t&&(!("alg"in o)||o.alg!==t))}catch{return!1}}var no=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{nc(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var Zt=u("$ZodNumber",(e,t)=>{z.init(e,t),e._zod.pattern=$t,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let o=r.value;if(typeof o=="number"&&!Number.isNaN(o)&&Number.isFinite(o))return r;let i=typeof o=="number"?Number.isNaN(o)?"NaN":Number.isFinite(o)?void 0:String(o):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:o,inst:e,...i?{received:i}:{}}),r}}),oo=u("$ZodNumberFormat",(e,t)=>{sn.init(e,t),Zt.init(e,t)}),io=u("$ZodBoolean",(e,t)=>{z.init(e,t),e._zod.pattern=en,e._zod.parse=(r,n)=>{if(t.coerce)try{r.value=!!r.value}catch{}let o=r.value;return typeof o=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e}),r}});var so=u("$ZodNull",(e,t)=>{z.init(e,t),e._zod.pattern=tn,e._zod.values=new Set([null]),e._zod.parse=(r,n)=>{let o=r.value;return o===null||r.issues.push({expected:"null",code:"invalid_type",input:o,inst:e}),r}});var co=u("$ZodUnknown",(e,t)=>{z.init(e,t),e._zod.parse=r=>r}),uo=u("$ZodNever",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function oc(e,t){let r=we(e._zod.def.checks);if(!r.length)return;let n=Math.min(...r.map(i=>i[0])),o=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>n&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of we(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,ae(i.issues,p,e),i}}return o(i,s)}}var ic=e=>Array.isArray(e)?e.length:-1;function $n(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var ao=u("$ZodArray",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!Array.isArray(i))return n.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),n;n.value=r?r.alloc(e,n,Array(i.length),o):Array(i.length);let s=[],c=o?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},o);if(p instanceof Promise)s.push(p.then(d=>$n(d,n,l)));else if($n(p,n,l),c&&p.issues.length!==0&&T(p))break}return s.length?Promise.all(s).then(()=>n):n},oc(e,ic)});function Re(e,t,r,n,o,i){let s=r in n,c=i==="optional";if(!(!s&&c&&o==="optional")){if(e.issues.length){if(o!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&o===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||o==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var sc=[];function lo(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),n=r.length?r:sc,o=n.length?[...t,...n]:t;for(let s of o)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=ut(e.shape);return{...e,allKeys:o,symbolKeys:n,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function po(e,t,r,n,o,i,s){let c=[],l=o.keySet,a=o.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let g in t){if(s&&r.issues.length!==m){if(T(r,m))break;m=r.issues.length}if(l.has(g))continue;if(g==="__proto__"){p==="never"&&c.push(g);continue}if(p==="never"){c.push(g);continue}let v=a.run({value:t[g],issues:[]},n);v instanceof Promise?e.push(v.then(b=>Re(b,r,g,t,d,f))):Re(v,r,g,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var cc=u("$ZodObject",(e,t)=>{z.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),n=r?.get?r.get.raw:t.shape??{};if(n){let a=()=>{let p={...n};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=n,Object.defineProperty(t,"shape",{get:a})}let o=Q(()=>lo(t));$(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||ee(d,f,new Set);for(let g of m.values)d[f].add(g);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=Y,s=t.catchall,c,l=O.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=o.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,g=p?.abortEarly,v=a.issues.length;for(let b of c.allKeys){if(g&&a.issues.length!==v){if(T(a,v))break;v=a.issues.length}if(b==="__proto__")continue;let S=m[b],D=S._zod.optin,ie=S._zod.optout,se=S._zod.run({value:d[b],issues:[]},p);se instanceof Promise?f.push(se.then(P=>Re(P,a,b,d,D,ie))):Re(se,a,b,d,D,ie)}return s?po(f,d,a,p,o.value,e,g===!0):f.length?Promise.all(f).then(()=>a):a}}),fo=u("$ZodObjectJIT",(e,t)=>{cc.init(e,t);let r=e._zod.parse,n=Q(()=>lo(t)),o=O.memoizer,i=m=>{let g=n.value,v=g.symbolKeys,b=new Ce(["payload","ctx"],{shape:m,inst:e,memo:o,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,D=(P,y)=>`
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
          }`;b.write("const input = payload.value;");let ie=Object.create(null),se=0;for(let P of g.allKeys)ie[P]=`key_${se++}`;b.write(o?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of g.allKeys){if(P==="__proto__")continue;let y=ie[P],j=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:ot(P),Ye=`${j} in input`,Qt=m[P],He=Qt?._zod?.optin,er=He!==void 0,Gi=Qt?._zod?.optout==="optional";if(b.write(`const ${y} = ${S(j)};`),er&&Gi){let Xi=He==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;b.write(`
        const ${y}_present = ${Ye};
        if (!${y}.issues.length || ${y}_present) {
          if (${y}.issues.length) {${D(y,j)}
          }

          if (${Xi}) {
            newResult[${j}] = ${y}.value;
          }
        }

      `)}else er?(b.write(`
        if (${y}.issues.length) {${D(y,j)}
        }
      `),He==="defaulted"?b.write(`newResult[${j}] = ${y}.value;`):b.write(`
        if (${y}.value !== undefined || ${Ye}) {
          newResult[${j}] = ${y}.value;
        }
      `)):b.write(`
        const ${y}_present = ${Ye};
        if (${y}.issues.length) {${D(y,j)}
        }
        if (!${y}_present && !${y}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${j}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${y}_present) {
          newResult[${j}] = ${y}.value;
        }

      `)}return b.write("payload.value = newResult;"),b.write("return payload;"),b.compile()},s,c=Y,l=!O.jitless,p=l&&st.value,d=t.catchall,f;e._zod.parse=(m,g)=>{f??(f=n.value);let v=m.value;return c(v)?l&&p&&g?.async===!1&&g.jitless!==!0?(s||(s=i(t.shape)),m=s(m,g),d?po([],v,m,g,f,e,g?.abortEarly===!0):m):r(m,g):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function bn(e,t,r,n){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let o=e.filter(i=>!T(i));return o.length===1?(t.value=o[0].value,o[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,n,A())))}),t)}var Pt=u("$ZodUnion",(e,t)=>{z.init(e,t),$(e,"optin",n=>n.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":n.def.options.some(o=>o._zod.optin!==void 0)?"optional":void 0),$(e,"optout",n=>n.def.options.some(o=>o._zod.optout==="optional")?"optional":void 0),$(e,"values",n=>{if(n.def.options.every(o=>o._zod.values))return new Set(n.def.options.flatMap(o=>Array.from(o._zod.values)))}),$(e,"pattern",n=>{if(n.def.options.every(o=>o._zod.pattern)){let o=n.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${o.map(i=>ue(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(n,o)=>{if(r)return r(n,o);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:n.value,issues:[]},o);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>bn(c,n,e,o)):bn(s,n,e,o)}});function uc(e){let t=new Map;for(let r of e.options){let n=r._zod.propValues?.[e.discriminator];if(!n||n.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let o of n)if(t.has(o)){if(o!==void 0)throw new Error(`Duplicate discriminator value "${String(o)}"`);t.set(o,null)}else t.set(o,r)}return t}var ho=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,Pt.init(e,t);let r=e._zod.parse;$(e,"propValues",o=>{let i={},s=0;for(let c of o.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${o.def.options.indexOf(c)}"`);l[o.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||ee(i,a,new Set);for(let d of p)i[a].add(d)}}return!o.def.unionFallback&&s>1&&i[o.def.discriminator]?.delete(void 0),i}),t.options.forEach((o,i)=>{let s=te(o._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let n=Q(()=>uc(t));e._zod.parse=(o,i)=>{let s=o.value;if(!Y(s))return o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),o;let c=s?.[t.discriminator],l=n.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(o,i):t.unionFallback||i.direction==="backward"?r(o,i):(o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(n.value.keys()).filter(a=>n.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),o)}}),mo=u("$ZodIntersection",(e,t)=>{z.init(e,t),e._zod.parse=(r,n)=>{let o=r.value,i=t.left._zod.run({value:o,issues:[]},n),s=t.right._zod.run({value:o,issues:[]},n);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>zn(r,l,a)):zn(r,i,s)}});function wt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(W(e)&&W(t)){let r=Object.keys(t),n=Object.keys(e).filter(i=>r.indexOf(i)!==-1),o={...e,...t};Object.prototype.hasOwnProperty.call(o,"__proto__")&&delete o.__proto__;for(let i of n){if(i==="__proto__")continue;let s=wt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};o[i]=s.data}return{valid:!0,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let n=0;n<e.length;n++){let o=e[n],i=t[n],s=wt(o,i);if(!s.valid)return{valid:!1,mergeErrorPath:[n,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function zn(e,t,r){let n=new Map,o,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)o??(o=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)n.has(f)||n.set(f,{}),n.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...n].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=o?c.filter(p=>o.keys.includes(p)):[];a.length&&e.issues.push({...o,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=wt(t.value,r.value);if(!l.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var go=u("$ZodRecord",(e,t)=>{z.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(n,o)=>{let i=n.value;if(!W(i))return n.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),n;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){n.value=r?r.alloc(e,n,{},o):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},o);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){n.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(g=>N(g,o,A())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(p,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(p,m.issues)),n.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;n.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{n.value=r?r.alloc(e,n,{},o):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},o);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&$t.test(a)&&p.issues.length){let g=t.keyType._zod.run({value:Number(a),issues:[]},o);if(g instanceof Promise)throw new Error("Async schemas not supported in object keys currently");g.issues.length===0&&(p=g)}if(p.issues.length){t.mode==="loose"?n.value[a]=i[a]:c?(l=l??[],l.push(a)):n.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(g=>N(g,o,A())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},o);m instanceof Promise?s.push(m.then(g=>{g.issues.length&&n.issues.push(...B(a,g.issues)),n.value[f]=g.value})):(m.issues.length&&n.issues.push(...B(a,m.issues)),n.value[f]=m.value)}l&&l.length>0&&n.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>n):n}});var _o=u("$ZodEnum",(e,t)=>{z.init(e,t);let r=ve(t.entries),n=new Set(r);e._zod.values=n,$(e,"pattern",o=>{let i=ve(o.def.entries).filter(s=>ct.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,i)=>{let s=o.value;return n.has(s)||o.issues.push({code:"invalid_value",values:r,input:s,inst:e}),o}}),xo=u("$ZodLiteral",(e,t)=>{z.init(e,t);let r=new Set(t.values);e._zod.values=r,$(e,"pattern",n=>{let o=n.def.values;return new RegExp(o.length?`^(${o.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,o)=>{let i=n.value;return r.has(i)||n.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),n}});var vo=u("$ZodTransform",(e,t)=>{z.init(e,t),e._zod.optin="optional",O.memoizer?.guard(e),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);let o=t.transform(r.value,r);if(n.async)return(o instanceof Promise?o:Promise.resolve(o)).then(s=>(r.value=s,r));if(o instanceof Promise)throw new R;return r.value=o,r}});function yn(e,t){return e.value=t.issues.length?void 0:t.value,e}var St=u("$ZodOptional",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n,void 0]):void 0}),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)})?$`):void 0}),e._zod.parse=(r,n)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>yn(r,i)):yn(r,o)}return t.innerType._zod.run(r,n)}}),$o=u("$ZodExactOptional",(e,t)=>{St.init(e,t),$(e,"values",r=>r.def.innerType._zod.values),$(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,n)=>t.innerType._zod.run(r,n)}),bo=u("$ZodNullable",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"pattern",r=>{let n=r.def.innerType._zod.pattern;return n?new RegExp(`^(${ue(n.source)}|null)$`):void 0}),$(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,n)=>r.value===null?r:t.innerType._zod.run(r,n)}),zo=u("$ZodDefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);if(r.value===void 0)return r.value=t.defaultValue,r;let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>wn(i,t)):wn(o,t)}});function wn(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var yo=u("$ZodPrefault",(e,t)=>{z.init(e,t),e._zod.optin="defaulted",$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>(n.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,n))}),wo=u("$ZodNonOptional",(e,t)=>{z.init(e,t),$(e,"values",r=>{let n=r.def.innerType._zod.values;return n?new Set([...n].filter(o=>o!==void 0)):void 0}),e._zod.parse=(r,n)=>{let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(i=>kn(i,e)):kn(o,e)}});function kn(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function Zn(e,t,r,n){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(o=>N(o,n,A()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var ko=u("$ZodCatch",(e,t)=>{z.init(e,t),$(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),$(e,"optout",r=>r.def.innerType._zod.optout),$(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run({value:r.value,issues:[]},n);return o instanceof Promise?o.then(i=>Zn(r,i,t,n)):Zn(r,o,t,n)}});var It=u("$ZodPipe",(e,t)=>{z.init(e,t),$(e,"values",r=>r.def.in._zod.values),$(e,"optin",r=>r.def.in._zod.optin),$(e,"optout",r=>r.def.out._zod.optout),$(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,n)=>{if(n.direction==="backward"){let i=t.out._zod.run(r,n);return i instanceof Promise?i.then(s=>Te(s,t.in,n)):Te(i,t.in,n)}let o=t.in._zod.run(r,n);return o instanceof Promise?o.then(i=>Te(i,t.out,n)):Te(o,t.out,n)}});function Te(e,t,r){return e.issues.some(n=>n.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var Zo=u("$ZodPreprocess",(e,t)=>{It.init(e,t)}),Po=u("$ZodReadonly",(e,t)=>{z.init(e,t),$(e,"propValues",r=>r.def.innerType._zod.propValues),$(e,"values",r=>r.def.innerType._zod.values),$(e,"optin",r=>r.def.innerType?._zod?.optin),$(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,n)=>{if(n.direction==="backward")return t.innerType._zod.run(r,n);let o=t.innerType._zod.run(r,n);return o instanceof Promise?o.then(Pn):Pn(o)}});function Pn(e){return e.memo||(e.value=Object.freeze(e.value)),e}var So=u("$ZodLazy",(e,t)=>{z.init(e,t),nt(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),$(e,"pattern",r=>r.innerType?._zod?.pattern),$(e,"propValues",r=>r.innerType?._zod?.propValues),$(e,"optin",r=>r.innerType?._zod?.optin??void 0),$(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,n)=>e._zod.innerType._zod.run(r,n)}),Io=u("$ZodCustom",(e,t)=>{I.init(e,t),z.init(e,t),e._zod.parse=(r,n)=>r,e._zod.check=r=>{let n=r.value,o=t.fn(n);if(o instanceof Promise)return o.then(i=>Sn(i,r,n,e));Sn(o,r,n,e)}});function Sn(e,t,r,n){if(!e){let o={code:"custom",input:r,inst:n,path:[...n._zod.def.path??[]],continue:!n._zod.def.abort};n._zod.def.params&&(o.params=n._zod.def.params),t.issues.push(re(o))}}var At=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Et="~memo",Oo=[];function Ao(e){return e!==null&&typeof e=="object"}function Ot(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Eo=new WeakMap,de=0,Fe=1,he=2;function Ue(e,t,r){let n=Eo.get(e);if(n!==void 0)return n?he:de;if(t.has(e))return he;t.add(e);let o=de,i=p=>{if(o!==he&&p?._zod){let d=Ue(p,t,r);d>o&&(o=d)}},s=(p,d)=>{let f=de;for(let m of Reflect.ownKeys(p)){let g=Object.getOwnPropertyDescriptor(p,m);if(d&&!g.enumerable)continue;let v=g.get?Fe:g.value?._zod?Ue(g.value,t,r):de;v>f&&(f=v)}return f},c=p=>{p>o&&(o=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=te(l);c(p?s(p,!0):Fe),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?Ue(p,t,!1):Fe);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),ac(e,o)}function ac(e,t){return t!==Fe&&Eo.set(e,t===he),t}function lc(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var je,Le=[],pc={alloc(e,t,r){let n=je;if(!n)return r;je=void 0;let o={value:r,issues:null};return n.set(t.value,o),Le.push(o),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,n=(o,i)=>{if(i.direction!=="backward"&&fc(i,o.value))throw new At;return r(o,i)};e._zod.parse=n,e._zod.run===r&&(e._zod.run=n)})},attach(e){var t;let r,n=!1,o,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=Ue(e,new Set,!1);if(S===de)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===he||n?r=!0:n=!0}let p=l.value;if(!Ao(p))return s(l,a);let d=a[Et];d||(d={buckets:new WeakMap,backEdges:void 0},a[Et]=d);let f;o===a?f=i:(f=lc(d,e),o=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...Ot(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;je=f;let g=Le.length,v=s(l,a);je=void 0;let b=Le.length>g?Le.pop():void 0;return v instanceof Promise?v.then(S=>(b&&(b.issues=S.issues.length?Ot(S.issues):Oo),S)):(b&&(b.issues=v.issues.length?Ot(v.issues):Oo),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function Co(){return pc}function fc(e,t){let r=e[Et]?.backEdges;return r!==void 0&&Ao(t)&&r.has(t)}var dc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},n={nan:"NaN"};function o(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):n[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=o(i.expected),c=pt(i.input),l=o(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${ze(i.values[0])}`:`Invalid option: expected one of ${$e(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${$e(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function To(){return{localeError:dc()}}var No;var Ct=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let n=r[0];return this._map.set(t,n),n&&typeof n=="object"&&"id"in n&&this._idmap.set(n.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let n={...this.get(r)??{}};delete n.id;let o={...n,...this._map.get(t)};return Object.keys(o).length?o:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function hc(){return new Ct}(No=globalThis).__zod_globalRegistry??(No.__zod_globalRegistry=hc());var me=globalThis.__zod_globalRegistry;function Ro(e){return e.checks&&(e.checks=[...e.checks]),e}function Do(e,t){return new e(Ro({type:"string",..._(t)}))}function jo(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,..._(t)})}function Lo(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,..._(t)})}function Fo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,..._(t)})}function Uo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",..._(t)})}function Mo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",..._(t)})}function Bo(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",..._(t)})}function Tt(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,..._(t)})}function Jo(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,..._(t)})}function Ko(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,..._(t)})}function Vo(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,..._(t)})}function Wo(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,..._(t)})}function Go(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,..._(t)})}function Xo(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,..._(t)})}function Yo(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,..._(t)})}function Ho(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,..._(t)})}function qo(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,..._(t)})}function Nt(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,..._(t)})}function Rt(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,..._(t)})}function Qo(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,..._(t)})}function ei(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,..._(t)})}function ti(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,..._(t)})}function ri(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,..._(t)})}function ni(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,..._(t)})}function oi(e,t){return new e({type:"string",format:"date",check:"string_format",..._(t)})}function ii(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,..._(t)})}function si(e,t){return new e({type:"string",format:"duration",check:"string_format",..._(t)})}function ci(e,t){return new e(Ro({type:"number",checks:[],..._(t)}))}function ui(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",..._(t)})}function ai(e,t){return new e({type:"boolean",..._(t)})}function li(e,t){return new e({type:"null",..._(t)})}function pi(e){return new e({type:"unknown"})}function fi(e,t){return new e({type:"never",..._(t)})}function Me(e,t){return new zt({check:"less_than",..._(t),value:e,inclusive:!1})}function ge(e,t){return new zt({check:"less_than",..._(t),value:e,inclusive:!0})}function Be(e,t){return new yt({check:"greater_than",..._(t),value:e,inclusive:!1})}function _e(e,t){return new yt({check:"greater_than",..._(t),value:e,inclusive:!0})}function Je(e,t){return new on({check:"multiple_of",..._(t),value:e})}function Ke(e,t){return new cn({check:"max_length",..._(t),maximum:e})}function oe(e,t){return new un({check:"min_length",..._(t),minimum:e})}function Ve(e,t){return new an({check:"length_equals",..._(t),length:e})}function Dt(e,t){return new ln({check:"string_format",format:"regex",..._(t),pattern:e})}function jt(e){return new pn({check:"string_format",format:"lowercase",..._(e)})}function Lt(e){return new fn({check:"string_format",format:"uppercase",..._(e)})}function Ft(e,t){return new dn({check:"string_format",format:"includes",..._(t),includes:e})}function Ut(e,t){return new hn({check:"string_format",format:"starts_with",..._(t),prefix:e})}function Mt(e,t){return new mn({check:"string_format",format:"ends_with",..._(t),suffix:e})}function G(e){return new gn({check:"overwrite",tx:e})}function Bt(e){return G(t=>t.normalize(e))}function Jt(){return G(e=>e.trim())}function Kt(){return G(e=>e.toLowerCase())}function Vt(){return G(e=>e.toUpperCase())}function Wt(){return G(e=>it(e))}function di(e,t,r){return new e({type:"array",element:t,..._(r)})}function hi(e,t,r){return new e({type:"custom",check:"custom",fn:t,..._(r)})}function mi(e,t){let r=mc(n=>(n.addIssue=o=>{if(typeof o=="string")n.issues.push(re(o,n.value,r._zod.def));else{let i=o;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=n.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),n.issues.push(re(i))}},e(n.value,n)),t);return r}function mc(e,t){let r=new I({check:"custom",..._(t)});return r._zod.check=e,r}function L(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var xe=()=>L;var gi=new WeakSet([Object.prototype,Error.prototype]);function We(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let n=r(this);return Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0}),n},set(n){Object.defineProperty(this,t,{value:n,configurable:!0,writable:!0})}})}var zc=(e,t)=>{$r.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);gi.has(r)||(gi.add(r),We(r,"format",n=>o=>zr(n,o)),We(r,"flatten",n=>o=>br(n,o)),We(r,"addIssue",n=>o=>{n.issues.push(o),n.message=JSON.stringify(n.issues,q,2)}),We(r,"addIssues",n=>o=>{n.issues.push(...o),n.message=JSON.stringify(n.issues,q,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",zc,void 0,{Parent:Error});var _i=Pe(E),xi=Se(E),vi=Ie(E),$i=Oe(E),bi=wr(E),zi=kr(E),yi=Zr(E),wi=Pr(E),ki=Sr(E),Zi=Ir(E),Pi=Or(E),Si=Ar(E);function wc(){O.localeError||A(To())}function Xe(){O.memoizer||A({memoizer:Co()})}var k=u("ZodType",(e,t)=>(wc(),z.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return C(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(zu(e,t))},superRefine(e,t){return this.check(yu(e,t))},overwrite(e){return this.check(G(e))},optional(){return Ai(this)},exactOptional(){return cu(this)},nullable(){return Ei(this)},nullish(){return Ai(Ei(this))},nonoptional(e){return du(this,e)},array(){return Fi(this)},or(e){return Mi([this,e])},and(e){return ru(this,e)},transform(e){return Ci(this,Bi(e))},default(e){return lu(this,e)},prefault(e){return fu(this,e)},catch(e){return mu(this,e)},pipe(e){return Ci(this,e)},readonly(){return xu(this)},describe(e){let t=this.clone();return me.add(t,{description:e}),t},meta(...e){if(e.length===0)return me.get(this);let t=this.clone();return me.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...kt(this),jsonSchema:{input:xe(this,"input"),output:xe(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return _i(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await xi(this,t,r,{callee:e})},safeParse(e,t){return vi(this,e,t)},async safeParseAsync(e,t){return $i(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return gt(this,e,t)},validateAsync(e,t){return _t(this,e,t)},encode:function e(t,r){return bi(this,t,r,{callee:e})},decode:function e(t,r){return zi(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await yi(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await wi(this,t,r,{callee:e})},safeEncode(e,t){return ki(this,e,t)},safeDecode(e,t){return Zi(this,e,t)},async safeEncodeAsync(e,t){return Pi(this,e,t)},async safeDecodeAsync(e,t){return Si(this,e,t)},toJSONSchema(e){return xe(this,{})(e)},get description(){return me.get(this)?.description},get _def(){return this._zod.def}}),Ti=u("_ZodString",(e,t)=>{De.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)},x.derived({format:e=>L(e).format??null,minLength:e=>L(e).minimum??null,maxLength:e=>L(e).maximum??null},{regex(...e){return this.check(Dt(...e))},includes(...e){return this.check(Ft(...e))},startsWith(...e){return this.check(Ut(...e))},endsWith(...e){return this.check(Mt(...e))},min(...e){return this.check(oe(...e))},max(...e){return this.check(Ke(...e))},length(...e){return this.check(Ve(...e))},nonempty(...e){return this.check(oe(1,...e))},lowercase(e){return this.check(jt(e))},uppercase(e){return this.check(Lt(e))},trim(){return this.check(Jt())},normalize(...e){return this.check(Bt(...e))},toLowerCase(){return this.check(Kt())},toUpperCase(){return this.check(Vt())},slugify(){return this.check(Wt())}})),kc=u("ZodString",(e,t)=>{De.init(e,t),Ti.init(e,t)},{email(e){return this.check(jo(Oc,e))},url(e){return this.check(Tt(Ni,e))},jwt(e){return this.check(ri(Jc,e))},emoji(e){return this.check(Jo(Ec,e))},guid(e){return this.check(Lo(Ac,e))},uuid(e){return this.check(Fo(Ge,e))},uuidv4(e){return this.check(Uo(Ge,e))},uuidv6(e){return this.check(Mo(Ge,e))},uuidv7(e){return this.check(Bo(Ge,e))},nanoid(e){return this.check(Ko(Cc,e))},cuid(e){return this.check(Vo(Tc,e))},cuid2(e){return this.check(Wo(Nc,e))},ulid(e){return this.check(Go(Rc,e))},base64(e){return this.check(Qo(Uc,e))},base64url(e){return this.check(ei(Mc,e))},xid(e){return this.check(Xo(Dc,e))},ksuid(e){return this.check(Yo(jc,e))},ipv4(e){return this.check(Ho(Lc,e))},ipv6(e){return this.check(qo(Fc,e))},cidrv4(e){return this.check(Nt(Ri,e))},cidrv6(e){return this.check(Rt(Di,e))},e164(e){return this.check(ti(Bc,e))},datetime(e){return this.check(ni(Zc,e))},date(e){return this.check(oi(Pc,e))},time(e){return this.check(ii(Sc,e))},duration(e){return this.check(si(Ic,e))}});function Xt(e){return Do(kc,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Ti.init(e,t)}),Zc=u("ZodISODateTime",(e,t)=>{Bn.init(e,t),Z.init(e,t)}),Pc=u("ZodISODate",(e,t)=>{Jn.init(e,t),Z.init(e,t)}),Sc=u("ZodISOTime",(e,t)=>{Kn.init(e,t),Z.init(e,t)}),Ic=u("ZodISODuration",(e,t)=>{Vn.init(e,t),Z.init(e,t)}),Oc=u("ZodEmail",(e,t)=>{En.init(e,t),Z.init(e,t)});var Ac=u("ZodGUID",(e,t)=>{On.init(e,t),Z.init(e,t)});var Ge=u("ZodUUID",(e,t)=>{An.init(e,t),Z.init(e,t)});var Ni=u("ZodURL",(e,t)=>{Nn.init(e,t),Z.init(e,t)});function Tl(e){return Tt(Ni,e)}var Ec=u("ZodEmoji",(e,t)=>{Rn.init(e,t),Z.init(e,t)});var Cc=u("ZodNanoID",(e,t)=>{Dn.init(e,t),Z.init(e,t)});var Tc=u("ZodCUID",(e,t)=>{jn.init(e,t),Z.init(e,t)});var Nc=u("ZodCUID2",(e,t)=>{Ln.init(e,t),Z.init(e,t)});var Rc=u("ZodULID",(e,t)=>{Fn.init(e,t),Z.init(e,t)});var Dc=u("ZodXID",(e,t)=>{Un.init(e,t),Z.init(e,t)});var jc=u("ZodKSUID",(e,t)=>{Mn.init(e,t),Z.init(e,t)});var Lc=u("ZodIPv4",(e,t)=>{Wn.init(e,t),Z.init(e,t)});var Fc=u("ZodIPv6",(e,t)=>{Xn.init(e,t),Z.init(e,t)});var Ri=u("ZodCIDRv4",(e,t)=>{Yn.init(e,t),Z.init(e,t)});function Nl(e){return Nt(Ri,e)}var Di=u("ZodCIDRv6",(e,t)=>{Hn.init(e,t),Z.init(e,t)});function Rl(e){return Rt(Di,e)}var Uc=u("ZodBase64",(e,t)=>{Qn.init(e,t),Z.init(e,t)});var Mc=u("ZodBase64URL",(e,t)=>{to.init(e,t),Z.init(e,t)});var Bc=u("ZodE164",(e,t)=>{ro.init(e,t),Z.init(e,t)});var Jc=u("ZodJWT",(e,t)=>{no.init(e,t),Z.init(e,t)});var ji=u("ZodNumber",(e,t)=>{Zt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=L(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=L(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=L(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>L(e).format??null},{gt(e,t){return this.check(Be(e,t))},gte(e,t){return this.check(_e(e,t))},min(e,t){return this.check(_e(e,t))},lt(e,t){return this.check(Me(e,t))},lte(e,t){return this.check(ge(e,t))},max(e,t){return this.check(ge(e,t))},int(e){return this.check(Ii(e))},safe(e){return this.check(Ii(e))},positive(e){return this.check(Be(0,e))},nonnegative(e){return this.check(_e(0,e))},negative(e){return this.check(Me(0,e))},nonpositive(e){return this.check(ge(0,e))},multipleOf(e,t){return this.check(Je(e,t))},step(e,t){return this.check(Je(e,t))},finite(){return this}}));function Kc(e){return ci(ji,e)}var Vc=u("ZodNumberFormat",(e,t)=>{oo.init(e,t),ji.init(e,t)});function Ii(e){return ui(Vc,e)}var Wc=u("ZodBoolean",(e,t)=>{io.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Gc(e){return ai(Wc,e)}var Xc=u("ZodNull",(e,t)=>{so.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Yc(e){return li(Xc,e)}var Hc=u("ZodUnknown",(e,t)=>{co.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Yt(){return pi(Hc)}var qc=u("ZodNever",(e,t)=>{uo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function Li(e){return fi(qc,e)}var Qc=u("ZodArray",(e,t)=>{Xe(),ao.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.element=t.element},{min(e,t){return this.check(oe(e,t))},nonempty(e){return this.check(oe(1,e))},max(e,t){return this.check(Ke(e,t))},length(e,t){return this.check(Ve(e,t))},unwrap(){return this.element}});function Fi(e,t){return di(Qc,e,t)}var qt=u("ZodObject",(e,t)=>{Xe(),fo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return ou(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Yt()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Yt()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Li()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(Ji,this,e[0])},exactPartial(...e){return x.partial(Ki,this,e[0],"exactPartial")},required(...e){return x.required(Vi,this,e[0])}});function Dl(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new qt(r)}function jl(e,t){return new qt({type:"object",shape:e,catchall:Li(),...x.normalizeParams(t)})}function Ll(e,t){return new qt({type:"object",shape:e,catchall:Yt(),...x.normalizeParams(t)})}var Ui=u("ZodUnion",(e,t)=>{Pt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.options=t.options});function Mi(e,t){return new Ui({type:"union",options:e,...x.normalizeParams(t)})}var eu=u("ZodDiscriminatedUnion",(e,t)=>{Ui.init(e,t),ho.init(e,t)});function Fl(e,t,r){return new eu({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var tu=u("ZodIntersection",(e,t)=>{mo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function ru(e,t){return new tu({type:"intersection",left:e,right:t})}var Oi=u("ZodRecord",(e,t)=>{Xe(),go.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.keyType=t.keyType,e.valueType=t.valueType});function nu(e,t,r){return!t||!t._zod?new Oi({type:"record",keyType:Xt(),valueType:e,...x.normalizeParams(t)}):new Oi({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var Ht=u("ZodEnum",(e,t)=>{_o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(n,o,i)=>(void 0)(e,n,o,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(n,o)=>{let i={};for(let s of n)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Ht({...t,checks:[],...x.normalizeParams(o),entries:i})},e.exclude=(n,o)=>{let i={...t.entries};for(let s of n)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Ht({...t,checks:[],...x.normalizeParams(o),entries:i})}});function ou(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(n=>[n,n])):e;return new Ht({type:"enum",entries:r,...x.normalizeParams(t)})}var iu=u("ZodLiteral",(e,t)=>{xo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function Ul(e,t){return new iu({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var su=u("ZodTransform",(e,t)=>{Xe(),vo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e._zod.parse=(r,n)=>{if(n.direction==="backward")throw new ne(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let o=t.transform(r.value,r);return o instanceof Promise?o.then(i=>(r.value=i,r)):(r.value=o,r)}});function Bi(e){return new su({type:"transform",transform:e})}var Ji=u("ZodOptional",(e,t)=>{St.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ai(e){return new Ji({type:"optional",innerType:e})}var Ki=u("ZodExactOptional",(e,t)=>{$o.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function cu(e){return new Ki({type:"optional",innerType:e})}var uu=u("ZodNullable",(e,t)=>{bo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function Ei(e){return new uu({type:"nullable",innerType:e})}var au=u("ZodDefault",(e,t)=>{zo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function lu(e,t){return new au({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var pu=u("ZodPrefault",(e,t)=>{yo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function fu(e,t){return new pu({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var Vi=u("ZodNonOptional",(e,t)=>{wo.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function du(e,t){return new Vi({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var hu=u("ZodCatch",(e,t)=>{ko.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function mu(e,t){return new hu({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var Wi=u("ZodPipe",(e,t)=>{It.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.in=t.in,e.out=t.out});function Ci(e,t){return new Wi({type:"pipe",in:e,out:t})}var gu=u("ZodPreprocess",(e,t)=>{Wi.init(e,t),Zo.init(e,t)}),_u=u("ZodReadonly",(e,t)=>{Po.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.innerType});function xu(e){return new _u({type:"readonly",innerType:e})}var vu=u("ZodLazy",(e,t)=>{So.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o),e.unwrap=()=>e._zod.def.getter()});function $u(e){return new vu({type:"lazy",getter:e})}var bu=u("ZodCustom",(e,t)=>{Io.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,n,o)=>(void 0)(e,r,n,o)});function zu(e,t={}){return hi(bu,e,t)}function yu(e,t){return mi(e,t)}function Ml(e){let t=$u(()=>Mi([Xt(e),Kc(),Gc(),Yc(),Fi(t),nu(Xt(),t)]));return t}function Bl(e,t){return new gu({type:"pipe",in:Bi(e),out:t})}var wu=/^sha256:[0-9a-f]{64}$/,Kl=e=>wu.test(e),Vl=e=>e.slice(0,19);


/***/ }),

/***/ 15:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(823);
var __import_1 = __nccwpck_require__(49);
var __import_2 = __nccwpck_require__(857);
var __import_3 = __nccwpck_require__(982);
var __import_4 = __nccwpck_require__(896);
var __import_5 = __nccwpck_require__(455);
const require = (name) => process.getBuiltinModule(name);
function f(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function k(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,r){let n=new A(t,e,r);process.stdout.write(n.toString()+__import_2.EOL)}function P(t,e=""){h(t,{},e)}var J="::",A=class{constructor(e,r,n){e||(e="missing.command"),this.command=e,this.properties=r,this.message=n}toString(){let e=J+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let r=!0;for(let n in this.properties)if(this.properties.hasOwnProperty(n)){let o=this.properties[n];o&&(r?r=!1:e+=",",e+=`${n}=${Gt(o)}`)}}return e+=`${J}${Ht(this.message)}`,e}};function Ht(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Gt(t){return f(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function Q(t,e){let r=process.env[`GITHUB_${t}`];if(!r)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_4.existsSync(r))throw new Error(`Missing file at path: ${r}`);__import_4.appendFileSync(r,`${f(e)}${__import_2.EOL}`,{encoding:"utf8"})}function X(t,e){let r=`ghadelimiter_${__import_3.randomUUID()}`,n=f(e);if(t.includes(r))throw new Error(`Unexpected input: name should not contain the delimiter "${r}"`);if(n.includes(r))throw new Error(`Unexpected input: value should not contain the delimiter "${r}"`);return`${t}<<${r}${__import_2.EOL}${n}${__import_2.EOL}${r}`}var Bt=function(t,e,r,n){function o(i){return i instanceof r?i:new r(function(s){s(i)})}return new(r||(r=Promise))(function(i,s){function a(m){try{u(n.next(m))}catch(U){s(U)}}function c(m){try{u(n.throw(m))}catch(U){s(U)}}function u(m){m.done?i(m.value):o(m.value).then(a,c)}u((n=n.apply(t,e||[])).next())})},tt;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(tt||(tt={}));function et(t){h("add-mask",{},t)}function N(t,e){if(process.env.GITHUB_OUTPUT||"")return Q("OUTPUT",X(t,e));process.stdout.write(__import_2.EOL),h("set-output",{name:t},f(e))}function rt(t){h("debug",{},t)}function w(t,e={}){h("error",k(e),t instanceof Error?t.toString():t)}function nt(t,e={}){h("warning",k(e),t instanceof Error?t.toString():t)}function ot(t){process.stdout.write(t+__import_2.EOL)}function Mt(t){P("group",t)}function Vt(){P("endgroup")}function it(t,e){return Bt(this,void 0,void 0,function*(){Mt(t);let r;try{r=yield e()}finally{Vt()}return r})}var L={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var st=t=>t==="succeeded"?0:1;var j=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);function ct(t,e){let r=Ft(e),n=new Map(Object.keys(t.shape).map(c=>[j(c),c])),o=[...r.keys()].filter(c=>!n.has(c)).map(c=>zt(c,[...n.keys()])),i=Object.fromEntries([...n].map(([c,u])=>[u,r.get(c)||void 0])),s=t.safeParse(i),a=s.success?[]:s.error.issues.map(c=>Dt(c,i));if(!s.success||o.length>0)throw (0,__import_0.h)([...a,...o]);return s.data}function Ft(t){let e=Object.entries(t).filter(([r])=>r.startsWith("INPUT_"));return new Map(e.map(([r,n])=>[r.slice(6).toLowerCase(),(n??"").trim()]))}function Dt(t,e){let[r,...n]=t.path,o=j(String(r));return n.length===0&&e[String(r)]===void 0?`${o}: is required`:`${[o,...n].join(".")}: ${t.message}`}var zt=(t,e)=>`${t}: is not an input of this action${(0,__import_0.d)(t,e)||` (it has ${e.join(", ")})`}`;var at=t=>ut(t,"refused"),H=t=>ut(t,"failed"),pt=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function ut(t,e){let r=(0,__import_0.b)(t),[n="",...o]=(0,__import_0.c)(t).split(`
`);return{verdict:e,reason:r?t.code:"UNEXPECTED",outputs:{},report:{title:r?n:"An unexpected error ended this action",verdict:e,summary:n,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[r?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var R=class{constructor(){var e,r,n;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_4.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_4.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_2.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:"https://github.com",this.graphqlUrl=(n=process.env.GITHUB_GRAPHQL_URL)!==null&&n!==void 0?n:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var p=new R;var Kt=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],G="***",Yt=t=>t.replace(/[\w.-]+/g,e=>Qt(e.split(".")));function Qt(t){let e=[];for(let r=0;r<t.length;r++){let n=t[r]??"",o=/\beyJ[\w-]{8,}$/.exec(n),[i="",s]=t.slice(r+1,r+3),a=o!==null&&i.length>=8&&s!==void 0;e.push(a?`${n.slice(0,o.index)}${G}`:n),a&&(r+=2)}return e.join(".")}var mt=4,lt=t=>t.split(`
`).map(e=>e.trim()).filter(e=>e.length>=mt);function dt(){let t=new Set,e=r=>[r,...r.split(`
`),encodeURIComponent(r),Buffer.from(r).toString("base64")];return{add:r=>{for(let n of e(r))n.trim().length>=mt&&t.add(n.trim())},redact:r=>{let o=[...t].sort((i,s)=>s.length-i.length).reduce((i,s)=>i.replaceAll(s,G),r);return Kt.reduce((i,s)=>i.replace(s,G),Yt(o))}}}var B=(t,{redact:e})=>e((0,__import_0.i)(e(t)));function O(t,e){return typeof t=="string"?B(t,e):Array.isArray(t)?t.map(r=>O(r,e)):t===null||typeof t!="object"||t instanceof Date?t:Object.fromEntries(Object.entries(t).map(([r,n])=>[r,O(n,e)]))}var ft={now:()=>new Date,sleep:(t,e)=>new Promise(r=>{if(e?.aborted)return r();let n=()=>{clearTimeout(o),e?.removeEventListener("abort",n),r()},o=setTimeout(n,t);e?.addEventListener("abort",n,{once:!0})})};var Xt=4e3,M=(t,e)=>(0,__import_0.j)(B(t,e)).split(`
`).map(r=>(0,__import_0.k)(r,Xt)).join(`
`);function gt(t){let e=r=>M(r,t);return{info:r=>ot(e(r)),warning:r=>nt(e(r)),error:r=>w(e(r)),debug:r=>rt(e(r)),group:(r,n)=>it(e(r),n)}}function ht(t){let e=`${p.serverUrl}/${p.repo.owner}/${p.repo.repo}`,r=dt(),n=o=>{r.add(o);for(let i of lt(o))et(i)};return{...p.repo,sha:p.sha,ref:p.ref,runId:p.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${p.runId}`,actor:p.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??p.actor,workflow:p.workflow,eventName:p.eventName,payload:p.payload,apiUrl:p.apiUrl,graphqlUrl:p.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:ft,log:gt(r),mask:n,redactor:r,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 346))).getIDToken(o),cancelled:t}}var T="\u200B",I=t=>(0,__import_0.i)(t).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_{}[\]()#+!|~^$-]/g,"\\$&").replace(/^([ \t]+)/gm,te).replace(/^( *)(\d+)\./gm,"$1$2\\.").replace(/^( *)=/gm,"$1\\=").replace(/@/g,`@${T}`).replace(/\\#(?=\d)/g,`\\#${T}`).replace(/\b(gh\\-)(?=\d)/gi,`$1${T}`).replace(/:\/\//g,`:${T}//`).replace(/\bwww\./gi,e=>`${e.slice(0,3)}${T}.`),te=t=>" ".repeat(Math.min(3,t.length)),d=t=>I(t.replace(/\s+/g," ").trim());function xt(t,e="text"){let r=(0,__import_0.i)(t),n=Math.max(2,...[...r.matchAll(/`{3,}/g)].map(i=>i[0].length)),o="`".repeat(n+1);return`${o}${e}
${r}
${o}`}function wt(t,e){let r=e===void 0?null:URL.parse(e);return r?.protocol==="https:"||r?.protocol==="http:"?`[${d(t)}](<${ee(r)}>)`:d(t)}var ee=({href:t})=>t.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");var re=60,bt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),yt=t=>`"${bt(t)}"`,ne=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function Tt({unit:t,labels:e,series:r}){let n=Math.min(e.length,...r.map(({values:c})=>c.length));if(n===0||r.length===0)return"_Nothing was measured._";let o=Math.ceil(n/re),i=c=>c.slice(0,n).filter((u,m)=>m%o===0),s=["xychart-beta",`  x-axis [${i(e).map(yt).join(", ")}]`,`  y-axis ${yt(t)}`,...r.map(({values:c})=>`  line [${i(c).map(ne).join(", ")}]`)],a=`Lines, in order: ${r.map(({name:c})=>d(bt(c))).join(", ")}.`;return["```mermaid",...s,"```","",a].join(`
`)}function _(t){let e=t.map(({at:n})=>Number.isNaN(n.getTime())?void 0:n.toISOString()),r=new Set(e.map(n=>n?.slice(0,10))).size<=1;return t.map(({text:n},o)=>{let i=e[o]??"";return[r?i.slice(11,23):i.slice(0,23).replace("T"," "),n]})}function V(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function $t(t,e){let r=V(t)-e;if(r<=0)return t;let n=`${t.title} (${r} more not shown)`;switch(t.kind){case"text":return{...t,title:n,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:n,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:n,items:t.items.slice(0,e)};case"table":return{...t,title:n,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:n,events:t.events.slice(0,e)};case"chart":return t}}var E={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var y={title:200,summary:1500,label:60,value:300,step:500,line:4e3},Rt={facts:20,steps:8};function Ot(t,{limit:e,heading:r=2}){let n="#".repeat(r),o=i=>`${n}# ${d(i.title)}

${pe(i)}`;return ie(oe(t,n,e-It),t.sections,o,e)}function oe(t,e,r){let{sign:n,word:o}=E[t.verdict];for(let i=1;;i/=2){let s=(u,m)=>(0,__import_0.k)(u,Math.ceil(m*i)),c=[`${e} ${n} ${d(s(t.title,y.title))}`,`**${o}.** ${I(s(t.summary,y.summary))}`,ce(t.next,u=>s(u,y.step)),ae(t.facts,(u,m)=>s(u,m))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(c)<=r||i<1/64)return c}}var It=200;function ie(t,e,r,n){let o=[t],i=n-It-Buffer.byteLength(t),s=0;for(let a of e){let c=se(a,r,i-2);c===void 0?s+=1:o.push(c),i-=c===void 0?0:Buffer.byteLength(c)+2}return s>0&&o.push(`_${s} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function se(t,e,r){for(let n=V(t);;n=Math.floor(n/2)){let o=e($t(t,n));if(Buffer.byteLength(o)<=r)return o;if(n<=1)return}}function ce(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,Rt.steps).map((n,o)=>`${o+1}. ${d(e(n))}`)].join(`
`)}function ae(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,Rt.facts).map(({label:n,value:o,link:i})=>[d(e(n,y.label)),wt(e(o,y.value),i)]).map(n=>`| ${n.join(" | ")} |`)].join(`
`)}function pe(t){switch(t.kind){case"text":return I(t.text);case"list":return t.items.map(e=>`- ${d(e)}`).join(`
`);case"table":return St(t.columns,t.rows);case"code":return xt(ue(t.text),t.language);case"chart":return Tt(t);case"timeline":return St(["Time (UTC)","What"],_(t.events))}}var ue=t=>t.split(`
`).map(e=>(0,__import_0.k)(e,y.line)).join(`
`),vt=t=>`| ${t.map(d).join(" | ")} |`,St=(t,e)=>[vt(t),`|${t.map(()=>"---").join("|")}|`,...e.map(vt)].join(`
`);var me="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",le=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${me}#${t.toLowerCase()}`}}),_t=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,le(e)]};function Et(t){let{word:e}=E[t.verdict];return[`${e.toUpperCase()}: ${t.title}`,t.summary,...t.facts.map(({label:r,value:n})=>`  ${r}: ${n}`),...t.sections.map(kt),...t.next.map(r=>`Next: ${r}`)].join(`
`)}var Ut=({sections:t})=>t.filter(({kind:e})=>e!=="chart"&&e!=="timeline").map(kt).join(`
`),kt=t=>[`${t.title}:`,...de(t).map(e=>`  ${e}`)].join(`
`);function de(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return ge([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:r})=>`${e} (${t.unit}): ${r.map(n=>n.toFixed(1)).join(" ")}`);case"timeline":return _(t.events).map(e=>e.join(" "))}}var fe=40;function ge(t){let e=(t[0]??[]).map((r,n)=>Math.min(fe,Math.max(...t.map(o=>(o[n]??"").length))));return t.map(r=>r.map((n,o)=>n.padEnd(e[o]??0)).join("  ").trimEnd())}var he=25600,Pt=6e3,At=t=>Buffer.byteLength(JSON.stringify(t))<=he;function Ct(t,e){let r=we(t,e);At(r)||(r={...r,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let n=Pt/2;!At(r)&&n>=1;n/=2)r={...r,...xe(r,Math.floor(n))};return JSON.stringify(r)}var xe=({evidence:t,summary:e,next:r},n)=>({evidence:(0,__import_0.k)(t,n),summary:(0,__import_0.k)(e,n),next:r.map(o=>(0,__import_0.k)(o,n))});function we({verdict:t,reason:e,outputs:r,report:n,details:o},{startedAt:i,finishedAt:s,run:a}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_0.k)(n.title,300),summary:(0,__import_0.k)(n.summary,2e3),next:n.next.slice(0,10).map(c=>(0,__import_0.k)(c,500)),evidence:(0,__import_0.k)(Ut(n),Pt),startedAt:i.toISOString(),finishedAt:s.toISOString(),run:a,outputs:r,details:o}}var be=1024*1024;async function Nt(t,e,r){let n=O(t,e.redactor);for(let[s,a]of Object.entries(n.outputs))N(s,a);let o={startedAt:r,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};N("result",Ct(n,o));let i=_t(n.report,n.reason);e.log.info(Et(i)),Te(n,e),await $e(i,e)}function Te({verdict:t,reason:e,report:r},{redactor:n}){if(t==="succeeded")return;let o=r.next.length>0?`
Next: ${r.next[0]}`:"";w(M(`${r.summary}${o}`,n),{title:`${t}: ${e}`})}async function $e(t,{log:e}){let r=process.env.GITHUB_STEP_SUMMARY;r&&await (0,__import_5.appendFile)(r,`${Ot(t,{limit:be})}
`).catch(n=>e.warning(`The job summary could not be written: ${(0,__import_0.c)(n)}`))}async function Lt(t,e){let r=ht(Re()),n=r.clock.now(),o=await Promise.race([ve(t,e,r),Se(r),Oe(r.cancelled)]);await Nt(o,r,n),process.exit(st(o.verdict))}async function ve(t,e,r){let n;try{let o=ct(t,process.env),{wire:i,useCase:s}=await e(),a=await i(o,r);n=()=>s(o,a)}catch(o){return at(o)}return n().catch(H)}function Se({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_0.c)(e)}`)),new Promise(e=>{process.once("uncaughtException",r=>e(H(r)))})}function Re(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{w("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},L.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var Oe=t=>new Promise(e=>{let r=()=>setTimeout(()=>e(pt()),L.outcome).unref();t.addEventListener("abort",r,{once:!0})});var jt=(0,__import_0.y)({environment:(0,__import_0.o)(),digest:(0,__import_0.o)().refine(__import_0.N,"is not a digest (sha256: and 64 hexadecimal digits)"),deploymentId:(0,__import_0.o)().regex(/^[1-9]\d*$/,"is not the id of a GitHub deployment").transform(Number).optional(),config:(0,__import_0.o)(),githubToken:(0,__import_0.o)(),roleArn:(0,__import_0.o)().regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//,"is not the ARN of a role").optional()});await Lt(jt,()=>__nccwpck_require__.e(/* import() */ 95).then(__nccwpck_require__.bind(__nccwpck_require__, 95)));

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
