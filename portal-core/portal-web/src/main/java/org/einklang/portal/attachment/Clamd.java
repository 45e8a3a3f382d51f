package org.einklang.portal.attachment;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Asks a ClamAV daemon over the network whether a file is infected, by its command INSTREAM.
 *
 * @param host where it runs
 * @param port at which it listens
 * @param patience how long to wait for it
 */
record Clamd(String host, int port, Duration patience) {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 500;
    private static final Duration KNOCK = Duration.ofSeconds(5);
    private static final Duration QUICK = Duration.ofSeconds(2);

    /** Whether it found something. @throws IOException if it cannot be reached, or has not looked to the end */
    boolean isInfected(InputStream content) throws IOException {
        String answer = ask(out -> {
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                out.writeInt(read);
                out.write(piece, 0, read);
            }
            out.writeInt(0);
        });
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.endsWith(" OK")) {
            return false;
        }
        throw new IOException("clamd answers: " + answer);
    }

    /** What it calls itself; asked by somebody who does not wait. @throws IOException if it cannot be reached */
    String version() throws IOException {
        return new Clamd(host, port, QUICK).ask(out -> out.write("zVERSION\0".getBytes(StandardCharsets.US_ASCII)));
    }

    private String ask(Question question) throws IOException {
        try (Socket line = new Socket()) {
            int knock = (int) Math.min(KNOCK.toMillis(), patience.toMillis());
            line.connect(new InetSocketAddress(host, port), knock);
            line.setSoTimeout((int) patience.toMillis());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(line.getOutputStream(), PIECE));
            question.write(out);
            out.flush();
            String answer = new String(line.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            return answer.replace("\0", "").strip();
        }
    }

    /** Writes what is asked. */
    private interface Question {

        void write(DataOutputStream out) throws IOException;
    }
}
