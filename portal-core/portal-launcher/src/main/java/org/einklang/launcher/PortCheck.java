package org.einklang.launcher;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds out before the long start whether the portal will be able to listen. */
final class PortCheck {

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
            throw refusal(wanted, String.valueOf(e.getMessage()));
        }
    }

    /** Why nobody can listen there. */
    static StartRefused refusal(InetSocketAddress wanted, String cause) {
        int port = wanted.getPort();
        if (cause.contains("in use")) {
            return new StartRefused(
                    ExitCode.PORT_TAKEN,
                    "Port " + port + " is taken by another program.",
                    "choose another one, for example --port " + (port + 1)
                            + ", or end the program that 'ss -ltnp' shows on port " + port + ".");
        }
        return new StartRefused(
                ExitCode.PORT_TAKEN,
                "The portal may not listen on " + wanted.getHostString() + ":" + port + " (" + cause + ").",
                "choose a port above 1023 and an address of this machine (einklang.port, einklang.address).");
    }
}
