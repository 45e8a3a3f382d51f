package org.einklang.launcher.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the launcher, and not the host, sets on the server. */
class SoundStartIT {

    @Test
    void cookies_stay_on_the_site_answers_are_compressed_and_the_server_is_not_named() throws Exception {
        try (PortalCopy portal = PortalCopy.make();
                Browsing people = new Browsing()) {
            portal.start("-Deinklang.demo=true").ready();

            Page page = people.as(SECRETARY, portal);
            List<Cookie> cookies = page.context().cookies();
            assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            });

            HttpResponse<byte[]> script = get(portal, "/jakarta.faces.resource/shell.js.xhtml?ln=einklang");
            assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
            assertThat(script.headers().firstValue("Server")).isEmpty();
            assertThat(script.headers().firstValue("X-Powered-By")).isEmpty();
        }
    }

    private static HttpResponse<byte[]> get(PortalCopy portal, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal.address() + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }
}
