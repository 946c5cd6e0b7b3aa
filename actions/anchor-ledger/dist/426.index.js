export const id = 426;
export const ids = [426];
export const modules = {

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* reexport safe */ __import_1.a),
  eventStreamSerdeProvider: () => (/* reexport safe */ __import_1.a)
});
var __import_1 = __webpack_require__(981);
var __import_0 = __webpack_require__(49);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
