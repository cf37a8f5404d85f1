/** An error and its causes: Eleventy names them in another way. @param {unknown} error @returns {any[]} */
export function errorChain(error) {
  const chain = [];
  for (let cause = error; cause instanceof Error && !chain.includes(cause); ) {
    chain.push(cause);
    cause = cause.cause ?? cause.originalError;
  }
  return chain;
}

/** One line for each cause: only one of them names the layout. @param {unknown} error @returns {string} */
export const messagesOf = (error) => [...new Set(errorChain(error).map(({ message }) => message))].join('\n');
