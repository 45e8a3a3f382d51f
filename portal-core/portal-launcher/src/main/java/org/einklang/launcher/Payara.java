package org.einklang.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro inside this JVM. The unpacked server is only read; what Payara writes goes to an instance folder that is
 * made anew at each start, because a kept domain.xml would deploy the application twice.
 */
final class Payara {

    private static final String MAIN_CLASS = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String SERVICE = "com.sun.enterprise.v3.services.impl.GrizzlyService";
    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    /** Where the server listens until the host has finished its start. */
    private static final String BACKSTAGE = "127.0.0.1";

    private final Path server;
    private final Path instance;

    Payara(Path server, Path instance) {
        this.server = server;
        this.instance = instance;
    }

    /**
     * Starts the server and deploys, out of the visitors' sight; returns when Payara thinks it is done, which says nothing
     * about success.
     */
    void run(Path application) throws Exception {
        prepareInstance();
        System.setProperty(
                "fish.payara.micro.BootJar",
                server.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", server.toString());
        String[] arguments = {
            "--rootdir", instance.toString(),
            "--nohazelcast", "--disablephonehome",
            "--prebootcommandfile", preboot().toString(),
            "--port", String.valueOf(freePort()),
            "--deploy", application.toString(),
            "--contextroot", "/"
        };
        try {
            Class.forName(MAIN_CLASS).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /**
     * Lets visitors in, at once: the listener, which has been running on a port of its own since the server was started,
     * leaves that one and takes the portal's. Nothing of the server is configured anew, which would lose what the
     * application has registered with it.
     */
    void open(InetSocketAddress address) {
        try {
            Object service = Class.forName("org.glassfish.internal.api.Globals")
                    .getMethod("get", Class.class)
                    .invoke(null, Class.forName(SERVICE));
            Method proxyOf = service.getClass().getDeclaredMethod("getNetworkProxy", String.class);
            proxyOf.setAccessible(true);
            Object proxy = proxyOf.invoke(service, "http-listener");
            Object listener =
                    proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
            Object transport = listener.getClass().getMethod("getTransport").invoke(listener);
            transport.getClass().getMethod("unbindAll").invoke(transport);
            transport.getClass().getMethod("bind", SocketAddress.class).invoke(transport, address);
        } catch (InvocationTargetException e) {
            throw PortCheck.refusal(address, String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Payara has another listener", e);
        }
    }

    /** Undeploys and ends the server; the JVM goes on. */
    void stop() throws ReflectiveOperationException {
        Class<?> type = Class.forName(MAIN_CLASS);
        Object running = type.getMethod("getInstance").invoke(null);
        type.getMethod("shutdown").invoke(running);
    }

    private void prepareInstance() throws IOException {
        new FileTree(instance).delete();
        for (String part : List.of("config", "docroot", "lib")) {
            new FileTree(server.resolve(part))
                    .copyTo(Files.createDirectories(instance).resolve(part));
        }
        plainLog(instance.resolve("config/logging.properties"));
        Files.write(
                preboot(),
                List.of(
                        LISTENER + "address=" + BACKSTAGE,
                        HTTP + "xpowered-by=false",
                        HTTP + "cookie-same-site-enabled=true",
                        HTTP + "cookie-same-site-value=Lax",
                        HTTP + "server-header=false",
                        HTTP + "compression=on",
                        HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/xml,text/javascript,"
                                + "application/javascript,application/json,application/xhtml+xml,image/svg+xml"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(BACKSTAGE))) {
            return socket.getLocalPort();
        }
    }

    private static void plainLog(Path logging) throws IOException {
        try (Stream<String> lines = Files.lines(logging)) {
            Files.write(
                    logging,
                    lines.map(line -> line.replace("ansiColor=true", "ansiColor=false"))
                            .toList());
        }
    }

    private Path preboot() {
        return instance.resolve("preboot.txt");
    }
}
