export const id = 888;
export const ids = [888];
export const modules = {

/***/ 888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EventStreamSerde: () => (/* binding */ r),
/* harmony export */   eventStreamSerdeProvider: () => (/* binding */ r)
/* harmony export */ });
/* unused harmony export resolveEventStreamSerdeConfig */
/* harmony import */ var _chunk_PIAP6R6E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(852);
const require = (name) => process.getBuiltinModule(name);
function r(){throw new Error("event streams are not part of this bundle: see scripts/bundle/absent")}var t=e=>e;


/***/ })

};
