package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which scanner looks for viruses, if there is one, and what happens when it does not answer. */
@ApplicationScoped
class VirusSettings {

    @Inject
    @ConfigProperty(name = "einklang.virus-scan.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "einklang.virus-scan.port", defaultValue = "3310")
    private int port;

    @Inject
    @ConfigProperty(name = "einklang.virus-scan.seconds", defaultValue = "60")
    private int seconds;

    @Inject
    @ConfigProperty(name = "einklang.virus-scan.without", defaultValue = "refuse")
    private String without;

    /** The scanner, if one is set up. */
    Optional<Clamd> scanner() {
        return host.filter(name -> !name.isBlank()).map(name -> new Clamd(name, port, Duration.ofSeconds(seconds)));
    }

    /** Whether files are taken unseen while the scanner that is set up does not answer. */
    boolean takesUnseen() {
        return without.equals("accept");
    }
}
