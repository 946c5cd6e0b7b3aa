import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")[name] });

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = new Proxy({}, { get: (_, name) => __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")[name] });

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 5049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ m),
  b: () => (/* binding */ n),
  c: () => (/* binding */ o)
});
const require = (name) => process.getBuiltinModule(name);
var g=Object.create;var e=Object.defineProperty;var h=Object.getOwnPropertyDescriptor;var i=Object.getOwnPropertyNames;var j=Object.getPrototypeOf,k=Object.prototype.hasOwnProperty;var m=(b,a)=>()=>{try{return a||b((a={exports:{}}).exports,a),a.exports}catch(c){throw a=0,c}},n=(b,a)=>{for(var c in a)e(b,c,{get:a[c],enumerable:!0})},l=(b,a,c,f)=>{if(a&&typeof a=="object"||typeof a=="function")for(let d of i(a))!k.call(b,d)&&d!==c&&e(b,d,{get:()=>a[d],enumerable:!(f=h(a,d))||f.enumerable});return b};var o=(b,a,c)=>(c=b!=null?g(j(b)):{},l(a||!b||!b.__esModule?e(c,"default",{value:b,enumerable:!0}):c,b));


/***/ }),

/***/ 4027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ s),
  b: () => (/* binding */ i),
  c: () => (/* binding */ c)
});
const require = (name) => process.getBuiltinModule(name);
var s=class extends Error{code;next;constructor(r,t,e,o){super(t,o),this.name="OpsError",this.code=r,this.next=e}},i=n=>n instanceof s,c=n=>n instanceof Error?n.message:String(n);


/***/ }),

/***/ 1966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ b),
  b: () => (/* binding */ T),
  c: () => (/* binding */ R),
  d: () => (/* binding */ u),
  e: () => (/* binding */ d)
});
var __import_0 = __nccwpck_require__(6743);
const require = (name) => process.getBuiltinModule(name);
var l=[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,/\bgh[pousr]_[A-Za-z0-9_]{20,}\b/g,/\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,/(?<=\b[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:)[^\s@/]+(?=@)/gi],c="***",f=t=>t.includes(m)?t.replace(/[\w.-]+/g,n=>h(n.split("."))):t,m="eyJ";function h(t){let n=[];for(let e=0;e<t.length;e++){let r=t[e]??"",o=/\beyJ[\w-]{8,}$/.exec(r),[s="",i]=t.slice(e+1,e+3),g=o!==null&&s.length>=8&&i!==void 0;n.push(g?`${r.slice(0,o.index)}${c}`:r),g&&(e+=2)}return n.join(".")}var b=t=>t.replace(/(?<!sha256:)(?<![\w+=/])[\w+=]{16,}/g,n=>/\d/.test(n)&&/[a-z]/i.test(n)?c:n),p=4,T=t=>t.split(`
`).map(n=>n.trim()).filter(n=>n.length>=p);function R(){let t=new Set,n=e=>[e,...e.split(`
`),encodeURIComponent(e),Buffer.from(e).toString("base64")];return{add:e=>{for(let r of n(e))r.trim().length>=p&&t.add(r.trim())},redact:e=>{let o=[...t].sort((s,i)=>i.length-s.length).reduce((s,i)=>s.replaceAll(i,c),e);return l.reduce((s,i)=>s.replace(i,c),f(o))}}}var u=(t,{redact:n})=>n((0,__import_0.a)(n(t)));function d(t,n){return typeof t=="string"?u(t,n):Array.isArray(t)?t.map(e=>d(e,n)):t===null||typeof t!="object"||t instanceof Date?t:Object.fromEntries(Object.entries(t).map(([e,r])=>[e,d(r,n)]))}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ c),
  b: () => (/* binding */ h)
});
var __import_0 = __nccwpck_require__(4027);
const require = (name) => process.getBuiltinModule(name);
var e=n=>`${n.length} ${n.length===1?"mistake":"mistakes"}`,c=(n,o)=>new __import_0.a("CONFIG_INVALID",[`${n} has ${e(o)}:`,...o.map(t=>`  ${n}:${t.line}:${t.column} ${t.path?`${t.path}: `:""}${t.message}`)].join(`
`),`Correct ${n}; nothing was called yet.`);var h=n=>new __import_0.a("INPUTS_INVALID",[`The inputs have ${e(n)}:`,...n.map(o=>`  ${o}`)].join(`
`),"Correct the step's `with:`; nothing was called yet.");


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ h)
});
const require = (name) => process.getBuiltinModule(name);
function o(t,s){let[r]=s.map(i=>({candidate:i,distance:d(t.toLowerCase(),i.toLowerCase())})).toSorted((i,n)=>i.distance-n.distance);return r&&r.distance<=Math.max(1,Math.floor(t.length/3))?r.candidate:void 0}function h(t,s){let r=o(t,s);return r===void 0?"":`: did you mean "${r}"?`}function d(t,s){if(Math.abs(t.length-s.length)>10)return Number.POSITIVE_INFINITY;let r=[Array.from({length:s.length+1},(n,e)=>e)],i=(n,e)=>r[n]?.[e]??Number.POSITIVE_INFINITY;for(let n=1;n<=t.length;n++){r[n]=[n];for(let e=1;e<=s.length;e++){let a=t[n-1]===s[e-1],u=t[n-1]===s[e-2]&&t[n-2]===s[e-1],c=i(n-1,e-1)+(a?0:1),g=u?i(n-2,e-2)+1:Number.POSITIVE_INFINITY;r[n]?.push(Math.min(i(n-1,e)+1,i(n,e-1)+1,c,g))}}return i(t.length,s.length)}


/***/ }),

