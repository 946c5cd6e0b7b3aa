export const id = 34;
export const ids = [34];
export const modules = {

/***/ 9058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ r)
});
const require = (name) => process.getBuiltinModule(name);
var r={number:e=>`#${e}`,flaw:e=>e.toLowerCase(),authored:e=>`@${e}`,mergedInto:e=>`|${e}`,pickOf:e=>`<${e}`,revertOf:e=>`-${e}`,revertOfNumber:e=>`-#${e}`,revertOfTitle:e=>`-"${e.toLowerCase().replace(/\s+/g," ").trim()}`,wideRevert:"%"};


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  mentionsOf: () => (/* binding */ S)
});
var __import_0 = __webpack_require__(2568);
var __import_1 = __webpack_require__(982);
var __import_2 = __webpack_require__(4792);
var __import_3 = __webpack_require__(9058);
var __import_4 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
var b=/\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/gi,h=/^\(cherry picked from commit ([0-9a-f]{7,64})\)$/gm,g=/^re(?:vert|apply)\b/i;function S({parents:t,authored:i,message:r}){let[o]=t.length>1?t:[],l=[__import_3.a.authored(i),...o===void 0?[]:[__import_3.a.mergedInto(o)],...[...r.matchAll(h)].map(([,e=""])=>__import_3.a.pickOf(e)),...g.test(r.trimStart())?w(r):f(r)];return[...new Set(l)]}var v=/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? +#(\d{1,9})\b/gi;function f(t){let i=t.trimStart().split(`
`,1)[0]??"",r=i.slice((0,__import_1.b)(i).text.length),o=(0,__import_0.a)(t);return[...[...o===void 0?[]:[o],...[...r.matchAll(/#(\d+)/g)].map(([,e])=>Number(e)),...t.includes("#")?[...t.matchAll(v)].map(([,e])=>Number(e)):[]].map(__import_3.a.number),...[...t.matchAll(b)].map(([e])=>__import_3.a.flaw(e))]}function w(t){let i=(0,__import_1.a)(t),r=i.pull===void 0?[]:[__import_3.a.number(i.pull)],o=(0,__import_0.d)(i);if(!o)return[...r,...f(t)];let{shas:l,pull:e,title:m}=o,p=e!==void 0||/\breversing\s+changes made to\b/i.test(t),a=l.length===0&&e===void 0;return[...r,...l.map(__import_3.a.revertOf),...e===void 0?[]:[__import_3.a.revertOfNumber(e)],...a?[__import_3.a.revertOfTitle(m)]:[],...p?[__import_3.a.wideRevert]:[]]}


/***/ })

};
