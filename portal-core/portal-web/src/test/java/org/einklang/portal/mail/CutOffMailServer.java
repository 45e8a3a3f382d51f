package org.einklang.portal.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Stands before the real mail server and loses the connection at the worst moments, one per connection, in this order. */
final class CutOffMailServer implements AutoCloseable {

    /** When it cuts. */
    enum Cut {
        /** The mail is half over: the server throws it away. */
        WITHIN_THE_MAIL,
        /** The server has taken the mail, but its answer is lost. */
        BEFORE_THE_ANSWER,
        /** Not at all. */
        NEVER
    }

    private final ServerSocket door;
    private final int behind;
    private final Queue<Cut> cuts = new ConcurrentLinkedQueue<>();

    CutOffMailServer(int behind, Cut... cuts) {
        this.behind = behind;
        this.cuts.addAll(List.of(cuts));
        try {
            this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var thread = new Thread(this::serve, "mail server that is cut off");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket client = door.accept();
                    Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
                Cut cut = cuts.poll();
                relay(client, server, cut == null ? Cut.NEVER : cut);
            } catch (IOException over) {
                continue;
            }
        }
    }

    private static void relay(Socket client, Socket server, Cut cut) throws IOException {
        var fromClient = new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1));
        var fromServer = new BufferedReader(new InputStreamReader(server.getInputStream(), ISO_8859_1));
        answer(fromServer, client);
        for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
            send(server, line);
            String answer = answer(fromServer, client);
            if (line.equalsIgnoreCase("DATA") && answer.startsWith("354")) {
                mail(fromClient, server, cut);
                if (cut == Cut.WITHIN_THE_MAIL) {
                    return;
                }
                if (cut == Cut.BEFORE_THE_ANSWER) {
                    fromServer.readLine();
                    return;
                }
                answer(fromServer, client);
            }
        }
    }

    private static void mail(BufferedReader fromClient, Socket server, Cut cut) throws IOException {
        for (String line = fromClient.readLine(); line != null; line = fromClient.readLine()) {
            if (line.equals(".") && cut == Cut.WITHIN_THE_MAIL) {
                return;
            }
            send(server, line);
            if (line.equals(".")) {
                return;
            }
        }
    }

    private static String answer(BufferedReader fromServer, Socket client) throws IOException {
        String line = fromServer.readLine();
        while (line != null) {
            send(client, line);
            if (line.length() < 4 || line.charAt(3) != '-') {
                return line;
            }
            line = fromServer.readLine();
        }
        return "";
    }

    private static void send(Socket to, String line) throws IOException {
        to.getOutputStream().write((line + "\r\n").getBytes(ISO_8859_1));
        to.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
