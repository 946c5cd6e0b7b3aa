export const id = 869;
export const ids = [869];
export const modules = {

/***/ 869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* reexport safe */ __import_0.b)
});
var __import_0 = __webpack_require__(551);
var __import_1 = __webpack_require__(384);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
