package org.labelwright.modality.text.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Characters that a matcher can no longer read once the monitor is cancelled. */
public final class WatchedText implements CharSequence {

	private static final int LOOK = 0xFFF;

	private final String string;
	private final IProgressMonitor monitor;
	private int reads;

	public WatchedText(String string, IProgressMonitor monitor) {
		this.string = string;
		this.monitor = monitor;
	}

	@Override
	public char charAt(int index) {
		if ((++reads & LOOK) == 0 && monitor.isCanceled())
			throw new OperationCanceledException();
		return string.charAt(index);
	}

	@Override
	public int length() {
		return string.length();
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return string.subSequence(start, end);
	}

	@Override
	public String toString() {
		return string;
	}
}
