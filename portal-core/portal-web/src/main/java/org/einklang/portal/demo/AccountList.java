package org.einklang.portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the accounts of the demo for the launcher, which prints them on the console. */
@ApplicationScoped
class AccountList {

    @Inject
    @ConfigProperty(name = "einklang.work", defaultValue = "work")
    private String workFolder;

    void write() {
        String lines = DemoPeople.ALL.stream()
                .map(one -> String.format("%-22s %s", one.login(), one.name()))
                .collect(Collectors.joining("\n"));
        Path file = Path.of(workFolder, "accounts.txt").toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "Passwort / password: " + CoreDemo.PASSWORD + "\n\n" + lines + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
