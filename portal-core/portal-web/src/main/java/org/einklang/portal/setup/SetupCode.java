package org.einklang.portal.setup;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Protects the first run: whoever sets the portal up must be able to read the server's console, where the launcher
 * prints this code. It lives until the first account exists, in memory and in {@code setup-code.txt} in the work folder.
 */
@ApplicationScoped
public class SetupCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    @Inject
    private Installation installation;

    @Inject
    @ConfigProperty(name = "einklang.work", defaultValue = "work")
    private String workFolder;

    private volatile String code = "";

    void prepare(@Observes @Priority(2500) @Initialized(ApplicationScoped.class) Object start) {
        if (installation.isEmpty()) {
            code = draw();
            write();
        }
    }

    /** Whether this is the code; the comparison takes the same time for every guess. */
    boolean isRight(String guess) {
        byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
        byte[] given = guess.strip().toUpperCase(Locale.ROOT).replace("-", "").getBytes(StandardCharsets.UTF_8);
        return wanted.length > 0 && MessageDigest.isEqual(wanted, given);
    }

    /** The code has served. */
    void forget() {
        code = "";
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String draw() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
    }

    private void write() {
        try {
            Files.createDirectories(file().toAbsolutePath().getParent());
            Files.writeString(file(), code.replaceAll("(.{4})(?=.)", "$1-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return Path.of(workFolder, "setup-code.txt");
    }
}
