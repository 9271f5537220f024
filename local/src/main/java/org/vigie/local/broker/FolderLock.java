package org.vigie.local.broker;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One program at a time in a folder; the operating system takes the lock back when the program dies. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or fails. */
    static FolderLock take(Path folder) throws IOException {
        FolderLock lock = tryTake(folder);
        if (lock == null) {
            throw new IOException("another broker uses " + folder);
        }
        return lock;
    }

    /** Takes the lock, or nothing when somebody else has it. */
    static @Nullable FolderLock tryTake(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve("vigie.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProgram) {
            // the same answer as for a lock of another program
        }
        channel.close();
        return null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
