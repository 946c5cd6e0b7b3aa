export const id = 848;
export const ids = [848];
export const modules = {

/***/ 848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* reexport safe */ __import_0.b)
});
var __import_0 = __webpack_require__(262);
var __import_1 = __webpack_require__(256);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
