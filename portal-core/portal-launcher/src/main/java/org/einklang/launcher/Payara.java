package org.einklang.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Payara Micro inside this JVM. The unpacked server is only read; what Payara writes goes to an instance folder that is
 * made anew at each start, because a kept domain.xml would deploy the application twice.
 */
final class Payara {

    private static final String MAIN_CLASS = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String COMMANDS = "fish.payara.micro.boot.AdminCommandRunner";
    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";
    private static final String HTTP =
            "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";

    private final Path server;
    private final Path instance;
    private @Nullable Object commands;

    Payara(Path server, Path instance) {
        this.server = server;
        this.instance = instance;
    }

    /**
     * Starts the server and deploys behind a closed port; returns when Payara thinks it is done, which says nothing about
     * success.
     */
    void run(Path application, Settings settings) throws Exception {
        prepareInstance(settings.address());
        System.setProperty(
                "fish.payara.micro.BootJar",
                server.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", server.toString());
        String[] arguments = {
            "--rootdir", instance.toString(),
            "--nohazelcast", "--disablephonehome",
            "--prebootcommandfile", preboot().toString(),
            "--port", String.valueOf(settings.port()),
            "--deploy", application.toString(),
            "--contextroot", "/"
        };
        Class<?> type = Class.forName(MAIN_CLASS);
        Consumer<Object> keep = runner -> commands = runner;
        try {
            type.getMethod("setPostBootHandler", Consumer.class)
                    .invoke(type.getMethod("getInstance").invoke(null), keep);
            type.getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Lets visitors in, at once. */
    void open() {
        try {
            Class.forName(COMMANDS)
                    .getMethod("run", String.class, String[].class)
                    .invoke(commands, "set", new String[] {LISTENER + "enabled=true"});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This server has no command to open its port", e);
        }
    }

    /** Undeploys and ends the server; the JVM goes on. */
    void stop() throws ReflectiveOperationException {
        Class<?> type = Class.forName(MAIN_CLASS);
        Object running = type.getMethod("getInstance").invoke(null);
        type.getMethod("shutdown").invoke(running);
    }

    private void prepareInstance(String address) throws IOException {
        new FileTree(instance).delete();
        for (String part : List.of("config", "docroot", "lib")) {
            new FileTree(server.resolve(part))
                    .copyTo(Files.createDirectories(instance).resolve(part));
        }
        plainLog(instance.resolve("config/logging.properties"));
        Files.write(
                preboot(),
                List.of(
                        "set " + LISTENER + "address=" + address,
                        "set " + LISTENER + "enabled=false",
                        HTTP + "xpowered-by=false",
                        HTTP + "cookie-same-site-enabled=true",
                        HTTP + "cookie-same-site-value=Lax",
                        HTTP + "server-header=false",
                        HTTP + "compression=on",
                        HTTP + "compressable-mime-type=text/html,text/css,text/plain,text/xml,text/javascript,"
                                + "application/javascript,application/json,application/xhtml+xml,image/svg+xml"));
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
