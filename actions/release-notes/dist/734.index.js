export const id = 734;
export const ids = [734];
export const modules = {

/***/ 2734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  fetchAbove: () => (/* reexport safe */ __import_0.g),
  fetchAboveAll: () => (/* reexport safe */ __import_0.h),
  fetchAll: () => (/* reexport safe */ __import_0.l),
  fetchCommit: () => (/* reexport safe */ __import_0.i),
  fetchEverything: () => (/* reexport safe */ __import_0.k),
  fetchUntilMet: () => (/* reexport safe */ __import_0.j),
  isShallow: () => (/* reexport safe */ __import_0.f)
});
var __import_0 = __webpack_require__(6445);
var __import_1 = __webpack_require__(5827);
var __import_2 = __webpack_require__(7952);
var __import_3 = __webpack_require__(2739);
var __import_4 = __webpack_require__(4027);
var __import_5 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
