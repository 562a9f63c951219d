export const id = 309;
export const ids = [309];
export const modules = {

/***/ 4309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_BODY: () => (/* binding */ MAX_BODY),
/* harmony export */   Recorder: () => (/* binding */ Recorder),
/* harmony export */   bodyOf: () => (/* binding */ bodyOf)
/* harmony export */ });
/** Questions of a run and their answers, as they went over the wire, and how many of them are remembered. */
/** An answer that is longer is remembered without its body. */
const MAX_BODY = 8 * 1024 * 1024;
/** All bodies together. */
const MAX_BODIES = 48 * 1024 * 1024;
/** Different answers to one question: a watch that lasts for hours asks the same one again and again. */
const MAX_ANSWERS = 40;
const MAX_QUESTIONS = 2_000;
class Recorder {
    caller;
    leftOut = 0;
    #byQuestion = new Map();
    #order = [];
    #bytes = 0;
    /** Every exchange that is remembered, in the order of the questions. */
    get exchanges() {
        return this.#order;
    }
    /** The same answer again is counted. Of very many answers to one question, the first and the last are kept. */
    add(exchange) {
        const key = `${exchange.method} ${exchange.url} ${exchange.sent ?? ''}`;
        const before = this.#byQuestion.get(key);
        const last = before?.at(-1);
        if (last !== undefined && isSame(last, exchange)) {
            last.times += 1;
            return;
        }
        if (before === undefined && this.#byQuestion.size === MAX_QUESTIONS) {
            this.leftOut += 1;
            return;
        }
        const answers = before ?? [];
        this.#byQuestion.set(key, answers);
        answers.push(exchange);
        this.#order.push(exchange);
        for (const chunk of exchange.body.splice(0))
            this.keep(exchange, chunk);
        if (answers.length > MAX_ANSWERS)
            this.#forget(answers.splice(1, 1)[0]);
    }
    /** More of the body of an exchange. */
    keep(exchange, chunk) {
        const length = lengthOf(exchange) + chunk.length;
        if (exchange.isCut || length > MAX_BODY || this.#bytes + chunk.length > MAX_BODIES) {
            this.#bytes -= lengthOf(exchange);
            exchange.body.length = 0;
            exchange.isCut = true;
            return;
        }
        exchange.body.push(chunk);
        this.#bytes += chunk.length;
    }
    #forget(exchange) {
        this.#order = this.#order.filter(one => one !== exchange);
        this.#bytes -= lengthOf(exchange);
        this.leftOut += 1;
    }
}
function lengthOf({ body }) {
    return body.reduce((sum, chunk) => sum + chunk.length, 0);
}
function isSame(one, other) {
    if (one.status !== other.status || one.failure !== other.failure || one.isCut || other.isCut)
        return false;
    return bodyOf(one).equals(bodyOf(other));
}
function bodyOf({ body }) {
    return Buffer.concat(body);
}


/***/ })

};
