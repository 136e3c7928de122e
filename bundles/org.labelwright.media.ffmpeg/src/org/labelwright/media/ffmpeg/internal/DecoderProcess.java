package org.labelwright.media.ffmpeg.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.ffmpeg.worker.Worker;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** A process that decodes. For one thread at a time. */
final class DecoderProcess implements AutoCloseable {

	/** Seconds after which a request will not be answered any more; a slow network may need more. */
	private static final int PATIENCE = Integer.getInteger("labelwright.decoder.patience", 60); //$NON-NLS-1$
	private static final String FFMPEG = "org.bytedeco.ffmpeg"; //$NON-NLS-1$
	private static final String JAVACPP = "org.bytedeco.javacpp"; //$NON-NLS-1$

	private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
		var thread = new Thread(task, "Decoder watch"); //$NON-NLS-1$
		thread.setDaemon(true);
		return thread;
	});

	private final Process process;
	private final DataInputStream in;
	private final DataOutputStream out;
	private volatile boolean given;

	/** What an answer is read with. */
	interface Answer<T> {
		T read(DataInputStream in) throws IOException;
	}

	/** What a request is written with. */
	interface Request {
		void write(DataOutputStream out) throws IOException;
	}

	private DecoderProcess(Process process) {
		this.process = process;
		in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
		out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
	}

	/**
	 * @param file for which it is started, to be named when it cannot be
	 * @throws MediaException when the decoder is not installed for this system, or no process can be started
	 */
	static DecoderProcess start(Path file) throws MediaException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+SuppressFatalErrorMessage", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"--enable-native-access=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED")); //$NON-NLS-1$ //$NON-NLS-2$
		var natives = natives();
		if (natives != null)
			command.add("-Dorg.bytedeco.javacpp.cachedir=" + natives); //$NON-NLS-1$
		command.addAll(List.of("-cp", classPath(file), Worker.class.getName())); //$NON-NLS-1$
		try {
			return new DecoderProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
		} catch (IOException e) {
			throw new MediaException(Problem.error("media.decoder", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.failed, Messages.bind(Messages.start, e.getMessage())), Messages.convertRemedy), e);
		}
	}

	/** Where native code is unpacked to, or null for the library's own choice. */
	private static File natives() {
		return FrameworkUtil.getBundle(DecoderProcess.class).getBundleContext().getDataFile("native"); //$NON-NLS-1$
	}

	private static String classPath(Path file) throws MediaException {
		var platform = platform();
		var entries = new ArrayList<String>();
		for (var name : List.of(FrameworkUtil.getBundle(DecoderProcess.class).getSymbolicName(), JAVACPP, FFMPEG,
				JAVACPP + '.' + platform, FFMPEG + '.' + platform)) {
			var found = bundle(name);
			if (found == null)
				throw new MediaException(Problem.error("media.noDecoder", file.toString(), //$NON-NLS-1$
						Messages.bind(Messages.missing, platform), Messages.missingRemedy));
			entries.addAll(places(found));
		}
		return String.join(File.pathSeparator, entries);
	}

	/** As JavaCPP calls this system. */
	private static String platform() {
		var system = switch (Platform.getOS()) {
		case Platform.OS_WIN32 -> "windows"; //$NON-NLS-1$
		case Platform.OS_MACOSX -> "macosx"; //$NON-NLS-1$
		default -> Platform.getOS();
		};
		return system + '-' + (Platform.ARCH_AARCH64.equals(Platform.getOSArch()) ? "arm64" : Platform.getOSArch()); //$NON-NLS-1$
	}

	private static Bundle bundle(String name) {
		for (var each : FrameworkUtil.getBundle(DecoderProcess.class).getBundleContext().getBundles())
			if (each.getSymbolicName().equals(name))
				return each;
		return null;
	}

	private static List<String> places(Bundle bundle) {
		var file = FileLocator.getBundleFileLocation(bundle).orElseThrow();
		var classes = new File(file, "target/classes"); //$NON-NLS-1$
		return classes.isDirectory() ? List.of(classes.toString()) : List.of(file.toString());
	}

	/**
	 * Puts a request and waits for its answer.
	 *
	 * @param file named in problems
	 * @throws MediaException when the file cannot be decoded, or brought the process down; {@link #usable} tells
	 */
	<T> T ask(Path file, Request request, Answer<T> answer) throws MediaException {
		var late = new boolean[1];
		var watch = WATCH.schedule(() -> {
			late[0] = true;
			process.destroyForcibly();
		}, PATIENCE, TimeUnit.SECONDS);
		try {
			request.write(out);
			out.flush();
			if (in.readByte() == 0)
				return answer.read(in);
			var reason = in.readUTF();
			throw new MediaException(Problem.error("media.decoding", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.failed, reason), Messages.failedRemedy));
		} catch (MediaException e) {
			throw e;
		} catch (IOException e) {
			throw given ? new MediaException(Problem.error("media.closed", file.toString(), Messages.closed, "")) //$NON-NLS-1$ //$NON-NLS-2$
					: crashed(file, late[0], e);
		} finally {
			watch.cancel(false);
		}
	}

	private MediaException crashed(Path file, boolean late, IOException cause) {
		String how = Messages.bind(Messages.silent, PATIENCE);
		process.destroyForcibly();
		try {
			int code = process.waitFor(); // until then it would seem usable
			if (!late)
				how = String.valueOf(code);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return new MediaException(Problem.error("media.crash", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.crashed, how), Messages.crashedRemedy), cause);
	}

	/** Whether it still runs. */
	boolean usable() {
		return process.isAlive();
	}

	/** Ends the process at once; a request under way fails. */
	@Override
	public void close() {
		given = true;
		process.destroyForcibly();
	}
}
