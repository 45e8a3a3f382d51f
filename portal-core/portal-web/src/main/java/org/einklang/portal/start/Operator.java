package org.einklang.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Who runs this portal, as the administrator has set it; imprint, privacy and accessibility name them. */
@Named
@ApplicationScoped
public class Operator {

    @Inject
    private Config config;

    /** Whether the pages can say who it is: name, address and a mail address are there. */
    public boolean isKnown() {
        return !getName().isEmpty() && !getAddress().isEmpty() && !getMail().isEmpty();
    }

    public String getName() {
        return setting("name", "Geschäftsstelle der Kooperation Lindental");
    }

    /** Lines of the postal address. */
    public List<String> getAddress() {
        return Arrays.stream(
                        setting("address", "Rathausplatz 1|99999 Lindental").split("\\|"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public String getMail() {
        return setting("mail", "portal@lindental.example");
    }

    public String getPhone() {
        return setting("phone", "0999 1234-0");
    }

    private String setting(String name, String inTheDemo) {
        boolean demo = config.getOptionalValue("einklang.demo", Boolean.class).orElse(false);
        return config.getOptionalValue("einklang.operator." + name, String.class)
                .map(String::strip)
                .orElse(demo ? inTheDemo : "");
    }
}
