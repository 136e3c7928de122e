package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.quality.internal.Assignment;

class AssignmentTest {

	/** Against all permutations; where there is no gain there is no pair. */
	@RepeatedTest(100)
	void noneIsBetter(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var gains = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
		var assignment = new Assignment(gains.length, gains[0].length);
		for (int i = 0; i < gains.length; i++)
			for (int j = 0; j < gains[i].length; j++) {
				gains[i][j] = random.nextInt(3) == 0 ? 0 : random.nextInt(1000);
				assignment.add(i, j, gains[i][j]);
			}
		var chosen = assignment.best();
		double sum = 0;
		var columns = new ArrayList<Integer>();
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i] >= 0) {
				assertTrue(gains[i][chosen[i]] > 0);
				sum += gains[i][chosen[i]];
				columns.add(chosen[i]);
			}
		assertEquals(columns.size(), columns.stream().distinct().count());
		assertEquals(most(gains, 0, new boolean[gains[0].length]), sum);
	}

	private static double most(double[][] gains, int row, boolean[] taken) {
		if (row == gains.length)
			return 0;
		double most = most(gains, row + 1, taken);
		for (int column = 0; column < taken.length; column++)
			if (!taken[column]) {
				taken[column] = true;
				most = Math.max(most, gains[row][column] + most(gains, row + 1, taken));
				taken[column] = false;
			}
		return most;
	}

	/** Each row would rather have the next one's column, so that the last one turns all around. */
	@Test
	void followsALongChain() {
		int size = 20_000;
		var assignment = new Assignment(size, size);
		for (int i = 0; i < size; i++) {
			assignment.add(i, i, 1);
			assignment.add(i, (i + 1) % size, i == 0 ? 0.5 : 1.1);
		}
		var chosen = assignment.best();
		assertEquals(size, Arrays.stream(chosen).distinct().count());
		double sum = 0;
		for (int i = 0; i < size; i++)
			sum += chosen[i] == i ? 1 : i == 0 ? 0.5 : 1.1;
		assertEquals(0.5 + 1.1 * (size - 1), sum, 1e-6);
	}

	@Test
	void passesOverWhatIsNoGain() {
		var assignment = new Assignment(2, 2);
		assignment.add(0, 0, -1);
		assignment.add(0, 1, Double.NaN);
		assignment.add(1, 0, Double.POSITIVE_INFINITY);
		assertArrayEquals(new int[] { -1, -1 }, assignment.best());
		assertArrayEquals(new int[0], new Assignment(0, 3).best());
	}
}
