/** The little linear algebra and the few distributions that learning needs, in closed form. */

/**
 * Turns a symmetric positive definite matrix, row-major, into its inverse, in place, by Gauss and Jordan, which needs no
 * pivots there; gives the determinant it had. Throws when it is not such a matrix.
 */
export function invertInPlace(matrix: Float64Array, size: number): number {
  let determinant = 1;
  for (let k = 0; k < size; k++) {
    const from = k * size;
    const pivot = matrix[from + k] as number;
    if (!(pivot > 0)) throw new RangeError("not positive definite");
    determinant *= pivot;
    const scale = 1 / pivot;
    matrix[from + k] = 1;
    for (let column = 0; column < size; column++) matrix[from + column] = (matrix[from + column] as number) * scale;
    for (let row = 0; row < size; row++) {
      if (row === k) continue;
      const at = row * size;
      const part = matrix[at + k] as number;
      matrix[at + k] = 0;
      for (let column = 0; column < size; column++)
        matrix[at + column] = (matrix[at + column] as number) - part * (matrix[from + column] as number);
    }
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