/***/ 7703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ Qc),
  B: () => (/* binding */ _l),
  C: () => (/* binding */ gl),
  a: () => (/* binding */ hu),
  b: () => (/* binding */ I),
  c: () => (/* binding */ hi),
  d: () => (/* binding */ Gt),
  e: () => (/* binding */ cl),
  f: () => (/* binding */ ul),
  g: () => (/* binding */ al),
  h: () => (/* binding */ ll),
  i: () => (/* binding */ Cc),
  j: () => (/* binding */ wi),
  k: () => (/* binding */ Rc),
  l: () => (/* binding */ Uc),
  m: () => (/* binding */ Ri),
  n: () => (/* binding */ Yt),
  o: () => (/* binding */ pl),
  p: () => (/* binding */ fl),
  q: () => (/* binding */ dl),
  r: () => (/* binding */ ji),
  s: () => (/* binding */ Mc),
  t: () => (/* binding */ hl),
  u: () => (/* binding */ ki),
  v: () => (/* binding */ Kc),
  w: () => (/* binding */ Vc),
  x: () => (/* binding */ ml),
  y: () => (/* binding */ Fi),
  z: () => (/* binding */ Yc)
});
var __import_0 = __nccwpck_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var x={};(0,__import_0.b)(x,{BIGINT_FORMAT_RANGES:()=>ir,CONSTANT_CATCH:()=>lr,Class:()=>qe,NUMBER_FORMAT_RANGES:()=>ct,aborted:()=>T,allowsEval:()=>nt,assert:()=>qi,assertEqual:()=>Wi,assertIs:()=>Hi,assertNever:()=>Yi,assertNotEqual:()=>Gi,assignProp:()=>Q,attachSchema:()=>ce,base64ToUint8Array:()=>ur,base64urlToUint8Array:()=>gs,cached:()=>q,captureStackTrace:()=>ve,cleanEnum:()=>_s,cleanRegex:()=>se,clone:()=>C,cloneDef:()=>ts,codePointLength:()=>ue,constantCatch:()=>pr,createTransparentProxy:()=>cs,defineLazy:()=>tt,defineLazyInternal:()=>z,derived:()=>$s,esc:()=>rt,escapeRegex:()=>M,explicitlyAborted:()=>ut,extend:()=>ls,finalizeIssue:()=>N,floatSafeRemainder:()=>et,getElementAtPath:()=>rs,getEnumValues:()=>ge,getLengthableOrigin:()=>ae,getParsedType:()=>ss,getSizableOrigin:()=>cr,hexToUint8Array:()=>vs,hide:()=>ye,installLazyProp:()=>ks,isObject:()=>X,isPlainObject:()=>V,issue:()=>te,joinValues:()=>xe,jsonStringifyReplacer:()=>Y,members:()=>lt,merge:()=>fs,mergeDefs:()=>U,normalizeParams:()=>g,nullish:()=>Qe,numKeys:()=>is,objectClone:()=>Qi,omit:()=>as,optionalKeys:()=>st,own:()=>K,parsedType:()=>at,partial:()=>ds,pick:()=>us,prefixIssues:()=>B,primitiveTypes:()=>nr,promiseAllObject:()=>os,propertyKeyTypes:()=>it,randomString:()=>ns,rawShape:()=>ee,required:()=>hs,safeExtend:()=>ps,shallowClone:()=>or,sizeCaps:()=>be,slugify:()=>ot,stringifyPrimitive:()=>ze,toZod:()=>Xi,uint8ArrayToBase64:()=>ar,uint8ArrayToBase64url:()=>xs,uint8ArrayToHex:()=>zs,unwrapMessage:()=>H});function Wi(e){return e}function Gi(e){return e}function Xi(){return e=>e}function Hi(e){}function Yi(e){throw new Error("Unexpected value in exhaustive check")}function qi(e){}function ge(e){let t=Object.values(e).filter(o=>typeof o=="number");return Object.entries(e).filter(([o,n])=>t.indexOf(+o)===-1).map(([o,n])=>n)}function xe(e,t="|"){return e.map(r=>ze(r)).join(t)}function Y(e,t){return typeof t=="bigint"?t.toString():t}var Ye=class{constructor(t){this._getter=t,this._value=void 0}get value(){let t=this._getter;return t!==void 0&&(this._value=t(),this._getter=void 0),this._value}};function q(e){return new Ye(e)}function Qe(e){return e==null}function se(e){let t=e.startsWith("^")?1:0,r=e.endsWith("$")?e.length-1:e.length;return e.slice(t,r)}function et(e,t){let r=e/t,o=Math.round(r),n=4*Number.EPSILON*Math.max(Math.abs(r),1);return Math.abs(r-o)<n?0:r-o}var er=Symbol("evaluating");function tt(e,t,r){let o;Object.defineProperty(e,t,{get(){if(o!==er)return o===void 0&&(o=er,o=r()),o},set(n){Object.defineProperty(e,t,{value:n})},configurable:!0})}function Qi(e){return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function Q(e,t,r){Object.defineProperty(e,t,{value:r,writable:!0,enumerable:!0,configurable:!0})}function ee(e){let t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function F(e){return ee(e._zod.def)??e._zod.def.shape}function tr(e,t,r){Object.defineProperty(e,t,{get(){let o=r();return Q(this,t,o),o},enumerable:!0,configurable:!0})}function rr(e,t,r){t in e?Q(e,t,r):e[t]=r}function G(e,t,r,o){let n=F(t);for(let i of r){let s=Object.getOwnPropertyDescriptor(n,i);s.enumerable&&(s.get?tr(e,i,()=>{let c=t._zod.def.shape[i];return o?o(c,i):c}):rr(e,i,o?o(s.value,i):s.value))}}function es(e,t){for(let r of Reflect.ownKeys(t)){let o=Object.getOwnPropertyDescriptor(t,r);o.enumerable&&(o.get?tr(e,r,()=>t[r]):rr(e,r,o.value))}}function U(...e){let t={};for(let r of e){let o=Object.getOwnPropertyDescriptors(r);Object.assign(t,o)}return Object.defineProperties({},t)}function ts(e){return U(e._zod.def)}function rs(e,t){return t?t.reduce((r,o)=>r?.[o],e):e}function os(e){let t=Object.keys(e),r=t.map(o=>e[o]);return Promise.all(r).then(o=>{let n={};for(let i=0;i<t.length;i++)n[t[i]]=o[i];return n})}function ns(e=10){let t="abcdefghijklmnopqrstuvwxyz",r="";for(let o=0;o<e;o++)r+=t[Math.floor(Math.random()*t.length)];return r}function rt(e){return JSON.stringify(e)}function ot(e){return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}var ve="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function X(e){return typeof e=="object"&&e!==null&&!Array.isArray(e)}var nt=q(()=>{if(O.jitless||typeof navigator<"u"&&navigator?.userAgent?.includes("Cloudflare"))return!1;try{let e=Function;return new e(""),!0}catch{return!1}});function V(e){if(X(e)===!1)return!1;let t=e.constructor;if(t===void 0||typeof t!="function")return!0;let r=t.prototype;return!(X(r)===!1||Object.prototype.hasOwnProperty.call(r,"isPrototypeOf")===!1)}function or(e){return V(e)?{...e}:Array.isArray(e)?[...e]:e instanceof Map?new Map(e):e instanceof Set?new Set(e):e}function is(e){let t=0;for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&t++;return t}var ss=e=>{let t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":return Array.isArray(e)?"array":e===null?"null":e.then&&typeof e.then=="function"&&e.catch&&typeof e.catch=="function"?"promise":typeof Map<"u"&&e instanceof Map?"map":typeof Set<"u"&&e instanceof Set?"set":typeof Date<"u"&&e instanceof Date?"date":typeof File<"u"&&e instanceof File?"file":"object";default:throw new Error(`Unknown data type: ${t}`)}},it=new Set(["string","number","symbol"]),nr=new Set(["string","number","bigint","boolean","symbol","undefined"]);function M(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function C(e,t,r){let o=new e._zod.constr(t??e._zod.def);return(!t||r?.parent)&&(o._zod.parent=e),o}function g(e){let t=e;if(!t)return{};if(typeof t=="string")return{error:()=>t};if(t?.message!==void 0){if(t?.error!==void 0)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}return delete t.message,typeof t.error=="string"?{...t,error:()=>t.error}:t}function cs(e){let t;return new Proxy({},{get(r,o,n){return t??(t=e()),Reflect.get(t,o,n)},set(r,o,n,i){return t??(t=e()),Reflect.set(t,o,n,i)},has(r,o){return t??(t=e()),Reflect.has(t,o)},deleteProperty(r,o){return t??(t=e()),Reflect.deleteProperty(t,o)},ownKeys(r){return t??(t=e()),Reflect.ownKeys(t)},getOwnPropertyDescriptor(r,o){return t??(t=e()),Reflect.getOwnPropertyDescriptor(t,o)},defineProperty(r,o,n){return t??(t=e()),Reflect.defineProperty(t,o,n)}})}function ze(e){return typeof e=="bigint"?e.toString()+"n":typeof e=="string"?`"${e}"`:`${e}`}function st(e){return Object.keys(e).filter(t=>e[t]._zod.optin!==void 0&&e[t]._zod.optout==="optional")}var ct={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]},ir={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function us(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");let i={};return G(i,e,$e(e,t)),C(e,U(r,{shape:i,checks:[]}))}function $e(e,t){let r=F(e),o=[];for(let n of Reflect.ownKeys(t)){if(!Object.getOwnPropertyDescriptor(r,n)?.enumerable)throw new Error(`Unrecognized key: "${String(n)}"`);t[n]&&o.push(n)}return o}function as(e,t){let r=e._zod.def,o=r.checks;if(o&&o.length>0)throw new Error(".omit() cannot be used on object schemas containing refinements");let i=new Set($e(e,t)),s={};return G(s,e,Reflect.ownKeys(F(e)).filter(c=>!i.has(c))),C(e,U(r,{shape:s,checks:[]}))}function ls(e,t){if(!V(t))throw new Error("Invalid input to extend: expected a plain object");let r=e._zod.def.checks;if(r&&r.length>0){let n=F(e);for(let i of Reflect.ownKeys(t))if(Object.getOwnPropertyDescriptor(n,i)!==void 0)throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return C(e,U(e._zod.def,{shape:sr(e,t)}))}function sr(e,t){let r={};return G(r,e,Reflect.ownKeys(F(e))),es(r,t),r}function ps(e,t){if(!V(t))throw new Error("Invalid input to safeExtend: expected a plain object");return C(e,U(e._zod.def,{shape:sr(e,t)}))}function fs(e,t){if(!t?._zod?.def)throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");if(e._zod.def.checks?.length)throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");let r={};G(r,e,Reflect.ownKeys(F(e))),G(r,t,Reflect.ownKeys(F(t)));let o=U(e._zod.def,{shape:r,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return C(e,o)}function ds(e,t,r,o="partial"){let i=t._zod.def.checks;if(i&&i.length>0)throw new Error(`.${o}() cannot be used on object schemas containing refinements`);let c=r?new Set($e(t,r)):void 0,l={};return G(l,t,Reflect.ownKeys(F(t)),e&&((a,p)=>c&&!c.has(p)?a:new e({type:"optional",innerType:a}))),C(t,U(t._zod.def,{shape:l,checks:[]}))}function hs(e,t,r){let o=r?new Set($e(t,r)):void 0,n={};return G(n,t,Reflect.ownKeys(F(t)),(i,s)=>o&&!o.has(s)?i:new e({type:"nonoptional",innerType:i})),C(t,U(t._zod.def,{shape:n}))}function T(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue!==!0)return!0;return!1}function ut(e,t=0){if(e.aborted===!0)return!0;for(let r=t;r<e.issues.length;r++)if(e.issues[r]?.continue===!1)return!0;return!1}function B(e,t){return t.map(r=>{var o;return(o=r).path??(o.path=[]),r.path.unshift(e),r})}function H(e){return typeof e=="string"?e:e?.message}function be(e){let t=[];for(let r of e??[]){let o=r._zod.def;if(!/_(length|size)$|_equals$/.test(o.check))break;let n=o.maximum??o.length??o.size;n>=0&&t.push([n,r])}return t}function ce(e,t,r){var o;for(let n=t;n<e.length;n++)(o=e[n]).schema??(o.schema=r)}function N(e,t,r){var o;let n=e.inst?._zod?.traits;n?.has("$ZodType")&&(n.has("$ZodCheck")?(o=e).schema??(o.schema=e.inst):e.schema=e.inst);let i=e.schema!==e.inst?e.schema?._zod.def?.error:void 0,s=e.message?e.message:H(e.inst?._zod.def?.error?.(e))??H(i?.(e))??H(t?.error?.(e))??H(r.customError?.(e))??H(r.localeError?.(e))??"Invalid input",c={};for(let l of Object.keys(e))l==="inst"||l==="schema"||l==="continue"||l==="input"||l==="__proto__"||(c[l]=e[l]);return c.path??(c.path=[]),c.message=s,t?.reportInput&&(c.input=e.input),c}function cr(e){return e instanceof Set?"set":e instanceof Map?"map":e instanceof File?"file":"unknown"}var ms=/[\uD800-\uDBFF]/;function ue(e){let t=e.length;if(!ms.test(e))return t;let r=t;for(let o=0;o<t-1;o++)(e.charCodeAt(o)&64512)===55296&&(e.charCodeAt(o+1)&64512)===56320&&(r--,o++);return r}function ae(e){return Array.isArray(e)?"array":typeof e=="string"?"string":"unknown"}function at(e){let t=typeof e;switch(t){case"number":return Number.isNaN(e)?"nan":"number";case"object":{if(e===null)return"null";if(Array.isArray(e))return"array";let r=e;if(r&&Object.getPrototypeOf(r)!==Object.prototype&&"constructor"in r&&r.constructor)return r.constructor.name}}return t}function te(...e){let[t,r,o]=e;return typeof t=="string"?{message:t,code:"custom",input:r,inst:o}:{...t}}function _s(e){return Object.entries(e).filter(([t,r])=>Number.isNaN(Number.parseInt(t,10))).map(t=>t[1])}function ur(e){let t=atob(e),r=new Uint8Array(t.length);for(let o=0;o<t.length;o++)r[o]=t.charCodeAt(o);return r}function ar(e){let t="";for(let r=0;r<e.length;r++)t+=String.fromCharCode(e[r]);return btoa(t)}function gs(e){let t=e.replace(/-/g,"+").replace(/_/g,"/"),r="=".repeat((4-t.length%4)%4);return ur(t+r)}function xs(e){return ar(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function vs(e){let t=e.replace(/^0x/,"");if(t.length%2!==0)throw new Error("Invalid hex string length");let r=new Uint8Array(t.length/2);for(let o=0;o<t.length;o+=2)r[o/2]=Number.parseInt(t.slice(o,o+2),16);return r}function zs(e){return Array.from(e).map(t=>t.toString(16).padStart(2,"0")).join("")}var qe=class{constructor(...t){}};function lt(e,t){for(let r in t){let o=Object.getOwnPropertyDescriptor(t,r);o.get?Object.defineProperty(e,r,{...o,enumerable:!1}):bs(e,r,o.value)}}function K(e,t,r,o=!0){return Object.defineProperty(e,t,{configurable:!0,writable:!0,enumerable:o,value:r}),r}function ye(e,t,r){return K(e,t,r,!1)}function $s(e,t){for(let r in e){let o=e[r];Object.defineProperty(t,r,{configurable:!0,enumerable:!0,get(){return K(this,r,o(this))},set(n){K(this,r,n)}})}return t}function bs(e,t,r){Object.defineProperty(e,t,{configurable:!0,get(){return this==null?r:K(this,t,r.bind(this))},set(o){K(this,t,o)}})}function ys(e,t){let r=Object.getPrototypeOf(e);return t in r?void 0:r}var He,J=!1,ws={configurable:!0,get(){J=!0}};function z(e,t,r){let o=Object.getPrototypeOf(e._zod);if(t in o&&He!==e._zod){He=void 0;return}He=e._zod,Object.defineProperty(o,t,{configurable:!0,get(){Object.defineProperty(this,t,ws);let n=J;J=!1;try{let i=r(this);return J?delete this[t]:Object.defineProperty(this,t,{configurable:!0,writable:!0,value:i}),J=J||n,i}catch(i){throw delete this[t],J=J||n,i}},set(n){Object.defineProperty(this,t,{configurable:!0,writable:!0,value:n})}})}function ks(e,t,r,o){let n=ys(e,t);n&&Object.defineProperty(n,t,{configurable:!0,get(){let i={configurable:!0,writable:!0,enumerable:o,value:void 0};return Object.defineProperty(this,t,i),i.value=r(this),Object.defineProperty(this,t,i),i.value},set(i){Object.defineProperty(this,t,{configurable:!0,writable:!0,enumerable:o,value:i})}})}var lr="~constantCatch";function pr(e){let t=()=>e;return t[lr]=!0,t}var fr,hu=Object.freeze({status:"aborted"}),pt={value:void 0,enumerable:!1},dr="captureStackTrace"in Error?Error:null;function Zs(e){let t=dr;if(t){let r=t.stackTraceLimit;if(typeof r=="number"){try{t.stackTraceLimit=0}catch{return dr=null,new e}try{return new e}finally{t.stackTraceLimit=r}}}return new e}function u(e,t,r,o){let n={};function i(f){this.def=f,this.constr=d,this.traits=new Set}i.prototype=n;let s=r,c=s&&new WeakSet;function l(f,m){if(f._zod){if(f._zod.traits.has(e))return}else{pt.value=new i(m);try{Object.defineProperty(f,"_zod",pt)}finally{pt.value=void 0}}if(f._zod.traits.add(e),t(f,m),c){let v=Object.getPrototypeOf(f),$=f._zod.constr.prototype,S=v;for(;S&&S!==$;)S=Object.getPrototypeOf(S);let D=S??v;c.has(D)||(c.add(D),lt(D,s))}let _=d.prototype;for(let v in _)Object.prototype.hasOwnProperty.call(_,v)&&(v in f||(f[v]=_[v].bind(f)))}let a=o?.Parent??Object;class p extends a{}Object.defineProperty(p,"name",{value:e});function d(f){let m=o?.Parent?Zs(p):this;l(m,f);let _=m._zod.deferred;if(_){for(let $ of _)$();m._zod.deferred=void 0}let v=globalThis.__zod_globalConfig?.postProcessor;return v&&v(m),m}return Object.defineProperty(d,"init",{value:l}),Object.defineProperty(d,Symbol.hasInstance,{value:f=>o?.Parent&&f instanceof o.Parent?!0:f?._zod?.traits?.has(e)}),Object.defineProperty(d,"name",{value:e}),d}var R=class extends Error{constructor(){super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}},re=class extends Error{constructor(t){super(`Encountered unidirectional transform during encode: ${t}`),this.name="ZodEncodeError"}};(fr=globalThis).__zod_globalConfig??(fr.__zod_globalConfig={});var O=globalThis.__zod_globalConfig;function I(e){return e&&Object.assign(O,e),O}function Ps(){let e=this._zod;return e.message??(e.message=JSON.stringify(e.def,Y,2)),e.message}function Ss(e){this._zod.message=e}var As={get:Ps,set:Ss,enumerable:!0,configurable:!0},dt={value:void 0,enumerable:!1},hr=new WeakSet([Object.prototype,Error.prototype]),mr=(e,t)=>{e.name="$ZodError",dt.value=t,Object.defineProperty(e,"issues",dt),dt.value=void 0,Object.defineProperty(e,"message",As);let r=Object.getPrototypeOf(e);hr.has(r)||(hr.add(r),Object.defineProperty(r,"toString",{configurable:!0,enumerable:!1,get(){let o=()=>this.message;return Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,"toString",{value:o,configurable:!0,writable:!0})}}))},_r=u("$ZodError",mr),_u=u("$ZodError",mr,void 0,{Parent:Error});function Os(e,t,r){return Object.prototype.hasOwnProperty.call(e,t)||(t==="__proto__"?Object.defineProperty(e,t,{value:r(),writable:!0,enumerable:!0,configurable:!0}):e[t]=r()),e[t]}function gr(e,t=r=>r.message){let r={},o=[];for(let n of e.issues)n.path.length>0?Os(r,n.path[0],()=>[]).push(t(n)):o.push(t(n));return{formErrors:o,fieldErrors:r}}function xr(e,t=r=>r.message){let r={_errors:[]},o=(n,i=[])=>{for(let s of n.issues)if(s.code==="invalid_union"&&s.errors.length)s.errors.map(c=>o({issues:c},[...i,...s.path]));else if(s.code==="invalid_key")o({issues:s.issues},[...i,...s.path]);else if(s.code==="invalid_element")o({issues:s.issues},[...i,...s.path]);else{let c=[...i,...s.path];if(c.length===0)r._errors.push(t(s));else{let l=r,a=0;for(;a<c.length;){let p=c[a],d=a===c.length-1;if(p==="_errors"){d&&l._errors.push(t(s)),a++;continue}Object.prototype.hasOwnProperty.call(l,p)||Object.defineProperty(l,p,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});let f=l[p];d&&f._errors.push(t(s)),l=f,a++}}}};return o(e),r}function we(e,t){return{callee:t?.callee??e,Err:t?.Err}}var ke=e=>{let t=(r,o,n,i)=>{let s=n?{...n,async:!1}:{async:!1},c=r._zod.run({value:o,issues:[]},s);if(c instanceof Promise)throw new R;if(c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,I())));throw ve(l,i?.callee??t),l}return c.value};return t};var Ze=e=>{let t=async(r,o,n,i)=>{let s=n?{...n,async:!0}:{async:!0},c=r._zod.run({value:o,issues:[]},s);if(c instanceof Promise&&(c=await c),c.issues.length){let l=new(i?.Err??e)(c.issues.map(a=>N(a,s,I())));throw ve(l,i?.callee??t),l}return c.value};return t};var Pe=e=>(t,r,o)=>{let n=o?{...o,async:!1}:{async:!1},i=t._zod.run({value:r,issues:[]},n);if(i instanceof Promise)throw new R;return i.issues.length?vr(e,i.issues,n):{success:!0,data:i.value}};function vr(e,t,r){let o;return{success:!1,get error(){return o||(o=new e(t.map(n=>N(n,r,I()))),t=void 0,r=void 0),o},set error(n){o=n,t=void 0,r=void 0}}}var Se=e=>async(t,r,o)=>{let n=o?{...o,async:!0}:{async:!0},i=t._zod.run({value:r,issues:[]},n);return i instanceof Promise&&(i=await i),i.issues.length?vr(e,i.issues,n):{success:!0,data:i.value}};var Is=Symbol.for("zod.compile.invalid"),Es=Symbol.for("zod.compile.fallback"),ht=((e,t,r)=>{let o=e._zod.bag.validator;if(o!==void 0){if(o(t)!==Is)return!0;if(o.definite===!0&&r===void 0)return!1}return Cs(e,t,r)});function Cs(e,t,r){let o=r?{...r,async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},n=e._zod.bag.fallbackRun,i;if(n?(o[Es]=!0,i=n({value:t,issues:[]},o)):i=e._zod.run({value:t,issues:[]},o),i instanceof Promise)throw new R;return i.issues.length===0}var mt=async(e,t,r)=>{let o=r?{...r,async:!0,abortEarly:!0}:{async:!0,abortEarly:!0},n=e._zod.run({value:t,issues:[]},o);return n instanceof Promise&&(n=await n),n.issues.length===0},zr=e=>{let t=ke(e),r=(o,n,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return t(o,n,c,we(r,s))};return r};var $r=e=>{let t=ke(e),r=(o,n,i,s)=>t(o,n,i,we(r,s));return r};var br=e=>{let t=Ze(e),r=async(o,n,i,s)=>{let c=i?{...i,direction:"backward"}:{direction:"backward"};return await t(o,n,c,we(r,s))};return r};var yr=e=>{let t=Ze(e),r=async(o,n,i,s)=>await t(o,n,i,we(r,s));return r};var wr=e=>(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Pe(e)(t,r,n)};var kr=e=>(t,r,o)=>Pe(e)(t,r,o);var Zr=e=>async(t,r,o)=>{let n=o?{...o,direction:"backward"}:{direction:"backward"};return Se(e)(t,r,n)};var Pr=e=>async(t,r,o)=>Se(e)(t,r,o);var Sr=/^[cC][0-9a-z]{6,}$/,Ar=/^[0-9a-z]+$/,Or=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,Ir=/^[0-9a-vA-V]{20}$/,Er=/^[A-Za-z0-9]{27}$/,Cr=/^[a-zA-Z0-9_-]{21}$/;function Tr(e){return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}var Nr=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;var Rr=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,gt=e=>e?new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;var Dr=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;var Ts="^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$";function jr(){return new RegExp(Ts,"u")}var Lr=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,Fr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;var Ur=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,Mr=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;var Br=/^https?$/,Jr=/^\+[1-9]\d{6,14}$/;var Kr="(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";function Ns(e){return new RegExp(`^${e}$`)}var Vr=Ns(Kr);function _t(e){let t="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof e.precision=="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`}function Wr(e){return new RegExp(`^${_t(e)}$`)}function Gr(e){let t=["Z"];e.offset&&t.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");let r=`${_t({precision:e.precision,seconds:!0})}(?:${t.join("|")})`,o=e.local?`${r}|${_t({precision:e.precision})}`:r;return new RegExp(`^${Kr}T(?:${o})$`)}var Xr=/^[\s\S]{0,}$/;var xt=/^-?\d+(?:\.\d+)?$/,Hr=/^(?:true|false)$/i,Yr=/^null$/i;var qr=/^[^A-Z]*$/,Qr=/^[^a-z]*$/;var A=u("$ZodCheck",(e,t)=>{var r;e._zod??(e._zod={}),e._zod.def=t,(r=e._zod).onattach??(r.onattach=[])});var vt=e=>{let t=e.value;return!Qe(t)&&t.length!==void 0},Oe={number:"number",bigint:"bigint",object:"date"},zt=u("$ZodCheckLessThan",(e,t)=>{A.init(e,t);let r=Oe[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value<=t.value:o.value<t.value)||o.issues.push({origin:Oe[typeof o.value]??r,code:"too_big",maximum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),$t=u("$ZodCheckGreaterThan",(e,t)=>{A.init(e,t);let r=Oe[typeof t.value];e._zod.check=o=>{(t.inclusive?o.value>=t.value:o.value>t.value)||o.issues.push({origin:Oe[typeof o.value]??r,code:"too_small",minimum:typeof t.value=="object"?t.value.getTime():t.value,input:o.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}}),eo=u("$ZodCheckMultipleOf",(e,t)=>{A.init(e,t),e._zod.check=r=>{if(typeof r.value!=typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.");(typeof r.value=="bigint"?t.value!==BigInt(0)&&r.value%t.value===BigInt(0):et(r.value,t.value)===0)||r.issues.push({origin:typeof r.value,code:"not_multiple_of",divisor:t.value,input:r.value,inst:e,continue:!t.abort})}}),to=u("$ZodCheckNumberFormat",(e,t)=>{A.init(e,t),t.format=t.format||"float64";let r=t.format?.includes("int"),o=r?"int":"number",[n,i]=ct[t.format];e._zod.check=s=>{let c=s.value;if(r){if(!Number.isInteger(c)){s.issues.push({expected:o,format:t.format,code:"invalid_type",continue:!1,input:c,inst:e});return}if(!Number.isSafeInteger(c)){c>0?s.issues.push({input:c,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort}):s.issues.push({input:c,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:o,inclusive:!0,continue:!t.abort});return}}c<n&&s.issues.push({origin:"number",input:c,code:"too_small",minimum:n,inclusive:!0,inst:e,continue:!t.abort}),c>i&&s.issues.push({origin:"number",input:c,code:"too_big",maximum:i,inclusive:!0,inst:e,continue:!t.abort})}});var ro=u("$ZodCheckMaxLength",(e,t)=>{var r;A.init(e,t),(r=e._zod.def).when??(r.when=vt),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>t.maximum?ue(n):i)<=t.maximum)return;let c=ae(n);o.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),oo=u("$ZodCheckMinLength",(e,t)=>{var r;A.init(e,t),(r=e._zod.def).when??(r.when=vt),e._zod.check=o=>{let n=o.value,i=n.length;if((typeof n=="string"&&i>=t.minimum&&i<t.minimum*2?ue(n):i)>=t.minimum)return;let c=ae(n);o.issues.push({origin:c,code:"too_small",minimum:t.minimum,inclusive:!0,input:n,inst:e,continue:!t.abort})}}),no=u("$ZodCheckLengthEquals",(e,t)=>{var r;A.init(e,t),(r=e._zod.def).when??(r.when=vt),e._zod.check=o=>{let n=o.value,i=n.length,s=typeof n=="string"&&i>=t.length&&i<=t.length*2?ue(n):i;if(s===t.length)return;let c=ae(n),l=s>t.length;o.issues.push({origin:c,...l?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},inclusive:!0,exact:!0,input:o.value,inst:e,continue:!t.abort})}}),le=u("$ZodCheckStringFormat",(e,t)=>{var r,o;A.init(e,t),t.pattern?(r=e._zod).check??(r.check=n=>{t.pattern.lastIndex=0,!t.pattern.test(n.value)&&n.issues.push({origin:"string",code:"invalid_format",format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})}):(o=e._zod).check??(o.check=()=>{})}),io=u("$ZodCheckRegex",(e,t)=>{le.init(e,t),e._zod.check=r=>{t.pattern.lastIndex=0,!t.pattern.test(r.value)&&r.issues.push({origin:"string",code:"invalid_format",format:"regex",input:r.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}}),so=u("$ZodCheckLowerCase",(e,t)=>{t.pattern??(t.pattern=qr),le.init(e,t)}),co=u("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=Qr),le.init(e,t)}),uo=u("$ZodCheckIncludes",(e,t)=>{A.init(e,t);let r=M(t.includes),o=new RegExp(typeof t.position=="number"?`^.{${t.position},}${r}`:r);t.pattern=o,e._zod.check=n=>{n.value.includes(t.includes,t.position)||n.issues.push({origin:"string",code:"invalid_format",format:"includes",includes:t.includes,input:n.value,inst:e,continue:!t.abort})}}),ao=u("$ZodCheckStartsWith",(e,t)=>{A.init(e,t);let r=new RegExp(`^${M(t.prefix)}.*`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.startsWith(t.prefix)||o.issues.push({origin:"string",code:"invalid_format",format:"starts_with",prefix:t.prefix,input:o.value,inst:e,continue:!t.abort})}}),lo=u("$ZodCheckEndsWith",(e,t)=>{A.init(e,t);let r=new RegExp(`.*${M(t.suffix)}$`);t.pattern??(t.pattern=r),e._zod.check=o=>{o.value.endsWith(t.suffix)||o.issues.push({origin:"string",code:"invalid_format",format:"ends_with",suffix:t.suffix,input:o.value,inst:e,continue:!t.abort})}});var po=u("$ZodCheckOverwrite",(e,t)=>{A.init(e,t),e._zod.check=r=>{r.value=t.tx(r.value)}});var Ie=class{constructor(t=[],r={}){this.content=[],this.indent=0,this.args=t,this.closed=r}indented(t){this.indent+=1;try{t(this)}finally{this.indent-=1}}write(t){if(typeof t=="function"){t(this,{execution:"sync"}),t(this,{execution:"async"});return}let o=t.split(`
`).filter(s=>s),n=Math.min(...o.map(s=>s.length-s.trimStart().length)),i=o.map(s=>s.slice(n)).map(s=>" ".repeat(this.indent*2)+s);for(let s of i)this.content.push(s)}compile(){let t=Function,r=this?.content??[""];return new t(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {
${r.join(`
`)}
};`)(...Object.values(this.closed))}};var ho={major:4,minor:6,patch:7};var b=u("$ZodType",(e,t)=>{var r;e??(e={}),e._zod.def=t,e._zod.bag=e._zod.bag||{},e._zod.version=ho;let o=e._zod.def.checks,n=e._zod.traits.has("$ZodCheck")?[e,...o??[]]:o?.length?[...o]:[];for(let i of n)for(let s of i._zod.onattach)s(e);if(n.length===0)(r=e._zod).deferred??(r.deferred=[]),e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse});else{let i=(c,l,a)=>{if(c.memo)return c;let p=T(c),d;for(let f of l){if(f._zod.def.when){if(ut(c)||!f._zod.def.when(c))continue}else if(p)continue;let m=c.issues.length,_=f._zod.check(c);if(_ instanceof Promise&&a?.async===!1)throw new R;if(d||_ instanceof Promise)d=(d??Promise.resolve()).then(async()=>{await _,c.issues.length!==m&&(ce(c.issues,m,e),p||(p=T(c,m)))});else{if(c.issues.length===m)continue;ce(c.issues,m,e),p||(p=T(c,m))}}return d?d.then(()=>c):c},s=(c,l,a)=>{if(T(c))return c.aborted=!0,c;let p=i(l,n,a);if(p instanceof Promise){if(a.async===!1)throw new R;return p.then(d=>e._zod.parse(d,a))}return e._zod.parse(p,a)};e._zod.run=(c,l)=>{if(l.skipChecks)return e._zod.parse(c,l);if(l.direction==="backward"){let p=e._zod.parse({value:c.value,issues:[]},{...l,skipChecks:!0});return p instanceof Promise?p.then(d=>s(d,c,l)):s(p,c,l)}let a=e._zod.parse(c,l);if(a instanceof Promise){if(l.async===!1)throw new R;return a.then(p=>i(p,n,l))}return i(a,n,l)}}},{get"~standard"(){return ye(this,"~standard",yt(this))},set"~standard"(e){K(this,"~standard",e)}}),ko=(e,t)=>e.issues.length?{issues:e.issues.map(r=>N(r,t,I()))}:{value:e.value};async function Rs(e,t){let r={async:!0};return ko(await e._zod.run({value:t,issues:[]},r),r)}function yt(e){return{validate:t=>{let r={async:!1};try{let o=e._zod.run({value:t,issues:[]},r);if(!(o instanceof Promise))return ko(o,r)}catch{}return Rs(e,t)},vendor:"zod",version:1}}var Ne=u("$ZodString",(e,t)=>{b.init(e,t),e._zod.pattern=t.pattern??Xr,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=String(r.value)}catch{}return typeof r.value=="string"||r.issues.push({expected:"string",code:"invalid_type",input:r.value,inst:e}),r}}),w=u("$ZodStringFormat",(e,t)=>{le.init(e,t),Ne.init(e,t)}),Zo=u("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=Rr),w.init(e,t)}),Po=u("$ZodUUID",(e,t)=>{if(t.version){let o={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,v7:7,v8:8}[t.version];if(o===void 0)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=gt(o))}else t.pattern??(t.pattern=gt());w.init(e,t)}),So=u("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=Dr),w.init(e,t)}),Ao=1,Ce=2;function Oo(e){try{return typeof URL<"u"&&typeof URL.canParse=="function"?URL.canParse(e):(new URL(e),!0)}catch{return!1}}function Ds(e,t){return!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)?Oo(e)||Ce:js(e,t)}function js(e,t){if(!t.normalize&&t.protocol?.source===Br.source&&!/^https?:\/\//i.test(e))return Ao;try{if(typeof URL<"u"){let r=URL;if(typeof r.parse=="function")return r.parse(e)??Ce}return new URL(e)}catch{return Ce}}var Ls=/[\t\n\r]/g;function mo(e){return e.replace(Ls,"")}function Fs(e,t){return t.lastIndex=0,t.test(e.hostname)}function Us(e,t){return t.lastIndex=0,t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}var Io=u("$ZodURL",(e,t)=>{w.init(e,t),e._zod.check=r=>{try{let o=r.value.trim(),n=Ds(o,t);if(n===Ao){r.issues.push({code:"invalid_format",format:"url",note:"Invalid URL format",input:r.value,inst:e,continue:!t.abort});return}if(n===Ce){r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort});return}if(n===!0){r.value=mo(o);return}t.hostname&&!Fs(n,t.hostname)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:r.value,inst:e,continue:!t.abort}),t.protocol&&!Us(n,t.protocol)&&r.issues.push({code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:r.value,inst:e,continue:!t.abort}),r.value=t.normalize?n.href:mo(o);return}catch{r.issues.push({code:"invalid_format",format:"url",input:r.value,inst:e,continue:!t.abort})}}}),Eo=u("$ZodEmoji",(e,t)=>{t.pattern??(t.pattern=jr()),w.init(e,t)}),Co=u("$ZodNanoID",(e,t)=>{if(t.length!==void 0&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`);t.pattern??(t.pattern=t.length===void 0?Cr:Tr(t.length)),w.init(e,t)}),To=u("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=Sr),w.init(e,t)}),No=u("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=Ar),w.init(e,t)}),Ro=u("$ZodULID",(e,t)=>{t.pattern??(t.pattern=Or),w.init(e,t)}),Do=u("$ZodXID",(e,t)=>{t.pattern??(t.pattern=Ir),w.init(e,t)}),jo=u("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=Er),w.init(e,t)}),Lo=u("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=Gr(t)),w.init(e,t)}),Fo=u("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=Vr),w.init(e,t)}),Uo=u("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=Wr(t)),w.init(e,t)}),Mo=u("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=Nr),w.init(e,t)}),Bo=u("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=Lr),w.init(e,t)}),Ms=/^[0-9a-fA-F:.]+$/;function Jo(e){return Ms.test(e)?Oo(`http://[${e}]`):!1}var Ko=u("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=Fr),w.init(e,t),e._zod.check=r=>{Jo(r.value)||r.issues.push({code:"invalid_format",format:"ipv6",input:r.value,inst:e,continue:!t.abort})}});var Vo=u("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=Ur),w.init(e,t)});function Bs(e){let t=e.split("/");if(t.length!==2)return!1;let[r,o]=t;if(!o)return!1;let n=Number(o);return`${n}`!==o||n<0||n>128?!1:Jo(r)}var Wo=u("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=Mr),w.init(e,t),e._zod.check=r=>{Bs(r.value)||r.issues.push({code:"invalid_format",format:"cidrv6",input:r.value,inst:e,continue:!t.abort})}});function Go(e){if(e==="")return!0;if(/\s/.test(e)||e.length%4!==0)return!1;try{return atob(e),!0}catch{return!1}}var Js=/^[0-9a-zA-Z+/]*={0,2}$/,Xo=u("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=Js),w.init(e,t),e._zod.check=r=>{Go(r.value)||r.issues.push({code:"invalid_format",format:"base64",input:r.value,inst:e,continue:!t.abort})}}),Ho=/^[A-Za-z0-9_-]*$/;function Ks(e){if(!Ho.test(e))return!1;let t=e.replace(/[-_]/g,o=>o==="-"?"+":"/"),r=t.padEnd(Math.ceil(t.length/4)*4,"=");return Go(r)}var Yo=u("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=Ho),w.init(e,t),e._zod.check=r=>{Ks(r.value)||r.issues.push({code:"invalid_format",format:"base64url",input:r.value,inst:e,continue:!t.abort})}}),qo=u("$ZodE164",(e,t)=>{t.pattern??(t.pattern=Jr),w.init(e,t)});function Vs(e,t=null){try{let r=e.split(".");if(r.length!==3)return!1;let[o]=r;if(!o)return!1;let n=JSON.parse(atob(o));return!("typ"in n&&n?.typ!=="JWT"||!n.alg||t&&(!("alg"in n)||n.alg!==t))}catch{return!1}}var Qo=u("$ZodJWT",(e,t)=>{w.init(e,t),e._zod.check=r=>{Vs(r.value,t.alg)||r.issues.push({code:"invalid_format",format:"jwt",input:r.value,inst:e,continue:!t.abort})}});var wt=u("$ZodNumber",(e,t)=>{b.init(e,t),e._zod.pattern=xt,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=Number(r.value)}catch{}let n=r.value;if(typeof n=="number"&&!Number.isNaN(n)&&Number.isFinite(n))return r;let i=typeof n=="number"?Number.isNaN(n)?"NaN":Number.isFinite(n)?void 0:String(n):void 0;return r.issues.push({expected:"number",code:"invalid_type",input:n,inst:e,...i?{received:i}:{}}),r}}),en=u("$ZodNumberFormat",(e,t)=>{to.init(e,t),wt.init(e,t)}),tn=u("$ZodBoolean",(e,t)=>{b.init(e,t),e._zod.pattern=Hr,e._zod.parse=(r,o)=>{if(t.coerce)try{r.value=!!r.value}catch{}let n=r.value;return typeof n=="boolean"||r.issues.push({expected:"boolean",code:"invalid_type",input:n,inst:e}),r}});var rn=u("$ZodNull",(e,t)=>{b.init(e,t),e._zod.pattern=Yr,e._zod.values=new Set([null]),e._zod.parse=(r,o)=>{let n=r.value;return n===null||r.issues.push({expected:"null",code:"invalid_type",input:n,inst:e}),r}});var on=u("$ZodUnknown",(e,t)=>{b.init(e,t),e._zod.parse=r=>r}),nn=u("$ZodNever",(e,t)=>{b.init(e,t),e._zod.parse=(r,o)=>(r.issues.push({expected:"never",code:"invalid_type",input:r.value,inst:e}),r)});function Ws(e,t){let r=be(e._zod.def.checks);if(!r.length)return;let o=Math.min(...r.map(i=>i[0])),n=e._zod.parse;e._zod.parse=(i,s)=>{let c=t(i.value);if(c>o&&!s?.skipChecks&&s?.direction!=="backward"){for(let[l,a]of be(e._zod.def.checks))if(c>l&&a._zod.def.when(i)){let p=i.issues.length;return a._zod.check(i),i.issues[p].continue=!1,ce(i.issues,p,e),i}}return n(i,s)}}var Gs=e=>Array.isArray(e)?e.length:-1;function _o(e,t,r){e.issues.length&&t.issues.push(...B(r,e.issues)),t.value[r]=e.value}var sn=u("$ZodArray",(e,t)=>{b.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!Array.isArray(i))return o.issues.push({expected:"array",code:"invalid_type",input:i,inst:e}),o;o.value=r?r.alloc(e,o,Array(i.length),n):Array(i.length);let s=[],c=n?.abortEarly;for(let l=0;l<i.length;l++){let a=i[l],p=t.element._zod.run({value:a,issues:[]},n);if(p instanceof Promise)s.push(p.then(d=>_o(d,o,l)));else if(_o(p,o,l),c&&p.issues.length!==0&&T(p))break}return s.length?Promise.all(s).then(()=>o):o},Ws(e,Gs)});function Te(e,t,r,o,n,i){let s=r in o,c=i==="optional";if(!(!s&&c&&n==="optional")){if(e.issues.length){if(n!==void 0&&c&&!s)return;t.issues.push(...B(r,e.issues))}if(!s&&n===void 0){e.issues.length||t.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[r]});return}e.value===void 0?(s||n==="defaulted"&&!c)&&(t.value[r]=void 0):t.value[r]=e.value}}var Xs=[];function cn(e){let t=Object.keys(e.shape),r=Object.getOwnPropertySymbols(e.shape),o=r.length?r:Xs,n=o.length?[...t,...o]:t;for(let s of n)if(!e.shape?.[s]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid element at key "${String(s)}": expected a Zod schema`);let i=st(e.shape);return{...e,allKeys:n,symbolKeys:o,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function un(e,t,r,o,n,i,s){let c=[],l=n.keySet,a=n.catchall._zod,p=a.def.type,d=a.optin,f=a.optout,m=0;for(let _ in t){if(s&&r.issues.length!==m){if(T(r,m))break;m=r.issues.length}if(l.has(_))continue;if(_==="__proto__"){p==="never"&&c.push(_);continue}if(p==="never"){c.push(_);continue}let v=a.run({value:t[_],issues:[]},o);v instanceof Promise?e.push(v.then($=>Te($,r,_,t,d,f))):Te(v,r,_,t,d,f)}return c.length&&r.issues.push({code:"unrecognized_keys",keys:c,input:t,inst:i,continue:!0}),e.length?Promise.all(e).then(()=>r):r}var Hs=u("$ZodObject",(e,t)=>{b.init(e,t);let r=Object.getOwnPropertyDescriptor(t,"shape"),o=r?.get?r.get.raw:t.shape??{};if(o){let a=()=>{let p={...o};return Object.defineProperty(t,"shape",{value:p}),a.raw=p,p};a.raw=o,Object.defineProperty(t,"shape",{get:a})}let n=q(()=>cn(t));z(e,"propValues",a=>{let p=a.def.shape,d={};for(let f in p){let m=p[f]._zod;if(m.values){Object.prototype.hasOwnProperty.call(d,f)||Q(d,f,new Set);for(let _ of m.values)d[f].add(_);m.optin!==void 0&&d[f].add(void 0)}}return d});let i=X,s=t.catchall,c,l=O.memoizer;l?.attach(e),e._zod.parse=(a,p)=>{c??(c=n.value);let d=a.value;if(!i(d))return a.issues.push({expected:"object",code:"invalid_type",input:d,inst:e}),a;a.value=l?l.alloc(e,a,{},p):{};let f=[],m=c.shape,_=p?.abortEarly,v=a.issues.length;for(let $ of c.allKeys){if(_&&a.issues.length!==v){if(T(a,v))break;v=a.issues.length}if($==="__proto__")continue;let S=m[$],D=S._zod.optin,ne=S._zod.optout,ie=S._zod.run({value:d[$],issues:[]},p);ie instanceof Promise?f.push(ie.then(P=>Te(P,a,$,d,D,ne))):Te(ie,a,$,d,D,ne)}return s?un(f,d,a,p,n.value,e,_===!0):f.length?Promise.all(f).then(()=>a):a}}),an=u("$ZodObjectJIT",(e,t)=>{Hs.init(e,t);let r=e._zod.parse,o=q(()=>cn(t)),n=O.memoizer,i=m=>{let _=o.value,v=_.symbolKeys,$=new Ie(["payload","ctx"],{shape:m,inst:e,memo:n,syms:v}),S=P=>`shape[${P}]._zod.run({ value: input[${P}], issues: [] }, ctx)`,D=(P,y)=>`
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
          }`;$.write("const input = payload.value;");let ne=Object.create(null),ie=0;for(let P of _.allKeys)ne[P]=`key_${ie++}`;$.write(n?"const newResult = memo.alloc(inst, payload, {}, ctx);":"const newResult = {};");for(let P of _.allKeys){if(P==="__proto__")continue;let y=ne[P],j=typeof P=="symbol"?`syms[${v.indexOf(P)}]`:rt(P),Ge=`${j} in input`,qt=m[P],Xe=qt?._zod?.optin,Qt=Xe!==void 0,Ji=qt?._zod?.optout==="optional";if($.write(`const ${y} = ${S(j)};`),Qt&&Ji){let Ki=Xe==="optional"?`${y}_present`:`${y}.value !== undefined || ${y}_present`;$.write(`
        const ${y}_present = ${Ge};
        if (!${y}.issues.length || ${y}_present) {
          if (${y}.issues.length) {${D(y,j)}
          }

          if (${Ki}) {
            newResult[${j}] = ${y}.value;
          }
        }

      `)}else Qt?($.write(`
        if (${y}.issues.length) {${D(y,j)}
        }
      `),Xe==="defaulted"?$.write(`newResult[${j}] = ${y}.value;`):$.write(`
        if (${y}.value !== undefined || ${Ge}) {
          newResult[${j}] = ${y}.value;
        }
      `)):$.write(`
        const ${y}_present = ${Ge};
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

      `)}return $.write("payload.value = newResult;"),$.write("return payload;"),$.compile()},s,c=X,l=!O.jitless,p=l&&nt.value,d=t.catchall,f;e._zod.parse=(m,_)=>{f??(f=o.value);let v=m.value;return c(v)?l&&p&&_?.async===!1&&_.jitless!==!0?(s||(s=i(t.shape)),m=s(m,_),d?un([],v,m,_,f,e,_?.abortEarly===!0):m):r(m,_):(m.issues.push({expected:"object",code:"invalid_type",input:v,inst:e}),m)}});function go(e,t,r,o){for(let i of e)if(i.issues.length===0)return t.value=i.value,t;let n=e.filter(i=>!T(i));return n.length===1?(t.value=n[0].value,n[0]):(t.issues.push({code:"invalid_union",input:t.value,inst:r,errors:e.map(i=>i.issues.map(s=>N(s,o,I())))}),t)}var kt=u("$ZodUnion",(e,t)=>{b.init(e,t),z(e,"optin",o=>o.def.options.some(n=>n._zod.optin==="defaulted")?"defaulted":o.def.options.some(n=>n._zod.optin!==void 0)?"optional":void 0),z(e,"optout",o=>o.def.options.some(n=>n._zod.optout==="optional")?"optional":void 0),z(e,"values",o=>{if(o.def.options.every(n=>n._zod.values))return new Set(o.def.options.flatMap(n=>Array.from(n._zod.values)))}),z(e,"pattern",o=>{if(o.def.options.every(n=>n._zod.pattern)){let n=o.def.options.map(i=>i._zod.pattern);return new RegExp(`^(${n.map(i=>se(i.source)).join("|")})$`)}});let r=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(o,n)=>{if(r)return r(o,n);let i=!1,s=[];for(let c of t.options){let l=c._zod.run({value:o.value,issues:[]},n);if(l instanceof Promise)s.push(l),i=!0;else{if(l.issues.length===0)return l;s.push(l)}}return i?Promise.all(s).then(c=>go(c,o,e,n)):go(s,o,e,n)}});function Ys(e){let t=new Map;for(let r of e.options){let o=r._zod.propValues?.[e.discriminator];if(!o||o.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(r)}"`);for(let n of o)if(t.has(n)){if(n!==void 0)throw new Error(`Duplicate discriminator value "${String(n)}"`);t.set(n,null)}else t.set(n,r)}return t}var ln=u("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=!1,kt.init(e,t);let r=e._zod.parse;z(e,"propValues",n=>{let i={},s=0;for(let c of n.def.options){let l=c._zod.propValues;if(!l||Object.keys(l).length===0)throw new Error(`Invalid discriminated union option at index "${n.def.options.indexOf(c)}"`);l[n.def.discriminator]?.has(void 0)&&s++;for(let[a,p]of Object.entries(l)){Object.prototype.hasOwnProperty.call(i,a)||Q(i,a,new Set);for(let d of p)i[a].add(d)}}return!n.def.unionFallback&&s>1&&i[n.def.discriminator]?.delete(void 0),i}),t.options.forEach((n,i)=>{let s=ee(n._zod.def);if(s&&!Object.prototype.hasOwnProperty.call(s,t.discriminator))throw new Error(`Invalid discriminated union option at index "${i}"`)});let o=q(()=>Ys(t));e._zod.parse=(n,i)=>{let s=n.value;if(!X(s))return n.issues.push({code:"invalid_type",expected:"object",input:s,inst:e}),n;let c=s?.[t.discriminator],l=o.value.get(c);return l&&(c!==void 0||i.direction!=="backward")?l._zod.run(n,i):t.unionFallback||i.direction==="backward"?r(n,i):(n.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",discriminator:t.discriminator,options:Array.from(o.value.keys()).filter(a=>o.value.get(a)!==null),input:s,path:[t.discriminator],inst:e}),n)}}),pn=u("$ZodIntersection",(e,t)=>{b.init(e,t),e._zod.parse=(r,o)=>{let n=r.value,i=t.left._zod.run({value:n,issues:[]},o),s=t.right._zod.run({value:n,issues:[]},o);return i instanceof Promise||s instanceof Promise?Promise.all([i,s]).then(([l,a])=>xo(r,l,a)):xo(r,i,s)}});function bt(e,t){if(e===t)return{valid:!0,data:e};if(e instanceof Date&&t instanceof Date&&+e==+t)return{valid:!0,data:e};if(V(e)&&V(t)){let r=Object.keys(t),o=Object.keys(e).filter(i=>r.indexOf(i)!==-1),n={...e,...t};Object.prototype.hasOwnProperty.call(n,"__proto__")&&delete n.__proto__;for(let i of o){if(i==="__proto__")continue;let s=bt(e[i],t[i]);if(!s.valid)return{valid:!1,mergeErrorPath:[i,...s.mergeErrorPath]};n[i]=s.data}return{valid:!0,data:n}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length)return{valid:!1,mergeErrorPath:[]};let r=[];for(let o=0;o<e.length;o++){let n=e[o],i=t[o],s=bt(n,i);if(!s.valid)return{valid:!1,mergeErrorPath:[o,...s.mergeErrorPath]};r.push(s.data)}return{valid:!0,data:r}}return{valid:!1,mergeErrorPath:[]}}function xo(e,t,r){let o=new Map,n,i=new Map,s=(a,p)=>{let d;if(a.code==="unrecognized_keys"&&!a.path?.length)n??(n=a),d=a.keys;else if(a.code==="invalid_key"&&a.origin==="record"&&a.path?.length===1){let f=String(a.path[0]);i.has(f)||i.set(f,a),d=[f]}else return!1;for(let f of d)o.has(f)||o.set(f,{}),o.get(f)[p]=!0;return!0};for(let a of t.issues)s(a,"l")||e.issues.push(a);for(let a of r.issues)s(a,"r")||e.issues.push(a);let c=[...o].filter(([,a])=>a.l&&a.r).map(([a])=>a);if(c.length){let a=n?c.filter(p=>n.keys.includes(p)):[];a.length&&e.issues.push({...n,keys:a});for(let p of c)!a.includes(p)&&i.has(p)&&e.issues.push(i.get(p))}let l=bt(t.value,r.value);if(!l.valid){if(T(e))return e;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(l.mergeErrorPath)}`)}return e.value=l.data,e}var fn=u("$ZodRecord",(e,t)=>{b.init(e,t);let r=O.memoizer;r?.attach(e),e._zod.parse=(o,n)=>{let i=o.value;if(!V(i))return o.issues.push({expected:"record",code:"invalid_type",input:i,inst:e}),o;let s=[],c=t.keyType._zod.values;if(c&&!t.partial){o.value=r?r.alloc(e,o,{},n):{};let l=new Set;for(let p of c)if(typeof p=="string"||typeof p=="number"||typeof p=="symbol"){if(l.add(typeof p=="number"?p.toString():p),p==="__proto__")continue;let d=t.keyType._zod.run({value:p,issues:[]},n);if(d instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(d.issues.length){o.issues.push({code:"invalid_key",origin:"record",issues:d.issues.map(_=>N(_,n,I())),input:p,path:[p],inst:e});continue}let f=d.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[p],issues:[]},n);m instanceof Promise?s.push(m.then(_=>{_.issues.length&&o.issues.push(...B(p,_.issues)),o.value[f]=_.value})):(m.issues.length&&o.issues.push(...B(p,m.issues)),o.value[f]=m.value)}let a;for(let p in i)if(!l.has(p))if(t.mode==="loose"){if(p==="__proto__")continue;o.value[p]=i[p]}else a=a??[],a.push(p);a&&a.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:a,continue:!0})}else{o.value=r?r.alloc(e,o,{},n):{};let l;for(let a of Reflect.ownKeys(i)){if(a==="__proto__"||!Object.prototype.propertyIsEnumerable.call(i,a))continue;let p=t.keyType._zod.run({value:a,issues:[]},n);if(p instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof a=="string"&&xt.test(a)&&p.issues.length){let _=t.keyType._zod.run({value:Number(a),issues:[]},n);if(_ instanceof Promise)throw new Error("Async schemas not supported in object keys currently");_.issues.length===0&&(p=_)}if(p.issues.length){t.mode==="loose"?o.value[a]=i[a]:c?(l=l??[],l.push(a)):o.issues.push({code:"invalid_key",origin:"record",issues:p.issues.map(_=>N(_,n,I())),input:a,path:[a],inst:e});continue}let f=p.value;if(f==="__proto__")continue;let m=t.valueType._zod.run({value:i[a],issues:[]},n);m instanceof Promise?s.push(m.then(_=>{_.issues.length&&o.issues.push(...B(a,_.issues)),o.value[f]=_.value})):(m.issues.length&&o.issues.push(...B(a,m.issues)),o.value[f]=m.value)}l&&l.length>0&&o.issues.push({code:"unrecognized_keys",input:i,inst:e,keys:l,continue:!0})}return s.length?Promise.all(s).then(()=>o):o}});var dn=u("$ZodEnum",(e,t)=>{b.init(e,t);let r=ge(t.entries),o=new Set(r);e._zod.values=o,z(e,"pattern",n=>{let i=ge(n.def.entries).filter(s=>it.has(typeof s));return new RegExp(i.length?`^(${i.map(s=>M(s.toString())).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(n,i)=>{let s=n.value;return o.has(s)||n.issues.push({code:"invalid_value",values:r,input:s,inst:e}),n}}),hn=u("$ZodLiteral",(e,t)=>{b.init(e,t);let r=new Set(t.values);e._zod.values=r,z(e,"pattern",o=>{let n=o.def.values;return new RegExp(n.length?`^(${n.map(i=>typeof i=="string"?M(i):i?M(i.toString()):String(i)).join("|")})$`:"^[^\\s\\S]$")}),e._zod.parse=(o,n)=>{let i=o.value;return r.has(i)||o.issues.push({code:"invalid_value",values:t.values,input:i,inst:e}),o}});var mn=u("$ZodTransform",(e,t)=>{b.init(e,t),e._zod.optin="optional",O.memoizer?.guard(e),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new re(e.constructor.name);let n=t.transform(r.value,r);if(o.async)return(n instanceof Promise?n:Promise.resolve(n)).then(s=>(r.value=s,r));if(n instanceof Promise)throw new R;return r.value=n,r}});function vo(e,t){return e.value=t.issues.length?void 0:t.value,e}var Zt=u("$ZodOptional",(e,t)=>{b.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),e._zod.optout="optional",z(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o,void 0]):void 0}),z(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${se(o.source)})?$`):void 0}),e._zod.parse=(r,o)=>{if(r.value===void 0){if(t.innerType._zod.optin!=="defaulted")return r;let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>vo(r,i)):vo(r,n)}return t.innerType._zod.run(r,o)}}),_n=u("$ZodExactOptional",(e,t)=>{Zt.init(e,t),z(e,"values",r=>r.def.innerType._zod.values),z(e,"pattern",r=>r.def.innerType._zod.pattern),e._zod.parse=(r,o)=>t.innerType._zod.run(r,o)}),gn=u("$ZodNullable",(e,t)=>{b.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"pattern",r=>{let o=r.def.innerType._zod.pattern;return o?new RegExp(`^(${se(o.source)}|null)$`):void 0}),z(e,"values",r=>r.def.innerType._zod.values?new Set([...r.def.innerType._zod.values,null]):void 0),e._zod.parse=(r,o)=>r.value===null?r:t.innerType._zod.run(r,o)}),xn=u("$ZodDefault",(e,t)=>{b.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);if(r.value===void 0)return r.value=t.defaultValue,r;let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>zo(i,t)):zo(n,t)}});function zo(e,t){return e.value===void 0&&(e.value=t.defaultValue),e}var vn=u("$ZodPrefault",(e,t)=>{b.init(e,t),e._zod.optin="defaulted",z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>(o.direction==="backward"||r.value===void 0&&(r.value=t.defaultValue),t.innerType._zod.run(r,o))}),zn=u("$ZodNonOptional",(e,t)=>{b.init(e,t),z(e,"values",r=>{let o=r.def.innerType._zod.values;return o?new Set([...o].filter(n=>n!==void 0)):void 0}),e._zod.parse=(r,o)=>{let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(i=>$o(i,e)):$o(n,e)}});function $o(e,t){return!e.issues.length&&e.value===void 0&&e.issues.push({code:"invalid_type",expected:"nonoptional",input:e.value,inst:t}),e}function bo(e,t,r,o){return t.issues.length?(e.value=r.catchValue({...t,value:e.value,error:{issues:t.issues.map(n=>N(n,o,I()))},input:e.value}),e):(e.value=t.value,t.memo&&(e.memo=!0),e)}var $n=u("$ZodCatch",(e,t)=>{b.init(e,t),z(e,"optin",r=>r.def.innerType._zod.optin==="defaulted"?"defaulted":"optional"),z(e,"optout",r=>r.def.innerType._zod.optout),z(e,"values",r=>r.def.innerType._zod.values),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run({value:r.value,issues:[]},o);return n instanceof Promise?n.then(i=>bo(r,i,t,o)):bo(r,n,t,o)}});var Pt=u("$ZodPipe",(e,t)=>{b.init(e,t),z(e,"values",r=>r.def.in._zod.values),z(e,"optin",r=>r.def.in._zod.optin),z(e,"optout",r=>r.def.out._zod.optout),z(e,"propValues",r=>r.def.in._zod.propValues),e._zod.parse=(r,o)=>{if(o.direction==="backward"){let i=t.out._zod.run(r,o);return i instanceof Promise?i.then(s=>Ee(s,t.in,o)):Ee(i,t.in,o)}let n=t.in._zod.run(r,o);return n instanceof Promise?n.then(i=>Ee(i,t.out,o)):Ee(n,t.out,o)}});function Ee(e,t,r){return e.issues.some(o=>o.code!=="unrecognized_keys")?(e.aborted=!0,e):t._zod.run({value:e.value,issues:e.issues},r)}var bn=u("$ZodPreprocess",(e,t)=>{Pt.init(e,t)}),yn=u("$ZodReadonly",(e,t)=>{b.init(e,t),z(e,"propValues",r=>r.def.innerType._zod.propValues),z(e,"values",r=>r.def.innerType._zod.values),z(e,"optin",r=>r.def.innerType?._zod?.optin),z(e,"optout",r=>r.def.innerType?._zod?.optout),e._zod.parse=(r,o)=>{if(o.direction==="backward")return t.innerType._zod.run(r,o);let n=t.innerType._zod.run(r,o);return n instanceof Promise?n.then(yo):yo(n)}});function yo(e){return e.memo||(e.value=Object.freeze(e.value)),e}var wn=u("$ZodLazy",(e,t)=>{b.init(e,t),tt(e._zod,"innerType",()=>{let r=t;return r._cachedInner||(r._cachedInner=t.getter()),r._cachedInner}),z(e,"pattern",r=>r.innerType?._zod?.pattern),z(e,"propValues",r=>r.innerType?._zod?.propValues),z(e,"optin",r=>r.innerType?._zod?.optin??void 0),z(e,"optout",r=>r.innerType?._zod?.optout??void 0),e._zod.parse=(r,o)=>e._zod.innerType._zod.run(r,o)}),kn=u("$ZodCustom",(e,t)=>{A.init(e,t),b.init(e,t),e._zod.parse=(r,o)=>r,e._zod.check=r=>{let o=r.value,n=t.fn(o);if(n instanceof Promise)return n.then(i=>wo(i,r,o,e));wo(n,r,o,e)}});function wo(e,t,r,o){if(!e){let n={code:"custom",input:r,inst:o,path:[...o._zod.def.path??[]],continue:!o._zod.def.abort};o._zod.def.params&&(n.params=o._zod.def.params),t.issues.push(te(n))}}var At=class extends Error{constructor(){super("Cannot parse a reference cycle that closes through a transform"),this.name="ZodCyclicError"}},Ot="~memo",Zn=[];function Pn(e){return e!==null&&typeof e=="object"}function St(e){return e.map(t=>t.path?{...t,path:t.path.slice()}:{...t})}var Sn=new WeakMap,pe=0,je=1,fe=2;function Le(e,t,r){let o=Sn.get(e);if(o!==void 0)return o?fe:pe;if(t.has(e))return fe;t.add(e);let n=pe,i=p=>{if(n!==fe&&p?._zod){let d=Le(p,t,r);d>n&&(n=d)}},s=(p,d)=>{let f=pe;for(let m of Reflect.ownKeys(p)){let _=Object.getOwnPropertyDescriptor(p,m);if(d&&!_.enumerable)continue;let v=_.get?je:_.value?._zod?Le(_.value,t,r):pe;v>f&&(f=v)}return f},c=p=>{p>n&&(n=p)},l=e._zod.def,a=l.type;switch(a){case"object":{let p=ee(l);c(p?s(p,!0):je),i(l.catchall);break}case"array":i(l.element);break;case"tuple":for(let p of l.items)i(p);i(l.rest);break;case"record":case"map":i(l.keyType),i(l.valueType);break;case"set":i(l.valueType);break;case"union":for(let p of l.options)i(p);break;case"intersection":i(l.left),i(l.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":case"readonly":case"nonoptional":case"promise":case"success":i(l.innerType);break;case"pipe":i(l.in),i(l.out);break;case"function":i(l.input),i(l.output);break;case"lazy":{let p=l._cachedInner??(r?e._zod.innerType:void 0);c(p?Le(p,t,!1):je);break}case"template_literal":case"string":case"number":case"int":case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":case"file":case"transform":case"custom":break;default:for(let p in l){let d=Object.getOwnPropertyDescriptor(l,p);if(!d||d.get)continue;let f=d.value;if(!(!f||typeof f!="object")){if(f._zod)i(f);else if(Array.isArray(f))for(let m of f)i(m)}}}return t.delete(e),qs(e,n)}function qs(e,t){return t!==je&&Sn.set(e,t===fe),t}function Qs(e,t){let r=e.buckets.get(t);return r||(r=new WeakMap,e.buckets.set(t,r)),r}var Re,De=[],ec={alloc(e,t,r){let o=Re;if(!o)return r;Re=void 0;let n={value:r,issues:null};return o.set(t.value,n),De.push(n),r},guard(e){var t;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let r=e._zod.parse,o=(n,i)=>{if(i.direction!=="backward"&&tc(i,n.value))throw new At;return r(n,i)};e._zod.parse=o,e._zod.run===r&&(e._zod.run=o)})},attach(e){var t;let r,o=!1,n,i;(t=e._zod).deferred??(t.deferred=[]),e._zod.deferred.push(()=>{let s=e._zod.parse,c=(l,a)=>{if(r===void 0){let S=Le(e,new Set,!1);if(S===pe)return e._zod.parse=s,e._zod.run===c&&(e._zod.run=s),s(l,a);S===fe||o?r=!0:o=!0}let p=l.value;if(!Pn(p))return s(l,a);let d=a[Ot];d||(d={buckets:new WeakMap,backEdges:void 0},a[Ot]=d);let f;n===a?f=i:(f=Qs(d,e),n=a,i=f);let m=f.get(p);if(m)return l.value=m.value,m.issues?m.issues.length&&l.issues.push(...St(m.issues)):(l.memo=!0,d.backEdges??(d.backEdges=new WeakSet),d.backEdges.add(m.value)),l;Re=f;let _=De.length,v=s(l,a);Re=void 0;let $=De.length>_?De.pop():void 0;return v instanceof Promise?v.then(S=>($&&($.issues=S.issues.length?St(S.issues):Zn),S)):($&&($.issues=v.issues.length?St(v.issues):Zn),v)};e._zod.parse=c,e._zod.run===s&&(e._zod.run=c)})}};function An(){return ec}function tc(e,t){let r=e[Ot]?.backEdges;return r!==void 0&&Pn(t)&&r.has(t)}var rc=()=>{let e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(i){return e[i]??null}let r={regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"},o={nan:"NaN"};function n(i,s){return i==="number"&&typeof s=="number"&&!Number.isFinite(s)?String(s):o[i]??i}return i=>{switch(i.code){case"invalid_type":{let s=n(i.expected),c=at(i.input),l=n(c,i.input);return`Invalid input: expected ${s}, received ${l}`}case"invalid_value":return i.values.length===1?`Invalid input: expected ${ze(i.values[0])}`:`Invalid option: expected one of ${xe(i.values,"|")}`;case"too_big":{let s=i.exact?"exactly ":i.inclusive?"<=":"<",c=t(i.origin);return c?`Too big: expected ${i.origin??"value"} to have ${s}${i.maximum.toString()} ${c.unit??"elements"}`:`Too big: expected ${i.origin??"value"} to be ${s}${i.maximum.toString()}`}case"too_small":{let s=i.exact?"exactly ":i.inclusive?">=":">",c=t(i.origin);return c?`Too small: expected ${i.origin} to have ${s}${i.minimum.toString()} ${c.unit}`:`Too small: expected ${i.origin} to be ${s}${i.minimum.toString()}`}case"invalid_format":{let s=i;return s.format==="starts_with"?`Invalid string: must start with "${s.prefix}"`:s.format==="ends_with"?`Invalid string: must end with "${s.suffix}"`:s.format==="includes"?`Invalid string: must include "${s.includes}"`:s.format==="regex"?`Invalid string: must match pattern ${s.pattern}`:`Invalid ${r[s.format]??i.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${i.divisor}`;case"unrecognized_keys":return`Unrecognized key${i.keys.length>1?"s":""}: ${xe(i.keys,", ")}`;case"invalid_key":return`Invalid key in ${i.origin}`;case"invalid_union":return i.options&&Array.isArray(i.options)&&i.options.length>0?`Invalid discriminator value. Expected ${i.options.map(c=>`'${c}'`).join(" | ")}`:i.inclusive===!1?"Invalid input: more than one option matched":"Invalid input";case"invalid_element":return`Invalid value in ${i.origin}`;default:return"Invalid input"}}};function On(){return{localeError:rc()}}var In;var It=class{constructor(){this._map=new WeakMap,this._idmap=new Map}add(t,...r){let o=r[0];return this._map.set(t,o),o&&typeof o=="object"&&"id"in o&&this._idmap.set(o.id,t),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(t){let r=this._map.get(t);return r&&typeof r=="object"&&"id"in r&&this._idmap.delete(r.id),this._map.delete(t),this}get(t){let r=t._zod.parent;if(r){let o={...this.get(r)??{}};delete o.id;let n={...o,...this._map.get(t)};return Object.keys(n).length?n:void 0}return this._map.get(t)}has(t){return this._map.has(t)}};function oc(){return new It}(In=globalThis).__zod_globalRegistry??(In.__zod_globalRegistry=oc());var de=globalThis.__zod_globalRegistry;function En(e){return e.checks&&(e.checks=[...e.checks]),e}function Cn(e,t){return new e(En({type:"string",...g(t)}))}function Tn(e,t){return new e({type:"string",format:"email",check:"string_format",abort:!1,...g(t)})}function Nn(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:!1,...g(t)})}function Rn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,...g(t)})}function Dn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...g(t)})}function jn(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",...g(t)})}function Ln(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v7",...g(t)})}function Et(e,t){return new e({type:"string",format:"url",check:"string_format",abort:!1,...g(t)})}function Fn(e,t){return new e({type:"string",format:"emoji",check:"string_format",abort:!1,...g(t)})}function Un(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:!1,...g(t)})}function Mn(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:!1,...g(t)})}function Bn(e,t){return new e({type:"string",format:"cuid2",check:"string_format",abort:!1,...g(t)})}function Jn(e,t){return new e({type:"string",format:"ulid",check:"string_format",abort:!1,...g(t)})}function Kn(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:!1,...g(t)})}function Vn(e,t){return new e({type:"string",format:"ksuid",check:"string_format",abort:!1,...g(t)})}function Wn(e,t){return new e({type:"string",format:"ipv4",check:"string_format",abort:!1,...g(t)})}function Gn(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:!1,...g(t)})}function Ct(e,t){return new e({type:"string",format:"cidrv4",check:"string_format",abort:!1,...g(t)})}function Tt(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:!1,...g(t)})}function Nt(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:!1,...g(t)})}function Xn(e,t){return new e({type:"string",format:"base64url",check:"string_format",abort:!1,...g(t)})}function Hn(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:!1,...g(t)})}function Yn(e,t){return new e({type:"string",format:"jwt",check:"string_format",abort:!1,...g(t)})}function qn(e,t){return new e({type:"string",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...g(t)})}function Qn(e,t){return new e({type:"string",format:"date",check:"string_format",...g(t)})}function ei(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...g(t)})}function ti(e,t){return new e({type:"string",format:"duration",check:"string_format",...g(t)})}function ri(e,t){return new e(En({type:"number",checks:[],...g(t)}))}function oi(e,t){return new e({type:"number",check:"number_format",abort:!1,format:"safeint",...g(t)})}function ni(e,t){return new e({type:"boolean",...g(t)})}function ii(e,t){return new e({type:"null",...g(t)})}function si(e){return new e({type:"unknown"})}function ci(e,t){return new e({type:"never",...g(t)})}function Fe(e,t){return new zt({check:"less_than",...g(t),value:e,inclusive:!1})}function he(e,t){return new zt({check:"less_than",...g(t),value:e,inclusive:!0})}function Ue(e,t){return new $t({check:"greater_than",...g(t),value:e,inclusive:!1})}function me(e,t){return new $t({check:"greater_than",...g(t),value:e,inclusive:!0})}function Me(e,t){return new eo({check:"multiple_of",...g(t),value:e})}function Be(e,t){return new ro({check:"max_length",...g(t),maximum:e})}function oe(e,t){return new oo({check:"min_length",...g(t),minimum:e})}function Je(e,t){return new no({check:"length_equals",...g(t),length:e})}function Rt(e,t){return new io({check:"string_format",format:"regex",...g(t),pattern:e})}function Dt(e){return new so({check:"string_format",format:"lowercase",...g(e)})}function jt(e){return new co({check:"string_format",format:"uppercase",...g(e)})}function Lt(e,t){return new uo({check:"string_format",format:"includes",...g(t),includes:e})}function Ft(e,t){return new ao({check:"string_format",format:"starts_with",...g(t),prefix:e})}function Ut(e,t){return new lo({check:"string_format",format:"ends_with",...g(t),suffix:e})}function W(e){return new po({check:"overwrite",tx:e})}function Mt(e){return W(t=>t.normalize(e))}function Bt(){return W(e=>e.trim())}function Jt(){return W(e=>e.toLowerCase())}function Kt(){return W(e=>e.toUpperCase())}function Vt(){return W(e=>ot(e))}function ui(e,t,r){return new e({type:"array",element:t,...g(r)})}function ai(e,t,r){return new e({type:"custom",check:"custom",fn:t,...g(r)})}function li(e,t){let r=nc(o=>(o.addIssue=n=>{if(typeof n=="string")o.issues.push(te(n,o.value,r._zod.def));else{let i=n;i.fatal&&(i.continue=!1),i.code??(i.code="custom"),"input"in i||(i.input=o.value),i.inst??(i.inst=r),i.continue??(i.continue=!r._zod.def.abort),o.issues.push(te(i))}},e(o.value,o)),t);return r}function nc(e,t){let r=new A({check:"custom",...g(t)});return r._zod.check=e,r}function L(){throw new Error("JSON Schemas are not part of this bundle: see scripts/bundle/absent")}var _e=()=>L;var pi=new WeakSet([Object.prototype,Error.prototype]);function Ke(e,t,r){Object.defineProperty(e,t,{configurable:!0,enumerable:!1,get(){let o=r(this);return Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0}),o},set(o){Object.defineProperty(this,t,{value:o,configurable:!0,writable:!0})}})}var ic=(e,t)=>{_r.init(e,t),e.name="ZodError";let r=Object.getPrototypeOf(e);pi.has(r)||(pi.add(r),Ke(r,"format",o=>n=>xr(o,n)),Ke(r,"flatten",o=>n=>gr(o,n)),Ke(r,"addIssue",o=>n=>{o.issues.push(n),o.message=JSON.stringify(o.issues,Y,2)}),Ke(r,"addIssues",o=>n=>{o.issues.push(...n),o.message=JSON.stringify(o.issues,Y,2)}),Object.defineProperty(r,"isEmpty",{configurable:!0,enumerable:!1,get(){return this.issues.length===0}}))};var E=u("ZodError",ic,void 0,{Parent:Error});var fi=ke(E),di=Ze(E),hi=Pe(E),mi=Se(E),_i=zr(E),gi=$r(E),xi=br(E),vi=yr(E),zi=wr(E),$i=kr(E),bi=Zr(E),yi=Pr(E);function dc(){O.localeError||I(On())}function We(){O.memoizer||I({memoizer:An()})}var k=u("ZodType",(e,t)=>(dc(),b.init(e,t),e.def=t,e.type=t.type,e),{check(...e){let t=this.def;return this.clone(x.mergeDefs(t,{checks:[...t.checks??[],...e.map(r=>typeof r=="function"?{_zod:{check:r,def:{check:"custom"},onattach:[]}}:r)]}),{parent:!0})},with(...e){return this.check(...e)},clone(e,t){return C(this,e,t)},brand(){return this},register(e,t){return e.add(this,t),this},refine(e,t){return this.check(lu(e,t))},superRefine(e,t){return this.check(pu(e,t))},overwrite(e){return this.check(W(e))},optional(){return Zi(this)},exactOptional(){return Xc(this)},nullable(){return Pi(this)},nullish(){return Zi(Pi(this))},nonoptional(e){return tu(this,e)},array(){return Ri(this)},or(e){return ji([this,e])},and(e){return Jc(this,e)},transform(e){return Si(this,Li(e))},default(e){return qc(this,e)},prefault(e){return eu(this,e)},catch(e){return ou(this,e)},pipe(e){return Si(this,e)},readonly(){return su(this)},describe(e){let t=this.clone();return de.add(t,{description:e}),t},meta(...e){if(e.length===0)return de.get(this);let t=this.clone();return de.add(t,e[0]),t},isOptional(){return this.safeParse(void 0).success},isNullable(){return this.safeParse(null).success},apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return x.hide(this,"~standard",{...yt(this),jsonSchema:{input:_e(this,"input"),output:_e(this,"output")}})},set"~standard"(e){x.own(this,"~standard",e)},parse:function e(t,r){return fi(this,t,r,{callee:e})},parseAsync:async function e(t,r){return await di(this,t,r,{callee:e})},safeParse(e,t){return hi(this,e,t)},async safeParseAsync(e,t){return mi(this,e,t)},get spa(){return this?.safeParseAsync},set spa(e){x.own(this,"spa",e)},validate(e,t){return ht(this,e,t)},validateAsync(e,t){return mt(this,e,t)},encode:function e(t,r){return _i(this,t,r,{callee:e})},decode:function e(t,r){return gi(this,t,r,{callee:e})},encodeAsync:async function e(t,r){return await xi(this,t,r,{callee:e})},decodeAsync:async function e(t,r){return await vi(this,t,r,{callee:e})},safeEncode(e,t){return zi(this,e,t)},safeDecode(e,t){return $i(this,e,t)},async safeEncodeAsync(e,t){return bi(this,e,t)},async safeDecodeAsync(e,t){return yi(this,e,t)},toJSONSchema(e){return _e(this,{})(e)},get description(){return de.get(this)?.description},get _def(){return this._zod.def}}),Ai=u("_ZodString",(e,t)=>{Ne.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)},x.derived({format:e=>L(e).format??null,minLength:e=>L(e).minimum??null,maxLength:e=>L(e).maximum??null},{regex(...e){return this.check(Rt(...e))},includes(...e){return this.check(Lt(...e))},startsWith(...e){return this.check(Ft(...e))},endsWith(...e){return this.check(Ut(...e))},min(...e){return this.check(oe(...e))},max(...e){return this.check(Be(...e))},length(...e){return this.check(Je(...e))},nonempty(...e){return this.check(oe(1,...e))},lowercase(e){return this.check(Dt(e))},uppercase(e){return this.check(jt(e))},trim(){return this.check(Bt())},normalize(...e){return this.check(Mt(...e))},toLowerCase(){return this.check(Jt())},toUpperCase(){return this.check(Kt())},slugify(){return this.check(Vt())}})),hc=u("ZodString",(e,t)=>{Ne.init(e,t),Ai.init(e,t)},{email(e){return this.check(Tn(vc,e))},url(e){return this.check(Et(Oi,e))},jwt(e){return this.check(Yn(Ec,e))},emoji(e){return this.check(Fn($c,e))},guid(e){return this.check(Nn(zc,e))},uuid(e){return this.check(Rn(Ve,e))},uuidv4(e){return this.check(Dn(Ve,e))},uuidv6(e){return this.check(jn(Ve,e))},uuidv7(e){return this.check(Ln(Ve,e))},nanoid(e){return this.check(Un(bc,e))},cuid(e){return this.check(Mn(yc,e))},cuid2(e){return this.check(Bn(wc,e))},ulid(e){return this.check(Jn(kc,e))},base64(e){return this.check(Nt(Ci,e))},base64url(e){return this.check(Xn(Oc,e))},xid(e){return this.check(Kn(Zc,e))},ksuid(e){return this.check(Vn(Pc,e))},ipv4(e){return this.check(Wn(Sc,e))},ipv6(e){return this.check(Gn(Ac,e))},cidrv4(e){return this.check(Ct(Ii,e))},cidrv6(e){return this.check(Tt(Ei,e))},e164(e){return this.check(Hn(Ic,e))},datetime(e){return this.check(qn(mc,e))},date(e){return this.check(Qn(_c,e))},time(e){return this.check(ei(gc,e))},duration(e){return this.check(ti(xc,e))}});function Gt(e){return Cn(hc,e)}var Z=u("ZodStringFormat",(e,t)=>{w.init(e,t),Ai.init(e,t)}),mc=u("ZodISODateTime",(e,t)=>{Lo.init(e,t),Z.init(e,t)}),_c=u("ZodISODate",(e,t)=>{Fo.init(e,t),Z.init(e,t)}),gc=u("ZodISOTime",(e,t)=>{Uo.init(e,t),Z.init(e,t)}),xc=u("ZodISODuration",(e,t)=>{Mo.init(e,t),Z.init(e,t)}),vc=u("ZodEmail",(e,t)=>{So.init(e,t),Z.init(e,t)});var zc=u("ZodGUID",(e,t)=>{Zo.init(e,t),Z.init(e,t)});var Ve=u("ZodUUID",(e,t)=>{Po.init(e,t),Z.init(e,t)});var Oi=u("ZodURL",(e,t)=>{Io.init(e,t),Z.init(e,t)});function cl(e){return Et(Oi,e)}var $c=u("ZodEmoji",(e,t)=>{Eo.init(e,t),Z.init(e,t)});var bc=u("ZodNanoID",(e,t)=>{Co.init(e,t),Z.init(e,t)});var yc=u("ZodCUID",(e,t)=>{To.init(e,t),Z.init(e,t)});var wc=u("ZodCUID2",(e,t)=>{No.init(e,t),Z.init(e,t)});var kc=u("ZodULID",(e,t)=>{Ro.init(e,t),Z.init(e,t)});var Zc=u("ZodXID",(e,t)=>{Do.init(e,t),Z.init(e,t)});var Pc=u("ZodKSUID",(e,t)=>{jo.init(e,t),Z.init(e,t)});var Sc=u("ZodIPv4",(e,t)=>{Bo.init(e,t),Z.init(e,t)});var Ac=u("ZodIPv6",(e,t)=>{Ko.init(e,t),Z.init(e,t)});var Ii=u("ZodCIDRv4",(e,t)=>{Vo.init(e,t),Z.init(e,t)});function ul(e){return Ct(Ii,e)}var Ei=u("ZodCIDRv6",(e,t)=>{Wo.init(e,t),Z.init(e,t)});function al(e){return Tt(Ei,e)}var Ci=u("ZodBase64",(e,t)=>{Xo.init(e,t),Z.init(e,t)});function ll(e){return Nt(Ci,e)}var Oc=u("ZodBase64URL",(e,t)=>{Yo.init(e,t),Z.init(e,t)});var Ic=u("ZodE164",(e,t)=>{qo.init(e,t),Z.init(e,t)});var Ec=u("ZodJWT",(e,t)=>{Qo.init(e,t),Z.init(e,t)});var Ti=u("ZodNumber",(e,t)=>{wt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.isFinite=!0},x.derived({minValue:e=>{let{minimum:t,exclusiveMinimum:r}=L(e);return Math.max(t??Number.NEGATIVE_INFINITY,r??Number.NEGATIVE_INFINITY)},maxValue:e=>{let{maximum:t,exclusiveMaximum:r}=L(e);return Math.min(t??Number.POSITIVE_INFINITY,r??Number.POSITIVE_INFINITY)},isInt:e=>{let{isInt:t,multipleOf:r}=L(e);return!!t||!!r?.some(Number.isSafeInteger)},format:e=>L(e).format??null},{gt(e,t){return this.check(Ue(e,t))},gte(e,t){return this.check(me(e,t))},min(e,t){return this.check(me(e,t))},lt(e,t){return this.check(Fe(e,t))},lte(e,t){return this.check(he(e,t))},max(e,t){return this.check(he(e,t))},int(e){return this.check(wi(e))},safe(e){return this.check(wi(e))},positive(e){return this.check(Ue(0,e))},nonnegative(e){return this.check(me(0,e))},negative(e){return this.check(Fe(0,e))},nonpositive(e){return this.check(he(0,e))},multipleOf(e,t){return this.check(Me(e,t))},step(e,t){return this.check(Me(e,t))},finite(){return this}}));function Cc(e){return ri(Ti,e)}var Tc=u("ZodNumberFormat",(e,t)=>{en.init(e,t),Ti.init(e,t)});function wi(e){return oi(Tc,e)}var Nc=u("ZodBoolean",(e,t)=>{tn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Rc(e){return ni(Nc,e)}var Dc=u("ZodNull",(e,t)=>{rn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function jc(e){return ii(Dc,e)}var Lc=u("ZodUnknown",(e,t)=>{on.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Xt(){return si(Lc)}var Fc=u("ZodNever",(e,t)=>{nn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Ni(e){return ci(Fc,e)}var Uc=u("ZodArray",(e,t)=>{We(),sn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.element=t.element},{min(e,t){return this.check(oe(e,t))},nonempty(e){return this.check(oe(1,e))},max(e,t){return this.check(Be(e,t))},length(e,t){return this.check(Je(e,t))},unwrap(){return this.element}});function Ri(e,t){return ui(Uc,e,t)}var Yt=u("ZodObject",(e,t)=>{We(),an.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),x.installLazyProp(e,"shape",r=>r._zod.def.shape,!1)},{keyof(){return Vc(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(x.mergeDefs(this._zod.def,{catchall:e}))},passthrough(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Xt()}))},loose(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Xt()}))},strict(){return this.clone(x.mergeDefs(this._zod.def,{catchall:Ni()}))},strip(){return this.clone(x.mergeDefs(this._zod.def,{catchall:void 0}))},extend(e){return x.extend(this,e)},safeExtend(e){return x.safeExtend(this,e)},merge(e){return x.merge(this,e)},pick(e){return x.pick(this,e)},omit(e){return x.omit(this,e)},partial(...e){return x.partial(Fi,this,e[0])},exactPartial(...e){return x.partial(Ui,this,e[0],"exactPartial")},required(...e){return x.required(Mi,this,e[0])}});function pl(e,t){let r={type:"object",shape:e??{},...x.normalizeParams(t)};return new Yt(r)}function fl(e,t){return new Yt({type:"object",shape:e,catchall:Ni(),...x.normalizeParams(t)})}function dl(e,t){return new Yt({type:"object",shape:e,catchall:Xt(),...x.normalizeParams(t)})}var Di=u("ZodUnion",(e,t)=>{kt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.options=t.options});function ji(e,t){return new Di({type:"union",options:e,...x.normalizeParams(t)})}var Mc=u("ZodDiscriminatedUnion",(e,t)=>{Di.init(e,t),ln.init(e,t)});function hl(e,t,r){return new Mc({type:"union",options:t,discriminator:e,...x.normalizeParams(r)})}var Bc=u("ZodIntersection",(e,t)=>{pn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function Jc(e,t){return new Bc({type:"intersection",left:e,right:t})}var ki=u("ZodRecord",(e,t)=>{We(),fn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.keyType=t.keyType,e.valueType=t.valueType});function Kc(e,t,r){return!t||!t._zod?new ki({type:"record",keyType:Gt(),valueType:e,...x.normalizeParams(t)}):new ki({type:"record",keyType:e,valueType:t,...x.normalizeParams(r)})}var Ht=u("ZodEnum",(e,t)=>{dn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(o,n,i)=>(void 0)(e,o,n,i),e.enum=t.entries,e.options=[...e._zod.values];let r=new Set(Object.keys(t.entries));e.extract=(o,n)=>{let i={};for(let s of o)if(r.has(s))i[s]=t.entries[s];else throw new Error(`Key ${s} not found in enum`);return new Ht({...t,checks:[],...x.normalizeParams(n),entries:i})},e.exclude=(o,n)=>{let i={...t.entries};for(let s of o)if(r.has(s))delete i[s];else throw new Error(`Key ${s} not found in enum`);return new Ht({...t,checks:[],...x.normalizeParams(n),entries:i})}});function Vc(e,t){let r=Array.isArray(e)?Object.fromEntries(e.map(o=>[o,o])):e;return new Ht({type:"enum",entries:r,...x.normalizeParams(t)})}var Wc=u("ZodLiteral",(e,t)=>{hn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.values=new Set(t.values),Object.defineProperty(e,"value",{get(){if(t.values.length>1)throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");return t.values[0]}})});function ml(e,t){return new Wc({type:"literal",values:Array.isArray(e)?e:[e],...x.normalizeParams(t)})}var Gc=u("ZodTransform",(e,t)=>{We(),mn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e._zod.parse=(r,o)=>{if(o.direction==="backward")throw new re(e.constructor.name);r.addIssue=i=>{if(typeof i=="string")r.issues.push(x.issue(i,r.value,t));else{let s=i;s.fatal&&(s.continue=!1),s.code??(s.code="custom"),"input"in s||(s.input=r.value),s.inst??(s.inst=e),r.issues.push(x.issue(s))}};let n=t.transform(r.value,r);return n instanceof Promise?n.then(i=>(r.value=i,r)):(r.value=n,r)}});function Li(e){return new Gc({type:"transform",transform:e})}var Fi=u("ZodOptional",(e,t)=>{Zt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function Zi(e){return new Fi({type:"optional",innerType:e})}var Ui=u("ZodExactOptional",(e,t)=>{_n.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function Xc(e){return new Ui({type:"optional",innerType:e})}var Hc=u("ZodNullable",(e,t)=>{gn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function Pi(e){return new Hc({type:"nullable",innerType:e})}var Yc=u("ZodDefault",(e,t)=>{xn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeDefault=e.unwrap});function qc(e,t){return new Yc({type:"default",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var Qc=u("ZodPrefault",(e,t)=>{vn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function eu(e,t){return new Qc({type:"prefault",innerType:e,get defaultValue(){return typeof t=="function"?t():x.shallowClone(t)}})}var Mi=u("ZodNonOptional",(e,t)=>{zn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function tu(e,t){return new Mi({type:"nonoptional",innerType:e,...x.normalizeParams(t)})}var ru=u("ZodCatch",(e,t)=>{$n.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType,e.removeCatch=e.unwrap});function ou(e,t){return new ru({type:"catch",innerType:e,catchValue:typeof t=="function"?t:x.constantCatch(t)})}var Bi=u("ZodPipe",(e,t)=>{Pt.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.in=t.in,e.out=t.out});function Si(e,t){return new Bi({type:"pipe",in:e,out:t})}var nu=u("ZodPreprocess",(e,t)=>{Bi.init(e,t),bn.init(e,t)}),iu=u("ZodReadonly",(e,t)=>{yn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.innerType});function su(e){return new iu({type:"readonly",innerType:e})}var cu=u("ZodLazy",(e,t)=>{wn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n),e.unwrap=()=>e._zod.def.getter()});function uu(e){return new cu({type:"lazy",getter:e})}var au=u("ZodCustom",(e,t)=>{kn.init(e,t),k.init(e,t),e._zod.processJSONSchema=(r,o,n)=>(void 0)(e,r,o,n)});function lu(e,t={}){return ai(au,e,t)}function pu(e,t){return li(e,t)}function _l(e){let t=uu(()=>ji([Gt(e),Cc(),Rc(),jc(),Ri(t),Kc(Gt(),t)]));return t}function gl(e,t){return new nu({type:"pipe",in:Li(e),out:t})}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ p),
  b: () => (/* binding */ h),
  c: () => (/* binding */ $),
  d: () => (/* binding */ b)
});
const require = (name) => process.getBuiltinModule(name);
var l=/[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g,i=/[^\P{Cc}\t\n]/gu,[r,s]=["\x1B","\x07"],g=new RegExp([`(?:${r}\\[|\x9B)[0-?]*[ -/]*[@-~]`,`(?:${r}[\\]PX^_]|[\x90\x98\x9D-\x9F])[^${s}${r}\x9C\\n]*(?:${s}|${r}\\\\|\x9C)`,`${r}[ -/]*[0-~]`].join("|"),"g"),p=n=>/^[\t\n -~]*$/.test(n)?n:a(n),a=n=>n.replace(/\r\n?/g,`
`).replace(g,"").replace(l,"").replace(i,""),h=n=>n.replace(/^([^\S\n]*)::/gm,"$1\u2237 ").replaceAll("##[","# #[");function $(n,e){if(n.length<=e)return n;let t=u=>`\u2026 (${n.length-u} more characters)`,o=Math.max(0,e-t(0).length),c=n.slice(0,o).replace(/[\ud800-\udbff]$/,"");return`${c}${t(c.length)}`.slice(0,e)}var b=(n,e=300)=>$(p(n).replace(/\s+/g," ").trim(),e);


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ e),
  b: () => (/* binding */ n)
});
const require = (name) => process.getBuiltinModule(name);
var s=/^sha256:[0-9a-f]{64}$/,e=t=>s.test(t),n=t=>t.slice(0,19);


/***/ }),

/***/ 7675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ g),
  b: () => (/* binding */ i),
  c: () => (/* binding */ M),
  d: () => (/* binding */ k),
  e: () => (/* binding */ P)
});
var __import_0 = __nccwpck_require__(6743);
const require = (name) => process.getBuiltinModule(name);
var r="\u200B",g=e=>l(e)?e:h(e),c=`[A-Za-z("'][A-Za-z0-9 ,.;:'"()/?%^{}=+>!-]*`,u="` *[!-_a-{}~][ -_a-{}~]*`",m=new RegExp(`^(?:${c})?$`),f=new RegExp(`^(?:${c})?(?:${u}(?: ?${c}|$))*$`),a=/!(?:`|$)|gh-|:\/\/|www\.| (?: |$)/i,l=e=>m.test(e)&&!a.test(e),h=e=>(0,__import_0.a)(e).replace(/&(?=#?\w+;)/g,"&amp;").replace(/</g,"&lt;").replace(/[\\`*[\]|~$]/g,"\\$&").replace(w,"\\_").replace(/^([ \t]+)/gm,L).replace(A,"$1\\$2").replace(/^( *\d+)([.)])(?=\s|$)/gm,"$1\\$2").replace(/[!#]$/gm,"\\$&").replace(/@/g,`@${r}`).replace(/#(?=\d)/g,`#${r}`).replace(/\b(gh-)(?=\d)/gi,`$1${r}`).replace(/:\/\//g,`:${r}//`).replace(/\bwww\./gi,s=>`${s.slice(0,3)}${r}.`),w=/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,A=/^( *)([-+=#>]|:(?=-))/gm,L=e=>" ".repeat(Math.min(3,e.length)),i=e=>l(e)?e:g($(e)),$=e=>e.replace(/\s\s+|[^\S ]/g," ").trim(),M=e=>f.test(e)&&!a.test(e)?e:e.includes("`")?b($(e)):i(e);function b(e){let[s,n]=["",!1];for(let t of (0,__import_0.a)(e).split(R))s+=n?`\`${t}\``:g(t),n=!n;return s}var R=/(?<![`\\])`([^`|]*[^`|\s][^`|]*)`(?!`)/;function k(e,s="text"){let n=(0,__import_0.a)(e),t=Math.max(2,...[...n.matchAll(/`{3,}/g)].map(d=>d[0].length)),p="`".repeat(t+1);return`${p}${s}
${n}
${p}`}function P(e,s){let n=s===void 0?null:URL.parse(s);return n?.protocol==="https:"||n?.protocol==="http:"?`[${i(e)}](<${_(n)}>)`:i(e)}var _=({href:e})=>e.replace(/[<>\\|`$]/g,encodeURIComponent).replace(/&/g,"&amp;");


/***/ }),

