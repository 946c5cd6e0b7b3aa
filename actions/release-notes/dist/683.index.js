export const id = 683;
export const ids = [683];
export const modules = {

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ t)
});
var __import_0 = __webpack_require__(6351);
var __import_1 = __webpack_require__(5049);
const require = (name) => process.getBuiltinModule(name);
function t(n){try{return (0,__import_0.g)(n,{maxAliasCount:100,logLevel:"error"})}catch{return}}


/***/ })

};
