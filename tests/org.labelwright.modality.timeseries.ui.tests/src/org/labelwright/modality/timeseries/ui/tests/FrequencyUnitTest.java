package org.labelwright.modality.timeseries.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.ui.internal.FrequencyUnit;

class FrequencyUnitTest {

	private static final double HALF_HOUR = 1800;

	@Test
	void unitsSuitTheHighestFrequency() {
		assertEquals(FrequencyUnit.KILOHERTZ, FrequencyUnit.of(22_050));
		assertEquals(FrequencyUnit.HERTZ, FrequencyUnit.of(180));
		assertEquals(FrequencyUnit.PER_MINUTE, FrequencyUnit.of(0.5));
		assertEquals(FrequencyUnit.PER_HOUR, FrequencyUnit.of(1 / 600.0));
		assertEquals(FrequencyUnit.PER_DAY, FrequencyUnit.of(1 / (2 * HALF_HOUR)));
		assertEquals(FrequencyUnit.PER_DAY, FrequencyUnit.of(1e-9));
	}

	@Test
	void frequenciesAreToldInTheirUnit() {
		assertEquals("50 Hz", FrequencyUnit.HERTZ.text(50));
		assertEquals("2 a day", FrequencyUnit.PER_DAY.text(2 / 86_400.0));
		assertEquals("1.5 kHz", FrequencyUnit.KILOHERTZ.text(1500));
	}

	@Test
	void linesLieAtRoundFrequencies() {
		assertEquals(50, FrequencyUnit.HERTZ.round(20.5), 1e-9);
		assertEquals(20, FrequencyUnit.HERTZ.round(20), 1e-9);
		assertEquals(10, FrequencyUnit.HERTZ.round(5.1), 1e-9);
		assertEquals(5 / 86_400.0, FrequencyUnit.PER_DAY.round(3 / 86_400.0), 1e-12);
		assertEquals(0.1, FrequencyUnit.HERTZ.round(0.09), 1e-12);
	}
}
