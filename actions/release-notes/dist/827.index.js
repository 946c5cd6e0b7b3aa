export const id = 827;
export const ids = [827];
export const modules = {

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  gitWhereabouts: () => (/* binding */ v)
});
var __import_0 = __webpack_require__(648);
var __import_1 = __webpack_require__(5827);
var __import_2 = __webpack_require__(7952);
var __import_3 = __webpack_require__(2739);
var __import_4 = __webpack_require__(4027);
var __import_5 = __webpack_require__(5049);
var __import_6 = __webpack_require__(1455);
var __import_7 = __webpack_require__(6760);
const require = (name) => process.getBuiltinModule(name);
var y="slipway mentions 1",W=7;function w(t){let n=e=>t.slice(t.lastIndexOf(`
`,e)+1,t.indexOf(`
`,e)).split("	"),i=function*(e){for(let r=t.indexOf(e);r!==-1;r=t.indexOf(e,r+1))yield r},o=e=>[...new Set([...e].map(r=>n(r)[0]??""))];return{with:e=>o(i(`	${e}	`)),naming:(e,r)=>{let a=c=>r.startsWith(t.slice(c+2,t.indexOf("	",c+1)));return o([...i(`	${e}${r.slice(0,W)}`)].filter(a))},of:e=>{let r=t.indexOf(`
${e}	`);return r===-1?void 0:n(r+1).slice(1,-1)}}}async function b(t,n,i){let o=__import_7.join(n,"slipway","mentions"),e=T(await (0,__import_6.readFile)(o,"utf8").catch(()=>"")),r=new Set(e.tips),a=i.filter(s=>!r.has(s));if(a.length===0)return w(e.text);let c=await B(t,a,e.tips),f=`${[y,i.join(" ")].join(`
`)}
${c.join("")}${e.lines}`;return await A(o,f).catch(()=>{}),c.length>F&&await (0,__import_2.a)(t,["commit-graph","write","--reachable"]),w(f)}var F=1e3;function T(t){let[n,i=""]=t.split(`
`,2);return n!==y?{text:"",tips:[],lines:""}:{text:t,tips:i.split(" ").filter(Boolean),lines:t.slice(n.length+i.length+2)}}async function A(t,n){await (0,__import_6.mkdir)(__import_7.dirname(t),{recursive:!0}),await (0,__import_6.writeFile)(`${t}.${process.pid}`,n),await (0,__import_6.rename)(`${t}.${process.pid}`,t)}async function B(t,n,i){let{mentionsOf:o}=await __webpack_require__.e(/* import() */ 34).then(__webpack_require__.bind(__webpack_require__, 7034)),e=[...n,...i.map(f=>`^${f}`)].join(`
`),c=(await (0,__import_2.b)(t,["log",...["-z","--encoding=UTF-8","--format=%H%x00%P%x00%at%x00%B"],"--ignore-missing","--stdin"],{input:e})).split("\0");return Array.from({length:Math.floor(c.length/4)},(f,s)=>{let[m="",$="",M="",C=""]=c.slice(s*4,s*4+4),I={parents:$.split(" ").filter(Boolean),authored:Number(M),message:C};return`${[m,...o(I)].join("	")}	
`})}async function v(t,{complete:n=!1}={}){let[i,o]=await Promise.all([(0,__import_1.a)(t),(0,__import_2.a)(t,["show-ref","--head","--dereference"])]);if(i.isShallow){if(!n)throw (0,__import_3.b)();return await(await __webpack_require__.e(/* import() */ 734).then(__webpack_require__.bind(__webpack_require__, 2734))).fetchEverything(t),v(t)}let e=G(o.output),r=[...new Set(e.values())],a=b(t,i.commonDir,r);a.catch(()=>{});let c=new Map,f=s=>{let m=c.get(s)??_(t,s);return c.set(s,m),m};return{tags:R(e),resolve:async s=>/^[0-9a-f]{40,64}$/.test(s)&&(await a).of(s)!==void 0?s:N(e,s)??(0,__import_0.a)(t,s),commit:f,with:async s=>(await a).with(s),naming:async(s,m)=>(await a).naming(s,m),mentionsOf:async s=>(await a).of(s)??[],comingFrom:s=>D(t,s,r),isAncestor:(s,m)=>E(t,s,m),patchIds:async s=>(await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 1768))).patchIds(t,s)}}function G(t){let n=new Map;for(let[,i="",o=""]of t.matchAll(/^([0-9a-f]{40,64}) (.+?)(?:\^\{\})?$/gm))n.set(o,i);return n}var N=(t,n)=>["","refs/","refs/tags/","refs/heads/","refs/remotes/"].map(i=>t.get(i+n)).find(Boolean),x="refs/tags/",R=t=>[...t].flatMap(([n,i])=>n.startsWith(x)?[{name:n.slice(x.length),sha:i}]:[]);async function _(t,n){let i="--format=%ct%x00%ae%x00%s",{exitCode:o,output:e}=await (0,__import_2.a)(t,["show","--no-patch","--encoding=UTF-8",i,n,"--"]),[r="",a="",c=""]=e.trimEnd().split("\0");return o===0?{sha:n,at:new Date(Number(r)*1e3),email:a,subject:c}:void 0}async function D(t,n,i){let o=[...i,`^${n}`].join(`
`),e=await (0,__import_2.b)(t,["rev-list","--ancestry-path","--ignore-missing","--stdin"],{input:o});return new Set(e.split(`
`)).add(n)}async function E(t,n,i){let{exitCode:o}=await (0,__import_2.a)(t,["merge-base","--is-ancestor",n,i]);return o<=1?o===0:await (0,__import_0.a)(t,i)===void 0?void 0:!1}


/***/ })

};
