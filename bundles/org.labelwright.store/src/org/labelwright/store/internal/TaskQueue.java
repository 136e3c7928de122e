package org.labelwright.store.internal;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/** Keeps tasks for a thread that has no event loop until it comes to run them. */
public final class TaskQueue implements Executor {

	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

	@Override
	public void execute(Runnable task) {
		tasks.add(task);
	}

	/** Runs what is there, on the calling thread. */
	public void drain() {
		for (var task = tasks.poll(); task != null; task = tasks.poll())
			task.run();
	}
}
