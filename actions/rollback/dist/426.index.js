export const id = 426;
export const ids = [426];
export const modules = {

/***/ 426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* reexport safe */ _chunk_R2ZVEVUD_js__WEBPACK_IMPORTED_MODULE_1__.a),
/* harmony export */   eventStreamSerdeProvider: () => (/* reexport safe */ _chunk_R2ZVEVUD_js__WEBPACK_IMPORTED_MODULE_1__.a)
/* harmony export */ });
/* harmony import */ var _chunk_R2ZVEVUD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(981);
/* harmony import */ var _chunk_63U2NNQI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49);
const require = (name) => process.getBuiltinModule(name);



/***/ })

};
