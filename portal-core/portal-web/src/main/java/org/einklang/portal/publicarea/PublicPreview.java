package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.web.HostFile;

/** {@code /c/lindental/public/preview}: the first page as everybody would see it, for who decides on opening it. */
@ApplicationScoped
class PublicPreview implements HostFile {

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private PublicReading reading;

    @Inject
    private PublicOutlets outlets;

    @Override
    public String pattern() {
        return "/c/{cooperation}/public/preview";
    }

    @Override
    public void send(Map<String, String> parts, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        access.require(
                PublicAreaPermission.KEEP_PUBLIC_AREA,
                Scope.cooperation(address.cooperation().id()));
        PublicAnswer page = reading.place(Objects.requireNonNull(parts.get("cooperation")), Locale.GERMAN)
                .flatMap(place -> outlets.answer(place, ""))
                .orElseThrow(() -> new NotVisible("there is no public area yet"));
        response.setHeader("Content-Security-Policy", PublicFilter.POLICY);
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentType(page.type());
        response.setContentLength(page.content().length);
        response.getOutputStream().write(page.content());
    }
}
