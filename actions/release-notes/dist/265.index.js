export const id = 265;
export const ids = [265];
export const modules = {

/***/ 8265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  makeDocuments: () => (/* binding */ bn)
});
var __import_0 = __webpack_require__(4306);
var __import_1 = __webpack_require__(379);
var __import_2 = __webpack_require__(1398);
var __import_3 = __webpack_require__(739);
var __import_4 = __webpack_require__(4792);
var __import_5 = __webpack_require__(7675);
var __import_6 = __webpack_require__(6743);
var __import_7 = __webpack_require__(8464);
var __import_14 = __webpack_require__(1861);
var __import_8 = __webpack_require__(8460);
var __import_15 = __webpack_require__(4303);
var __import_17 = __webpack_require__(1261);
var __import_16 = __webpack_require__(4810);
var __import_9 = __webpack_require__(2458);
var __import_10 = __webpack_require__(457);
var __import_11 = __webpack_require__(2739);
var __import_12 = __webpack_require__(4027);
var __import_13 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
function W(e,t){let{repoUrl:n,pulls:o}=t.notes,{sha:r,type:i=null,scope:a=null,subject:l,header:c,breaking:m,issues:p,authors:u,pull:f}=e;return{sha:r,url:`${n}/commit/${r}`,type:i,scope:a,subject:l,header:c,breaking:m,issues:p,authors:u.map(({name:y,login:Ie=null})=>({name:y,login:Ie})),pull:f===void 0?null:Me(f,t.notes),reverts:null,risk:t.risks.get(e)??null,exceptions:(0,__import_1.b)(f,f===void 0?void 0:o.get(f)),live:Pe(r,t)}}var re=({change:e,shas:t,pull:n,shippedIn:o},r)=>({...W(e,r),reverts:{shas:t,pull:n??null,shippedIn:o??null}});function Me(e,{pulls:t,repoUrl:n}){let o=t.get(e);return{number:e,url:o?.url??`${n}/pull/${e}`,author:o?.author??null,mergedBy:o?.mergedBy??null,approvedBy:o?.approvedBy??null}}var Pe=(e,{notes:{running:t,repoUrl:n},liveSince:o})=>t.map(({environment:r,live:i})=>{let a=o.get(r)?.get(e),l=i===void 0?"not-known":i.has(e)?"live":"not-yet";return{environment:r,state:l,since:a?{at:a.at.toISOString(),...z(n,r,a),isFirst:a.isFirst}:null}}),z=(e,t,{record:n,runId:o})=>({deployment:n,deploymentUrl:`${e}/deployments/${encodeURIComponent(t)}`,runUrl:`${e}/actions/runs/${o}`});function le(e,t,n){let{added:o,removed:r,content:i,previous:a,...l}={...e,...t},c=new Map(i?.risks?.map(({change:p,risk:u})=>[p,u])),m={notes:e,risks:c,liveSince:n};return{schemaVersion:1,repository:l.repoUrl,version:l.version??null,tag:l.tag??null,bump:l.bump??null,channel:l.channel,component:l.component??null,head:l.head,at:l.at.toISOString(),since:l.since??null,previous:a?{tag:a.name,sha:a.sha}:null,direction:l.direction,changes:ie(o,m),takenAway:ie(r,m).map(p=>({...p,live:[]})),alreadyReleased:(o.shipped??[]).map(({change:{sha:p,header:u},shippedIn:f})=>({sha:p,header:u,version:f})),newcomers:l.newcomers,...je(i),deployments:l.running.map(p=>Fe(p,e)),supplyChain:l.supply?.map(({format:p=null,...u})=>({...u,format:p}))??null,notKnown:l.notices}}var ie=({kept:e,reverted:t},n)=>[...e.map(o=>W(o,n)),...t.map(o=>re(o,n))];function je(e){if(!e)return{security:null,migrations:null,infrastructure:null,risk:null};let{security:t,migrations:n,delta:o,risks:r}=e;return{security:Ae(t),migrations:n.map(({rollback:i=null,...a})=>({...a,rollback:i})),infrastructure:o,risk:r?(0,__import_1.m)(r.map(({risk:i})=>i)):null}}var Ae=({fixed:e,introduced:t,named:n,notKnown:o})=>({fixed:e.map(se),introduced:t.map(se),named:n.map(({id:r,change:{sha:i}})=>({id:r,sha:i})),notKnown:o}),se=({ghsa:e,cve:t,severity:n,summary:o,url:r,move:{name:i,...a}})=>({ghsa:e,cve:t??null,severity:n,summary:o,url:r,...a,package:i});function Fe(e,{repoUrl:t}){let{environment:n,digest:o,sha:r,verdict:i,since:a,record:l,runId:c,rollbackOf:m,unsettled:p,attested:u}=e;return{environment:n,digest:o,sha:r,verdict:i,since:a.toISOString(),...z(t,n,{record:l,runId:c}),rollbackOf:m??null,unsettled:p??null,attested:u?{provenance:ae(u.provenance),sbom:ae(u.sbom)}:null}}var ae=e=>e?{predicateType:e.predicateType??null}:null;var s=(e,...t)=>({markup:e.map((n,o)=>`${n}${ce(t[o])}`).join("")}),me=e=>({markup:e});function ce(e){return e==null||e===!1?"":typeof e=="string"?qe(e):typeof e=="number"?String(e):"markup"in e?e.markup:e.map(ce).join("")}var qe=e=>(0,__import_6.a)(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/"/g,"&quot;").replace(/'/g,"&#39;"),$=e=>s`${e.split(Ue).map((t,n)=>n%2===1?s`<code>${t}</code>`:t)}`,Ue=/(?<!`)`([^`\n]+)`(?!`)/;function d(e,t){let n=URL.parse(t);return n?.protocol==="https:"||n?.protocol==="http:"?s`<a href="${n.href}">${e}</a>`:s`${e}`}var A=500;function F(e,t){let{sha:n,url:o,pull:r,authors:i,risk:a,reverts:l}=e,c=[...new Set(i.map(({name:f,login:y})=>y===null?f:`@${y}`))],m=d(s`<code>${n.slice(0,7)}</code>`,o),p=r?[d(`#${r.number}`,r.url),m]:[m],u=[l?.shippedIn&&s` <span class="label">takes back what ${l.shippedIn} brought</span>`,a&&a.level!=="low"&&s` <span class="label ${S(a.level)}">${a.level} risk</span>`];return s`${q(e,t)} <span class="quiet">${V(p)} by ${c.join(", ")}</span>${u}`}var q=({scope:e,subject:t},n=t)=>s`${e&&s`<strong>${e}:</strong> `}${$(n)}`;function h(e,t){let n=e.length-A;return s`<ul>${e.slice(0,A).map(o=>s`<li>${t(o)}</li>\n`)}</ul>
${n>0&&s`<p class="quiet">${n} more are in release.json.</p>\n`}`}function E(e,t,n){let o=t.length-A,r=i=>s`<tr>${n(i).map((a,l)=>s`<td data-label="${e[l]}"><span>${a}</span></td>`)}</tr>\n`;return s`<table><thead><tr>${e.map(i=>s`<th>${i}</th>`)}</tr></thead>
<tbody>${t.slice(0,A).map(r)}</tbody></table>
${o>0&&s`<p class="quiet">${o} more are in release.json.</p>\n`}`}var V=(e,t=", ")=>s`${e.map((n,o)=>s`${o>0&&t}${n}`)}`,We={low:"good",medium:"warn",high:"bad",LOW:"warn",MODERATE:"warn",HIGH:"bad",CRITICAL:"bad"},S=e=>We[e];function de({security:e,repository:t}){if(!e)return;let{introduced:n,fixed:o,named:r,notKnown:i}=e;if(n.length+o.length+r.length+i.length===0)return;let a=[...n.map(l=>pe("Introduces",l)),...o.map(l=>pe("Fixes",l)),...r.map(({id:l,sha:c})=>s`Named in a commit: ${l} (${be(t,c)})`),...i.map(l=>s`Not known: ${$(l)}`)];return h(a,l=>l)}var pe=(e,{severity:t,ghsa:n,cve:o,url:r,summary:i,...a})=>s`<span class="label ${S(t)}">${t.toLowerCase()}</span> ${e} ${d(n,r)}${o&&s`, ${o}`}:
${i} <span class="quiet">${(0,__import_3.e)({...a,name:a.package})} (${a.lockfile})</span>`;function ue({changes:e}){let t=e.flatMap(n=>n.breaking.map(o=>({change:n,words:o})));return t.length>0?h(t,({change:n,words:o})=>F(n,o)):void 0}function _(e){if(e.length!==0)return s`${(0,__import_1.w)(e).map(t=>{let n=h(t.changes,o=>F(o));return t.title===__import_2.b?s`<details><summary>${t.title} (${t.changes.length})</summary>\n${n}</details>\n`:s`<h3>${t.title}</h3>\n${n}`})}`}var fe=({alreadyReleased:e,repository:t})=>e.length===0?void 0:h(e,({header:n,sha:o,version:r})=>s`${$(n)} (${be(t,o)}), in ${r}`),ze={irreversible:"bad",contract:"warn",unknown:"warn",expand:"good"},ge=({migrations:e})=>e&&e.length>0?h(e,({effect:t,path:n,tool:o,why:r,rollback:i})=>s`<span class="label ${ze[t]}">${__import_1.o[t]}</span> <code>${n}</code> (${o})
${$(r.join(" "))}${i&&s` <strong>To go back:</strong> ${$(i)}`}`):void 0,ye=({infrastructure:e})=>e&&e.length>0?h(e,({kind:t,path:n,status:o,facts:r})=>s`<strong>${t}:</strong> <code>${n}</code> <span class="label">${o}</span> ${r.join("; ")}`):void 0;function he({changes:e}){let t=e.filter(({risk:n})=>n&&n.level!=="low");if(t.length!==0)return h(t,n=>s`${F(n)}
<span class="quiet">${n.risk?.reasons.join(", ")}</span>`)}var be=(e,t)=>d(s`<code>${t.slice(0,7)}</code>`,`${e}/commit/${t}`);var Ve={validated:"good",deployed:"warn",failed:"bad"},ke=e=>e.deployments.length===0?void 0:s`<div class="cards">${e.deployments.map(t=>_e(t,e))}</div>\n`,_e=(e,{head:t,repository:n})=>s`<div class="card">
<h3>${e.environment} <span class="label ${Ve[e.verdict]}">${__import_1.F[e.verdict]}</span></h3>
<p>${e.sha===t?"This commit":s`Another commit, ${d(s`<code>${e.sha.slice(0,7)}</code>`,`${n}/commit/${e.sha}`)}`},
since ${(0,__import_14.a)(new Date(e.since))}, by ${d("this run",e.runUrl)} (${d(`deployment ${e.deployment}`,e.deploymentUrl)})</p>
${e.rollbackOf!==null&&s`<p><span class="label warn">after a rollback</span> from <code>${(0,__import_15.b)(e.rollbackOf)}</code></p>\n`}
${e.unsettled!==null&&s`<p><span class="label warn">not settled</span> deployment ${e.unsettled} has not reached its end</p>\n`}
<p class="quiet"><code>${(0,__import_15.b)(e.digest)}</code><br>${Ke(e,n)}</p>
</div>
`;function Ke({attested:e},t){if(!e)return"What is attested of it is not known";let n=`${t}/attestations`,o=e.sbom&&(0,__import_1.B)({predicateType:e.sbom.predicateType??void 0}),r=e.provenance?d("Provenance attested",n):"No provenance attested",i=e.sbom?s`${d("SBOM attested",n)}${o&&` (${o})`}`:"no SBOM attested";return s`${r}, ${i}`}function ve({changes:e}){if(e.length===0)return;let[t,n]=[e.filter($e),e.filter(r=>!$e(r))],o=["Change","Pull request","Author","Approved by","Merged by","Exception"];return s`<p>${(0,__import_1.z)(t.length,e.length)}.</p>
${E(o,[...t,...n],Ge)}`}var $e=({exceptions:e})=>e.length>0;function Ge(e){let{sha:t,url:n,pull:o,authors:r,exceptions:i}=e;return[s`${q(e)} (${d(s`<code>${t.slice(0,7)}</code>`,n)})`,o?d(`#${o.number}`,o.url):"none",o?.author??r.map(({name:a})=>a).join(", "),o?.approvedBy?.join(", ")||(i.includes("unreviewed")?"nobody":"not known"),o?.mergedBy??"not known",i.length>0?s`<span class="label warn">exception</span> ${i.map(a=>__import_1.y[a]).join(", ")}`:"none"]}function xe(e){let t=(0,__import_1.x)(e);if(t)return h(t,({title:n,files:o,isAttested:r})=>{let i=o.map(({name:l,url:c,format:m})=>s`${d(l,c)}${m&&` (${m})`}`),a=r&&s`${d(__import_1.D,`${e.repository}/attestations`)}; `;return s`<strong>${n}:</strong> ${a}${i.length>0?V(i):__import_1.E}`})}function we({changes:e,deployments:t}){if(e.length===0||t.length===0)return;let n=["Change",...t.map(({environment:o})=>o)];return E(n,e,o=>[q(o),...o.live.map(Je)])}function Je({state:e,since:t}){if(e==="not-known")return s`<span class="label">not known</span>`;if(e==="not-yet")return s`<span class="label warn">not yet</span>`;let n=t&&`${t.isFirst?"since":"at least since"} ${(0,__import_14.a)(new Date(t.at))}`;return s`<span class="label good">live</span>${t&&s` <span class="quiet">${d(n??"",t.runUrl)}</span>`}`}var De={security:{title:"Security",body:de},notices:{title:"Not known",body:Xe},breaking:{title:__import_2.a,body:ue},changes:{title:"Changes",body:e=>_(e.changes.filter(({breaking:t})=>t.length===0))},shipped:{title:"Already released",body:fe},removed:{title:"Taken away",body:({takenAway:e})=>_(e)},migrations:{title:"Database migrations",body:ge},operators:{title:"Around the code",body:ye},risk:{title:"Risk",body:he},deployments:{title:"Deployments",body:ke},control:{title:"Change control",body:ve},supply:{title:"Supply chain",body:xe},matrix:{title:"Where each change is live",body:we},newcomers:{title:"First contributions",body:({newcomers:e})=>e.length>0?h(e,t=>s`${t}`):void 0}};function Xe({notKnown:e}){return e.length>0?s`${e.map(t=>s`<p class="note">${$(t)}</p>\n`)}`:void 0}var Re=`
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #566072; --line: #d9dee7; --paper: #fff; --card: #f6f8fb;
  --link: #0b57c2; --good: #14713d; --warn: #8a5300; --bad: #b3261e; --good-bg: #e2f4e8; --warn-bg: #fdf0d8; --bad-bg: #fce8e6; }
@media (prefers-color-scheme: dark) { :root { --ink: #e4e8ef; --quiet: #9ba7b8; --line: #333c4a; --paper: #12161d; --card: #1a202a;
  --link: #84b4ff; --good: #79d29b; --warn: #f0bd6b; --bad: #ff9c94; --good-bg: #16311f; --warn-bg: #38290e; --bad-bg: #3f1a17; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .35rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-underline-offset: .15em; }
code { font: .86em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
.quiet { color: var(--quiet); font-size: .9rem; }
.facts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; padding: 0; list-style: none; }
.facts li { margin: 0; padding: .4rem .75rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--card); }
nav p { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; }
nav span { color: var(--quiet); min-width: 8.5rem; }
.label { display: inline-block; padding: 0 .45em; border-radius: .35em; font-size: .8rem; font-weight: 600;
  border: 1px solid var(--line); white-space: nowrap; }
.good { color: var(--good); background: var(--good-bg); border-color: transparent; }
.warn { color: var(--warn); background: var(--warn-bg); border-color: transparent; }
.bad { color: var(--bad); background: var(--bad-bg); border-color: transparent; }
.note { margin: .75rem 0; padding: .6rem .9rem; border-left: 4px solid var(--warn); background: var(--warn-bg); border-radius: .25rem; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .75rem; }
.card { padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); }
.card h3 { margin: 0 0 .25rem; }
summary { cursor: pointer; margin: .75rem 0; }
table { width: 100%; border-collapse: collapse; font-size: .92rem; }
th, td { padding: .4rem .6rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; color: var(--quiet); white-space: nowrap; }
td .quiet { white-space: nowrap; }
footer { margin-top: 3rem; padding-top: .75rem; border-top: 1px solid var(--line); }
@media (max-width: 40rem) {
  body { padding: 1rem .9rem 3rem; }
  h1 { font-size: 1.45rem; }
  table, tbody, tr, td { display: block; width: 100%; }
  thead { display: none; }
  tr { padding: .5rem 0; border-bottom: 1px solid var(--line); }
  td .quiet { white-space: normal; }
  td:first-child { font-weight: 600; }
  nav span { width: 100%; margin-top: .4rem; }
  td { display: flex; gap: .75rem; border: 0; padding: .1rem 0; }
  td:not(:first-child)::before { content: attr(data-label); flex: 0 0 7.5rem; color: var(--quiet); }
}
@media print { nav { display: none; } body { max-width: none; } }
`;var Ye=[{title:"What is new",names:["security","notices","breaking","changes","removed","newcomers","shipped"]},{title:"Running it",names:["migrations","operators","risk","deployments","matrix"]},{title:"Evidence",names:["control","supply"]}];function Se(e,t){let n=(0,__import_1.u)(e),r=(t==="all"?Ye:[{title:"Contents",names:(0,__import_1.c)(t)}]).map(i=>({...i,sections:i.names.flatMap(a=>Ze(a,e))}));return s`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${n}</title>
<style>${me(Re)}</style>
</head>
<body>
<header>
<h1>${n}</h1>
<p>${(0,__import_1.v)(e)}</p>
${tt(e)}
<nav>${r.map(et)}</nav>
</header>
<main>
${r.flatMap(({sections:i})=>i.map(({name:a,title:l,body:c})=>s`<h2 id="${a}">${l}</h2>\n${c}`))}</main>
<footer class="quiet"><p>Made from ${d(s`<code>${e.head.slice(0,12)}</code>`,Ce(e))}.
Programs read the same in release.json.</p></footer>
</body>
</html>
`.markup}function Ze(e,t){let{title:n,body:o}=De[e],r=o(t);return r?[{name:e,title:n,body:r}]:[]}var et=({title:e,sections:t})=>t.length>0&&s`<p><span>${e}</span>${t.map(n=>s`<a href="#${n.name}">${n.title}</a>\n`)}</p>\n`,Ce=({repository:e,head:t})=>`${e}/commit/${t}`;function tt(e){let{at:t,risk:n,deployments:o,head:r,channel:i,component:a}=e,l=o.filter(({sha:m})=>m===r).map(({environment:m})=>m),c=[s`Commit ${d(s`<code>${r.slice(0,7)}</code>`,Ce(e))} of ${(0,__import_14.a)(new Date(t))}`,i!=="stable"&&s`Channel ${i}`,a!==null&&s`Component ${a}`,n&&s`Risk <span class="label ${S(n)}">${n}</span>`,o.length>0&&s`Runs in ${l.join(", ")||"no environment yet"}`];return s`<ul class="facts">${c.map(m=>m&&s`<li>${m}</li>\n`)}</ul>`}var U={header:150,section:3e3,blocks:50},nt=400,g=e=>Te((0,__import_6.a)(e).replace(/\s+/g," ").trim(),nt).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;");function k(e,t){let n=URL.parse(t);return n?.protocol==="https:"||n?.protocol==="http:"?`<${n.href.replace(/[|<>]/g,encodeURIComponent).replace(/&/g,"&amp;")}|${e}>`:e}var Be=e=>({type:"header",text:{type:"plain_text",text:Te((0,__import_6.a)(e).replace(/\s+/g," ").trim(),U.header),emoji:!1}});function b(e,t,n=20){if(t.length===0)return[];let o=t.slice(0,n),r=a=>{let l=t.length-a,c=l>0?[`_and ${l} more_`]:[];return[`*${e}*`,...o.slice(0,a).map(m=>`\u2022 ${m}`),...c].join(`
`)},i=o.length;for(;i>0&&r(i).length>U.section;)i-=1;return[{type:"section",text:K(r(i))}]}var Oe=e=>({type:"section",text:K(e)}),He=e=>({type:"context",elements:[K(e)]}),K=e=>({type:"mrkdwn",text:e,verbatim:!0});function Te(e,t){if(e.length<=t)return e;let n=/[\uD800-\uDBFF]$/.test(e.slice(0,t-1))?t-2:t-1;return`${e.slice(0,n)}\u2026`}function Le(e,t,n){let o=g((0,__import_1.v)(e)),r=k(e.head.slice(0,7),`${e.repository}/commit/${e.head}`),i=[Be((0,__import_1.u)(e)),Oe(`${o} ${n===void 0?"Commit":`${k("Release notes",n)}, commit`} ${r}.`),...(0,__import_1.c)(t).flatMap(a=>ot[a]?.(e)??[])];return{text:`${g((0,__import_1.u)(e))}: ${o}`,blocks:i.slice(0,U.blocks)}}var ot={security:rt,notices:({notKnown:e})=>e.slice(0,5).map(t=>He(g(t))),breaking:({changes:e,repository:t})=>{let n=e.flatMap(o=>o.breaking.map(r=>({...o,subject:r})));return b(__import_2.a,G(n,t))},changes:({changes:e,repository:t})=>(0,__import_1.w)(e).filter(({title:n})=>n!==__import_2.a&&n!==__import_2.b).flatMap(n=>b(n.title,G(n.changes,t))),removed:({takenAway:e,repository:t})=>b("Taken away",G(e,t)),migrations:({migrations:e})=>{let t=e?.map(({path:n,effect:o,why:r})=>`*${__import_1.o[o]}*: ${g(`${n}. ${r.join(" ")}`)}`);return b("Database migrations",t??[])},operators:({infrastructure:e})=>{let t=e?.map(({kind:n,path:o,facts:r})=>`${n}: ${g([o,...r].join("; "))}`);return b("For operators",t??[],10)},risk:it,control:st,deployments:({deployments:e,head:t})=>b("Deployments",e.map(n=>at(n,t))),supply:e=>{let t=(0,__import_1.x)(e)?.map(({title:n,files:o,isAttested:r})=>{let i=o.map(({name:a})=>a).join(", ")||__import_1.E;return`${n}: ${r?`${__import_1.D}; `:""}${g(i)}`});return b("Supply chain",t??[])}};function rt({security:e}){if(!e)return[];let t=r=>i=>`*${r} (${i.severity.toLowerCase()})*: ${g(`${i.package}. ${i.summary}`)} (${k(g(i.ghsa),i.url)})`,n=e.notKnown.map(r=>`Not known: ${g(r)}`),o=[...e.introduced.map(t("Introduces")),...e.fixed.map(t("Fixes")),...n];return b("Security",o)}function it({changes:e,risk:t}){let n=e.flatMap(({header:o,risk:r})=>r&&r.level!=="low"?[`*${r.level}*: ${g(`${o}: ${r.reasons.join(", ")}`)}`]:[]);return b(`Risk: ${t}`,n,5)}function st({changes:e}){let t=e.filter(({exceptions:o})=>o.length>0),n=t.map(({header:o,exceptions:r})=>`${g(o)}: ${r.map(i=>__import_1.y[i]).join(", ")}`);return b(`Change control: ${(0,__import_1.z)(t.length,e.length)}`,n,10)}var G=(e,t)=>e.map(({scope:n,subject:o,pull:r,sha:i})=>{let a=r?k(`#${r.number}`,r.url):k(i.slice(0,7),`${t}/commit/${i}`);return`${n?`*${g(n)}:* `:""}${g(o)} (${a})`});function at({environment:e,sha:t,verdict:n,digest:o,runUrl:r,attested:i},a){let l=i?.provenance?"provenance":"no provenance",c=i?.sbom?"SBOM":"no SBOM",m=i?`${l}, ${c}`:"attestations not known",p=t===a?"this commit":"another commit";return`${g(e)}: ${p}, ${k(__import_1.F[n],r)}, \`${(0,__import_15.b)(o)}\`, ${m}`}var lt=20;async function Ne(e,t,n){let o=new Map;for(let r of e.running)o.set(r.environment,await mt(r,e.head,t,n));return o}async function mt({environment:e,record:t,live:n},o,r,i){let a=new Map,l=[...n??[]];if(l.length===0)return a;let{deployed:c,isWhole:m}=await ct(t,i.records.list(e));for(let[p,u]of c.entries()){let f=await pt(c[p+1],m,{head:o,commits:r},i);for(let y of l)f?.has(y)||a.set(y,dt(u,f!==void 0));if(l=l.filter(y=>f?.has(y)),l.length===0)break}return a}async function ct(e,t){let n=[],o=0;for await(let r of t)if(o+=1,(0,__import_16.a)(r)&&(r.id===e||n.length>0)&&n.push(r),n.length===lt||o===__import_17.a)return{deployed:n,isWhole:!1};return{deployed:n,isWhole:!0}}async function pt(e,t,{head:n,commits:o},{history:r,run:i}){if(!e)return t?new Set:void 0;try{return (0,__import_0.b)(o,await r.between(e.sha,n))}catch(a){i.log.info(`What deployment ${e.id} of ${e.sha.slice(0,12)} had is not known: ${(0,__import_12.c)(a)}`);return}}var dt=(e,t)=>({at:(0,__import_17.b)([e])?.since??e.createdAt,record:e.id,runId:e.payload.runId,isFirst:t});async function bn(e,t,{plan:{version:n,tag:o,bump:r,previous:i},notes:a,commits:l},c){let{channel:m,component:p}=t,f=le(a,{version:n,tag:o,bump:r,channel:m,component:p,previous:i},await Ne(a,l,c));return e.map(y=>({format:y,...ut[y](f,t)}))}var ut={json:e=>({name:"release.json",text:`${JSON.stringify(e,null,2)}
`}),html:(e,{audience:t})=>({name:"release.html",text:Se(e,t)}),slack:(e,{audience:t,publish:n})=>{let o=n==="published"?ft(e):void 0;return{name:"slack.json",text:JSON.stringify(Le(e,t,o))}}},ft=({repository:e,tag:t})=>t===null?void 0:`${e}/releases/tag/${encodeURIComponent(t)}`;


/***/ })

};
