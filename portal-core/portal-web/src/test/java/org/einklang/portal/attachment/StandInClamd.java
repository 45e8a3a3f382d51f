package org.einklang.portal.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Answers as clamd does, and finds nothing but what every scanner finds. */
final class StandInClamd implements AutoCloseable {

    private final ServerSocket door;

    StandInClamd() {
        try {
            door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Thread thread = new Thread(this::serve, "stand-in-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** How the portal reaches it. */
    Clamd address() {
        return new Clamd("127.0.0.1", door.getLocalPort(), Duration.ofSeconds(5));
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                answer(line);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private static void answer(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        StringBuilder command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        String said = "ClamAV 1.4.3";
        if (command.toString().equals("zINSTREAM")) {
            StringBuilder content = new StringBuilder();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
            }
            said = content.indexOf(Brought.EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
        }
        line.getOutputStream().write((said + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