/***/ 2015:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
var __import_0 = __nccwpck_require__(1966);
var __import_1 = __nccwpck_require__(7056);
var __import_2 = __nccwpck_require__(7703);
var __import_10 = __nccwpck_require__(7287);
var __import_3 = __nccwpck_require__(7675);
var __import_4 = __nccwpck_require__(6743);
var __import_12 = __nccwpck_require__(4303);
var __import_5 = __nccwpck_require__(4027);
var __import_6 = __nccwpck_require__(5049);
var __import_7 = __nccwpck_require__(857);
var __import_8 = __nccwpck_require__(6982);
var __import_9 = __nccwpck_require__(9896);
var __import_11 = __nccwpck_require__(1455);
const require = (name) => process.getBuiltinModule(name);
function g(t){return t==null?"":typeof t=="string"||t instanceof String?t:JSON.stringify(t)}function k(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}function h(t,e,n){let r=new C(t,e,n);process.stdout.write(r.toString()+__import_7.EOL)}function P(t,e=""){h(t,{},e)}var tt="::",C=class{constructor(e,n,r){e||(e="missing.command"),this.command=e,this.properties=n,this.message=r}toString(){let e=tt+this.command;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:e+=",",e+=`${r}=${Ft(o)}`)}}return e+=`${tt}${Vt(this.message)}`,e}};function Vt(t){return g(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Ft(t){return g(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function rt(t,e){let n=process.env[`GITHUB_${t}`];if(!n)throw new Error(`Unable to find environment variable for file command ${t}`);if(!__import_9.existsSync(n))throw new Error(`Missing file at path: ${n}`);__import_9.appendFileSync(n,`${g(e)}${__import_7.EOL}`,{encoding:"utf8"})}function ot(t,e){let n=`ghadelimiter_${__import_8.randomUUID()}`,r=g(e);if(t.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${t}<<${n}${__import_7.EOL}${r}${__import_7.EOL}${n}`}var Dt=function(t,e,n,r){function o(i){return i instanceof n?i:new n(function(a){a(i)})}return new(n||(n=Promise))(function(i,a){function p(l){try{u(r.next(l))}catch(U){a(U)}}function s(l){try{u(r.throw(l))}catch(U){a(U)}}function u(l){l.done?i(l.value):o(l.value).then(p,s)}u((r=r.apply(t,e||[])).next())})},it;(function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"})(it||(it={}));function st(t){h("add-mask",{},t)}function N(t,e){if(process.env.GITHUB_OUTPUT||"")return rt("OUTPUT",ot(t,e));process.stdout.write(__import_7.EOL),h("set-output",{name:t},g(e))}function at(t){h("debug",{},t)}function x(t,e={}){h("error",k(e),t instanceof Error?t.toString():t)}function ct(t,e={}){h("warning",k(e),t instanceof Error?t.toString():t)}function pt(t){process.stdout.write(t+__import_7.EOL)}function Jt(t){P("group",t)}function Wt(){P("endgroup")}function ut(t,e){return Dt(this,void 0,void 0,function*(){Jt(t);let n;try{n=yield e()}finally{Wt()}return n})}var j={answer:1e3,stop:1400,papers:800,outcome:3400,exit:4500};var mt=t=>t==="succeeded"?0:1;var H=t=>t.replace(/[A-Z]/g,e=>`-${e.toLowerCase()}`);(0,__import_2.b)({jitless:!0});function lt(t,e){let n=Kt(e),r=new Map(Object.keys(t.shape).map(s=>[H(s),s])),o=[...n.keys()].filter(s=>!r.has(s)).map(s=>Yt(s,[...r.keys()])),i=Object.fromEntries([...r].map(([s,u])=>[u,n.get(s)||void 0])),a=t.safeParse(i),p=a.success?[]:a.error.issues.map(s=>Zt(s,i));if(!a.success||o.length>0)throw (0,__import_1.b)([...p,...o]);return a.data}function Kt(t){let e=Object.entries(t).filter(([n])=>n.startsWith("INPUT_"));return new Map(e.map(([n,r])=>[n.slice(6).toLowerCase(),(r??"").trim()]))}function Zt(t,e){let[n,...r]=t.path,o=H(String(n));return r.length===0&&e[String(n)]===void 0?`${o}: is required`:`${[o,...r].join(".")}: ${t.message}`}var Yt=(t,e)=>`${t}: is not an input of this action${(0,__import_10.a)(t,e)||` (it has ${e.join(", ")})`}`;var Qt={GITHUB_REPOSITORY:/^[^/\s]+\/[^/\s]+$/,GITHUB_RUN_ID:/^\d+$/,GITHUB_SHA:/^[0-9a-f]{40,64}$/},ft=t=>Object.entries(Qt).flatMap(([e,n])=>n.test(t[e]??"")?[]:e);var dt=t=>ht(t,"refused"),L=t=>ht(t,"failed"),gt=()=>({verdict:"cancelled",reason:"CANCELLED_UNKNOWN",outputs:{},report:{title:"The run was cancelled, and in which state things are is not known",verdict:"cancelled",summary:"The run was cancelled while a call had no answer: what it asked for may or may not happen.",facts:[],sections:[],next:["Look at what this action works on, the last lines of the log say at which point it was, then run the job again."]},details:{}});function ht(t,e){let n=(0,__import_5.b)(t),[r="",...o]=(0,__import_5.c)(t).split(`
`);return{verdict:e,reason:n?t.code:"UNEXPECTED",outputs:{},report:{title:n?r:"An unexpected error ended this action",verdict:e,summary:r,facts:[],sections:o.length>0?[{kind:"code",title:"Details",text:o.join(`
`)}]:[],next:[n?t.next:"Run the job again with debug logging; if it stays, open an issue with the log."]},details:{}}}var O=class{constructor(){var e,n,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if((0,__import_9.existsSync)(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse((0,__import_9.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{let o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${__import_7.EOL}`)}this.eventName=process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api.github.com",this.serverUrl=(n=process.env.GITHUB_SERVER_URL)!==null&&n!==void 0?n:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:"https://api.github.com/graphql"}get issue(){let e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){let[e,n]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:n}}if(this.payload.repository)return{owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}};var c=new O;var xt={now:()=>new Date,sleep:(t,e)=>new Promise(n=>{if(e?.aborted)return n();let r=()=>{clearTimeout(o),e?.removeEventListener("abort",r),n()},o=setTimeout(r,t);e?.addEventListener("abort",r,{once:!0})})};var re=4e3,G=(t,e)=>(0,__import_4.b)((0,__import_0.d)(t,e)).split(`
`).map(n=>(0,__import_4.c)(n,re)).join(`
`);function wt(t){let e=n=>G(n,t);return{info:n=>pt(e(n)),warning:n=>ct(e(n)),error:n=>x(e(n)),debug:n=>at(e(n)),group:(n,r)=>ut(e(n),r)}}function yt(t){let e=`${c.serverUrl}/${c.repo.owner}/${c.repo.repo}`,n=(0,__import_0.c)();n.add(process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN??"");let r=o=>{n.add(o);for(let i of (0,__import_0.b)(o))st(i)};return{...c.repo,sha:c.sha,ref:c.ref,runId:c.runId,runAttempt:Number(process.env.GITHUB_RUN_ATTEMPT??1),repoUrl:e,runUrl:`${e}/actions/runs/${c.runId}`,actor:c.actor,triggeringActor:process.env.GITHUB_TRIGGERING_ACTOR??c.actor,workflow:c.workflow,eventName:c.eventName,payload:c.payload,apiUrl:c.apiUrl,graphqlUrl:c.graphqlUrl,workspace:process.env.GITHUB_WORKSPACE??process.cwd(),clock:xt,log:wt(n),mask:r,redactor:n,idToken:async o=>(await __nccwpck_require__.e(/* import() */ 346).then(__nccwpck_require__.bind(__nccwpck_require__, 1346))).getIDToken(o),cancelled:t}}var oe=60,Tt=t=>t.replace(/[^\p{L}\p{N} .:%/-]/gu," ").slice(0,60),bt=t=>`"${Tt(t)}"`,ie=t=>Number.isFinite(t)?Number(t.toFixed(3)):0;function vt({unit:t,labels:e,series:n}){let r=Math.min(e.length,...n.map(({values:s})=>s.length));if(r===0||n.length===0)return"_Nothing was measured._";let o=Math.ceil(r/oe),i=s=>s.slice(0,r).filter((u,l)=>l%o===0),a=["xychart-beta",`  x-axis [${i(e).map(bt).join(", ")}]`,`  y-axis ${bt(t)}`,...n.map(({values:s})=>`  line [${i(s).map(ie).join(", ")}]`)],p=`Lines, in order: ${n.map(({name:s})=>(0,__import_3.b)(Tt(s))).join(", ")}.`;return["```mermaid",...a,"```","",p].join(`
`)}function $(t){let e=t.map(({at:r})=>Number.isNaN(r.getTime())?void 0:r.toISOString()),n=new Set(e.map(r=>r?.slice(0,10))).size<=1;return t.map(({text:r},o)=>{let i=e[o]??"";return[n?i.slice(11,23):i.slice(0,23).replace("T"," "),r]})}function B(t){switch(t.kind){case"text":case"code":return t.text.split(`
`).length;case"list":return t.items.length;case"table":return t.rows.length;case"timeline":return t.events.length;case"chart":return 1}}function St(t,e){let n=B(t)-e;if(n<=0)return t;let r=`${t.title} (${n} more not shown)`;switch(t.kind){case"text":return{...t,title:r,text:t.text.split(`
`).slice(0,e).join(`
`)};case"code":return{...t,title:r,text:t.text.split(`
`).slice(-e).join(`
`)};case"list":return{...t,title:r,items:t.items.slice(0,e)};case"table":return{...t,title:r,rows:t.rows.slice(0,e)};case"timeline":return{...t,title:r,events:t.events.slice(0,e)};case"chart":return t}}var R={succeeded:{sign:"\u2705",word:"Succeeded"},failed:{sign:"\u274C",word:"Failed"},"timed-out":{sign:"\u23F1\uFE0F",word:"Timed out"},inconclusive:{sign:"\u2754",word:"Inconclusive"},refused:{sign:"\u26D4",word:"Refused"},"rolled-back":{sign:"\u21A9\uFE0F",word:"Rolled back"},superseded:{sign:"\u23ED\uFE0F",word:"Superseded"},cancelled:{sign:"\u{1F6D1}",word:"Cancelled"}};var b={title:200,summary:1500,label:60,value:300,step:500,line:4e3},Rt={facts:20,steps:8};function _t(t,{limit:e,heading:n=2}){let r="#".repeat(n),o=i=>`${r}# ${(0,__import_3.b)(i.title)}

${me(i)}`;return ae(se(t,r,e-It),t.sections,o,e)}function se(t,e,n){let{sign:r,word:o}=R[t.verdict];for(let i=1;;i/=2){let a=(u,l)=>(0,__import_4.c)(u,Math.ceil(l*i)),s=[`${e} ${r} ${(0,__import_3.b)(a(t.title,b.title))}`,`**${o}.** ${(0,__import_3.a)(a(t.summary,b.summary))}`,pe(t.next,u=>a(u,b.step)),ue(t.facts,(u,l)=>a(u,l))].filter(u=>u!=="").join(`

`);if(Buffer.byteLength(s)<=n||i<1/64)return s}}var It=200;function ae(t,e,n,r){let o=[t],i=r-It-Buffer.byteLength(t),a=0;for(let p of e){let s=ce(p,n,i-2);s===void 0?a+=1:o.push(s),i-=s===void 0?0:Buffer.byteLength(s)+2}return a>0&&o.push(`_${a} more sections did not fit here; the \`result\` output and the log have them._`),o.join(`

`)}function ce(t,e,n){for(let r=B(t);;r=Math.floor(r/2)){let o=e(St(t,r));if(Buffer.byteLength(o)<=n)return o;if(r<=1)return}}function pe(t,e){return t.length===0?"":["**Next:**","",...t.slice(0,Rt.steps).map((r,o)=>`${o+1}. ${(0,__import_3.b)(e(r))}`)].join(`
`)}function ue(t,e){return t.length===0?"":["| | |","|---|---|",...t.slice(0,Rt.facts).map(({label:r,value:o,link:i})=>[(0,__import_3.b)(e(r,b.label)),(0,__import_3.e)(e(o,b.value),i)]).map(r=>`| ${r.join(" | ")} |`)].join(`
`)}function me(t){switch(t.kind){case"text":return (0,__import_3.a)(t.text);case"list":return t.items.map(e=>`- ${(0,__import_3.b)(e)}`).join(`
`);case"table":return $t(t.columns,t.rows);case"code":return (0,__import_3.d)(le(t.text),t.language);case"chart":return vt(t);case"timeline":return $t(["Time (UTC)","What"],$(t.events))}}var le=t=>t.split(`
`).map(e=>(0,__import_4.c)(e,b.line)).join(`
`),Ot=t=>`| ${t.map(__import_3.b).join(" | ")} |`,$t=(t,e)=>[Ot(t),`|${t.map(()=>"---").join("|")}|`,...e.map(Ot)].join(`
`);var fe="https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md",de=t=>({label:"Reason code",value:t,.../^[A-Z][A-Z_]+$/.test(t)&&{link:`${fe}#${t.toLowerCase()}`}}),Ut=(t,e)=>e==="OK"?t:{...t,facts:[...t.facts,de(e)]};var Et=t=>`${R[t.verdict].word.toUpperCase()}: ${ge(t)}`,ge=t=>[t.title,t.summary,...t.facts.map(({label:e,value:n})=>`  ${e}: ${n}`),...t.sections.map(Ct),...t.next.map(e=>`Next: ${e}`)].join(`
`),kt=({sections:t})=>t.filter(e=>e.kind!=="chart"&&e.kind!=="timeline"&&!("inDetails"in e)).map(Ct).join(`
`),Ct=t=>[`${t.title}:`,...he(t).map(e=>`  ${e}`)].join(`
`);function he(t){switch(t.kind){case"text":case"code":return t.text.split(`
`);case"list":return t.items.map(e=>`- ${e}`);case"table":return we([t.columns,...t.rows]);case"chart":return t.series.map(({name:e,values:n})=>`${e} (${t.unit}): ${n.map(r=>r.toFixed(1)).join(" ")}`);case"timeline":return $(t.events).map(e=>e.join(" "))}}var xe=40;function we(t){let e=(t[0]??[]).map((n,r)=>Math.min(xe,Math.max(...t.map(o=>(o[r]??"").length))));return t.map(n=>n.map((r,o)=>r.padEnd(e[o]??0)).join("  ").trimEnd())}var ye=25600,At=6e3,Pt=t=>Buffer.byteLength(JSON.stringify(t))<=ye;function Nt(t,e){let n=Te(t,e);Pt(n)||(n={...n,details:{omitted:`${JSON.stringify(t.details).length} characters`}});for(let r=At/2;!Pt(n)&&r>=1;r/=2)n={...n,...be(n,Math.floor(r))};return JSON.stringify(n)}var be=({evidence:t,summary:e,next:n},r)=>({evidence:(0,__import_4.c)(t,r),summary:(0,__import_4.c)(e,r),next:n.map(o=>(0,__import_4.c)(o,r))});function Te({verdict:t,reason:e,outputs:n,report:r,details:o},{startedAt:i,finishedAt:a,run:p}){return{schemaVersion:1,verdict:t,reason:e,title:(0,__import_4.c)(r.title,300),summary:(0,__import_4.c)(r.summary,2e3),next:r.next.slice(0,10).map(s=>(0,__import_4.c)(s,500)),evidence:(0,__import_4.c)(kt(r),At),startedAt:i.toISOString(),finishedAt:a.toISOString(),run:p,outputs:n,details:o}}var Se=1024*1024;async function jt(t,e,n){let r=(0,__import_0.e)(t,e.redactor);for(let[a,p]of Object.entries(r.outputs))N(a,p);let o={startedAt:n,finishedAt:e.clock.now(),run:`${e.runId}/${e.runAttempt}`};N("result",Nt(r,o));let i=Ut(r.report,r.reason);e.log.info(Et(i)),Oe(r,e),await $e(i,e)}function Oe({verdict:t,reason:e,report:n},{redactor:r}){if(t==="succeeded")return;let o=n.next.length>0?`
Next: ${n.next[0]}`:"";x(G(`${n.summary}${o}`,r),{title:`${t}: ${e}`})}async function $e(t,{log:e}){let n=process.env.GITHUB_STEP_SUMMARY;n&&await (0,__import_11.appendFile)(n,`${_t(t,{limit:Se})}
`).catch(r=>e.warning(`The job summary could not be written: ${(0,__import_5.c)(r)}`))}async function Ht(t,e){Re();let n=yt(Ue()),r=n.clock.now(),o=await Promise.race([_e(t,e,n),Ie(n),Ee(n.cancelled)]);await jt(o,n,r),process.exit(mt(o.verdict))}function Re(){let t=ft(process.env);t.length!==0&&(x(`This is no job of GitHub Actions, nothing was called: ${t.join(", ")} ${t.length>1?"are":"is"} missing or malformed. Run the action in a workflow; \`scripts/rehearse\` plays one on this machine.`),process.exit(1))}async function _e(t,e,n){let r;try{let o=lt(t,process.env),{wire:i,useCase:a}=await e(),p=await i(o,n);r=()=>a(o,p)}catch(o){return dt(o)}return r().catch(L)}function Ie({log:t}){return process.on("unhandledRejection",e=>t.warning(`Something in the background failed: ${(0,__import_5.c)(e)}`)),new Promise(e=>{process.once("uncaughtException",n=>e(L(n)))})}function Ue(){let t=new AbortController,e=()=>{t.signal.aborted||(t.abort(),setTimeout(()=>{x("Cancelled, and not finished within 5 s: the operation is left as it is."),process.exit(1)},j.exit).unref())};return process.on("SIGINT",e),process.on("SIGTERM",e),t.signal}var Ee=t=>new Promise(e=>{let n=()=>setTimeout(()=>e(gt()),j.outcome).unref();t.addEventListener("abort",n,{once:!0})});var Lt=["all","user","operator","auditor"];var Gt=["stable","rc","hotfix"];var _=(0,__import_2.w)(["true","false"]).transform(t=>t==="true"),I=(0,__import_2.d)().transform(t=>t.split(`
`).map(e=>e.trim()).filter(Boolean)),zt=["json","html","slack"],Bt=t=>zt.some(e=>e===t),ke=I.refine(t=>t.every(Bt),`wants lines of their own, each one of ${zt.join(", ")}`).transform(t=>t.filter(Bt)),Ce=(0,__import_2.o)({since:(0,__import_2.d)().optional(),head:(0,__import_2.d)(),channel:(0,__import_2.w)(Gt),component:(0,__import_2.d)().regex(/^[A-Za-z0-9][\w.-]*$/,"is no name for a tag: letters, digits, dots, dashes").optional(),paths:I.optional(),exclude:I.optional(),scopes:I.optional(),publish:(0,__import_2.w)(["none","draft","published","withdrawn","proposed"]),versionFrom:(0,__import_2.w)(["commits","changelog"]),base:(0,__import_2.d)(),validatedIn:(0,__import_2.d)().optional(),digest:(0,__import_2.d)().refine(__import_12.a,"is not a digest (sha256: and 64 hexadecimal digits)").optional(),tag:(0,__import_2.d)().optional(),majorTag:_,changelog:(0,__import_2.d)().optional(),rebuildChangelog:_,template:(0,__import_2.d)().optional(),audience:(0,__import_2.w)(Lt),formats:ke.optional(),check:_,offline:_,find:(0,__import_2.d)().optional(),config:(0,__import_2.d)(),githubToken:(0,__import_2.d)()}),Mt=Ce.refine(({changelog:t,rebuildChangelog:e})=>!e||t!==void 0,{path:["rebuildChangelog"],error:"has no `changelog` to write"});await Ht(Mt,()=>__nccwpck_require__.e(/* import() */ 57).then(__nccwpck_require__.bind(__nccwpck_require__, 6057)));

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
/******/ var __webpack_exports__ = __nccwpck_require__(2015);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
