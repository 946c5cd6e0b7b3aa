export const id = 853;
export const ids = [853];
export const modules = {

/***/ 4853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  readTemplate: () => (/* binding */ d)
});
var __import_7 = __webpack_require__(961);
var __import_0 = __webpack_require__(1398);
var __import_1 = __webpack_require__(4792);
var __import_2 = __webpack_require__(7675);
var __import_3 = __webpack_require__(6743);
var __import_4 = __webpack_require__(2739);
var __import_5 = __webpack_require__(4027);
var __import_6 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
async function d(t,{files:s}){let r=await s.read(t);if(r===void 0)throw (0,__import_4.k)(t);let{template:i,mistakes:m}=(0,__import_7.a)(r,__import_0.g);if(m.length>0)throw (0,__import_4.l)(t,m,__import_0.g);return i}


/***/ })

};
