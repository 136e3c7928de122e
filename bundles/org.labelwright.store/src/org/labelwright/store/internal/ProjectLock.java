package org.labelwright.store.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Keeps a second writer out of a project. The operating system's lock decides, which ends with its
 * process however that ends; the text in the file only says who holds it, and means nothing while the
 * file is not locked.
 */
final class ProjectLock implements AutoCloseable {

	/** Name of the file in the project's folder. */
	static final String FILE = "project.lock"; //$NON-NLS-1$

	/** Far behind the text, so that others can read it on systems where locks bar from reading. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
	private static final int LONGEST_TEXT = 4096;
	private static final ObjectMapper JSON = JsonMapper.builder().build();

	/**
	 * The locks of this process. POSIX drops all locks of a process on a file when any of its channels
	 * to it is closed, so a file locked here must not be opened a second time.
	 */
	private static final Map<Path, Holder> HELD = new HashMap<>();

	private final Path folder;
	private final FileChannel channel;
	private final FileLock lock;
	private final boolean made;

	/** @param made whether the file was not there before */
	private ProjectLock(Path folder, FileChannel channel, FileLock lock, boolean made) {
		this.made = made;
		this.folder = folder;
		this.channel = channel;
		this.lock = lock;
	}

	/** Who holds a lock. */
	record Holder(String user, long pid, String host, String since) {

		static Holder here(User who) {
			return new Holder(who.name(), ProcessHandle.current().pid(), hostName(), Instant.now().toString());
		}

		private static String hostName() {
			try {
				return InetAddress.getLocalHost().getHostName();
			} catch (UnknownHostException e) {
				return "localhost"; //$NON-NLS-1$
			}
		}
	}

	/** @throws StoreException {@code store.locked} when another holds it, {@code store.readOnly} when it cannot be written */
	static ProjectLock take(Path folder, User who) throws StoreException {
		synchronized (HELD) {
			Path real;
			FileChannel channel;
			boolean made;
			try {
				real = folder.toRealPath();
				var holder = HELD.get(real);
				if (holder != null)
					throw locked(folder, NLS.bind(Messages.lockedHere, holder.since()));
				made = !Files.exists(real.resolve(FILE));
				channel = FileChannel.open(real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ,
						StandardOpenOption.WRITE);
			} catch (IOException e) {
				throw unwritable(folder, e);
			} catch (ReadOnlyFileSystemException e) {
				throw Database.readOnly(folder, e);
			}
			try {
				var lock = channel.tryLock(LOCKED_BYTE, 1, false);
				if (lock == null)
					throw locked(folder, describe(channel));
				var holder = Holder.here(who);
				channel.truncate(0);
				channel.write(ByteBuffer.wrap(JSON.writeValueAsBytes(holder)), 0);
				HELD.put(real, holder);
				return new ProjectLock(real, channel, lock, made);
			} catch (IOException e) {
				closeQuietly(channel, e);
				throw unwritable(folder, e);
			} catch (StoreException e) {
				closeQuietly(channel, e);
				throw e;
			}
		}
	}

	private static String describe(FileChannel channel) throws IOException {
		var text = ByteBuffer.allocate(LONGEST_TEXT);
		channel.read(text, 0);
		try {
			var holder = JSON.readValue(text.array(), 0, text.position(), Holder.class);
			return NLS.bind(Messages.locked, new Object[] { holder.user(), Long.toString(holder.pid()), holder.host(), holder.since() });
		} catch (JsonProcessingException e) {
			return Messages.lockedUnknown; // its holder has not got round to writing it, or someone else wrote to it
		}
	}

	private static void closeQuietly(FileChannel channel, Exception because) {
		try {
			channel.close();
		} catch (IOException e) {
			because.addSuppressed(e);
		}
	}

	private static StoreException locked(Path folder, String message) {
		return new StoreException(Problem.error("store.locked", folder.toString(), message, Messages.locked_remedy)); //$NON-NLS-1$
	}

	private static StoreException unwritable(Path folder, IOException e) {
		if (e instanceof AccessDeniedException || !Files.isWritable(folder))
			return Database.readOnly(folder, e);
		return new StoreException(Problem.error("store.io", folder.toString(), //$NON-NLS-1$
				NLS.bind(Messages.ioError, e.getMessage()), Messages.ioError_remedy), e);
	}

	/** Closes it and leaves no file behind that was not there before, since the project could not be opened. */
	void giveUp() throws IOException {
		synchronized (HELD) {
			try {
				if (made)
					Files.delete(folder.resolve(FILE));
			} finally {
				close();
			}
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (HELD) {
			if (!channel.isOpen())
				return;
			try {
				channel.truncate(0);
				lock.release();
			} finally {
				HELD.remove(folder);
				channel.close();
			}
		}
	}
}
