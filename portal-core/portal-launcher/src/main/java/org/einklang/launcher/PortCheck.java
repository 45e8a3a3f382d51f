package org.einklang.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds out whether the portal will be able to listen, before the long start, and whether it does, after it. */
final class PortCheck {

    private static final int MILLIS = 5_000;

    private PortCheck() {}

    static void requireFree(String address, int port) {
        InetSocketAddress wanted = new InetSocketAddress(address, port);
        if (wanted.isUnresolved()) {
            throw new StartRefused(
                    ExitCode.BAD_SETTING,
                    "The address " + address + " is not known on this machine.",
                    "set einklang.address to 127.0.0.1 (this machine only) or 0.0.0.0 (everywhere).");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(wanted);
        } catch (IOException e) {
            throw refusal(address, port, String.valueOf(e.getMessage()));
        }
    }

    /** For the moment after Payara was told to listen: somebody may have been faster, which Payara only logs. */
    static void requireOpen(String address, int port) {
        InetAddress wanted = new InetSocketAddress(address, port).getAddress();
        try (Socket visitor = new Socket()) {
            visitor.connect(
                    new InetSocketAddress(wanted.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : wanted, port),
                    MILLIS);
        } catch (IOException e) {
            throw refusal(address, port, String.valueOf(e.getMessage()));
        }
    }

    private static StartRefused refusal(String address, int port, String cause) {
        if (cause.contains("in use")) {
            return new StartRefused(
                    ExitCode.PORT_TAKEN,
                    "Port " + port + " is taken by another program.",
                    "choose another one, for example --port " + (port + 1)
                            + ", or end the program that 'ss -ltnp' shows on port " + port + ".");
        }
        return new StartRefused(
                ExitCode.PORT_TAKEN,
                "The portal may not listen on " + address + ":" + port + " (" + cause + ").",
                "choose a port above 1023 and an address of this machine (einklang.port, einklang.address).");
    }
}
