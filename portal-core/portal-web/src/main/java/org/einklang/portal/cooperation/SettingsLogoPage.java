package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.HungLogo;
import org.jspecify.annotations.Nullable;

/** {@code /c/{cooperation}/settings/logo}: the picture in the head of each page of the cooperation. */
@Named
@RequestScoped
public class SettingsLogoPage {

    @Inject
    private LogoKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private boolean there;
    private String text = "";
    private int version;
    private @Nullable Part file;

    @PostConstruct
    void load() {
        LogoKeeping.Seen seen = keeping.toChange(here());
        there = seen.logo().isPresent();
        text = seen.logo().map(HungLogo::text).orElse("");
        version = seen.version();
    }

    /** Shows the picture that was brought; without one, says the one that is there in other words. */
    public void save() {
        Part brought = file;
        if (brought == null || brought.getSize() == 0) {
            keeping.say(here(), text, version);
        } else {
            keeping.hang(here(), bytes(brought), text, version);
        }
        navigation.stay("cooperations.logo.saved");
    }

    /** Shows none from now on. */
    public void takeDown() {
        keeping.takeDown(here(), version);
        navigation.stay("cooperations.logo.gone");
    }

    /** One byte more than is allowed is enough to refuse it. */
    private static byte[] bytes(Part part) {
        try (var content = part.getInputStream()) {
            return content.readNBytes(LogoPicture.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public boolean isThere() {
        return there;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
