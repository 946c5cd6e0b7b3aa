export const id = 681;
export const ids = [681];
export const modules = {

/***/ 9681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  proposalOutcome: () => (/* binding */ A)
});
var __import_0 = __webpack_require__(3959);
var __import_1 = __webpack_require__(1758);
var __import_2 = __webpack_require__(2568);
var __import_3 = __webpack_require__(982);
var __import_4 = __webpack_require__(8022);
var __import_5 = __webpack_require__(379);
var __import_6 = __webpack_require__(1398);
var __import_7 = __webpack_require__(739);
var __import_8 = __webpack_require__(4792);
var __import_9 = __webpack_require__(7675);
var __import_10 = __webpack_require__(6743);
var __import_11 = __webpack_require__(8464);
var __import_12 = __webpack_require__(5708);
var __import_13 = __webpack_require__(2458);
var __import_14 = __webpack_require__(457);
var __import_15 = __webpack_require__(2739);
var __import_16 = __webpack_require__(4027);
var __import_17 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var k=5;async function y(t,e,n,r){let a=e.version===void 0?void 0:await $(t,e.version,e,n,r),i=`slipway/release${t.component===void 0?"":`-${t.component}`}`;for(let s=0;s<k;s+=1){let o=await O({branch:i,base:t.base,head:n.head,wanted:a},r.proposals);if(o)return o}throw (0,__import_15.i)(i)}async function $(t,e,{tag:n},r,a){let i=t.changelog??__import_0.k,s=await a.proposals.text(r.head,i)??"",o=`Merge this to release **${n}**.

`,{text:d}=(0,__import_1.a)(r,{limit:65536-o.length,deployments:!1});return{file:i,title:`chore(release): ${n}`,body:`${o}${d}`,content:(0,__import_0.d)(s,[(0,__import_0.b)(e,r)])}}async function O(t,e){let{branch:n,base:r,head:a,wanted:i}=t,[s,o]=[await e.head(n),await e.pull(n,r)];if((await e.head(r))?.sha!==a)return{kind:"overtaken"};let d=o?.state==="open";if(s&&!W(s,o))return{kind:"kept",pull:d?o:void 0};if(!i)return v(n,s,d?o:void 0,e);if(!await B(s,a,i,e)){let u=await e.commit(a,new Map([[i.file,i.content]]),w=>x(i,w));if(!await e.move(n,s?.sha,u))return}let{title:p,body:l}=i;if(!d){let u=await e.open({branch:n,base:r,title:p,body:l});return u&&{kind:"proposed",pull:u}}return(o.title!==p||o.body!==l)&&await e.edit(o.number,{title:p,body:l}),{kind:"proposed",pull:{...o,title:p,body:l}}}async function v(t,e,n,r){if(n&&await r.edit(n.number,{state:"closed"}),!(e&&!await r.move(t,e.sha,void 0)))return{kind:"none"}}var g="Slipway-Tree",x=({title:t},e)=>`${t}

${g}: ${e}`,N=({message:t,tree:e})=>t.trimEnd().endsWith(`
${g}: ${e}`),W=(t,e)=>N(t)||e?.state==="merged"&&e.headSha===t.sha;async function B(t,e,n,r){return!t||t.parents.join()!==e||t.message.split(`
`)[0]!==n.title?!1:await r.text(t.sha,n.file)===n.content}async function A(t,e,n,r,a){let{tag:i}=n,s=await y(e,n,r,a),o="pull"in s?s.pull:void 0,[d,p]=I(s,i);return{...t,outputs:{...t.outputs,state:s.kind==="overtaken"?"none":s.kind,"pull-request":o?.url??""},report:{...t.report,title:d,summary:p,facts:[...t.report.facts,...o?[{label:"Pull request",value:`#${o.number} ${o.title}`,link:o.url}]:[]]},details:{...t.details,head:r.head,proposal:s.kind,pull:o?.number??null}}}function I(t,e){switch(t.kind){case"proposed":return[`${e} is proposed`,"Merging its pull request releases it."];case"kept":return["The release pull request was left as it is","Its branch has a commit that is not ours. Merge it, or delete the branch: the next run then proposes anew."];case"overtaken":return["Nothing was proposed","The branch has newer commits by now: their own run proposes."];case"none":return["Nothing to release","No release pull request is open."]}}


/***/ })

};
