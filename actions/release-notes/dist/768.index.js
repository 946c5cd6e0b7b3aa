export const id = 768;
export const ids = [768];
export const modules = {

/***/ 1768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
  patchIds: () => (/* reexport safe */ __import_0.b),
  tracesOf: () => (/* reexport safe */ __import_0.a)
});
var __import_0 = __webpack_require__(4819);
var __import_1 = __webpack_require__(7952);
var __import_2 = __webpack_require__(2739);
var __import_3 = __webpack_require__(4027);
var __import_4 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
