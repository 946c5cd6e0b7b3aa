export const id = 87;
export const ids = [87];
export const modules = {

/***/ 87:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.d(__webpack_exports__, {
  EventStreamSerde: () => (/* binding */ r),
  eventStreamSerdeProvider: () => (/* binding */ r)
});
/* unused harmony export resolveEventStreamSerdeConfig */
var __import_0 = __webpack_require__(49);
const require = (name) => process.getBuiltinModule(name);
function r(){throw new Error("event streams are not part of this bundle: see scripts/bundle/absent")}var t=e=>e;


/***/ })

};
