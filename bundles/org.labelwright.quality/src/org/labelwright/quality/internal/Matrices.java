package org.labelwright.quality.internal;

/** What estimates need of linear algebra. */
public final class Matrices {

	private Matrices() {
	}

	/** Of a symmetric, positive definite matrix, by elimination; the matrix is used up. */
	public static double[][] inverse(double[][] matrix) {
		int size = matrix.length;
		var inverse = new double[size][size];
		for (int i = 0; i < size; i++)
			inverse[i][i] = 1;
		for (int pivot = 0; pivot < size; pivot++) {
			double scale = 1 / matrix[pivot][pivot];
			for (int j = 0; j < size; j++) {
				matrix[pivot][j] *= scale;
				inverse[pivot][j] *= scale;
			}
			for (int i = 0; i < size; i++) {
				double factor = matrix[i][pivot];
				if (i == pivot || factor == 0)
					continue;
				for (int j = 0; j < size; j++) {
					matrix[i][j] -= factor * matrix[pivot][j];
					inverse[i][j] -= factor * inverse[pivot][j];
				}
			}
		}
		return inverse;
	}

	public static double[] times(double[][] matrix, double[] vector) {
		var product = new double[matrix.length];
		for (int i = 0; i < product.length; i++)
			for (int j = 0; j < vector.length; j++)
				product[i] += matrix[i][j] * vector[j];
		return product;
	}
}
