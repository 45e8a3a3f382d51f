package org.einklang.launcher.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.einklang.testkit.Eventually;

/**
 * Stands before a mail server. When it is told to, it keeps whoever talks to the server waiting at the worst moment: after a
 * word that the server has heard and whose answer does not come, or before a word that the server never hears.
 */
final class HoldingDoor implements AutoCloseable {

    /** The portal looks into its mailbox once a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final ServerSocket door;
    private final int behind;
    private final Predicate<String> word;
    private final boolean heard;
    private final CountDownLatch held = new CountDownLatch(1);
    private volatile boolean holding;

    private HoldingDoor(int behind, Predicate<String> word, boolean heard) {
        this.behind = behind;
        this.word = word;
        this.heard = heard;
        try {
            this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        start(this::serve);
    }

    /** Before a server for mail that goes out: it has taken the mail, and its receipt does not come. */
    static HoldingDoor afterTheMail(int smtp) {
        return new HoldingDoor(smtp, "."::equals, true);
    }

    /** Before a server with mail that comes in: a mail was read, and is not marked as read. */
    static HoldingDoor beforeTheMark(int imap) {
        return new HoldingDoor(imap, line -> line.contains(" STORE "), false);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on, whoever comes is kept waiting. */
    void hold() {
        holding = true;
    }

    /** Waits until somebody waits. */
    void awaitHeld() {
        Eventually.present(
                PATIENCE,
                () -> held.getCount() == 0 ? Optional.of(true) : Optional.empty(),
                () -> "nobody came through the door");
    }

    /** Whoever comes from now on is let through. */
    void letGo() {
        holding = false;
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                start(() -> relay(client));
            } catch (IOException over) {
                return;
            }
        }
    }

    private void relay(Socket client) {
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            boolean[] silent = {false};
            Thread answers = start(() -> answers(server, client, silent));
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean now = holding && word.test(line);
                silent[0] = now;
                if (!now || heard) {
                    server.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
                    server.getOutputStream().flush();
                }
                if (now) {
                    held.countDown();
                }
            }
            server.shutdownOutput();
            answers.join(TimeUnit.SECONDS.toMillis(10));
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answers(Socket server, Socket client, boolean[] silent) {
        try {
            OutputStream to = client.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = server.getInputStream().read(some);
                    read >= 0;
                    read = server.getInputStream().read(some)) {
                if (!silent[0]) {
                    to.write(some, 0, read);
                    to.flush();
                }
            }
        } catch (IOException over) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread start(Runnable deed) {
        Thread thread = new Thread(deed, "door");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
